import { expect } from 'chai'
import { diffModels } from '../../src/diff/diff-models.js'
import type { DiffSettings, Words } from '../../src/diff/settings.js'
import { toSource } from '../../src/api/revision-source.js'
import { loadRevision } from '../../src/documents/load-revision.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { foldHistory } from '../../src/plan/planner.js'
import { caseSettings } from '../support/case-outcome.js'

const settings: DiffSettings = caseSettings(180_000)

/** The model of operations in YAML, where numbers keep their digits. */
function modelOf(operations: string): SchemaModel {
  const { revision, diagnostics } = loadRevision({
    file: 'a.yaml',
    text: `revision: a\nrevises: null\noperations:\n${operations}`,
  })
  if (revision === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return foldHistory([toSource(revision, false)], settings).model
}

function table(column: string): string {
  return `  - create_table: { table: t, columns: [{ name: a, ${column} }] }\n`
}

function operations(from: SchemaModel, to: SchemaModel, words: Words = {}) {
  return diffModels(from, to, { ...settings, words }).operations
}

describe('the words in which models tell the same', () => {
  it('a number of more digits than a double has is written as text, and is the same number', () => {
    const [none, digits] = [
      modelOf(table('type: decimal')),
      modelOf(table('type: decimal, default: 12345678901234567890')),
    ]
    const text = modelOf(table("type: decimal, default: { sql: '12345678901234567890' }"))
    expect(operations(none, digits)).to.deep.equal([
      {
        alter_column: {
          table: 't',
          schema: undefined,
          column: 'a',
          type: undefined,
          nullable: undefined,
          default: { sql: '12345678901234567890' },
          identity: undefined,
          generated: undefined,
          collation: undefined,
          comment: undefined,
          postgresql: undefined,
        },
      },
    ])
    expect(operations(digits, text)).to.deep.equal([])
    expect(operations(text, digits)).to.deep.equal([])
  })

  const authors = `
  - create_function: { name: f, returns: trigger, language: plpgsql, body: begin return new; end }
  - create_domain: { name: d, type: text, default: x, check: value <> '' }
  - create_table:
      table: t
      columns:
        - { name: a, type: integer, default: 1 }
        - { name: b, type: integer, generated: { sql: a + 1 } }
        - { name: r, type: { postgresql: int4range } }
      check_constraints: [{ name: ck, check: a > 0 }]
      exclude_constraints: [{ name: ex, elements: [{ sql: r * r, operator: '&&' }], where: a > 1 }]
      indexes: [{ name: ix, columns: [{ sql: a * 2 }], where: a > 2 }]
  - create_policy: { table: t, name: p, using: a > 3, with_check: a > 4 }
  - create_trigger: { table: t, name: tr, timing: before, events: [insert], when: new.a > 5, function: f }
  - create_view: { name: v, query: select a from t, materialized: true, indexes: [{ name: vx, columns: [{ sql: a + 7 }] }] }
`
  const engines = authors
    .replaceAll(/\b(a|r|value)( [+*>]|<>) (\d|r|'')/g, '(($1$2 $3))')
    .replace('value <>', '(value) <>')
    .replace('new.a > 5', '(new.a > 5)')
    .replace('select a from t', 'select t.a from t')
    .replace('default: x', 'default: { sql: "\'x\'::text" }')
    .replace('default: 1', 'default: { sql: (1) }')

  it('texts that are said to mean the same need no operation', () => {
    const told: string[] = []
    const words: Words = {
      equalText: (kind) => {
        told.push(kind)
        return true
      },
      equalValue: () => true,
    }
    const [from, to] = [modelOf(authors), modelOf(engines)]
    expect(operations(from, to, words)).to.deep.equal([])
    expect(operations(to, from, words)).to.deep.equal([])
    expect([...new Set(told)].sort()).to.deep.equal([
      'body',
      'check',
      'generated',
      'index',
      'policy',
      'query',
      'when',
      'where',
    ])
  })

  it('texts of which nothing is said are what they are', () => {
    const kinds = operations(modelOf(authors), modelOf(engines)).flatMap((document) => Object.keys(document))
    expect([...new Set(kinds)].sort()).to.deep.equal([
      'alter_column',
      'alter_domain',
      'alter_policy',
      'create_check_constraint',
      'create_exclude_constraint',
      'create_index',
      'create_trigger',
      'drop_constraint',
      'drop_index',
      'drop_trigger',
      'replace_view',
    ])
  })
})
