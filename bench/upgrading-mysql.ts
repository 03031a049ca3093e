import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { runMysqlClient } from '../test/support/mysql-client.js'
import { productNames, type MysqlProduct } from '../test/support/mysql-program.js'
import { mysqlMissing, startMysql, type MysqlServer } from '../test/support/mysql-server.js'
import type { MysqlSettings } from '../test/support/mysql-settings.js'
import { urlFor } from '../test/torture/mysql-arena.js'
import { aludel, plannedSql, sqlScript } from './aludel.js'
import { mixedRevisions, oneTableRevisions, type BenchDocument } from './histories.js'
import { shortest, type Tries } from './tries.js'

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

/** As upgrades add foreign keys: the plan says it of those statements alone. */
const withoutLooking = 'SET foreign_key_checks = 0'

const histories = {
  'a table and an index for each revision': oneTableRevisions(count),
  'tables, and what becomes of them later': mixedRevisions(count),
} satisfies Record<string, readonly BenchDocument[]>

/**
 * Upgrades many revisions on MySQL and on MariaDB, beside the client of each with the same statements and nothing that records
 * them; beside the client with the script that `upgrade --sql` writes, which records them too; and beside `plan`, which does all but
 * run. First on servers as they come, whose commits are on the disk; then on those of the tests, which leave that to the system: what
 * is left is work.
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
        print(`upgrading ${productNames[product]} ${server.version}, ${how}, shortest of ${rounds}`)
        for (const [what, documents] of Object.entries(histories)) {
          print(`  ${what}: ${await onServer(product, server, documents)}`)
        }
      } finally {
        await server.stop()
      }
    }
  }
}

async function onServer(
  product: MysqlProduct,
  server: MysqlServer,
  documents: readonly BenchDocument[],
): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aludel-bench-'))
  const tries: Tries = { upgrade: [], plan: [], statements: [], script: [] }
  // Databases stay until the server goes: where many files were just deleted, a file system takes its time to make new ones.
  const client = async (script: string): Promise<number> => {
    const { url } = await server.createDatabase()
    const start = performance.now()
    await runMysqlClient(product, url, script)
    return performance.now() - start
  }
  try {
    mkdirSync(path.join(folder, 'revisions'))
    const version = /^\d+\.\d+/.exec(server.version)?.[0] ?? ''
    const project = `version: 1\nname: bench\ndialects: ['${product}@${version}']\n`
    writeFileSync(path.join(folder, 'aludel.yaml'), project)
    for (const { file, text } of documents) writeFileSync(path.join(folder, file), text)
    const script = sqlScript(folder)
    for (let round = 0; round < rounds; round += 1) {
      const database = await server.createDatabase()
      const url = `--url=${urlFor(product, database.url)}`
      tries.plan.push(aludel(['plan', '--output=plan.json', url], folder))
      const statements = plannedSql(path.join(folder, 'plan.json')).flat()
      tries.statements.push(await client([withoutLooking, ...statements].map((sql) => `${sql};\n`).join('')))
      tries.script.push(await client(script))
      tries.upgrade.push(aludel(['upgrade', url], folder))
    }
    return line(tries)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function line({ upgrade, plan, statements, script }: Tries): string {
  const [own, planned] = [shortest(upgrade), shortest(plan)]
  const [bare, kept] = [Math.min(...statements), Math.min(...script)]
  return [
    `${count} revisions, ${own.ms.toFixed(0)} ms, at most ${(own.peakBytes / 1_000_000).toFixed(0)} MB:`,
    `${(own.ms / bare).toFixed(2)} × the client with the statements alone (${bare.toFixed(0)} ms),`,
    `${(own.ms / kept).toFixed(2)} × the client with the bookkeeping too (${kept.toFixed(0)} ms);`,
    `start, documents and plan take ${planned.ms.toFixed(0)} ms,`,
    `the rest ${((own.ms - planned.ms) / bare).toFixed(2)} × the client with the statements`,
  ].join(' ')
}
