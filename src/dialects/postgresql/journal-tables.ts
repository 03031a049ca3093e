import type { BookkeepingInfo, BookkeepingPlace } from '../journal.js'
import { quoteName, quoteTable, quoteText } from './quoting.js'

/** The tables of the bookkeeping; a project may move them, and give their names another prefix. */
export type JournalTable = 'revision' | 'step' | 'row_key' | 'lock' | 'info'
type JournalName = JournalTable | 'row_key_number'

/** Every relation of the bookkeeping, without the prefix. */
export const journalNames: readonly JournalName[] = [
  'revision',
  'step',
  'row_key',
  'row_key_number',
  'lock',
  'info',
]

/** A bookkeeping table in SQL. */
export function journalTable(place: BookkeepingPlace, table: JournalName): string {
  const name = place.prefix + table
  return quoteTable(place.schema === undefined ? { name } : { schema: place.schema, name })
}

/** The version of these tables; a later version of the tool brings older ones up to date in place. */
export const journalFormat = 1

/** Statements that make the bookkeeping, empty. Every constraint has its name, so that a failure says what it is about. */
export function createJournal(place: BookkeepingPlace, info: BookkeepingInfo): readonly string[] {
  const table = (name: JournalTable) => journalTable(place, name)
  const constraint = (name: string) => `CONSTRAINT ${quoteName(place.prefix + name)}`
  const comment = (name: JournalTable, text: string) =>
    `COMMENT ON TABLE ${table(name)} IS ${quoteText(text)}`
  return [
    `CREATE TABLE ${table('info')} (
  id smallint NOT NULL DEFAULT 1,
  format_version integer NOT NULL,
  project_name text,
  default_schema text NOT NULL,
  names text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ${constraint('info_pkey')} PRIMARY KEY (id),
  ${constraint('info_one_row')} CHECK (id = 1)
)`,
    `CREATE TABLE ${table('revision')} (
  revision text NOT NULL,
  revises text[] NOT NULL,
  message text NOT NULL,
  document text NOT NULL,
  digest_algorithm text NOT NULL,
  content_digest text NOT NULL,
  header_digest text NOT NULL,
  text_digest text NOT NULL,
  status text NOT NULL,
  stamped boolean NOT NULL,
  applied_order bigint NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  applied_by text NOT NULL DEFAULT current_user,
  tool_version text NOT NULL,
  duration_ms bigint NOT NULL,
  expressions jsonb NOT NULL,
  data_files jsonb NOT NULL,
  purged text[] NOT NULL DEFAULT '{}',
  ${constraint('revision_pkey')} PRIMARY KEY (revision),
  ${constraint('revision_order')} UNIQUE (applied_order),
  ${constraint('revision_status')} CHECK (status IN ('applied', 'applying', 'reverting'))
)`,
    `CREATE TABLE ${table('step')} (
  revision text NOT NULL,
  direction text NOT NULL,
  number integer NOT NULL,
  group_number integer NOT NULL,
  class text NOT NULL,
  pointers text[] NOT NULL,
  sql text NOT NULL,
  undo text[],
  done_probe text,
  cleanup text[] NOT NULL,
  batch_size integer,
  data_rows jsonb,
  state text NOT NULL,
  last_key text,
  error text,
  backend_pid integer,
  backend_start timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  ${constraint('step_pkey')} PRIMARY KEY (revision, direction, number),
  ${constraint('step_revision')} FOREIGN KEY (revision) REFERENCES ${table('revision')} (revision) ON DELETE CASCADE,
  ${constraint('step_direction')} CHECK (direction IN ('up', 'down')),
  ${constraint('step_class')} CHECK (class IN ('transactional', 'standalone', 'batched')),
  ${constraint('step_state')} CHECK (state IN ('planned', 'intent', 'done', 'failed'))
)`,
    // A row for each chunk: a million keys in one value would be rewritten with every chunk. The revision's own row comes
    // last in its transaction, so it is asked for at the end.
    `CREATE TABLE ${table('row_key')} (
  revision text NOT NULL,
  operation text NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME ${journalTable(place, 'row_key_number')}) NOT NULL,
  keys jsonb NOT NULL,
  ${constraint('row_key_pkey')} PRIMARY KEY (revision, operation, number),
  ${constraint('row_key_revision')} FOREIGN KEY (revision) REFERENCES ${table('revision')} (revision)
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
)`,
    `CREATE TABLE ${table('lock')} (
  id smallint NOT NULL DEFAULT 1,
  owner text,
  token bigint NOT NULL DEFAULT 0,
  host text,
  process integer,
  application text,
  role text,
  backend_pid integer,
  backend_start timestamptz,
  taken_at timestamptz,
  expires_at timestamptz,
  ${constraint('lock_pkey')} PRIMARY KEY (id),
  ${constraint('lock_one_row')} CHECK (id = 1)
)`,
    comment('info', 'Aludel: what is true of this bookkeeping as a whole'),
    comment('revision', 'Aludel: the revisions applied to this database, with their documents'),
    comment(
      'step',
      'Aludel: the statements of revisions that are not one transaction, so that a run can go on',
    ),
    comment(
      'row_key',
      'Aludel: the keys of rows inserted from files, so that they can be taken back without them',
    ),
    comment('lock', 'Aludel: who may change the schema, where a session lock cannot be trusted'),
    `INSERT INTO ${table('info')} (format_version, project_name, default_schema, names)
VALUES (${info.formatVersion}, ${info.projectName === null ? 'NULL' : quoteText(info.projectName)}, ${quoteText(info.defaultSchema)}, ${quoteText(info.names)})`,
    `INSERT INTO ${table('lock')} DEFAULT VALUES`,
  ]
}
