import { postgresqlLexer } from '../../sql/postgresql-lexer.js'
import type { BookkeepingPlace, Journal, StepRow } from '../journal.js'
import { exchangeRevisions } from './journal-exchange.js'
import { documentValues, mustFindOne, raise, textArray } from './journal-sql.js'
import {
  assertCreator,
  assertLease,
  breakLease,
  isLeaseAtWork,
  keepLease,
  readLease,
  releaseLease,
  takeLease,
} from './journal-lease.js'
import {
  assertLock,
  endSession,
  isHeldBy,
  readLockSession,
  scriptLock,
  tryLock,
  unlock,
} from './journal-lock.js'
import { parseInfo, parseLease, parseLockSession, parseRevision, parseStep } from '../journal-rows.js'
import {
  expressionsJson,
  noteRespelling,
  readExpressions,
  respellExpressions,
  spellExpressions,
} from './journal-expressions.js'
import { parseExpressions } from './journal-spelled.js'
import { createJournal, journalTable } from './journal-tables.js'
import { dollarQuote, quoteText } from './quoting.js'

/** The bookkeeping on PostgreSQL. Times are the server's clock as it runs, not that of the transaction's beginning. */
export const journal: Journal = {
  exists: ({ schema, prefix }) =>
    [
      'SELECT EXISTS (SELECT FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace',
      `WHERE n.nspname = ${schema === undefined ? 'current_schema()' : quoteText(schema)}`,
      `  AND c.relname = ${quoteText(`${prefix}info`)} AND c.relkind = 'r') AS "exists",`,
      '  current_schema()::text AS "current_schema"',
    ].join('\n'),

  create: createJournal,

  readInfo: (place) =>
    `SELECT format_version AS "formatVersion", project_name AS "projectName", default_schema AS "defaultSchema", names
FROM ${journalTable(place, 'info')}`,

  readRevisions: (place) =>
    `SELECT revision, array_to_json(revises)::text AS revises, message, document,
  digest_algorithm AS "digestAlgorithm", content_digest AS "contentDigest", header_digest AS "headerDigest",
  text_digest AS "textDigest", data_files::text AS "dataFiles", array_to_json(purged)::text AS purged,
  status, stamped, applied_order AS "appliedOrder",
  to_char(applied_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS "appliedAt",
  applied_by AS "appliedBy", tool_version AS "toolVersion", duration_ms AS "durationMs"
FROM ${journalTable(place, 'revision')}
ORDER BY applied_order`,

  readSteps: (place) =>
    `SELECT revision, direction, number, group_number AS "group", class, array_to_json(pointers)::text AS pointers,
  sql, array_to_json(undo)::text AS undo, done_probe AS "doneProbe", array_to_json(cleanup)::text AS cleanup,
  batch_size AS "batchSize", data_rows::text AS "rows", state, last_key AS "cursor", error
FROM ${journalTable(place, 'step')}
ORDER BY revision, direction, number`,

  parseInfo,
  parseRevision,
  parseStep,

  insertRevision: (place, row) =>
    `INSERT INTO ${journalTable(place, 'revision')}
  (revision, revises, message, document, digest_algorithm, content_digest, header_digest,
  text_digest, status, stamped, applied_order, tool_version, duration_ms, expressions, data_files)
SELECT ${quoteText(row.revision)}, ${textArray(row.revises)}, ${quoteText(row.message)}, ${quoteText(row.document)},
  ${quoteText(row.digestAlgorithm)}, ${quoteText(row.contentDigest)}, ${quoteText(row.headerDigest)},
  ${quoteText(row.textDigest)}, ${quoteText(row.status)}, ${row.stamped}, coalesce(max(applied_order), 0) + 1, ${quoteText(row.toolVersion)}, ${durationSql(row.durationMs)},
  ${quoteText(expressionsJson(row.expressions))}, ${quoteText(row.dataFiles ?? '[]')}
FROM ${journalTable(place, 'revision')}`,

  spellExpressions,
  noteRespelling,
  respellExpressions,
  readExpressions,
  parseExpressions,

  recordPurged: (place, revision, names) =>
    onRevision(
      place,
      revision,
      `UPDATE ${journalTable(place, 'revision')} SET purged = purged || ${textArray(names)}`,
    ),

  setStatus: (place, revision, status, durationMs) =>
    onRevision(
      place,
      revision,
      `UPDATE ${journalTable(place, 'revision')} SET status = ${quoteText(status)}, duration_ms = ${Math.round(durationMs)}`,
    ),

  updateDocument: (place, row) =>
    onRevision(
      place,
      row.revision,
      `UPDATE ${journalTable(place, 'revision')} SET ${documentValues(row)}${
        row.dataFiles === undefined ? '' : `, data_files = ${quoteText(row.dataFiles)}`
      }`,
    ),

  exchangeRevisions,

  // The steps go with their revision, by the foreign key.
  deleteRevision: (place, revision) =>
    onRevision(place, revision, `DELETE FROM ${journalTable(place, 'revision')}`),

  insertSteps: (place, rows) =>
    rows.length === 0
      ? []
      : [
          `INSERT INTO ${journalTable(place, 'step')}
  (revision, direction, number, group_number, class, pointers, sql, undo, done_probe, cleanup, batch_size, data_rows, state,
  last_key, error)
VALUES
${rows.map(stepValues).join(',\n')}`,
        ],

  setStepState: (place, step, state, { cursor, error }) => {
    const values = [
      `state = ${quoteText(state)}`,
      ...(cursor === undefined ? [] : [`last_key = ${quoteText(cursor)}`]),
      `error = ${error === undefined ? 'NULL' : quoteText(error.replaceAll('\0', ''))}`,
      ...stateTimes[state],
    ]
    return [
      mustFindOne(
        `UPDATE ${journalTable(place, 'step')} SET ${values.join(', ')}
  WHERE revision = ${quoteText(step.revision)} AND direction = ${quoteText(step.direction)} AND number = ${step.number}`,
        `step ${step.number} of revision ${step.revision} is not in the bookkeeping`,
      ),
    ]
  },

  deleteSteps: (place, revision) =>
    `DELETE FROM ${journalTable(place, 'step')} WHERE revision = ${quoteText(revision)}`,

  assertApplied: (place, revisions) => {
    const expected = [...revisions].sort()
    const message = `the applied revisions are not (${expected.join(', ')}), for which this was made`
    return `DO ${dollarQuote(
      [
        'BEGIN',
        `  IF (SELECT coalesce(array_agg(revision || CASE status WHEN 'applied' THEN '' ELSE ' ' || status END`,
        `      ORDER BY revision COLLATE "C"), '{}') FROM ${journalTable(place, 'revision')})`,
        `    IS DISTINCT FROM ${textArray(expected)} THEN`,
        `    ${raise(message)}`,
        '  END IF;',
        'END',
      ].join('\n'),
    )}`
  },

  tryLock,
  unlock,
  assertLock,
  isHeldBy,
  readLockSession,
  parseLockSession: (row) => parseLockSession(row, postgresqlLexer),
  endSession,
  takeLease,
  keepLease,
  releaseLease,
  breakLease,
  assertLease,
  isLeaseAtWork,
  readLease,
  parseLease,
  assertCreator,
  scriptLock,
}

