import { isKeptName } from '../../../model/kept.js'
import { constraintsOf, displayName, type Column, type Constraint, type Table } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { indentedList } from '../../ddl.js'
import type { Flavour } from '../flavour.js'
import { makes, renames, runsAgain, takes, tableThere } from '../probes.js'
import { quoteTable } from '../quoting.js'
import { typeFamily } from '../types.js'
import { checkedAnew } from './checked-anew.js'
import { columnDefinition, columnWords, unsupportedColumns, type ColumnWords } from './column-definition.js'
import { isEnumeration } from './column-way.js'
import { constraintDefinition } from './constraint-definition.js'
import { grantStatements, revokeStatements } from './grants.js'
import { indexDefinition } from './index-definition.js'
import { unsupportedIndex } from './indexes.js'
import { neededIndexes } from './key-indexes.js'
import { partitionBySql } from './partition-bound.js'
import { refersToDivided } from './refers-to-divided.js'
import { renamesAlong } from './renames-along.js'
import { alterTable } from './alter-table.js'
import { rebuildOf, type ExplainedWay } from './rebuild-way.js'
import { lacks, standalone } from './statements.js'
import { changesCharset, engineOf, optionChanges, tableOptions } from './table-options.js'
import { createTriggerStatement, dropTriggerStatement } from './triggers.js'

/** Steps about a table as a whole. https://dev.mysql.com/doc/refman/8.4/en/create-table.html */
export function tableSteps(
  flavour: Flavour,
): Pick<StepCompiler, 'create_table' | 'drop_table' | 'rename_table' | 'set_table_schema' | 'alter_table'> {
  return {
    create_table: ({ table, foreignKeys }, context) => {
      const whole = { ...table, foreignKeys }
      for (const index of table.indexes) {
        const problem = unsupportedIndex(index, flavour, context)
        if (problem !== undefined) return problem
      }
      const problem =
        unsupportedColumns(table, flavour, context) ?? refersToDivided(foreignKeys, flavour, context)
      if (problem !== undefined) return problem
      return [
        standalone(createTableSql(whole, columnWords(flavour, context), context), {
          probe: makes(tableThere(table)),
          undo: `DROP TABLE ${quoteTable(table)}`,
          ...(foreignKeys.length === 0
            ? {}
            : {
                lock: `EXCLUSIVE for a moment on ${[...new Set(foreignKeys.map(({ references }) => quoteTable(references)))].join(', ')}`,
              }),
        }),
        ...table.triggers.map((trigger) => createTriggerStatement(table, trigger)),
        ...grantStatements({ kind: 'table', table }, table.grants),
      ]
    },

    // Rights stand by the name, and would be there for whatever takes it next: https://dev.mysql.com/doc/refman/8.4/en/drop-table.html
    drop_table: ({ table }) => [
      ...revokeStatements({ kind: 'table', table }, table.grants),
      standalone(`DROP TABLE ${quoteTable(table)}`, {
        probe: takes(tableThere(table)),
        undo: undefined,
        lock: `EXCLUSIVE on ${quoteTable(table)}`,
      }),
    ],

    rename_table: ({ table, to }) =>
      isPartition(table)
        ? partitionRenamed(table, to, flavour)
        : (renamesAlong(table, to, flavour) ?? renamed(table, { ...table, name: to })),

    // A trigger stays in its database, and holds its table there: https://dev.mysql.com/doc/refman/8.4/en/rename-table.html
    set_table_schema: ({ table, to }, context) => {
      const { schema: _, ...bare } = table
      const moved: Table = to === undefined ? bare : { ...bare, schema: to }
      if ((table.schema ?? context.defaultSchema) === (moved.schema ?? context.defaultSchema)) return []
      return [
        ...table.triggers.map((trigger) => dropTriggerStatement(table, trigger)),
        ...renamed(table, moved),
        ...table.triggers.map((trigger) => createTriggerStatement(moved, trigger)),
      ]
    },

    alter_table: ({ table, to }, context) => {
      if (isPartition(table)) return []
      if (to.partitionBy !== undefined && engineOf(to.options) !== engineOf(table.options)) {
        return lacks(
          flavour,
          `other engine for ${displayName(table)}, which is divided`,
          'leave out engine',
          `/${flavour.name}/engine`,
        )
      }
      const words = columnWords(flavour, context)
      const parts = [...optionChanges(table, to, flavour), ...recoded(table, to, words)]
      if (parts.length === 0) return []
      const back = [...optionChanges(to, table, flavour), ...recoded(to, table, words)]
      return [
        alterTable(table, parts, back, {
          probe: runsAgain(`the settings of ${quoteTable(table)} are these`),
          ...optionsWay(table, to, parts, flavour),
          flavour,
          context,
        }),
      ]
    },
  }
}

