import type { ColumnType } from '../../../model/column-type.js'
import { findType } from '../../../model/schema-objects.js'
import { nameOf, type Column, type Table, type TableName } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Unsupported } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { usualCharset, usualCollation } from '../charsets.js'
import { byFlavour, type Flavour } from '../flavour.js'
import { defaultSql, onUpdateSql, parenthesise } from '../literals.js'
import { quoteName, quoteText } from '../quoting.js'
import { typeSql } from '../types.js'
import { since } from '../version.js'
import { lacks, needsVersion } from './statements.js'

/** What a column restates of the model around it: whose server it is, and the values of enums, which each column carries. */
export interface ColumnWords {
  readonly flavour: Flavour
  valuesOf(type: ColumnType): readonly string[]
}

/** The values of enums as the model has them when the step begins. */
export function columnWords(flavour: Flavour, context: CompileContext): ColumnWords {
  return {
    flavour,
    valuesOf: (type) => {
      if (type.kind !== 'named') return []
      const name = nameOf(type)
      const found = [context.standing(), context.before, context.after]
        .map((model) => findType(model, name))
        .find((each) => each !== undefined)
      return found?.kind === 'enum' ? found.values : []
    },
  }
}

/** The same, with other values of one enum. */
export function withValues(
  { flavour, valuesOf }: ColumnWords,
  named: TableName,
  values: readonly string[],
): ColumnWords {
  return {
    flavour,
    valuesOf: (type) =>
      type.kind === 'named' && type.name === named.name && type.schema === named.schema
        ? values
        : valuesOf(type),
  }
}

/**
 * A column whole, as it stands in CREATE TABLE and behind ADD COLUMN and MODIFY COLUMN: what MODIFY leaves out is lost.
 * https://dev.mysql.com/doc/refman/8.4/en/alter-table.html
 */
export function columnDefinition(column: Column, { flavour, valuesOf }: ColumnWords): string {
  const { generated, collation, comment, options } = column
  const charset = options?.['charset']
  // Servers differ in how they order the usual character set; each other one has a collation of its own.
  const ordering = collation ?? (isUsual(charset) ? usualCollation(flavour) : undefined)
  const onUpdate = sqlOf(options?.['on_update'])
  const srid = options?.['srid']
  return words(
    quoteName(column.name),
    typeSql(column.type, flavour, valuesOf(column.type)),
    typeof charset === 'string' && `CHARACTER SET ${charset}`,
    ordering !== undefined && `COLLATE ${ordering}`,
    srid !== undefined &&
      srid !== null &&
      byFlavour(flavour, { mysql: `SRID ${String(srid)}`, mariadb: `REF_SYSTEM_ID = ${String(srid)}` }),
    generated !== undefined &&
      `GENERATED ALWAYS AS ${parenthesise(generated.sql)} ${generated.stored ? 'STORED' : 'VIRTUAL'}`,
    !column.nullable && 'NOT NULL',
    column.default !== undefined && `DEFAULT ${defaultSql(column.default, column.type)}`,
    onUpdate !== undefined && `ON UPDATE ${onUpdateSql(onUpdate, column.type)}`,
    column.identity !== undefined && 'AUTO_INCREMENT',
    options?.['invisible'] === true && 'INVISIBLE',
    comment !== undefined && `COMMENT ${quoteText(comment)}`,
  )
}

function isUsual(charset: unknown): boolean {
  return typeof charset === 'string' && charset.toLowerCase() === usualCharset
}

function sqlOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('sql' in value)) return undefined
  return typeof value.sql === 'string' ? value.sql : undefined
}

/** What of a column this server cannot do; the pointer is below the column. */
export function unsupportedColumn(
  column: Column,
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
): Unsupported | undefined {
  const { generated, options } = column
  if (options?.['invisible'] === true) {
    const problem = needsVersion(
      'invisible columns',
      since.invisibleColumn,
      flavour,
      context,
      'leave out `invisible`',
      `/${flavour.name}/invisible`,
    )
    if (problem !== undefined) return problem
  }
  if (column.type.name === 'uuid' && flavour.name === 'mariadb') {
    const help = 'write type: { mariadb: char(36) }, beside what others take'
    const problem = needsVersion('the type uuid', since.nativeUuid, flavour, context, help, '/type')
    if (problem !== undefined) return problem
  }
  // https://mariadb.com/kb/en/generated-columns/: a generated column takes no constraint of its own.
  if (generated !== undefined && !column.nullable && flavour.name === 'mariadb') {
    return lacks(
      flavour,
      'NOT NULL on generated columns',
      'leave out nullable: false, and add a check that the column is not null',
      '/nullable',
    )
  }
  return undefined
}

/** The first column that cannot be had here. */
export function unsupportedColumns(
  table: Table,
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
): Unsupported | undefined {
  for (const [i, column] of table.columns.entries()) {
    const problem = unsupportedColumn(column, flavour, context)
    if (problem !== undefined) return { ...problem, pointer: `/columns/${i}${problem.pointer ?? ''}` }
  }
  return undefined
}
