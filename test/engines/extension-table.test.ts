import { expect } from 'chai'
import { extensionTable, type ExtensionFacts } from '../../src/dialects/postgresql/extension-table.js'
import { resolveType, typeSql } from '../../src/dialects/postgresql/types.js'
import { quoteName, quoteText } from '../../src/dialects/postgresql/quoting.js'
import { eachEngine } from '../support/each-engine.js'
import type { TestDatabase } from '../support/test-database.js'

/** From this version on the servers have all that the table lists; before, types, methods and languages. */
const newest = 18

/** What the table says of the extensions is what the server says of them, once they are installed. */
describe('well-known extensions', () => {
  eachEngine((engine) => {
    it('bring what the table says, and need what it says', async function () {
      this.timeout(300_000)
      const test = await engine.database()
      const { major } = engine.running()
      const wrong: string[] = []
      const there = await test.query('SELECT name FROM pg_available_extensions ORDER BY name')
      const known = there.map(({ name }) => String(name)).filter((name) => extensionTable[name] !== undefined)
      for (const name of known) {
        const facts = extensionTable[name] ?? {}
        for (const required of facts.requires ?? [])
          await test.exec(`CREATE EXTENSION IF NOT EXISTS ${quoteName(required)}`)
        try {
          await test.exec(`CREATE EXTENSION IF NOT EXISTS ${quoteName(name)}`)
        } catch (error) {
          // A language of which the machine lacks the library: the control file alone is there.
          if (facts.languages !== undefined) continue
          throw error
        }
        wrong.push(...(await untrue(name, facts, major, test)))
      }
      expect(wrong).to.deep.equal([])
      expect(known).to.include.members(['citext', 'hstore', 'pg_trgm'])
    })
  })
})

async function untrue(
  extension: string,
  facts: ExtensionFacts,
  major: number,
  test: TestDatabase,
): Promise<readonly string[]> {
  const own = async (catalog: string, name: string): Promise<ReadonlySet<string>> =>
    new Set(
      (
        await test.query(
          `SELECT ${name} AS name FROM ${catalog} o
           JOIN pg_depend d ON d.classid = '${catalog}'::regclass AND d.objid = o.oid AND d.deptype = 'e'
           JOIN pg_extension e ON e.oid = d.refobjid WHERE e.extname = ${quoteText(extension)}`,
        )
      ).map((row) => String(row['name'])),
    )
  const lacking = (what: string, wanted: readonly string[], found: ReadonlySet<string>): readonly string[] =>
    wanted
      .filter((name) =>
        name.endsWith('*')
          ? ![...found].some((other) => other.startsWith(name.slice(0, -1)))
          : !found.has(name),
      )
      .map((name) => `${extension}: ${what} ${name}`)
  const classes = await own(
    'pg_opclass',
    "(SELECT amname FROM pg_am WHERE oid = opcmethod) || ' ' || opcname",
  )
  const keys = await own(
    'pg_opclass',
    "(SELECT amname FROM pg_am WHERE oid = opcmethod) || ' ' || opcintype::regtype || CASE WHEN opcdefault THEN '' ELSE ' not by default' END",
  )
  const always = [
    ...lacking('type', facts.types ?? [], await own('pg_type', 'typname')),
    ...lacking('method', facts.methods ?? [], await own('pg_am', 'amname')),
    ...lacking('language', facts.languages ?? [], await own('pg_language', 'lanname')),
    ...(await builtIn(facts.functions ?? [], test)).map(
      (name) => `${extension}: function ${name} is PostgreSQL's`,
    ),
  ]
  if (major < newest) return always
  return [
    ...always,
    ...lacking('function', facts.functions ?? [], await own('pg_proc', 'proname')),
    ...lacking('relation', facts.relations ?? [], await own('pg_class', 'relname')),
    ...lacking('operator class', pairs(facts.classes), classes),
    ...lacking('key', await serverNames(pairs(facts.keys), test), keys),
  ]
}

function pairs(byMethod: ExtensionFacts['classes']): readonly string[] {
  return Object.entries(byMethod ?? {}).flatMap(([method, names]) => names.map((name) => `${method} ${name}`))
}

/** The pairs of method and type as the server names the type; it takes varchar for text. */
async function serverNames(keys: readonly string[], test: TestDatabase): Promise<readonly string[]> {
  const names: string[] = []
  for (const key of keys) {
    const [method = '', type = ''] = key.split(' ')
    if (type === 'enum') names.push(`${method} anyenum`)
    else if (type !== 'varchar') {
      const resolved = resolveType(type, 'native', () => false)
      const sql = 'kind' in resolved ? typeSql(resolved) : type
      const [row] = await test.query(`SELECT ${quoteText(sql)}::regtype::text AS name`)
      names.push(`${method} ${String(row?.['name'])}`)
    }
  }
  return names
}

async function builtIn(functions: readonly string[], test: TestDatabase): Promise<readonly string[]> {
  if (functions.length === 0) return []
  const rows = await test.query(
    `SELECT DISTINCT proname AS name FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace
     AND proname IN (${functions.map(quoteText).join(', ')})`,
  )
  return rows.map(({ name }) => String(name))
}
