import { findTable, referringTables, type SchemaModel } from '../../../model/schema-model.js'
import { sameTable, type Check, type Table } from '../../../model/table.js'
import { mentions } from '../../../sql/mentions.js'
import { mysqlLexer } from '../../../sql/mysql-lexer.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Unsupported } from '../../../steps/statement.js'
import { namesInRows } from '../../../model/rename.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { columnThere, makes, renames, takes } from '../probes.js'
import { quoteName } from '../quoting.js'
import { checkedAnew, isHeldAnew } from './checked-anew.js'
import { columnDefinition, columnWords } from './column-definition.js'
import type { ExplainedWay } from './rebuild-way.js'
import { constraintDefinition, constraintIsThere, dropConstraint } from './constraint-definition.js'
import { grantStatements, revokeStatements } from './grants.js'
import { indexDefinition } from './index-definition.js'
import { present } from './present.js'
import { alterTable } from './alter-table.js'
import { createTriggerStatement, dropTriggerStatement } from './triggers.js'

/**
 * MariaDB sees to what is written over the column. MySQL refuses while a check, an index, a default or a generated column names it,
 * unless the same statement says these anew. https://dev.mysql.com/doc/refman/8.4/en/alter-table.html#alter-table-redefine-column
 */
export function renameColumn(flavour: Flavour): StepCompiler['rename_column'] {
  return ({ table, from, to }, context) => {
    const before = present(table, context)
    const problem = refused(before, from, flavour)
    if (problem !== undefined) return problem
    const after = asFarAsThere(findTable(context.after, table) ?? before, before)
    const aside = flavour.name === 'mysql' ? checksAside(before, from, context.before) : []
    const [bare, bareAfter] = [withoutChecks(before, aside), withoutChecks(after, aside)]
    const forth = flavour.name === 'mysql' ? restated(bare, bareAfter, from, flavour, context) : []
    const back = flavour.name === 'mysql' ? restated(bareAfter, bare, to, flavour, context) : []
    const grants = table.grants.filter(({ column }) => column === from)
    const others = table.grants.filter(({ column }) => column !== from)
    const triggers = before.triggers.filter(
      ({ body }) => body !== undefined && namesInRows(body, lexerFor(flavour), from),
    )
    return [
      // No server says a body anew: a write would look for a column that is no more. Nor does one make a trigger over it.
      ...triggers.map((trigger) => ({
        ...dropTriggerStatement(before, trigger),
        note: `rows that are written until the trigger ${quoteName(trigger.name)} is there again are written without it`,
      })),
      // Rights stand by the name that the column has.
      ...revokeStatements({ kind: 'table', table }, grants, others),
      ...aside.map((check) =>
        alterTable(
          table,
          [dropConstraint(check, flavour, context)],
          [`ADD ${constraintDefinition(check, table, context)}`],
          {
            probe: takes(constraintIsThere(table, check)),
            way: 'instant',
            flavour,
            context,
          },
        ),
      ),
      alterTable(table, [...forth, rename(from, to)], [...back, rename(to, from)], {
        probe: renames(columnThere(table, from), columnThere(table, to)),
        ...renameWay(context.before, bare, from, forth, flavour),
        flavour,
        context,
        ...(forth.length === 0 ? { merge: { kind: 'rename column', names: [from, to] } } : {}),
      }),
      ...after.checks
        .filter(({ name }) => aside.some((check) => check.name === name))
        .map((check) =>
          alterTable(
            table,
            [`ADD ${constraintDefinition(check, table, context)}`],
            [dropConstraint(check, flavour, context)],
            {
              probe: makes(constraintIsThere(table, check)),
              way: 'copy',
              why: `every row is held to ${quoteName(check.name)} again`,
              flavour,
              context,
            },
          ),
        ),
      ...grantStatements(
        { kind: 'table', table },
        grants.map((grant) => ({ ...grant, column: to })),
        others,
      ),
      ...after.triggers
        .filter(({ name }) => triggers.some((trigger) => trigger.name === name))
        .map((trigger) => createTriggerStatement(table, trigger)),
    ]
  }
}

/** Is the table divided by the column? https://mariadb.com/kb/en/partitioning-overview/ */
function dividesBy({ partitionBy }: Table, column: string): boolean {
  return partitionBy !== undefined && 'columns' in partitionBy.by && partitionBy.by.columns.includes(column)
}

