import { expect } from 'chai'
import { foldHistory } from '../../src/plan/planner.js'
import { findTable, type SchemaModel } from '../../src/model/schema-model.js'
import type { Table } from '../../src/model/table.js'
import { chain, settings } from '../plan/plan-texts.js'

function fold(...bodies: readonly string[]): SchemaModel {
  const { model, diagnostics } = foldHistory(chain(...bodies), settings)
  expect(diagnostics).to.deep.equal([])
  return model
}

function tableOf(model: SchemaModel, name: string): Table {
  const table = findTable(model, { name })
  if (table === undefined) throw new Error(`there is no table ${name}`)
  return table
}

const people = `operations:
  - create_table:
      table: people
      columns:
        - { name: id, type: int, primary_key: true }
        - { name: name, type: text, check: "name <> 'name' and people.name <> ''/* name */" }
        - { name: shout, type: text, generated: { sql: 'upper("name") || people . name' } }
        - { name: created, type: text, default: { sql: "coalesce(current_setting('name', true), 'name')" } }
      indexes: [{ name: ix, columns: [{ sql: lower(name) }, name], where: name is not null, include: [name] }]
      unique_constraints: [{ columns: [name, id] }]
  - create_table:
      table: logs
      columns: [{ name: name, type: text }, { name: person, type: text }]
      check_constraints: [{ name: ck_logs, check: "name <> ''" }]
`

describe('a renamed column', () => {
  const model = fold(
    people,
    'operations:\n  - rename_column: { table: people, column: name, to: "Full Name" }\n',
  )
  const table = tableOf(model, 'people')

  it('is followed by the texts of its table, but not by what only looks like it', () => {
    expect(table.checks.map(({ check }) => check)).to.deep.equal([
      `"Full Name" <> 'name' and people."Full Name" <> ''/* name */`,
    ])
    expect(table.columns.find(({ name }) => name === 'shout')?.generated?.sql).to.equal(
      'upper("Full Name") || people . "Full Name"',
    )
    expect(table.columns.find(({ name }) => name === 'created')?.default).to.deep.equal({
      sql: "coalesce(current_setting('name', true), 'name')",
    })
    expect(table.indexes[0]?.elements.map(({ sql, column }) => sql ?? column)).to.deep.equal([
      'lower("Full Name")',
      'Full Name',
    ])
    expect(table.indexes[0]).to.deep.include({ where: '"Full Name" is not null', include: ['Full Name'] })
  })

  it('keeps the names made of it, and its check is its own still', () => {
    expect(table.uniques).to.have.length(1)
    expect(table.uniques[0]).to.deep.include({ name: 'uq_people_name_id', columns: ['Full Name', 'id'] })
    expect(table.checks[0]).to.include({ name: 'ck_people_name', ofColumn: 'Full Name' })
  })

  it('leaves other tables alone', () => {
    expect(tableOf(model, 'logs').checks[0]?.check).to.equal("name <> ''")
  })
})

describe('a renamed table', () => {
  it('is followed by foreign keys that refer to it, its own too', () => {
    const model = fold(
      `operations:
  - create_table: { table: a, columns: [{ name: id, type: int, primary_key: true }, { name: up, type: int, references: { table: a } }] }
  - create_table: { table: b, columns: [{ name: a, type: int, references: { table: a } }] }
`,
      'operations:\n  - rename_table: { table: a, to: c }\n',
    )
    expect(tableOf(model, 'b').foreignKeys[0]?.references.name).to.equal('c')
    expect(tableOf(model, 'c').foreignKeys[0]).to.deep.include({ name: 'fk_a_up_a' })
    expect(tableOf(model, 'c').foreignKeys[0]?.references.name).to.equal('c')
    expect(findTable(model, { name: 'a' })).to.equal(undefined)
  })
})
