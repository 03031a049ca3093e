import type { BookkeepingInfo, BookkeepingPlace } from '../journal.js'
import { quoteName, quoteTable, quoteText } from './quoting.js'

/** The tables of the bookkeeping; a project may move them, and give their names another prefix. */
export type JournalTable = 'revision' | 'step' | 'row_key' | 'lock' | 'info'

/** Every table of the bookkeeping, without the prefix. */
export const journalNames: readonly JournalTable[] = ['revision', 'step', 'row_key', 'lock', 'info']

/** The table that is made last: where it is, the bookkeeping is there as a whole. */
export const lastTable: JournalTable = 'step'

/** A bookkeeping table in SQL. */
export function journalTable(place: BookkeepingPlace, table: JournalTable): string {
  const name = place.prefix + table
  return quoteTable(place.schema === undefined ? { name } : { schema: place.schema, name })
}

/** The lease, which transactions under it write to, so that nobody takes it over meanwhile; and up to when it is kept. */
export const leaseRow = 1
export const beatRow = 2

/**
 * Statements that make the bookkeeping, empty. Each table is made by itself and whoever was cut off goes on from there: what is
 * there already stays. Texts are compared byte by byte. Lists and documents are JSON as text, which both servers keep as it is.
 */
export function createJournal(place: BookkeepingPlace, info: BookkeepingInfo): readonly string[] {
  const constraint = (name: string) => `CONSTRAINT ${quoteName(place.prefix + name)}`
  const create = (table: JournalTable, comment: string, lines: readonly string[]): string =>
    `CREATE TABLE IF NOT EXISTS ${journalTable(place, table)} (
  ${lines.join(',\n  ')}
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT=${quoteText(`Aludel: ${comment}`)}`
  // Where a script is made nobody knows in which database it will be run.
  const defaultSchema = info.defaultSchema === '' ? 'DATABASE()' : quoteText(info.defaultSchema)
  return [
    create('info', 'what is true of this bookkeeping as a whole', [
      'id tinyint NOT NULL DEFAULT 1',
      'format_version int NOT NULL',
      'project_name varchar(255)',
      'default_schema varchar(64) NOT NULL',
      'names varchar(64) NOT NULL',
      'created_at datetime(6) NOT NULL',
      'PRIMARY KEY (id)',
      `${constraint('info_one_row')} CHECK (id = 1)`,
    ]),
    `INSERT IGNORE INTO ${journalTable(place, 'info')} (id, format_version, project_name, default_schema, names, created_at)
VALUES (1, ${info.formatVersion}, ${info.projectName === null ? 'NULL' : quoteText(info.projectName)}, ${defaultSchema}, ${quoteText(info.names)}, SYSDATE(6))`,
    create('lock', 'who may change the schema, where a session lock cannot be trusted', [
      'id tinyint NOT NULL',
      'owner varchar(255)',
      'token bigint NOT NULL DEFAULT 0',
      'writes bigint NOT NULL DEFAULT 0',
      'host varchar(255)',
      'process bigint',
      'application varchar(255)',
      'role varchar(255)',
      'server varchar(255)',
      'session_id bigint',
      'session_host varchar(255)',
      'taken_at datetime(6)',
      'expires_at datetime(6)',
      'PRIMARY KEY (id)',
    ]),
    `INSERT IGNORE INTO ${journalTable(place, 'lock')} (id) VALUES (${leaseRow}), (${beatRow})`,
    create('revision', 'the revisions applied to this database, with their documents', [
      'revision varchar(255) NOT NULL',
      'revises longtext NOT NULL',
      'message longtext NOT NULL',
      'document longtext NOT NULL',
      'digest_algorithm varchar(64) NOT NULL',
      'content_digest varchar(255) NOT NULL',
      'header_digest varchar(255) NOT NULL',
      'text_digest varchar(255) NOT NULL',
      'status varchar(16) NOT NULL',
      'stamped tinyint(1) NOT NULL',
      'applied_order bigint NOT NULL',
      'applied_at datetime(6) NOT NULL',
      'applied_by varchar(255) NOT NULL',
      'tool_version varchar(64) NOT NULL',
      'duration_ms bigint NOT NULL',
      'expressions longtext NOT NULL',
      'data_files longtext NOT NULL',
      'purged longtext NOT NULL',
      'PRIMARY KEY (revision)',
      `${constraint('revision_order')} UNIQUE (applied_order)`,
      `${constraint('revision_status')} CHECK (status IN ('applied', 'applying', 'reverting'))`,
    ]),
    create('row_key', 'the keys of rows inserted from files, so that they can be taken back without them', [
      'number bigint NOT NULL AUTO_INCREMENT',
      'revision varchar(255) NOT NULL',
      'operation varchar(255) NOT NULL',
      '`keys` longtext NOT NULL',
      'PRIMARY KEY (number)',
      `KEY ${quoteName(`${place.prefix}row_key_operation`)} (revision, operation)`,
    ]),
    create('step', 'the statements of revisions that are not one transaction, so that a run can go on', [
      'revision varchar(255) NOT NULL',
      'direction varchar(4) NOT NULL',
      'number int NOT NULL',
      'group_number int NOT NULL',
      'class varchar(16) NOT NULL',
      'pointers longtext NOT NULL',
      // `sql` and `undo` are reserved words.
      'statement longtext NOT NULL',
      'undo_statements longtext',
      'done_probe longtext',
      'cleanup longtext NOT NULL',
      'batch_size int',
      'data_rows longtext',
      'ways longtext',
      'state varchar(8) NOT NULL',
      'last_key longtext',
      'error longtext',
      'session_id bigint',
      'started_at datetime(6)',
      'finished_at datetime(6)',
      'PRIMARY KEY (revision, direction, number)',
      `${constraint('step_revision')} FOREIGN KEY (revision) REFERENCES ${journalTable(place, 'revision')} (revision) ON DELETE CASCADE`,
      `${constraint('step_direction')} CHECK (direction IN ('up', 'down'))`,
      `${constraint('step_class')} CHECK (class IN ('transactional', 'standalone', 'batched'))`,
      `${constraint('step_state')} CHECK (state IN ('planned', 'intent', 'done', 'failed'))`,
    ]),
  ]
}
