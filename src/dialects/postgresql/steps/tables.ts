import type { Constraint, Exclude, ForeignKey, Options, Table } from '../../../model/table.js'
import { partitionName } from '../../../model/partitions.js'
import { constraintsOf, displayName, sameTable } from '../../../model/table.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import { indentedList, words } from '../../ddl.js'
import { lockOn } from '../names.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { since } from '../version.js'
import {
  columnDefinition,
  commentOnColumn,
  serialStatements,
  storageParts,
  unsupportedColumns,
} from './column-definition.js'
import {
  addConstraint,
  commentOnConstraint,
  constraintDefinition,
  dropConstraint,
  isNotValid,
  unsupportedConstraint,
} from './constraint-definition.js'
import { grantStatements } from './grants.js'
import { createPolicyStatements } from './policies.js'
import { partitionBySql } from './partition-bound.js'
import { unsupportedPartitioned } from './partitioned-table.js'
import { alterTable, needsVersion, transactional } from './statements.js'
import {
  identityIndex,
  methodName,
  parameterChanges,
  parameterList,
  parents,
  replicaIdentity,
  textOption,
} from './table-options.js'
import { createTriggerStatements } from './triggers.js'

/** Steps about a table as a whole. https://www.postgresql.org/docs/current/sql-createtable.html */
export const tableSteps: Pick<
  StepCompiler,
  'create_table' | 'drop_table' | 'rename_table' | 'set_table_schema' | 'alter_table'
> = {
  create_table: ({ table, foreignKeys }, context) => {
    const constraints = constraintsOf({ ...table, foreignKeys })
    for (const constraint of constraints) {
      const problem = unsupportedConstraint(constraint, context)
      if (problem !== undefined) return problem
    }
    const problem = unsupportedColumns(table, context) ?? unsupportedPartitioned(table, context)
    if (problem !== undefined) return problem
    const isLater = (constraint: Constraint): boolean =>
      isNotValid(constraint) || isRepeated(constraint, table)
    const inline = constraints.filter((constraint) => !isLater(constraint))
    const later = constraints.filter(isLater)
    const serial = table.columns.map((column) => serialStatements(table, column))
    return [
      ...serial.flatMap(({ before }) => before),
      transactional(createTableSql(table, inline.map(constraintDefinition)), {
        undo: [`DROP TABLE ${quoteTable(table)}`],
        ...creationLock(table, foreignKeys),
      }),
      ...serial.flatMap(({ after }) => after),
      ...later.map((constraint) =>
        alterTable(
          table,
          [addConstraint(constraint, isNotValid(constraint))],
          [dropConstraint(constraint.name)],
        ),
      ),
      ...afterCreation(table),
      ...commentOnTable(table, undefined, table.comment),
      ...table.columns.flatMap(({ name, comment }) =>
        comment === undefined ? [] : [commentOnColumn(table, name, comment)],
      ),
      ...constraints.flatMap((constraint) => commentOnConstraint(table, constraint)),
      ...codeOf(table),
      ...grantStatements({ kind: 'table', table }, table.grants),
    ]
  },

  drop_table: ({ table }) => [
    transactional(`DROP TABLE ${quoteTable(table)}`, {
      lock: lockOn('ACCESS EXCLUSIVE', table, ...table.foreignKeys.map(({ references }) => references)),
      undo: undefined,
    }),
  ],

  rename_table: ({ table, to }) => [
    transactional(`ALTER TABLE ${quoteTable(table)} RENAME TO ${quoteName(to)}`, {
      lock: lockOn('ACCESS EXCLUSIVE', table),
      undo: [`ALTER TABLE ${quoteTable({ ...table, name: to })} RENAME TO ${quoteName(table.name)}`],
    }),
  ],

  set_table_schema: ({ table, to }, context) => {
    const target = to ?? context.defaultSchema
    const source = table.schema ?? context.defaultSchema
    if (target === undefined || source === undefined) {
      return {
        unsupported: `the default schema that ${displayName(table)} moves ${to === undefined ? 'to' : 'from'} is not known by name`,
        help: 'state `default_schema` in the project file',
        pointer: '/to_schema',
      }
    }
    // The partitions of a table stay where they are when it moves: each is moved by itself, and stands beside it again.
    return [table, ...table.partitions.map((partition) => partitionName(table, partition))].map((each) => {
      const moved = to === undefined ? { name: each.name } : { schema: to, name: each.name }
      return transactional(`ALTER TABLE ${quoteTable(each)} SET SCHEMA ${quoteName(target)}`, {
        lock: lockOn('ACCESS EXCLUSIVE', each),
        undo: [`ALTER TABLE ${quoteTable(moved)} SET SCHEMA ${quoteName(source)}`],
      })
    })
  },

  alter_table: ({ table, to }, context) => {
    const accessMethod = table.options?.['access_method'] !== to.options?.['access_method']
    const problem = accessMethod
      ? needsVersion(
          `a change of access method`,
          since.setAccessMethod,
          context,
          'make a new table and copy the rows',
          '/postgresql/access_method',
        )
      : undefined
    return (
      problem ??
      unsupportedPartitioned(to, context) ?? [
        ...optionChanges(table, table.options, to.options),
        ...(table.comment === to.comment ? [] : commentOnTable(table, table.comment, to.comment)),
      ]
    )
  },
}

