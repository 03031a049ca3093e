import { expect } from 'chai'
import { eachMysql } from '../support/each-mysql.js'
import { HandChanged } from './mysql-mutations/hand-changed.js'
import type { MysqlChange } from './mysql-mutations/mysql-change.js'
import { objectChanges, otherChanges, rightChanges } from './mysql-mutations/object-changes.js'
import { columnChanges, constraintChanges, partitionChanges } from './mysql-mutations/table-changes.js'

const groups: Readonly<Record<string, readonly MysqlChange[]>> = {
  'tables and columns': columnChanges,
  'keys, constraints and indexes': constraintChanges,
  partitions: partitionChanges,
  'triggers, views, routines and sequences': objectChanges,
  rights: rightChanges,
  'another database': otherChanges,
}

describe('changes by hand on MySQL and MariaDB', () => {
  eachMysql((server) => {
    for (const [group, changes] of Object.entries(groups)) {
      it(`of ${group} are found, adopted and taken back`, async function () {
        this.timeout(900_000)
        const own = changes.filter(({ on = server.product }) => on === server.product)
        const wrong: string[] = []
        // One that goes wrong leaves who knows what behind: the next begins anew.
        for (let at = 0; at < own.length;) {
          await HandChanged.in(server, async (changed) => {
            for (let isSound = true; isSound && at < own.length; at += 1) {
              const change = own[at]
              const found = change === undefined ? [] : await changed.tryOut(change)
              wrong.push(...found.map((what) => `${change?.sql.join('; ') ?? ''}: ${what}`))
              isSound = found.length === 0
            }
          })
        }
        expect(wrong.join('\n')).to.equal('')
      })
    }
  })
})
