import type { DatabaseErrorKind } from '../dialect.js'
import { markers } from './fail-when.js'

/**
 * Numbers of errors with a meaning of their own. Those below 2000 and from 3000 on are the servers', whose numbers the two share
 * where they share the error.
 * https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html, https://mariadb.com/kb/en/mariadb-error-codes/
 */
const numbers: readonly (readonly [DatabaseErrorKind, readonly number[]])[] = [
  ['authentication', [1045, 1251, 1275, 1698, 1862, 3118, 3955]],
  ['permission', [1044, 1142, 1143, 1227, 1370, 1410, 1419, 3530]],
  ['no-database', [1046, 1049]],
  ['lock-timeout', [1205, 3572]],
  ['deadlock', [1213]],
  // MariaDB with innodb_snapshot_isolation.
  ['serialization', [1020, 1614]],
  ['too-many-connections', [1040, 1203, 1226]],
  ['cancelled', [1317, 1877, 1969, 3024]],
  ['connection-lost', [1053, 1152, 1158, 1159, 1160, 1161, 1927, 2006, 2013, 4031]],
  // A node of Galera that is not part of a cluster.
  ['unreachable', [1047, 1129, 1130]],
  [
    'rows',
    [
      1048, 1062, 1138, 1169, 1216, 1217, 1264, 1265, 1292, 1366, 1406, 1451, 1452, 1557, 1586, 1761, 1762,
      3140, 3157, 3819, 4025,
    ],
  ],
  ['read-only', [1792, 1836]],
  // The last one: a column was added or dropped INSTANT as often as a table can bear.
  ['no-such-way', [1845, 1846, 4092]],
  ['no-such-right', [1141, 1147, 1403]],
]

/** Codes of ours, of the driver, and of the operating system. */
const words: Readonly<Record<string, DatabaseErrorKind>> = {
  [markers.dataLoss]: 'data-loss',
  [markers.bookkeeping]: 'other',
  [markers.lockLost]: 'lock-lost',
  [markers.lockNotHad]: 'lock-timeout',
  [markers.rows]: 'rows',
  WRONG_PRODUCT: 'wrong-product',
  PROTOCOL_CONNECTION_LOST: 'connection-lost',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  HANDSHAKE_NO_SSL_SUPPORT: 'unreachable',
  HANDSHAKE_SSL_ERROR: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ENOENT: 'unreachable',
  EACCES: 'unreachable',
}

const byCode: ReadonlyMap<string, DatabaseErrorKind> = new Map([
  ...Object.entries(words),
  ...numbers.flatMap(([kind, list]) => list.map((number) => [String(number), kind] as const)),
])

/** One number for all that an option of the server forbids; the option is in the words. */
const forbiddenByOption = '1290'

/** What a failure means for the run, by the number of the error, or by the code of the driver or the operating system. */
export function classifyError(error: {
  readonly code?: string
  readonly message: string
}): DatabaseErrorKind {
  const { code = '', message } = error
  if (code === forbiddenByOption && /read[-_]only/i.test(message)) return 'read-only'
  return byCode.get(code) ?? 'other'
}