/**
 * Does another exclude constraint say the same? CREATE TABLE makes one index for both, under the first of their names
 * (transformIndexConstraints of the server); ALTER TABLE makes each.
 */
function isRepeated(constraint: Constraint, { excludes }: Table): boolean {
  if (constraint.kind !== 'exclude') return false
  const first = excludes.find((other) => definitionOf(other) === definitionOf(constraint))
  return first !== undefined && first.name !== constraint.name
}

/** All it says but its name and comment. */
function definitionOf(exclude: Exclude): string {
  return JSON.stringify({ ...exclude, name: '', comment: '' })
}

function createTableSql(table: Table, constraints: readonly string[]): string {
  const { options } = table
  const columns = table.columns.map((column) => columnDefinition(table, column))
  const inherits = parents(table, options)
  const parameters = parameterList(options?.['with'])
  const [method, tablespace] = [textOption(options, 'access_method'), textOption(options, 'tablespace')]
  const start = words('CREATE', options?.['unlogged'] === true && 'UNLOGGED', 'TABLE', quoteTable(table))
  const body = indentedList([...columns, ...constraints])
  return [
    body === '' ? `${start} ()` : `${start} (\n${body}\n)`,
    ...(table.partitionBy === undefined ? [] : [partitionBySql(table.partitionBy)]),
    ...(inherits.length === 0 ? [] : [`INHERITS (${inherits.map(quoteTable).join(', ')})`]),
    ...(method === undefined ? [] : [`USING ${methodName(method)}`]),
    ...(parameters === undefined ? [] : [`WITH ${parameters}`]),
    ...(tablespace === undefined ? [] : [`TABLESPACE ${quoteName(tablespace)}`]),
  ].join('\n')
}

/** What CREATE TABLE has no words for. */
function afterCreation(table: Table): readonly Statement[] {
  const { options } = table
  const identity = textOption(options, 'replica_identity')
  const parts = [
    ...table.columns.flatMap(storageParts),
    ...(options?.['row_security'] === true ? ['ENABLE ROW LEVEL SECURITY'] : []),
    ...(options?.['force_row_security'] === true ? ['FORCE ROW LEVEL SECURITY'] : []),
    ...(identity === undefined || identityIndex(table) !== undefined ? [] : [replicaIdentity(identity)]),
  ]
  // The table goes as a whole when it is taken back, so this has nothing of its own to take back.
  return parts.length === 0 ? [] : [alterTable(table, parts, [])]
}

/** Triggers and policies of a table that comes back; they go with it, so there is nothing of their own to take back. */
function codeOf(table: Table): readonly Statement[] {
  return [
    ...table.triggers.flatMap((trigger) => createTriggerStatements({ kind: 'table', table }, trigger)),
    ...table.policies.flatMap((policy) => createPolicyStatements(table, policy)),
  ].map((statement) => ({ ...statement, undo: [] }))
}

function commentOnTable(
  table: Table,
  from: string | undefined,
  to: string | undefined,
): readonly Statement[] {
  if (from === to) return []
  const sql = (text: string | undefined) =>
    `COMMENT ON TABLE ${quoteTable(table)} IS ${text === undefined ? 'NULL' : quoteText(text)}`
  return [transactional(sql(to), { lock: lockOn('SHARE UPDATE EXCLUSIVE', table), undo: [sql(from)] })]
}