function createTableSql(table: Table, words: ColumnWords, context: CompileContext): string {
  const { flavour } = words
  const { foreignKeys, indexes } = table
  const define = (constraint: Constraint): string => constraintDefinition(constraint, table, context)
  const checks = constraintsOf(table).filter(({ kind }) => kind !== 'foreign_key')
  const body = [
    ...table.columns.map((column) => columnDefinition(column, words)),
    ...checks.map(define),
    ...[...indexes, ...neededIndexes(table, flavour)].map((index) => indexDefinition(index, flavour)),
    ...foreignKeys.map(define),
  ]
  const divided = partitionBySql(table)
  return [
    `CREATE TABLE ${quoteTable(table)} (`,
    indentedList(body),
    `) ${tableOptions(table, flavour).join(' ')}`,
    ...(divided === undefined ? [] : [divided]),
  ].join('\n')
}

/** Here a partition is no table. A step that speaks of one as if it were knows no columns of it, which no table lacks. */
function isPartition({ columns }: Table): boolean {
  return columns.length === 0
}

/** Its name is one within its table: where that is set aside, it keeps it. */
function partitionRenamed({ name }: Table, to: string, flavour: Flavour): readonly Statement[] | Unsupported {
  if (isKeptName(name) || isKeptName(to)) return []
  return {
    unsupported: `${flavour.product} renames no partition`,
    help: 'leave it its name, or limit the operation with `dialects`',
  }
}

/** Rights stay behind under the old name, so they are given anew. */
function renamed(from: Table, to: Table): readonly Statement[] {
  return [
    ...revokeStatements({ kind: 'table', table: from }, from.grants),
    standalone(`RENAME TABLE ${quoteTable(from)} TO ${quoteTable(to)}`, {
      probe: renames(tableThere(from), tableThere(to)),
      undo: `RENAME TABLE ${quoteTable(to)} TO ${quoteTable(from)}`,
      lock: `EXCLUSIVE for a moment on ${quoteTable(from)}`,
    }),
    ...grantStatements({ kind: 'table', table: to }, to.grants),
  ]
}

/** Texts of columns that follow the table are written anew; else only what the catalog says of it is another. */
function optionsWay(from: Table, to: Table, parts: readonly string[], flavour: Flavour): ExplainedWay {
  if (engineOf(from.options) !== engineOf(to.options))
    return { way: 'copy', why: 'the table gets another engine' }
  const isRecoded = parts.some((part) => part.startsWith('MODIFY'))
  if (isRecoded) {
    const checked = checkedAnew(to, flavour)
    if (checked !== undefined) return checked
    const isLight = flavour.name === 'mysql' && to.columns.filter(inheritsCharset).every(isEnumeration)
    if (!isLight) return { way: 'copy', why: 'its texts get another character set or collation' }
  }
  const light = /^(COMMENT|AUTO_INCREMENT|DEFAULT CHARACTER SET|MODIFY)/
  return parts.every((part) => light.test(part)) ? { way: 'metadata' } : rebuildOf(to, flavour)
}

/** Columns that take their characters from the table keep those they had, until they are said anew. */
function recoded(from: Table, to: Table, words: ColumnWords): readonly string[] {
  if (!changesCharset(from.options, to.options, words.flavour)) return []
  return to.columns
    .filter(inheritsCharset)
    .map((column) => `MODIFY COLUMN ${columnDefinition(column, words)}`)
}

/** Does a column take its characters from its table? */
export function inheritsCharset({ type, collation, options }: Column): boolean {
  const hasCharacters = type.kind === 'named' || typeFamily(type) === 'text'
  return hasCharacters && collation === undefined && (options?.['charset'] ?? null) === null
}
