import { expect } from 'chai'
import { parse } from 'yaml'
import { offlineTarget, openProject, schemaAt, schemaYaml } from '../../src/index.js'

describe('the schema as YAML', () => {
  it('has a column, an index and a constraint per line, as a person would write them', async () => {
    const project = await openProject({ cwd: 'examples/01-tutorial' })
    const schema = schemaAt(project, { at: 'b3e51c07a2f9', offline: offlineTarget(project) })
    expect(schemaYaml(schema)).to.equal(
      [
        'dialect: postgresql',
        'at:',
        '  - b3e51c07a2f9',
        'operations:',
        '  - create_table:',
        '      table: customer',
        '      columns:',
        '        - { name: id, type: integer, identity: by_default, primary_key: true }',
        '        - { name: email, type: varchar(255), nullable: false, unique: true }',
        '  - create_table:',
        '      table: account',
        '      columns:',
        '        - { name: id, type: integer, identity: by_default, primary_key: true }',
        '        - { name: name, type: varchar(50), nullable: false }',
        '        - { name: description, type: varchar(200) }',
        '        - { name: last_transaction_date, type: timestamp }',
        '        - { name: customer_id, type: integer, references: { table: customer, on_delete: set_null, column: id } }',
        '      indexes:',
        '        - { columns: [ customer_id ] }',
        '',
      ].join('\n'),
    )
  })

  it('is the schema', async () => {
    const project = await openProject({ cwd: 'examples/02-shop' })
    const schema = schemaAt(project, { offline: offlineTarget(project) })
    expect(parse(schemaYaml(schema))).to.deep.equal(JSON.parse(JSON.stringify(schema)))
  })
})
