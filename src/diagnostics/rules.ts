import type { Severity } from './diagnostic.js'

/** What is fixed about a rule: how bad it is and one line of what it guards. */
export interface RuleMeta {
  readonly severity: Severity
  readonly summary: string
}

const error = (summary: string): RuleMeta => ({ severity: 'error', summary })
const info = (summary: string): RuleMeta => ({ severity: 'info', summary })
const warning = (summary: string): RuleMeta => ({ severity: 'warning', summary })

/**
 * The one table of rule ids. A rule exists when it stands here; a meta-test demands an invalid document for each
 * and refuses ids that nothing reports.
 */
export const rules = {
  'document/unreadable': error('The file cannot be read: missing, a directory, or without permission.'),
  'document/too-large': error('The file is larger than a revision can reasonably be.'),
  'document/encoding': error('The file is not UTF-8 text.'),
  'document/empty': error('The file holds no document.'),
  'document/several-documents': error('A file holds one document.'),
  'document/syntax': error('The file is not well-formed YAML or JSON.'),
  'document/tab': error('YAML is indented with spaces; a tab is not indentation.'),
  'document/duplicate-key': error('A key stands twice in one mapping.'),
  'document/unquoted-flow': error('Inside { } and [ ] a value ends at , [ ] { }; it must be quoted.'),
  'document/unresolved-alias': error('An alias refers to an anchor that does not exist.'),
  'document/too-many-aliases': error('Aliases expand the document beyond reason.'),
  'document/too-deep': error('The document nests deeper than any document means to.'),
  'document/tag': error('YAML tags are not part of the format.'),
  'document/merge-key': error('The merge key << is not part of YAML 1.2.'),
  'document/number-form': error('A number is written in hex, octal, as .inf or .nan, or with leading zeros.'),
  'document/not-a-mapping': error('A document is a mapping of keys to values.'),
  'schema/unknown-key': error('A key that the format does not have.'),
  'schema/unknown-operation': error('An operation that the format does not have.'),
  'schema/foreign-word': error('A key of another tool; the format has another word for it.'),
  'schema/missing-key': error('A key that must be there is missing.'),
  'schema/wrong-type': error('A value is of another kind than the key takes.'),
  'schema/unknown-value': error('A value is none of those the key takes.'),
  'schema/malformed-value': error('A value does not have the form the key asks for.'),
  'schema/out-of-range': error('A number or a length is outside of what the key allows.'),
  'schema/empty': error('A list or a mapping must not be empty.'),
  'schema/duplicate-item': error('An item stands twice in a list.'),
  'schema/exactly-one': error('Exactly one of several keys must be there.'),
  'schema/one-operation': error('An item of operations is exactly one operation.'),
  'graph/duplicate-id': error('Two documents have the same revision id.'),
  'graph/self-loop': error('A revision revises or depends on itself.'),
  'graph/unknown-parent': error('A revision revises one that does not exist.'),
  'graph/unknown-dependency': error('A revision depends on one that does not exist.'),
  'graph/cycle': error('Revisions revise one another in a circle.'),
  'graph/dependency-cycle': error('Revisions depend on one another in a circle.'),
  'graph/label-taken': error('A branch label is used twice, or equals a revision id.'),
  'model/no-such-table': error('A table that does not exist at this point.'),
  'model/no-such-column': error('A column that does not exist at this point.'),
  'model/no-such-constraint': error('A constraint that does not exist at this point.'),
  'model/no-such-index': error('An index that does not exist at this point.'),
  'model/no-such-object': error(
    'A type, view, sequence, function, trigger, policy, schema or extension that does not exist at this point.',
  ),
  'model/ambiguous-match': error('Several objects match; a name must say which.'),
  'model/name-taken': error('A name that is in use already.'),
  'model/name-too-long': error('A name longer than the database keeps.'),
  'model/restate': error('A view or a function names what is renamed, and must be restated with it.'),
  'model/still-needed': error('Something else still needs what is dropped.'),
  'model/frozen-star': warning('A view with a star whose columns are not known.'),
  'model/idle-policy': warning('A policy of a table whose row security is off.'),
  'model/no-policy': warning('Row security that is on without a policy.'),
  'model/foreign-key-mismatch': error('The columns of a foreign key do not match those it refers to.'),
  'model/no-key-to-reference': error('A foreign key must refer to a primary key or unique columns.'),
  'model/duplicate-key': error('A key that repeats one the table has already.'),
  'model/conflicting-keys': error('Keys that cannot stand together.'),
  'model/nothing-to-change': error('An operation that would change nothing.'),
  'model/partition': error('A partition, or a key, that does not fit how its table is divided.'),
  'model/declared-table': error('A table of someone else is referred to, never changed.'),
  'model/order': error('Operations stand in an order that cannot be carried out.'),
  'model/conversion': error('A type change that does not say how the values are converted.'),
  'model/default': error('A default that does not fit its column.'),
  'model/data-file': error('A data file is not CSV with a header, or JSON lines, or has no rows.'),
  'model/rows': error('A row that does not fit its table.'),
  'model/decision': error('How data changes are undone must be decided, or must not.'),
  'model/downgrade': error('The written downgrade does not lead back.'),
  'model/declared-name': error('A name in uses, creates or drops that fits nothing.'),
  'type/unknown': error('A type that neither the format nor the dialect has.'),
  'type/refused': error('A type that the format refuses, with advice.'),
  'type/arguments': error('A type with modifiers that it does not take.'),
  'sql/unbalanced': error('SQL text with an open quote, comment or parenthesis.'),
  'sql/empty': error('SQL text with no statement in it.'),
  'sql/several-statements': error('One expression or statement is expected, not several.'),
  'sql/transaction-control': error('SQL text must leave transactions to the planner.'),
  'sql/session-setting': error('SQL text must not change settings of the session.'),
  'sql/client-command': error('SQL text with a command of a client program.'),
  'sql/outside-transaction': error('A statement that cannot run inside a transaction.'),
  'sql/missing-dialect': error('SQL or a type given per dialect lacks the one in use.'),
  'sql/unchecked-resume': warning('An execute outside a transaction without done_when.'),
  'dialect/unsupported': error('Something that the dialect or its version cannot do.'),
  'project/not-found': error('There is no project file.'),
  'project/missing-folder': error('A folder of revisions that does not exist.'),
  'project/unknown-dialect': error('A dialect, or a version of it, that Aludel does not know.'),
  'project/unknown-environment': error('An environment that the project file does not have.'),
  'project/missing-variable': error('A variable that is not set, in a key that is used.'),
  'project/no-url': error('Nothing says which database is meant.'),
  'project/url': error('A URL that cannot be read, or of a database that is not supported.'),
  'project/embedded-url': error('In CI, a database inside of the process itself, which nobody named.'),
  'project/password': error('A password file that cannot be read.'),
  'project/file-template': error('A file template, or the time zone of its times, that makes no file name.'),
  'verify/failed': error('A revision that does not go up, come down, or go up again.'),
  'verify/difference': error('After up and down, or after the second up, the catalog is not what it was.'),
  'verify/needs-server': error('A revision that needs what an embedded database does not have.'),
  'verify/fails-on-rows': warning(
    'A revision that fails on made-up rows, and nothing looks at rows before it runs.',
  ),
  'verify/depends-on-rows': warning('A revision that can be run only where the rows fit; a run looks first.'),
  'verify/unseeded': info('A table that no row could be made up for.'),
} as const satisfies Readonly<Record<string, RuleMeta>>

/** The id of a rule: `<stage>/<what>`. */
export type RuleId = keyof typeof rules
