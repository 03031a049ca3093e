import type { DialectRules } from '../model/dialect-rules.js'
import { changedKeys, tableKey, type SchemaModel } from '../model/schema-model.js'
import { displayName, type Table } from '../model/table.js'
import { tableNameOf } from '../operations/support/table-ref.js'
import type { FoldedOperation } from './fold.js'
import type { LocatedProblem } from './located-problem.js'

/** Policies that do nothing, or rows that nobody sees. */
type Mismatch = 'idle' | 'closed'

/**
 * Tables whose policies do nothing, as row security is off, and those that hide all their rows, as it is on and no policy
 * shows any (https://www.postgresql.org/docs/current/ddl-rowsecurity.html). Judged at the end of the document, as a policy may
 * stand before what puts it in force; each a warning where that operation stands which left it so.
 */
export function rowSecurityWarnings(
  done: readonly FoldedOperation[],
  after: SchemaModel,
  rules: DialectRules,
): readonly LocatedProblem[] {
  const causes = new Map<string, string>()
  for (const folded of done) {
    const from = keyBefore(folded)
    for (const key of changedKeys(folded.before, folded.after)) {
      const was = folded.before.tables.get(key) ?? folded.before.tables.get(from ?? key)
      const [old, now] = [mismatch(was, rules), mismatch(folded.after.tables.get(key), rules)]
      const cause = old === now ? (causes.get(key) ?? causes.get(from ?? key)) : folded.base
      if (now === undefined || cause === undefined) causes.delete(key)
      else causes.set(key, cause)
    }
  }
  return [...causes].flatMap(([key, base]) => {
    const table = after.tables.get(key)
    const found = mismatch(table, rules)
    return table === undefined || found === undefined ? [] : [{ ...warnings[found](table, rules), base }]
  })
}

/** The key of a table that gets another name or schema, before it does. */
function keyBefore({ operation, context }: FoldedOperation): string | undefined {
  return operation.kind === 'rename_table' || operation.kind === 'alter_table'
    ? tableKey(tableNameOf(operation, context))
    : undefined
}

function mismatch(table: Table | undefined, rules: DialectRules): Mismatch | undefined {
  if (table === undefined) return undefined
  const isSecured = rules.securesRows(table.options)
  if (!isSecured) return table.policies.length > 0 ? 'idle' : undefined
  // Those that are restrictive take away of what others permit.
  return table.policies.some(({ permissive }) => permissive) ? undefined : 'closed'
}

const warnings: Readonly<
  Record<Mismatch, (table: Table, rules: DialectRules) => Omit<LocatedProblem, 'base'>>
> = {
  idle: (table, { dialect }) => ({
    ruleId: 'model/idle-policy',
    message: `the policies of "${displayName(table)}" do nothing while its row security is off`,
    pointer: '',
    atKey: true,
    help: `write alter_table: { ${keysText(table)}, ${dialect}: { row_security: true } } beside it`,
  }),
  closed: (table) => ({
    ruleId: 'model/no-policy',
    message: `row security of "${displayName(table)}" is on, and no policy permits anything: all but its owner see no row and add none`,
    pointer: '',
    atKey: true,
    help: `write create_policy: { ${keysText(table)}, … } for those who may; where nobody may, one with using: "false" says so`,
  }),
}

function keysText({ schema, name }: Table): string {
  return schema === undefined ? `table: ${name}` : `schema: ${schema}, table: ${name}`
}
