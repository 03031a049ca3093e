import { expect } from 'chai'
import { loadRevision } from '../../src/documents/load-revision.js'

/** What people run into, and the words that must be in the answer. */
const traps: readonly (readonly [what: string, body: string, ruleId: string, cure: string])[] = [
  [
    'a type with a comma',
    'add_column: { table: a, column: b, type: decimal(10,2) }',
    'document/unquoted-flow',
    'quote it: "decimal(10,2)"',
  ],
  [
    'an array type',
    'add_column: { table: a, column: b, type: text[] }',
    'document/unquoted-flow',
    'quote it: "text[]"',
  ],
  [
    'a call with two arguments',
    'execute: { up: select f(a, b), down: x }',
    'document/unquoted-flow',
    'quote it: "select f(a, b)"',
  ],
  [
    'a list in SQL',
    "execute: { up: delete from a where b in ('x', 'y'), down: x }",
    'document/unquoted-flow',
    `quote it: "delete from a where b in ('x', 'y')"`,
  ],
  [
    'a query of several columns',
    'create_view: { name: a, query: select b, c::text, d from e where f, columns: [b, c, d] }',
    'document/unquoted-flow',
    'quote it: "select b, c::text, d from e where f"',
  ],
  [
    'a quote with a cast',
    "execute: { up: 'a'::text, down: x }",
    'document/unquoted-flow',
    `quote it: "'a'::text"`,
  ],
  ['a star', 'execute: { up: *b, down: x }', 'document/unresolved-alias', 'quote it'],
  ['leading zeros', 'insert_rows: { table: a, rows: [{ zip: 01067 }] }', 'document/number-form', '"01067"'],
  [
    'a hash that looks like a number',
    'insert_rows: { table: a, rows: [{ hash: 12345e678901 }] }',
    'document/number-form',
    '"12345e678901"',
  ],
  [
    'yes',
    'add_column: { table: a, column: b, type: text, nullable: yes }',
    'schema/wrong-type',
    'write true',
  ],
  ['no', 'add_column: { table: a, column: b, type: text, nullable: no }', 'schema/wrong-type', 'write false'],
  ['a number for a name', 'drop_table: { table: 2024 }', 'schema/wrong-type', 'quote it: "2024"'],
  [
    'a bare mapping in a row',
    'insert_rows: { table: a, rows: [{ x: { y: 1 } }] }',
    'schema/wrong-type',
    '{ json:',
  ],
  ['an exclamation mark', 'execute: { up: !x, down: y }', 'document/tag', 'quoted'],
  ['two colons on a line', 'execute:\n      up: a: b', 'document/syntax', 'must be quoted'],
]

describe('traps of YAML', () => {
  for (const [what, body, ruleId, cure] of traps) {
    it(`${what}: one finding, with the cure`, () => {
      const text = `revision: a1\nrevises: null\noperations:\n  - ${body}\n`
      const { diagnostics } = loadRevision({ file: 'a.yaml', text })
      expect(diagnostics.map((diagnostic) => diagnostic.ruleId)).to.deep.equal([ruleId])
      expect(diagnostics[0]?.help).to.contain(cure)
    })
  }

  it('unquoted flow values without commas or brackets are fine', () => {
    const text =
      "revision: a1\nrevises: null\noperations:\n  - add_column: { table: a, column: b, type: varchar(50), default: { sql: now() }, check: b like '%(' }\n"
    expect(loadRevision({ file: 'a.yaml', text }).diagnostics).to.deep.equal([])
  })
})