/** Whose session began a step, so that a later run can see whether it is still at it. */
const stateTimes: Readonly<Record<StepRow['state'], readonly string[]>> = {
  planned: ['backend_pid = NULL', 'backend_start = NULL', 'started_at = NULL', 'finished_at = NULL'],
  intent: [
    'backend_pid = pg_backend_pid()',
    'backend_start = (SELECT a.backend_start FROM pg_catalog.pg_stat_activity AS a WHERE a.pid = pg_backend_pid())',
    'started_at = clock_timestamp()',
    'finished_at = NULL',
  ],
  done: ['finished_at = clock_timestamp()'],
  failed: ['finished_at = clock_timestamp()'],
}

function onRevision(place: BookkeepingPlace, revision: string, change: string): readonly string[] {
  return [
    mustFindOne(
      `${change}
  WHERE revision = ${quoteText(revision)}`,
      `revision ${revision} is not in the bookkeeping of ${journalTable(place, 'revision')}`,
    ),
  ]
}

function stepValues(row: StepRow): string {
  const values = [
    quoteText(row.revision),
    quoteText(row.direction),
    String(row.number),
    String(row.group),
    quoteText(row.class),
    textArray(row.pointers),
    quoteText(row.sql),
    row.undo === null ? 'NULL' : textArray(row.undo),
    textOrNull(row.doneProbe),
    textArray(row.cleanup),
    row.batchSize === null ? 'NULL' : String(row.batchSize),
    row.rows === null ? 'NULL' : quoteText(JSON.stringify(row.rows)),
    quoteText(row.state),
    textOrNull(row.cursor),
    textOrNull(row.error),
  ]
  return `  (${values.join(', ')})`
}

function textOrNull(value: string | null): string {
  return value === null ? 'NULL' : quoteText(value)
}

/** Given, or the time since the transaction began: a row that commits with the work cannot know it beforehand. */
function durationSql(durationMs: number | undefined): string {
  return durationMs === undefined
    ? 'round(extract(epoch FROM clock_timestamp() - transaction_timestamp()) * 1000)::integer'
    : String(Math.round(durationMs))
}
