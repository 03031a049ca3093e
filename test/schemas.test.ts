import { expect } from 'chai'
import { schemaCompiler } from '../scripts/generate/validators.js'
import { loadSchemas, resolveRef, type Schema } from '../scripts/generate/load-schemas.js'

const definitions = loadSchemas()
const ajv = schemaCompiler(definitions)

const keywords = new Set([
  '$schema', '$id', '$ref', 'title', 'description', 'examples', 'default', 'type', 'enum', 'const', 'properties',
  'required', 'additionalProperties', 'items', 'oneOf', 'anyOf', 'dependentRequired', 'minLength', 'maxLength', 'pattern',
  'minimum', 'maximum', 'minItems', 'uniqueItems', 'minProperties', 'maxProperties',
]) // prettier-ignore

/** Every schema in a schema, with the pointer to it; the branches of oneOf and anyOf are not schemas of values. */
function* parts(schema: Schema, pointer = ''): Generator<readonly [string, Schema]> {
  yield [pointer, schema]
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    yield* parts(property, `${pointer}/properties/${key}`)
  }
  if (schema.items !== undefined) yield* parts(schema.items, `${pointer}/items`)
  if (typeof schema.additionalProperties === 'object') {
    yield* parts(schema.additionalProperties, `${pointer}/additionalProperties`)
  }
}

