import { suggest } from '../../diagnostics/suggest.js'
import { type SchemaModel } from '../../model/schema-model.js'
import { displayName, type Policy, type Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { existingOwned, putOwned } from './owned-table.js'
import { fail } from './problem-list.js'
import { keysOf, type TableKeys } from './table-ref.js'

/** A policy with the table it belongs to. */
export interface PolicyOfTable {
  readonly table: Table
  readonly policy: Policy
}

/** @throws ProblemError model/no-such-table, model/no-such-object with near names. */
export function existingPolicy(
  model: SchemaModel,
  keys: TableKeys & { readonly name: string },
  context: FoldContext,
): PolicyOfTable {
  const table = existingOwned(model, keys, context)
  const policy = table.policies.find(({ name }) => name === keys.name)
  if (policy !== undefined) return { table, policy }
  const names = table.policies.map(({ name }) => name)
  const suggestions = suggest(keys.name, names)
  return fail({
    ruleId: 'model/no-such-object',
    message: `table "${displayName(table)}" has no policy "${keys.name}" at this point`,
    pointer: '/name',
    ...(suggestions.length === 0 ? {} : { suggestions }),
    help: names.length === 0 ? 'it has no policies' : `its policies are ${names.join(', ')}`,
    missing: { kind: 'policy', ...keysOf(table), name: keys.name },
  })
}

/** The model with another policy in the place of one, or none. */
export function replacePolicy(
  model: SchemaModel,
  { table, policy }: PolicyOfTable,
  next: Policy | undefined,
  context: FoldContext,
): SchemaModel {
  const others = table.policies.filter((other) => other !== policy)
  return putOwned(model, { ...table, policies: next === undefined ? others : [...others, next] }, context)
}
