import { mysqlLexer } from '../../sql/mysql-lexer.js'
import type { BookkeepingPlace, Journal, StepRow } from '../journal.js'
import { parseInfo, parseLease, parseLockSession, parseRevision, parseStep } from '../journal-rows.js'
import { failWhen, markers } from './fail-when.js'
import type { Flavour } from './flavour.js'
import { appended, exchangeRevisions } from './journal-exchange.js'
import {
  expressionsJson,
  noteRespelling,
  parseExpressions,
  readExpressions,
  respellExpressions,
  spellExpressions,
} from './journal-expressions.js'
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
import { deleteOne, documentValues, isoTime, jsonText, updateOne, type OneRow } from './journal-sql.js'
import { createJournal, journalTable, lastTable } from './journal-tables.js'
import { quoteText } from './quoting.js'
import { sinceBegin, sinceBeginBefore } from './session.js'

/** The bookkeeping on MySQL and MariaDB. Times are the server's clock as it runs, not that of the statement's beginning. */
export function journalFor(flavour: Flavour): Journal {
  return {
    ...shared,
    spellExpressions: (place, revision) => spellExpressions(flavour, place, revision),
    respellExpressions: (place, revision) => respellExpressions(flavour, place, revision),
  }
}

const shared: Omit<Journal, 'spellExpressions' | 'respellExpressions'> = {
  exists: ({ schema, prefix }) =>
    `SELECT EXISTS (SELECT 1 FROM information_schema.TABLES
  WHERE TABLE_SCHEMA = ${schema === undefined ? 'DATABASE()' : quoteText(schema)} AND TABLE_NAME = ${quoteText(prefix + lastTable)}) AS \`exists\`,
  DATABASE() AS \`current_schema\``,

  create: createJournal,

  // What stands beside the bookkeeping came along with it where a dump was restored into a database of another name.
  readInfo: (place) =>
    `SELECT format_version AS \`formatVersion\`, project_name AS \`projectName\`,
  ${place.schema === undefined ? 'DATABASE()' : 'default_schema'} AS \`defaultSchema\`, names
FROM ${journalTable(place, 'info')}`,

  readRevisions: (place) =>
    `SELECT revision, revises, message, document, digest_algorithm AS \`digestAlgorithm\`, content_digest AS \`contentDigest\`,
  header_digest AS \`headerDigest\`, text_digest AS \`textDigest\`, data_files AS \`dataFiles\`, purged, status, stamped,
  applied_order AS \`appliedOrder\`, ${isoTime('applied_at')} AS \`appliedAt\`, applied_by AS \`appliedBy\`,
  tool_version AS \`toolVersion\`, duration_ms AS \`durationMs\`
FROM ${journalTable(place, 'revision')} ORDER BY applied_order`,

  readSteps: (place) =>
    `SELECT revision, direction, number, group_number AS \`group\`, class, pointers, statement AS \`sql\`, undo_statements AS \`undo\`,
  done_probe AS \`doneProbe\`, cleanup, batch_size AS \`batchSize\`, data_rows AS \`rows\`, ways, state, last_key AS \`cursor\`, error
FROM ${journalTable(place, 'step')} ORDER BY revision, direction, number`,

  parseInfo,
  parseRevision,
  parseStep,

  // The highest is asked for by itself: beside other values, each row would be read.
  insertRevision: (place, row) =>
    `INSERT INTO ${journalTable(place, 'revision')}
  (revision, revises, message, document, digest_algorithm, content_digest, header_digest, text_digest, status, stamped,
  applied_order, applied_at, applied_by, tool_version, duration_ms, expressions, data_files, purged)
SELECT ${[
      quoteText(row.revision),
      jsonText(row.revises),
      quoteText(row.message),
      quoteText(row.document),
      quoteText(row.digestAlgorithm),
      quoteText(row.contentDigest),
      quoteText(row.headerDigest),
      quoteText(row.textDigest),
      quoteText(row.status),
      row.stamped ? '1' : '0',
      'r.next',
      'SYSDATE(6)',
      'CURRENT_USER()',
      quoteText(row.toolVersion),
      row.durationMs === undefined ? sinceBegin : String(Math.round(row.durationMs)),
      quoteText(expressionsJson(row.expressions)),
      quoteText(row.dataFiles ?? '[]'),
      "'[]'",
    ].join(', ')}
FROM (SELECT COALESCE(MAX(applied_order), 0) + 1 AS next FROM ${journalTable(place, 'revision')}) AS r`,

  noteRespelling,
  readExpressions,
  parseExpressions,

  recordPurged: (place, revision, names) =>
    updateOne(revisionRow(place, revision), `t.purged = ${appended('t.purged', names)}`),

  setStatus: (place, revision, status, durationMs) =>
    updateOne(
      revisionRow(place, revision),
      `t.status = ${quoteText(status)}, t.duration_ms = ${Math.round(durationMs)}`,
    ),

  setAppliedSince: (place, revision, durationMs) =>
    updateOne(
      revisionRow(place, revision),
      `t.status = 'applied', t.duration_ms = ${Math.round(durationMs)} + ${sinceBeginBefore}`,
    ),

  updateDocument: (place, row) =>
    updateOne(
      revisionRow(place, row.revision),
      `${documentValues(row)}${row.dataFiles === undefined ? '' : `, t.data_files = ${quoteText(row.dataFiles)}`}`,
    ),

  exchangeRevisions,

  // The steps go with their revision, by the foreign key. Keys of rows have none, as they come before it.
  deleteRevision: (place, revision) => deleteOne(revisionRow(place, revision)),

  insertSteps: (place, rows) =>
    rows.length === 0
      ? []
      : [
          `INSERT INTO ${journalTable(place, 'step')}
  (revision, direction, number, group_number, class, pointers, statement, undo_statements, done_probe, cleanup, batch_size, data_rows, ways, state,
  last_key, error, session_id, started_at)
VALUES
${rows.map(stepValues).join(',\n')}`,
        ],

  setStepState: (place, step, state, { cursor, error }) =>
    updateOne(
      {
        table: journalTable(place, 'step'),
        where: `t.revision = ${quoteText(step.revision)} AND t.direction = ${quoteText(step.direction)} AND t.number = ${step.number}`,
        message: `step ${step.number} of revision ${step.revision} is not in the bookkeeping`,
      },
      [
        `t.state = ${quoteText(state)}`,
        ...(cursor === undefined ? [] : [`t.last_key = ${quoteText(cursor)}`]),
        `t.error = ${error === undefined ? 'NULL' : quoteText(error.replaceAll('\0', ''))}`,
        ...stateTimes[state],
      ].join(', '),
    ),

  deleteSteps: (place, revision) =>
    `DELETE FROM ${journalTable(place, 'step')} WHERE revision = ${quoteText(revision)}`,

  assertApplied: (place, revisions) => {
    const expected = [...revisions].sort()
    const list = quoteText(expected.join(','))
    return failWhen(
      `COALESCE((SELECT GROUP_CONCAT(CONCAT(revision, IF(status = 'applied', '', CONCAT(' ', status))) ORDER BY revision SEPARATOR ',')
  FROM ${journalTable(place, 'revision')}), '') <> ${list}`,
      markers.bookkeeping,
      `the applied revisions are not (${expected.join(', ')}), for which this was made`,
    )
  },

  tryLock,
  unlock,
  assertLock,
  isHeldBy,
  readLockSession,
  parseLockSession: (row) => parseLockSession(row, mysqlLexer),
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

/** Whose session began a step, for a person who looks. */
const stateTimes: Readonly<Record<StepRow['state'], readonly string[]>> = {
  planned: ['t.session_id = NULL', 't.started_at = NULL', 't.finished_at = NULL'],
  intent: ['t.session_id = CONNECTION_ID()', 't.started_at = SYSDATE(6)', 't.finished_at = NULL'],
  done: ['t.finished_at = SYSDATE(6)'],
  failed: ['t.finished_at = SYSDATE(6)'],
}

function revisionRow(place: BookkeepingPlace, revision: string): OneRow {
  return {
    table: journalTable(place, 'revision'),
    where: `t.revision = ${quoteText(revision)}`,
    message: `revision ${revision} is not in the bookkeeping of ${place.prefix}revision`,
  }
}

function stepValues(row: StepRow): string {
  const values = [
    quoteText(row.revision),
    quoteText(row.direction),
    String(row.number),
    String(row.group),
    quoteText(row.class),
    jsonText(row.pointers),
    quoteText(row.sql),
    row.undo === null ? 'NULL' : jsonText(row.undo),
    textOrNull(row.doneProbe),
    jsonText(row.cleanup),
    row.batchSize === null ? 'NULL' : String(row.batchSize),
    row.rows === null ? 'NULL' : jsonText(row.rows),
    row.ways === null ? 'NULL' : jsonText(row.ways),
    quoteText(row.state),
    textOrNull(row.cursor),
    textOrNull(row.error),
    row.state === 'intent' ? 'CONNECTION_ID()' : 'NULL',
    row.state === 'intent' ? 'SYSDATE(6)' : 'NULL',
  ]
  return `  (${values.join(', ')})`
}

function textOrNull(value: string | null): string {
  return value === null ? 'NULL' : quoteText(value)
}