function optionChanges(
  table: Table,
  from: Options | undefined,
  to: Options | undefined,
): readonly Statement[] {
  const settings = parameterChanges(from?.['with'], to?.['with'])
  return [
    ...(settings.length === 0
      ? []
      : [
          alterTable(table, settings, parameterChanges(to?.['with'], from?.['with']), {
            lock: lockOn('SHARE UPDATE EXCLUSIVE', table),
          }),
        ]),
    ...pooled(table, quickChanges(table, from, to), quickChanges(table, to, from), {
      lock: quickLock(table, from, to),
    }),
    ...pooled(table, rewritingChanges(from, to), rewritingChanges(to, from), { rewrite: true }),
  ]
}

function isOn(options: Options | undefined, key: string): boolean {
  return options?.[key] === true
}

function pooled(
  table: Table,
  parts: readonly string[],
  back: readonly string[],
  facts: { readonly lock?: string; readonly rewrite?: boolean },
): readonly Statement[] {
  return parts.length === 0 ? [] : [alterTable(table, parts, back, facts)]
}

/** A new parent must stay as it is meanwhile. */
function quickLock(table: Table, from: Options | undefined, to: Options | undefined): string {
  const before = parents(table, from)
  const changed = parents(table, to).filter((parent) => !before.some((other) => sameTable(other, parent)))
  const own = lockOn('ACCESS EXCLUSIVE', table)
  return changed.length === 0 ? own : `${own}, ${lockOn('SHARE UPDATE EXCLUSIVE', ...changed)}`
}

function quickChanges(table: Table, from: Options | undefined, to: Options | undefined): readonly string[] {
  const [before, after] = [parents(table, from).map(quoteTable), parents(table, to).map(quoteTable)]
  const identity = textOption(to, 'replica_identity') ?? 'default'
  return [
    ...before.filter((name) => !after.includes(name)).map((name) => `NO INHERIT ${name}`),
    ...after.filter((name) => !before.includes(name)).map((name) => `INHERIT ${name}`),
    ...(isOn(from, 'row_security') === isOn(to, 'row_security')
      ? []
      : [`${isOn(to, 'row_security') ? 'ENABLE' : 'DISABLE'} ROW LEVEL SECURITY`]),
    ...(isOn(from, 'force_row_security') === isOn(to, 'force_row_security')
      ? []
      : [`${isOn(to, 'force_row_security') ? '' : 'NO '}FORCE ROW LEVEL SECURITY`]),
    ...((textOption(from, 'replica_identity') ?? 'default') === identity ? [] : [replicaIdentity(identity)]),
  ]
}

/** https://www.postgresql.org/docs/current/sql-altertable.html: each of these writes the table anew. */
function rewritingChanges(from: Options | undefined, to: Options | undefined): readonly string[] {
  const differs = (key: string) => textOption(from, key) !== textOption(to, key)
  return [
    ...(differs('tablespace')
      ? [`SET TABLESPACE ${quoteName(textOption(to, 'tablespace') ?? 'pg_default')}`]
      : []),
    ...(isOn(from, 'unlogged') === isOn(to, 'unlogged')
      ? []
      : [isOn(to, 'unlogged') ? 'SET UNLOGGED' : 'SET LOGGED']),
    ...(differs('access_method')
      ? [`SET ACCESS METHOD ${methodName(textOption(to, 'access_method') ?? 'heap')}`]
      : []),
  ]
}

/** Nobody else sees the table yet; those that it refers to and inherits from must stay as they are meanwhile. */
function creationLock(table: Table, foreignKeys: readonly ForeignKey[]): { readonly lock?: string } {
  const [referenced, above] = [foreignKeys.map(({ references }) => references), parents(table, table.options)]
  const locks = [
    ...(referenced.length === 0 ? [] : [lockOn('SHARE ROW EXCLUSIVE', ...referenced)]),
    ...(above.length === 0 ? [] : [lockOn('SHARE UPDATE EXCLUSIVE', ...above)]),
  ]
  return locks.length === 0 ? {} : { lock: locks.join(', ') }
}