/** MySQL forgets the old name at once, unless another table refers to it; what names the column is said anew along with it. */
function renameWay(
  model: SchemaModel,
  table: Table,
  column: string,
  restated: readonly string[],
  flavour: Flavour,
): ExplainedWay {
  if (restated.length > 0) return { way: 'copy', why: `what names ${quoteName(column)} is said anew` }
  const checked = checkedAnew(table, flavour)
  if (checked !== undefined) return checked
  const isReferred = referringTables(model, table).some(({ foreignKeys }) =>
    foreignKeys.some(({ references }) => sameTable(references, table) && references.columns.includes(column)),
  )
  return { way: isReferred && flavour.name === 'mysql' ? 'metadata' : 'instant' }
}

/** https://dev.mysql.com/doc/refman/8.4/en/partitioning-limitations.html; MariaDB sees to it, but for a key's. */
function refused(table: Table, column: string, flavour: Flavour): Unsupported | undefined {
  const isFollowed = flavour.name === 'mariadb' && table.partitionBy?.method !== 'key'
  if (isFollowed || !dividesBy(table, column)) return undefined
  return {
    unsupported: `${flavour.product} renames no column by which a table is divided`,
    help: 'make the table anew, or leave the column its name',
  }
}

/**
 * The checks that must be gone while MySQL renames a column of a foreign key. It cannot copy the table then, and it would, to say
 * a check anew, or because of any check that it holds the rows to again.
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html
 */
function checksAside(table: Table, column: string, model: SchemaModel): readonly Check[] {
  const isInKey =
    table.foreignKeys.some(({ columns }) => columns.includes(column)) ||
    referringTables(model, table).some(({ foreignKeys }) =>
      foreignKeys.some(
        ({ references }) => sameTable(references, table) && references.columns.includes(column),
      ),
    )
  if (!isInKey) return []
  return table.checks.filter(
    (check) => mentions(check.check, mysqlLexer).has(column) || isHeldAnew(check, table),
  )
}

/** The table that comes of it all, with those parts alone that are there when the column is renamed. */
function asFarAsThere(after: Table, before: Table): Table {
  const [checks, indexes] = [before.checks, before.indexes].map(
    (parts) => new Set(parts.map(({ name }) => name)),
  )
  return {
    ...after,
    checks: after.checks.filter(({ name }) => checks?.has(name)),
    indexes: after.indexes.filter(({ name }) => indexes?.has(name)),
  }
}

function withoutChecks(table: Table, aside: readonly Check[]): Table {
  return { ...table, checks: table.checks.filter(({ name }) => !aside.some((check) => check.name === name)) }
}

function rename(from: string, to: string): string {
  return `RENAME COLUMN ${quoteName(from)} TO ${quoteName(to)}`
}

/** The parts that say anew what is written over the column, as the table has it when it is renamed. */
function restated(
  before: Table,
  after: Table,
  column: string,
  flavour: Flavour,
  context: CompileContext,
): readonly string[] {
  const names = (sql: string | undefined): boolean =>
    sql !== undefined && mentions(sql, mysqlLexer).has(column)
  const words = columnWords(flavour, context)
  return [
    ...before.checks
      .filter(({ check }) => names(check))
      .flatMap((check) => [
        dropConstraint(check, flavour, context),
        ...after.checks
          .filter(({ name }) => name === check.name)
          .map((next) => `ADD ${constraintDefinition(next, after, context)}`),
      ]),
    ...before.indexes
      .filter(({ elements }) => elements.some(({ sql }) => names(sql)))
      .flatMap((index) => [
        `DROP INDEX ${quoteName(index.name)}`,
        ...after.indexes
          .filter(({ name }) => name === index.name)
          .map((next) => `ADD ${indexDefinition(next, flavour)}`),
      ]),
    ...before.columns
      .filter(
        ({ generated, default: value }) =>
          names(generated?.sql) || (value !== undefined && 'sql' in value && names(value.sql)),
      )
      .flatMap(({ name }) =>
        after.columns
          .filter((next) => next.name === name)
          .map((next) => `MODIFY COLUMN ${columnDefinition(next, words)}`),
      ),
  ]
}
