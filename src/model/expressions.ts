import type { Domain, Routine, SchemaObject, View } from './objects.js'
import { nameOf, type Index, type Partition, type Table, type TableName, type Value } from './table.js'

/** Where an expression stands: in a part of a table, in a domain, a view or a function. */
export type ExpressionKind =
  | 'default'
  | 'generated'
  | 'check'
  | 'index'
  | 'index_where'
  | 'policy_using'
  | 'policy_check'
  | 'trigger'
  | 'partition_key'
  | 'partition_bound'
  | 'domain_default'
  | 'domain_check'
  | 'view'
  | 'arguments'
  | 'returns'

/**
 * An expression that a revision wrote. The engine keeps it in its own words (`now()`, `(amount >= 0)`), which nobody can
 * foretell; they are read back when the revision is applied and stored with it, so that a later look at the catalog
 * compares like with like.
 */
export interface WrittenExpression {
  readonly kind: ExpressionKind
  /** The table, the view, the domain or the function that it stands in. */
  readonly of: TableName
  /**
   * Of the column, the constraint, the index, the policy, the trigger, the partition; of a function its signature; of a view,
   * of a domain's default and of what divides a table, its own.
   */
  readonly name: string
  /** As the documents have it; an index may hold several, and so may the bound of a partition. */
  readonly texts: readonly string[]
}

/** An expression of a document beside the engine's own words for it. */
export interface SpelledExpression extends WrittenExpression {
  /** For each of its texts, as the reader of the catalog gives it; null when the engine does not have it. */
  readonly engine: readonly (string | null)[]
  /** Of the server that told them; versions do not write alike. */
  readonly serverVersion: number
}

/** Every expression that a table, or an object beside tables, holds. */
export function expressionsOf(owner: Table | SchemaObject): readonly WrittenExpression[] {
  if (!('kind' in owner)) return tableExpressions(owner)
  switch (owner.kind) {
    case 'view':
      return viewExpressions(owner)
    case 'domain':
      return domainExpressions(owner)
    case 'routine':
      return routineExpressions(owner)
    case 'enum':
    case 'sequence':
    case 'schema':
    case 'extension':
      return []
  }
}

/** The text by which the engine's words for a value are stored and found. */
export function valueText(value: Value): string {
  if ('sql' in value) return value.sql
  if ('json' in value) return value.json
  return typeof value.literal === 'object' ? value.literal.number : String(value.literal)
}

type Write = (
  kind: ExpressionKind,
  name: string,
  ...texts: readonly (string | undefined)[]
) => readonly WrittenExpression[]

function writer(owner: TableName): Write {
  const of = nameOf(owner)
  return (kind, name, ...texts) => {
    const stated = texts.filter((text) => text !== undefined)
    return stated.length === 0 ? [] : [{ kind, of, name, texts: stated }]
  }
}

function tableExpressions(table: Table): readonly WrittenExpression[] {
  // What a table of someone else says is theirs.
  if (table.declared === true) return []
  const write = writer(table)
  const by = table.partitionBy?.by
  return [
    ...table.columns.flatMap(({ name, default: value, generated }) => [
      ...write('default', name, textOf(value)),
      ...write('generated', name, generated?.sql),
    ]),
    ...table.checks.flatMap(({ name, check }) => write('check', name, check)),
    // An exclusion constraint is an index of the same name.
    ...[...table.indexes, ...table.excludes].flatMap((index) => indexExpressions(index, write)),
    ...table.policies.flatMap(({ name, using, withCheck }) => [
      ...write('policy_using', name, using),
      ...write('policy_check', name, withCheck),
    ]),
    ...table.triggers.flatMap(({ name, when }) => write('trigger', name, when)),
    ...(by !== undefined && 'sql' in by ? write('partition_key', table.name, by.sql) : []),
    ...table.partitions.flatMap((partition) =>
      write('partition_bound', partition.name, ...boundTexts(partition)),
    ),
  ]
}

function boundTexts({ bound }: Partition): readonly string[] {
  if ('from' in bound) return [...bound.from, ...bound.to].map(valueText)
  return 'in' in bound ? bound.in.map(valueText) : []
}

/** The query, and what its indexes and triggers say. */
function viewExpressions(view: View): readonly WrittenExpression[] {
  const write = writer(view)
  return [
    ...write('view', view.name, view.query),
    ...view.indexes.flatMap((index) => indexExpressions(index, write)),
    ...view.triggers.flatMap(({ name, when }) => write('trigger', name, when)),
  ]
}

function domainExpressions(domain: Domain): readonly WrittenExpression[] {
  const write = writer(domain)
  const { check } = domain
  return [
    ...write('domain_default', domain.name, textOf(domain.default)),
    ...(check === undefined ? [] : write('domain_check', check.name, check.sql)),
  ]
}

function routineExpressions(routine: Routine): readonly WrittenExpression[] {
  const write = writer(routine)
  return [
    ...write('arguments', routine.signature, routine.arguments || undefined),
    ...write('returns', routine.signature, routine.returns),
  ]
}

function textOf(value: Value | undefined): string | undefined {
  return value === undefined ? undefined : valueText(value)
}

function indexExpressions(
  { name, elements, where }: Pick<Index, 'name' | 'elements' | 'where'>,
  write: Write,
): readonly WrittenExpression[] {
  return [...write('index', name, ...elements.map(({ sql }) => sql)), ...write('index_where', name, where)]
}
