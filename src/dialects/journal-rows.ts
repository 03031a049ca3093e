import type { SqlLexer } from '../sql/lexer.js'
import type { Alternative, Refusal, StatementRows, StatementWays } from '../steps/statement.js'
import type {
  BookkeepingInfo,
  LeaseRow,
  LockSession,
  RevisionRow,
  RevisionStatus,
  StepRow,
  StepState,
} from './journal.js'
import { shownQuery } from './shown-query.js'

type DatabaseRow = Readonly<Record<string, unknown>>

/** A row of the bookkeeping that does not hold what it must: somebody wrote there, or another tool's tables stand there. */
export class BookkeepingRowError extends Error {
  override readonly name = 'BookkeepingRowError'
  readonly field: string
  readonly value: unknown

  constructor(field: string, value: unknown) {
    super(`the bookkeeping has ${JSON.stringify(value) ?? 'nothing'} as ${field}`)
    this.field = field
    this.value = value
  }
}

/** @throws BookkeepingRowError */
export function parseInfo(row: DatabaseRow): BookkeepingInfo {
  return {
    formatVersion: integer(row, 'formatVersion'),
    projectName: optionalText(row, 'projectName'),
    defaultSchema: text(row, 'defaultSchema'),
    names: text(row, 'names'),
  }
}

/** @throws BookkeepingRowError */
export function parseRevision(row: DatabaseRow): RevisionRow {
  return {
    revision: text(row, 'revision'),
    revises: list(row, 'revises'),
    message: text(row, 'message'),
    document: text(row, 'document'),
    digestAlgorithm: text(row, 'digestAlgorithm'),
    contentDigest: text(row, 'contentDigest'),
    headerDigest: text(row, 'headerDigest'),
    textDigest: text(row, 'textDigest'),
    dataFiles: text(row, 'dataFiles'),
    purged: list(row, 'purged'),
    status: oneOf(row, 'status', statuses),
    stamped: flag(row, 'stamped'),
    appliedOrder: integer(row, 'appliedOrder'),
    appliedAt: text(row, 'appliedAt'),
    appliedBy: text(row, 'appliedBy'),
    toolVersion: text(row, 'toolVersion'),
    durationMs: integer(row, 'durationMs'),
  }
}

/** @throws BookkeepingRowError */
export function parseStep(row: DatabaseRow): StepRow {
  return {
    revision: text(row, 'revision'),
    direction: oneOf(row, 'direction', ['up', 'down']),
    number: integer(row, 'number'),
    group: integer(row, 'group'),
    class: oneOf(row, 'class', ['transactional', 'standalone', 'batched']),
    pointers: list(row, 'pointers'),
    sql: text(row, 'sql'),
    undo: row['undo'] === null ? null : list(row, 'undo'),
    doneProbe: optionalText(row, 'doneProbe'),
    cleanup: list(row, 'cleanup'),
    batchSize: row['batchSize'] === null ? null : integer(row, 'batchSize'),
    rows: row['rows'] === null ? null : statementRows(row),
    ways: (row['ways'] ?? null) === null ? null : statementWays(row),
    state: oneOf(row, 'state', states),
    cursor: optionalText(row, 'cursor'),
    error: optionalText(row, 'error'),
  }
}

/** @throws BookkeepingRowError */
export function parseLease(row: DatabaseRow): LeaseRow {
  return {
    owner: text(row, 'owner'),
    token: text(row, 'token'),
    host: text(row, 'host'),
    process: integer(row, 'process'),
    application: text(row, 'application'),
    role: text(row, 'role'),
    takenAt: text(row, 'takenAt'),
    expiresAt: text(row, 'expiresAt'),
    expired: flag(row, 'expired'),
    session: row['session'] === null ? null : integer(row, 'session'),
    alive: row['alive'] === null ? null : flag(row, 'alive'),
  }
}

