import { expect } from 'chai'
import { extensionTable } from '../../../src/dialects/postgresql/extension-table.js'
import { aliases, nativeTypes, portableTypes } from '../../../src/dialects/postgresql/type-table.js'
import { resolveType, typeSql } from '../../../src/dialects/postgresql/types.js'
import { eachEngine } from '../../support/each-engine.js'

/** Types of extensions, which a server has when it has the extension. */
const ofExtensions: ReadonlySet<string> = new Set(
  Object.values(extensionTable).flatMap(({ types = [] }) => types),
)

/** Types of the server's own catalogs and indexes that no table of a user has, or that take no input. */
const internal: ReadonlySet<string> = new Set([
  'char',
  'gtsvector',
  'pg_node_tree',
  'pg_ndistinct',
  'pg_dependencies',
  'pg_mcv_list',
  'pg_brin_bloom_summary',
  'pg_brin_minmax_multi_summary',
])

/** Every type that a document may name without a map. */
const spellings = [
  ...new Set([...Object.keys(portableTypes), ...Object.keys(nativeTypes), ...Object.keys(aliases)]),
]
  .filter((name) => !ofExtensions.has(name))
  .map(withLength)

eachEngine((engine) => {
  describe('the table of types', () => {
    it('has every type of the server that a column may have', async () => {
      const { query } = await engine.database()
      const rows = await query(`
        SELECT t.typname AS name, pg_catalog.format_type(t.oid, NULL) AS spelling FROM pg_catalog.pg_type t
        WHERE t.typnamespace = 'pg_catalog'::regnamespace AND t.typtype IN ('b', 'r', 'm') AND t.typcategory <> 'A' ORDER BY 1`)
      const unknown = rows
        .map(({ name, spelling }) => ({ name: String(name), spelling: String(spelling) }))
        .filter(({ name, spelling }) => {
          if (internal.has(name)) return false
          return [name, spelling].every(
            (text) => 'ruleId' in resolveType(withLength(text), 'portable', () => false),
          )
        })
      expect(unknown.map(({ name }) => name)).to.deep.equal([])
    })

    it('spells types as the server takes them, and as one type each', async () => {
      const { major } = engine.running()
      const { exec, query } = await engine.database()
      const names = spellings.filter((name) => major >= 14 || !name.endsWith('multirange'))
      const types = names.map((name) => {
        const found = resolveType(name, 'portable', () => false)
        if ('ruleId' in found) throw new Error(`${name}: ${found.message}`)
        return { name, sql: typeSql(found) }
      })
      await exec(
        `CREATE TABLE t (${types.map(({ name, sql }) => `"${name}" ${sql}, "${name}[]" ${sql}[]`).join(', ')})`,
      )
      const columns = await query(`
        SELECT attname AS name, pg_catalog.format_type(atttypid, atttypmod) AS type
        FROM pg_catalog.pg_attribute WHERE attrelid = 't'::regclass AND attnum > 0`)
      const made = new Map(columns.map(({ name, type }) => [String(name), String(type)]))
      for (const { name } of types) {
        const back = resolveType(made.get(name) ?? '', 'native', () => false)
        const meant = resolveType(name, 'portable', () => false)
        expect(back, `${name} came back as ${made.get(name)}`).to.deep.equal(meant)
      }
    })
  })
})

/** Some are refused without a length. */
function withLength(name: string): string {
  return ['varchar', 'string', 'character varying'].includes(name) ? `${name}(5)` : name
}
