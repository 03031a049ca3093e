import { freePort } from './free-port.js'
import { galeraProgram, type GaleraProgram } from './galera-program.js'
import { runOnceOnMysql } from './mysql-databases.js'
import { launchMysql, type MysqlLaunch } from './mysql-process.js'
import { mysqlServer, type MysqlServer } from './mysql-server.js'
import type { MysqlSettings } from './mysql-settings.js'

/** A server of a cluster. One that is lost leaves the other of two without a majority, so they only end together. */
export type GaleraNode = Omit<MysqlServer, 'restart' | 'stop'>

/** A cluster of two MariaDB servers, each of which takes writes. */
export interface GaleraCluster {
  readonly nodes: readonly [first: GaleraNode, second: GaleraNode]
  /** Stops the nodes and removes their files. */
  stop(): Promise<void>
}

/**
 * Starts a node, and another that gets its rows by rsync, on free ports of 127.0.0.1.
 *
 * @throws Error when there is no Galera here, or with the log of the node that does not come up.
 */
export async function startGalera(): Promise<GaleraCluster> {
  const program = galeraProgram()
  if ('missing' in program) throw new Error(`Galera: ${program.missing}`)
  const listen = await freePort()
  const first = await startNode(program, { listen, cluster: 'gcomm://', files: 'new' })
  try {
    const second = await startNode(program, {
      listen: await freePort(),
      cluster: `gcomm://127.0.0.1:${listen}`,
      files: 'none',
    })
    const stop = async (): Promise<void> => {
      await Promise.all([first.stop(), second.stop()])
    }
    return { nodes: [first, second], stop }
  } catch (error) {
    await first.stop()
    throw error
  }
}

interface Node extends Pick<MysqlLaunch, 'files'> {
  /** The port on which it talks to the other. */
  readonly listen: number
  readonly cluster: string
}

async function startNode(program: GaleraProgram, { listen, cluster, files }: Node): Promise<MysqlServer> {
  const [port, transfers, increments] = [await freePort(), await freePort(), await freePort()]
  const provider = {
    base_host: '127.0.0.1',
    base_port: listen,
    'gmcast.listen_addr': `tcp://127.0.0.1:${listen}`,
    'ist.recv_addr': `127.0.0.1:${increments}`,
    'gcache.size': '8M',
  }
  // https://mariadb.com/kb/en/configuring-mariadb-galera-cluster/
  const settings: MysqlSettings = {
    binlog_format: 'ROW',
    innodb_autoinc_lock_mode: '2',
    wsrep_on: 'ON',
    wsrep_provider: program.provider,
    wsrep_provider_options: Object.entries(provider)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
    wsrep_cluster_name: 'aludel',
    wsrep_cluster_address: cluster,
    wsrep_node_address: '127.0.0.1',
    wsrep_sst_method: 'rsync',
    wsrep_sst_receive_address: `127.0.0.1:${transfers}`,
  }
  return mysqlServer('mariadb', await launchMysql(program, { port, settings, files, isReady: isSynced }))
}

/** A node takes some statements before it has what the others have: https://mariadb.com/kb/en/galera-cluster-status-variables/ */
async function isSynced(url: string): Promise<boolean> {
  const [row] = await runOnceOnMysql(url, "SHOW STATUS LIKE 'wsrep_local_state_comment'")
  return typeof row === 'object' && row !== null && 'Value' in row && row.Value === 'Synced'
}
