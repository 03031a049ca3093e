import type { Domain } from '../../../model/objects.js'
import { findColumn } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { StepOf } from '../../../steps/step.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { valueSql } from '../literals.js'
import { lockOn } from '../names.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { commentStatement } from './comments.js'
import { checkSql, commentOnDomain, createDomainSql, senselessCollation } from './domain-definition.js'
import { rebuildDomain } from './rebuild-domain.js'
import { constraintIsValid } from './standing.js'
import { gently, standalone, transactional } from './statements.js'

/** Steps about domains. https://www.postgresql.org/docs/current/domains.html */
export const domainSteps: Pick<
  StepCompiler,
  'create_domain' | 'drop_domain' | 'alter_domain' | 'rebuild_domain'
> = {
  create_domain: ({ domain }) =>
    senselessCollation(domain, domain.type) ?? [
      transactional(createDomainSql(domain), { undo: [`DROP DOMAIN ${quoteTable(domain)}`] }),
      ...commentOnDomain(domain),
    ],

  // RESTRICT by default: what still has the type makes it fail, and nothing is dropped unseen.
  drop_domain: ({ domain }) => [
    transactional(`DROP DOMAIN ${quoteTable(domain)}`, {
      undo: [createDomainSql(domain), ...commentOnDomain(domain).map(({ sql }) => sql)],
    }),
  ],

  alter_domain: (step, context) =>
    unsupportedChange(step) ?? [
      ...alter(step, defaultPart(step.from), defaultPart(step.to)),
      ...nullability(step, context),
      ...checkChange(step, context),
      ...(step.from.comment === step.to.comment
        ? []
        : [commentStatement({ kind: 'object', object: step.to }, step.to.comment, step.from.comment)]),
    ],

  rebuild_domain: rebuildDomain,
}

/** What ALTER DOMAIN has no words for. https://www.postgresql.org/docs/current/sql-alterdomain.html */
function unsupportedChange({ from, to, users }: StepOf<'alter_domain'>): Unsupported | undefined {
  const label = quoteTable(from)
  const isStricter = (from.nullable && !to.nullable) || hasNewCheck(from, to)
  const array = users
    .flatMap(({ table, columns }) => columns.map((name) => ({ table, column: findColumn(table, name) })))
    .find(({ column }) => (column?.type.dimensions ?? 0) > 0)
  if (!isStricter || array?.column === undefined) return undefined
  return {
    unsupported: `the domain ${label} cannot get a rule while ${quoteTable(array.table)}.${quoteName(array.column.name)} holds arrays of it`,
    help: 'change the column to an array of the plain type first, and back afterwards',
    pointer: from.nullable && !to.nullable ? '/nullable' : '/check',
  }
}

function defaultPart({ default: value, type }: Domain): string {
  return value === undefined ? 'DROP DEFAULT' : `SET DEFAULT ${valueSql(value, type)}`
}

/** One ALTER DOMAIN, where the two ends differ. */
function alter(
  { from }: StepOf<'alter_domain'>,
  before: string,
  after: string,
  facts: { readonly lock?: string; readonly scan?: boolean } = {},
): readonly Statement[] {
  if (before === after) return []
  const start = `ALTER DOMAIN ${quoteTable(from)}`
  return [transactional(`${start} ${after}`, { ...facts, undo: [`${start} ${before}`] })]
}

/** There is no NOT VALID for it: the rows are looked at under the lock. */
function nullability(step: StepOf<'alter_domain'>, context: CompileContext): readonly Statement[] {
  return alter(step, nullPart(step.from), nullPart(step.to), step.to.nullable ? {} : looks(step, context))
}

function nullPart({ nullable }: Domain): string {
  return `${nullable ? 'DROP' : 'SET'} NOT NULL`
}

/** A rule that is new is held against every column of the domain. */
function looks({ users }: StepOf<'alter_domain'>, context: CompileContext) {
  const tables = users.map(({ table }) => table)
  if (tables.length === 0) return {}
  return { lock: lockOn('SHARE', ...tables), scan: tables.some((table) => !context.isNew(table)) }
}

/** New rows are held to a check at once; the rows that exist are looked at afterwards, alone on the wire. */
function checkChange(step: StepOf<'alter_domain'>, context: CompileContext): readonly Statement[] {
  const { from, to, users } = step
  if (from.check?.sql === to.check?.sql) return renameCheck(step)
  const start = `ALTER DOMAIN ${quoteTable(from)}`
  const drop = (name: string): string => `${start} DROP CONSTRAINT ${quoteName(name)}`
  const add = (check: NonNullable<Domain['check']>): string => `${start} ADD ${checkSql(check)}`
  const gone =
    from.check === undefined
      ? []
      : [transactional(drop(from.check.name), { undo: [`${add(from.check)} NOT VALID`] })]
  if (to.check === undefined) return gone
  const undo = [drop(to.check.name)]
  if (!users.some(({ table }) => gently(context, table))) {
    return [...gone, transactional(add(to.check), { ...looks(step, context), undo })]
  }
  return [
    ...gone,
    transactional(`${add(to.check)} NOT VALID`, { undo }),
    standalone(`${start} VALIDATE CONSTRAINT ${quoteName(to.check.name)}`, {
      ...looks(step, context),
      undo: [],
      probe: {
        done: constraintIsValid(
          `contypid = to_regtype(${quoteText(quoteTable(to))})`,
          to.check.name,
          quoteTable(to),
        ),
        cleanup: [],
      },
    }),
  ]
}

function renameCheck({ from, to }: StepOf<'alter_domain'>): readonly Statement[] {
  const [before, after] = [from.check?.name, to.check?.name]
  if (before === undefined || after === undefined || before === after) return []
  const rename = (name: string, other: string): string =>
    `ALTER DOMAIN ${quoteTable(from)} RENAME CONSTRAINT ${quoteName(name)} TO ${quoteName(other)}`
  return [transactional(rename(before, after), { undo: [rename(after, before)] })]
}

function hasNewCheck(from: Domain, to: Domain): boolean {
  return to.check !== undefined && to.check.sql !== from.check?.sql
}
