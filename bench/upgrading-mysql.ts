import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { runMysqlClient } from '../test/support/mysql-client.js'
import { productNames, type MysqlProduct } from '../test/support/mysql-program.js'
import { mysqlMissing, startMysql, type MysqlServer } from '../test/support/mysql-server.js'
import type { MysqlSettings } from '../test/support/mysql-settings.js'
import { urlFor } from '../test/torture/mysql-arena.js'
import { aludel, plannedSql, type Took } from './aludel.js'
import { oneTableRevisions } from './plan.js'

const rounds = 3
const count = 500

/**
 * What the servers of tests are otherwise than by default where it tells in time: every commit is on the disk, on MySQL with its
 * binary log, which MariaDB has not by default.
 * https://dev.mysql.com/doc/refman/8.4/en/replication-options-binary-log.html#sysvar_sync_binlog
 */
const asInstalled: Readonly<Record<MysqlProduct, MysqlSettings>> = {
  mysql: {
    innodb_flush_log_at_trx_commit: '1',
    innodb_flush_method: 'O_DIRECT',
    innodb_buffer_pool_size: '128M',
    innodb_redo_log_capacity: '100M',
    log_bin: 'binlog',
    sync_binlog: '1',
  },
  mariadb: {
    innodb_flush_log_at_trx_commit: '1',
    innodb_flush_method: 'O_DIRECT',
    innodb_buffer_pool_size: '128M',
    innodb_log_file_size: '96M',
  },
}

/**
 * Upgrades many revisions on MySQL and on MariaDB, beside the client of each with the same statements and nothing that records
 * them; and beside `plan`, which does all but run. First on servers as they come, whose commits are on the disk; then on those of the tests, which
 * leave that to the system: what is left is work.
 */
export async function upgradingMysql(print: (line: string) => void): Promise<void> {
  for (const product of ['mysql', 'mariadb'] as const) {
    const missing = mysqlMissing(product)
    if (missing !== undefined) {
      print(`${productNames[product]}: ${missing}`)
      continue
    }
    for (const [how, settings] of [
      ['commits are on the disk, as servers come', asInstalled[product]],
      ['commits are left to the system', {}],
    ] as const) {
      const server = await startMysql(product, settings, 'disk')
      try {
        await onServer(product, server, how, print)
      } finally {
        await server.stop()
      }
    }
  }
}

async function onServer(
  product: MysqlProduct,
  server: MysqlServer,
  how: string,
  print: (line: string) => void,
): Promise<void> {
  print(
    `upgrading ${productNames[product]} ${server.version}, ${how}: a table and an index for each revision, shortest of ${rounds}`,
  )
  const folder = mkdtempSync(path.join(tmpdir(), 'aludel-bench-'))
  const [upgrades, plans, scripts]: [Took[], number[], number[]] = [[], [], []]
  try {
    mkdirSync(path.join(folder, 'revisions'))
    writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: bench\n')
    for (const { file, text } of oneTableRevisions(count)) writeFileSync(path.join(folder, file), text)
    for (let round = 0; round < rounds; round += 1) {
      const database = await server.createDatabase()
      const url = `--url=${urlFor(product, database.url)}`
      plans.push(aludel(['plan', '--output=plan.json', url], folder).ms)
      const script = plannedSql(path.join(folder, 'plan.json'))
        .map((statements) => statements.map((sql) => `${sql};\n`).join(''))
        .join('')
      const bare = await server.createDatabase()
      const start = performance.now()
      await runMysqlClient(product, bare.url, script)
      scripts.push(performance.now() - start)
      upgrades.push(aludel(['upgrade', url], folder))
      // They stay until the server goes: where many files were just deleted, a file system takes its time to make new ones.
    }
    const own = upgrades.reduce((best, run) => (run.ms < best.ms ? run : best))
    const [planned, client] = [Math.min(...plans), Math.min(...scripts)]
    print(
      [
        `  ${count} revisions, ${own.ms.toFixed(0)} ms, at most ${(own.peakBytes / 1_000_000).toFixed(0)} MB:`,
        `${(own.ms / client).toFixed(2)} × the client with the statements alone (${client.toFixed(0)} ms);`,
        `start, documents and plan take ${planned.toFixed(0)} ms,`,
        `the rest ${((own.ms - planned) / client).toFixed(2)} × the client`,
      ].join(' '),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
