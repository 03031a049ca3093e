import type { DatabaseErrorKind } from '../dialect.js'

/** The SQLSTATE that the guard of a downgrade raises when it finds rows; class `AL` is nobody else's. */
export const dataLossState = 'ALU01'
/** The SQLSTATE raised when the bookkeeping is not what it was when the plan was made. */
export const bookkeepingState = 'ALU02'
/** The SQLSTATE raised by a session that does not hold the lock it took. */
export const lockLostState = 'ALU03'

/**
 * Codes with a meaning of their own; the classes below catch the rest.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const byCode: Readonly<Record<string, DatabaseErrorKind>> = {
  [dataLossState]: 'data-loss',
  [lockLostState]: 'lock-lost',
  '28000': 'authentication',
  '28P01': 'authentication',
  '42501': 'permission',
  '3D000': 'no-database',
  '55P03': 'lock-timeout',
  '40P01': 'deadlock',
  '40001': 'serialization',
  '53300': 'too-many-connections',
  '57014': 'cancelled',
  '57P01': 'connection-lost',
  '57P02': 'connection-lost',
  '57P03': 'unreachable',
  '57P05': 'connection-lost',
  '25P03': 'connection-lost',
  '25P04': 'connection-lost',
  '25006': 'read-only',
  '08001': 'unreachable',
  '08004': 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ECONNREFUSED: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ENOENT: 'unreachable',
  EACCES: 'unreachable',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
}

const byClass: Readonly<Record<string, DatabaseErrorKind>> = {
  '08': 'connection-lost',
  '23': 'rows',
  '28': 'authentication',
}

/** The driver has no code for a connection that ended under it, only these words. */
const lostWords = /^(Connection terminated|Client has encountered a connection error|Connection ended)/i
/** PgBouncer in statement mode, whose SQLSTATE is that of many things: https://www.pgbouncer.org/features.html */
const noTransactionWords = /transaction blocks not allowed/i
const unreachableWords = /timeout expired|connect(ion)? timed? ?out/i

/** What a failure means for the run, by SQLSTATE or by the code of the operating system. */
export function classifyError(error: {
  readonly code?: string
  readonly message: string
}): DatabaseErrorKind {
  const { code, message } = error
  if (noTransactionWords.test(message)) return 'no-transactions'
  if (code !== undefined) return byCode[code] ?? byClass[code.slice(0, 2)] ?? 'other'
  if (unreachableWords.test(message)) return 'unreachable'
  return lostWords.test(message) ? 'connection-lost' : 'other'
}
