import { expect } from 'chai'
import { failure, failWhen, markers } from '../../../src/dialects/mysql/fail-when.js'
import { withMysql } from '../../drivers/open-mysql.js'
import { driverError } from '../../drivers/rejection.js'
import { eachMysql } from '../../support/each-mysql.js'

describe('a statement that fails on purpose', () => {
  eachMysql((server) => {
    it('fails with its words where the condition is true, and else does nothing', async () => {
      const database = await server.database()
      await database.query('CREATE TABLE t (a int)')
      await withMysql(database, async (connection) => {
        const sql = failWhen('EXISTS (SELECT 1 FROM t)', markers.dataLoss, "rows of 't' would be lost")
        await connection.run([sql])
        await connection.run(['INSERT INTO t VALUES (1)'])
        const { server } = await driverError(connection.run([sql]))
        expect(server).to.deep.equal({ code: 'ALU01', message: 'rows of t would be lost' })
        await connection.run([
          failWhen('NULL', markers.dataLoss, 'never'),
          failWhen('1 = 2', markers.dataLoss, 'never'),
        ])
        expect(
          (await driverError(connection.run([failWhen('1 = 1', markers.dataLoss, 'always')]))).message,
        ).to.equal('always')
      })
    })

    it('fails within a change of rows, and changes none', async () => {
      const database = await server.database()
      await database.query('CREATE TABLE t (a int)')
      await withMysql(database, async (connection) => {
        const change = `UPDATE t JOIN (SELECT IF((SELECT COUNT(*) FROM t) = 1, 1, ${failure(markers.bookkeeping, 'not one row')}) AS ok) AS f SET a = a + 1 WHERE f.ok = 1`
        const { server } = await driverError(connection.run([change]))
        expect(server).to.deep.equal({ code: 'ALU02', message: 'not one row' })
        await connection.run(['INSERT INTO t VALUES (1)', change])
      })
      expect(await database.query('SELECT a FROM t')).to.deep.equal([{ a: 2 }])
    })
  })
})