function validates(path: string, value: unknown): boolean {
  const validate = ajv.getSchema(`https://aludel.dev/schemas/v1/${path}.schema.json`)
  if (validate === undefined) throw new Error(`there is no schema ${path}`)
  return validate(value) === true
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

describe('schemas', () => {
  for (const { path, schema } of definitions) {
    describe(path, () => {
      it('compiles in strict mode and accepts its examples', () => {
        for (const example of schema.examples ?? []) {
          expect(validates(path, example), JSON.stringify(example)).to.equal(true)
        }
      })

      it('says what it is: its id is its path, with title, description and examples', () => {
        expect(schema.$id).to.equal(`https://aludel.dev/schemas/v1/${path}.schema.json`)
        expect(schema.title).to.be.a('string').and.not.equal('')
        expect(schema.description).to.match(/\.$/)
        expect(schema.examples).to.be.an('array').and.not.have.length(0)
      })

      it('describes every property', () => {
        for (const [pointer, part] of parts(schema)) {
          for (const [key, property] of Object.entries(part.properties ?? {})) {
            expect(property.description, `${pointer}/${key}`).to.match(/\S/)
          }
        }
      })

      it('is closed: an object takes the keys it names, or free names of one kind', () => {
        for (const [pointer, part] of parts(schema)) {
          if (part.properties !== undefined) expect(part.additionalProperties, pointer).to.equal(false)
          else if (part.type === 'object' && part.$ref === undefined)
            expect(part.additionalProperties, pointer).to.be.an('object')
        }
        if (schema.properties === undefined) return
        for (const example of (schema.examples ?? []).filter(isObject)) {
          expect(validates(path, { ...example, unheard_of: 1 })).to.equal(false)
        }
      })

      it('uses standard keywords only, and oneOf and anyOf only to say which keys must be there', () => {
        for (const [pointer, part] of parts(schema)) {
          for (const keyword of Object.keys(part)) expect(keywords, pointer).to.include(keyword)
          const allowed = path === 'fragments/index-column' ? ['required', 'type'] : ['required']
          for (const branch of [...(part.oneOf ?? []), ...(part.anyOf ?? [])]) {
            expect(allowed, pointer).to.include.members(Object.keys(branch))
          }
          if (part.anyOf !== undefined) expect(path).to.match(/^operations\/alter_|\/rename-hint$/)
        }
      })

      it('requires only keys that it has, and refers only to definitions there are', () => {
        for (const [pointer, part] of parts(schema)) {
          const required = [part, ...(part.oneOf ?? []), ...(part.anyOf ?? [])].flatMap(
            (p) => p.required ?? [],
          )
          expect(Object.keys(part.properties ?? {}), pointer).to.include.members(required)
          if (part.$ref === undefined) continue
          const target = resolveRef(path, part.$ref).path
          expect(definitions.map((definition) => definition.path)).to.include(target)
        }
      })
    })
  }

  it('lists every operation, under the name of its file', () => {
    const operations = definitions.filter(({ path }) => path.startsWith('operations/'))
    const listed = definitions.find(({ path }) => path === 'fragments/operation')?.schema.properties ?? {}
    expect(Object.keys(listed)).to.have.members(
      operations.map(({ path }) => path.slice('operations/'.length)),
    )
    for (const [name, { $ref }] of Object.entries(listed))
      expect($ref).to.equal(`../operations/${name}.schema.json`)
    for (const { path, schema } of operations) expect(schema.properties, path).to.have.property('dialects')
  })

  it('uses every fragment', () => {
    const used = definitions.flatMap(({ path, schema }) =>
      [...parts(schema)].flatMap(([, { $ref }]) => ($ref === undefined ? [] : [resolveRef(path, $ref).path])),
    )
    for (const { path } of definitions) if (path.startsWith('fragments/')) expect(used).to.include(path)
  })
})

const column = { table: 'users', column: 'email' }
const unique = { table: 'users', columns: ['email'] }

/** What the format takes and refuses beyond the examples: path, value, whether it is taken. */
const cases: readonly (readonly [string, string, unknown, boolean])[] = [
  ['one operation', 'fragments/operation', { drop_table: { table: 'a' } }, true],
  ['no operation', 'fragments/operation', {}, false],
  ['two operations', 'fragments/operation', { drop_table: { table: 'a' }, drop_index: unique }, false],
  ['an unknown operation', 'fragments/operation', { create_tabel: { table: 'a' } }, false],
  ['neither rows nor file', 'operations/insert_rows', { table: 'a' }, false],
  ['rows and file', 'operations/insert_rows', { table: 'a', rows: [{ id: 1 }], file: 'a.csv' }, false],
  ['a name for a column of a new table', 'operations/create_table', { table: 'a', columns: [{ column: 'id', type: 'int' }] }, false],
  ['name and columns', 'operations/drop_index', { ...unique, name: 'ix' }, false],
  ['neither name nor columns', 'operations/drop_index', { table: 'users' }, false],
  ['name or columns', 'operations/drop_index', { table: 'users', name: 'ix' }, true],
  ['rows and where', 'operations/delete_rows', { table: 'a', rows: [{ id: 1 }], where: 'true' }, false],
  ['nothing to change', 'operations/alter_column', { ...column, dialects: ['postgresql'] }, false],
  ['using without type', 'operations/alter_column', { ...column, default: 1, using: 'x' }, false],
  ['null removes', 'operations/alter_column', { ...column, default: null, comment: null, identity: null, generated: null, collation: null }, true],
  ['null removes nothing from a new column', 'operations/add_column', { ...column, type: 'text', comment: null }, false],
  ['null removes a setting', 'operations/alter_table', { table: 'a', postgresql: { with: { fillfactor: null } } }, true],
  ['a position in a new table', 'fragments/column', { name: 'a', type: 'text', mysql: { first: true } }, false],
  ['a position of a new column', 'operations/add_column', { ...column, type: 'text', mysql: { first: true } }, true],
  ['SQL by dialect', 'fragments/sql', { postgresql: 'now()' }, true],
  ['SQL for no dialect', 'fragments/sql', {}, false],
  ['SQL for an unknown dialect', 'fragments/sql', { oracle: 'sysdate' }, false],
  ['a bare map in a cell', 'fragments/cell', { theme: 'dark' }, false],
  ['two kinds of value in a cell', 'fragments/cell', { sql: 'now()', json: 1 }, false],
  ['lists in lists', 'fragments/cell', [[1, 2], [null, { sql: 'now()' }]], true],
  ['an index element with two things', 'fragments/index-column', { column: 'a', sql: 'lower(a)' }, false],
  ['an index element with nothing', 'fragments/index-column', { order: 'desc' }, false],
  ['an identity by another word', 'fragments/identity', 'sometimes', false],
  ['a duration without a unit', 'fragments/duration', '5', false],
  ['a duration as a number', 'fragments/duration', 5, false],
  ['no limit', 'fragments/duration', '0', true],
  ['a name with NUL', 'fragments/name', 'a\u0000b', false],
  ['a name too long', 'fragments/name', 'a'.repeat(64), false],
  ['a reference of a column by columns', 'fragments/column-references', { table: 'a', columns: ['id'] }, false],
  ['revises as a list', 'documents/revision', { revision: 'a', revises: ['b', 'c'] }, true],
  ['revises left out', 'documents/revision', { revision: 'a' }, false],
  ['a revision with its own downgrade', 'documents/revision', { revision: 'a', revises: null, operations: [{ execute: { up: 'select 1' } }], downgrade: [] }, true],
  ['an id with a hyphen', 'documents/revision', { revision: 'a-b', revises: null }, false],
  ['another version of the project file', 'documents/project', { version: 2, name: 'a' }, false],
  ['settings at the top level of the project file', 'documents/project', { version: 1, name: 'a', url: 'pglite://memory', statement_timeout: 0 }, true],
] // prettier-ignore

describe('what the schemas take and refuse', () => {
  for (const [title, path, value, taken] of cases) {
    it(`${taken ? 'takes' : 'refuses'} ${title} (${path})`, () => {
      expect(validates(path, value)).to.equal(taken)
    })
  }
})
