import { expect } from 'chai'
import { planRevert } from '../../src/api/plan-revert.js'
import { mariadbFlavour, mysqlFlavour, type Flavour } from '../../src/dialects/mysql/flavour.js'
import { foldHistory } from '../../src/plan/planner.js'
import { sourceOf } from '../support/case-table.js'
import { mysqlCaseSettings } from '../support/mysql-case-settings.js'

const versions = new Map<Flavour, number>([
  [mysqlFlavour, 9_07_00],
  [mariadbFlavour, 10_11_00],
])

describe('what takes a difference back', () => {
  for (const [flavour, version] of versions) {
    it(`asks for no way of ${flavour.product}, since nobody is there to try another one`, () => {
      const settings = mysqlCaseSettings(flavour, version)
      const id = { name: 'id', type: 'int', primary_key: true }
      const operations = [
        { create_table: { table: 'users', columns: [id] } },
        { create_table: { table: 'orders', columns: [id, { name: 'user_id', type: 'int' }] } },
      ]
      const source = sourceOf('aaa.json', JSON.stringify({ revision: 'aaa', revises: null, operations }))
      const { model } = foldHistory([source], settings)
      const statements = planRevert(
        [
          {
            create_foreign_key: {
              table: 'orders',
              columns: ['user_id'],
              references: { table: 'users', columns: ['id'] },
            },
          },
          { alter_column: { table: 'orders', column: 'user_id', comment: 'who' } },
        ],
        model,
        settings,
        'auto',
      )
      expect(statements.map(({ sql }) => sql.split('\n')[0])).to.deep.equal([
        'ALTER TABLE `orders`',
        "ALTER TABLE `orders` MODIFY COLUMN `user_id` int COMMENT 'who'",
      ])
      expect(statements.map(({ sql }) => sql).join()).not.to.include('ALGORITHM')
    })
  }
})