/** @throws BookkeepingRowError */
export function parseLockSession(row: DatabaseRow, lexer: SqlLexer): LockSession {
  const [query, stateMs] = [optionalText(row, 'query'), optionalText(row, 'stateMs')]
  return {
    application: optionalText(row, 'application'),
    role: optionalText(row, 'role'),
    host: optionalText(row, 'host'),
    process: integer(row, 'process'),
    since: optionalText(row, 'since'),
    ...(query === null ? {} : { query: shownQuery(query, lexer) }),
    ...(stateMs === null ? {} : { stateMs: Math.max(0, Number(stateMs)) }),
  }
}

function statementRows(row: DatabaseRow): StatementRows {
  const value: unknown = JSON.parse(text(row, 'rows'))
  const fields = fieldsOf(value)
  const { columns, numbersAsTexts } = fields
  if (!Array.isArray(columns)) throw new BookkeepingRowError('rows', value)
  return {
    file: text(fields, 'file'),
    format: oneOf(fields, 'format', ['csv', 'json_lines']),
    sha256: text(fields, 'sha256'),
    columns: columns.map(String),
    count: integer(fields, 'count'),
    ...(Array.isArray(numbersAsTexts) ? { numbersAsTexts: numbersAsTexts.map(String) } : {}),
  }
}

function statementWays(row: DatabaseRow): StatementWays {
  const ways = fieldsOf(JSON.parse(text(row, 'ways')))
  const { alternatives, session, refusedOnceDone } = ways
  if (!Array.isArray(alternatives)) throw new BookkeepingRowError('ways', row['ways'])
  const settings = session === undefined ? undefined : fieldsOf(session)
  return {
    ...unlessOf(ways),
    alternatives: alternatives.map((one: unknown): Alternative => {
      const fields = fieldsOf(one)
      return { sql: text(fields, 'sql'), ...unlessOf(fields) }
    }),
    ...(refusedOnceDone === true ? { refusedOnceDone } : {}),
    ...(settings === undefined
      ? {}
      : { session: { on: texts(settings, 'on'), off: texts(settings, 'off') } }),
  }
}

function unlessOf({ unless }: DatabaseRow): { readonly unless?: Refusal } {
  if (unless === undefined) return {}
  const fields = fieldsOf(unless)
  return {
    unless: {
      sql: text(fields, 'sql'),
      sentence: text(fields, 'sentence'),
      help: text(fields, 'help'),
      table: text(fields, 'table'),
    },
  }
}

function texts(fields: DatabaseRow, field: string): readonly string[] {
  const value = fields[field]
  if (!Array.isArray(value)) throw new BookkeepingRowError(field, value)
  return value.map(String)
}

function fieldsOf(value: unknown): DatabaseRow {
  return Object.fromEntries(Object.entries(Object(value)))
}

const statuses: readonly RevisionStatus[] = ['applied', 'applying', 'reverting']
const states: readonly StepState[] = ['planned', 'intent', 'done', 'failed']

function text(row: DatabaseRow, field: string): string {
  const value = row[field]
  if (typeof value !== 'string') throw new BookkeepingRowError(field, value)
  return value
}

function optionalText(row: DatabaseRow, field: string): string | null {
  return row[field] === null ? null : text(row, field)
}

/** Drivers give a bigint as text, or as a BigInt. */
function integer(row: DatabaseRow, field: string): number {
  const value = Number(row[field] ?? Number.NaN)
  if (!Number.isSafeInteger(value)) throw new BookkeepingRowError(field, row[field])
  return value
}

/** Servers without booleans have the numbers. */
function flag(row: DatabaseRow, field: string): boolean {
  const value = row[field]
  if (value === '0' || value === '1') return value === '1'
  if (typeof value !== 'boolean') throw new BookkeepingRowError(field, value)
  return value
}

function oneOf<T extends string>(row: DatabaseRow, field: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === row[field])
  if (found === undefined) throw new BookkeepingRowError(field, row[field])
  return found
}

/** Arrays are read as JSON text, as drivers differ on arrays. */
function list(row: DatabaseRow, field: string): readonly string[] {
  const value: unknown = JSON.parse(text(row, field))
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new BookkeepingRowError(field, value)
  }
  return value
}
