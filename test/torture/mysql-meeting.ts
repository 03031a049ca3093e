import { dropMysqlDatabase, runOnceOnMysql } from '../support/mysql-databases.js'
import type { MysqlProduct } from '../support/mysql-program.js'
import type { MysqlServer } from '../support/mysql-server.js'
import type { Meeting } from './crowd.js'
import { mysqlCrowdHistory } from './crowd-history.js'
import { urlFor } from './mysql-arena.js'

/** A server, or the nodes of a cluster: each has what the others have. */
type Nodes = readonly [
  first: Pick<MysqlServer, 'url' | 'createDatabase'>,
  ...others: readonly Pick<MysqlServer, 'url'>[],
]

/** Eight meet on these, in turn. */
export function mysqlMeeting(product: MysqlProduct, nodes: Nodes): Meeting {
  const [first] = nodes
  return {
    history: mysqlCrowdHistory,
    newDatabase: async () => {
      const database = await first.createDatabase()
      const ask = async (sql: string): Promise<readonly ReadonlyMap<string, unknown>[]> =>
        (await runOnceOnMysql(database.url, sql)).map((row) => new Map(Object.entries(Object(row))))
      await ask('CREATE TABLE tally (id bigint AUTO_INCREMENT PRIMARY KEY, what varchar(100) NOT NULL)')
      return {
        url: (client) => urlFor(product, (nodes[client % nodes.length] ?? first).url(database.name)),
        tally: async () => {
          const rows = await ask('SELECT what, COUNT(*) AS n FROM tally GROUP BY what')
          return new Map(rows.map((row) => [String(row.get('what')), Number(row.get('n'))]))
        },
        rows: async () => {
          const [sum] = await ask('SELECT COUNT(*) AS `rows`, SUM(n) AS n FROM users')
          return { rows: Number(sum?.get('rows')), n: Number(sum?.get('n')) }
        },
        drop: () => dropMysqlDatabase(first.url('mysql'), database),
      }
    },
  }
}
