import type { Domain } from '../../../model/objects.js'
import type { Column, Table } from '../../../model/table.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { StepOf } from '../../../steps/step.js'
import type { Statement } from '../../../steps/statement.js'
import { lockOn, oldTypeName } from '../names.js'
import { quoteName, quoteTable } from '../quoting.js'
import { rewrites, typeChange } from '../type-change.js'
import { movedParts } from './column-parts.js'
import { commentOnDomain, createDomainSql, senselessCollation } from './domain-definition.js'
import { alterTableSql, transactional } from './statements.js'

type Rebuild = StepOf<'rebuild_domain'>

/**
 * PostgreSQL changes neither the type of a domain nor its collation. The domain steps aside under another name, the new one
 * is made under its own, every column goes over as by an assignment, and the old one is dropped.
 * https://www.postgresql.org/docs/current/sql-alterdomain.html
 */
export const rebuildDomain: StepCompiler['rebuild_domain'] = (step, context) => {
  const { from, to, users, values } = step
  const pointer = from.collation === to.collation ? '/type' : '/collation'
  const problem = senselessCollation(to, values.to, pointer)
  if (problem !== undefined) return problem
  const old: Domain = { ...from, name: oldTypeName(from) }
  return [
    transactional(`ALTER DOMAIN ${quoteTable(from)} RENAME TO ${quoteName(old.name)}`, {
      undo: [`ALTER DOMAIN ${quoteTable(old)} RENAME TO ${quoteName(from.name)}`],
    }),
    transactional(createDomainSql(to), { undo: [`DROP DOMAIN ${quoteTable(to)}`] }),
    ...commentOnDomain(to),
    ...users.map(({ table, columns }) => moveColumns(table, columns, old, step, context.isNew(table))),
    transactional(`DROP DOMAIN ${quoteTable(old)}`, {
      undo: [createDomainSql(old), ...commentOnDomain(old).map(({ sql }) => sql)],
    }),
  ]
}

/** All columns of a table in one ALTER TABLE: it is written anew once. */
function moveColumns(
  table: Table,
  columns: Rebuild['users'][number]['columns'],
  old: Domain,
  { to, values, rules }: Rebuild,
  isNew: boolean,
): Statement {
  const change = typeChange(values.from, values.to)
  const isWritten =
    columns.some(({ from }) => from.type.dimensions > 0) || isRewritten(values.from, values.to, rules)
  const forth = columns.flatMap((column) => move(table, column, to, change === 'conversion'))
  const back = columns.flatMap((column) =>
    move(
      table,
      { from: column.to, to: column.from },
      old,
      typeChange(values.to, values.from) === 'conversion',
    ),
  )
  return transactional(alterTableSql(table, forth), {
    lock: lockOn('ACCESS EXCLUSIVE', table),
    rewrite: !isNew && isWritten,
    scan: !isNew && (isWritten || hasIndexes(table, columns)),
    undo: change === 'lossy' ? undefined : [alterTableSql(table, back)],
  })
}

/** A domain with rules looks at every value, and for that every row is written: ATColumnChangeRequiresRewrite. */
function isRewritten(
  from: Column['type'],
  to: Column['type'],
  { nullable, checks }: Rebuild['rules'],
): boolean {
  return !nullable || checks.length > 0 || rewrites(from, to)
}

/** Plain indexes and keys are kept where the order of the values is, and built anew where it may be another. */
function hasIndexes(table: Table, columns: Rebuild['users'][number]['columns']): boolean {
  const named = new Set([
    ...table.indexes.flatMap(({ elements, include = [] }) => [
      ...elements.flatMap(({ column }) => column ?? []),
      ...include,
    ]),
    ...[table.primaryKey, ...table.uniques].flatMap((key) => key?.columns ?? []),
  ])
  return columns.some(({ from }) => named.has(from.name))
}

/** What no assignment converts goes over by way of its text: only the way back has such changes. */
function move(
  table: Table,
  column: Rebuild['users'][number]['columns'][number],
  type: Domain,
  byText: boolean,
): readonly string[] {
  const name = quoteTable(type) + '[]'.repeat(column.from.type.dimensions)
  return movedParts(table, column, name, byText ? `${quoteName(column.from.name)}::text::${name}` : undefined)
}
