import { startGalera } from '../../test/support/galera.js'
import { productNames } from '../../test/support/mysql-program.js'
import { startMysql } from '../../test/support/mysql-server.js'
import { crowd, crowdSize, type Meeting } from '../../test/torture/crowd.js'
import { mysqlMeeting } from '../../test/torture/mysql-meeting.js'
import { seconds, Table } from './table.js'

/** Eight at once, on MySQL, on MariaDB, and on two nodes of Galera, four on each. */
export async function crowdedMysql(rounds: number): Promise<Table> {
  const table = new Table([
    'Servers',
    `Rounds of ${crowdSize}`,
    'The one at work, at most',
    'The others after it, at most',
  ])
  const add = async (name: string, meeting: Meeting): Promise<void> => {
    const counts = await crowd(meeting, rounds)
    table.add([name, counts.rounds, seconds(counts.longestWorkMs), seconds(counts.longestAfterMs)])
  }
  for (const product of ['mysql', 'mariadb'] as const) {
    const server = await startMysql(product)
    try {
      await add(`${productNames[product]} ${numbers(server.version)}`, mysqlMeeting(product, [server]))
    } finally {
      await server.stop()
    }
  }
  const cluster = await startGalera()
  try {
    const [first] = cluster.nodes
    await add(
      `two nodes of Galera, MariaDB ${numbers(first?.version ?? '')}`,
      mysqlMeeting('mariadb', cluster.nodes),
    )
  } finally {
    await cluster.stop()
  }
  return table
}

/** The numbers of a version, without what distributions add. */
function numbers(version: string): string {
  return /^[\d.]+/.exec(version)?.[0] ?? version
}
