import type { Domain, View } from './objects.js'
import { changedKeys, type SchemaModel } from './schema-model.js'
import { findColumn, nameOf, type Index, type Table, type TableName, type Value } from './table.js'

/** Where an expression stands: in a part of a table, in a domain, or in a view as its query. */
export type ExpressionKind =
  | 'default'
  | 'generated'
  | 'check'
  | 'index'
  | 'policy_using'
  | 'policy_check'
  | 'trigger'
  | 'domain_default'
  | 'domain_check'
  | 'view'

/**
 * An expression that a revision wrote. The engine keeps it in its own words (`now()`, `(amount >= 0)`), which nobody can
 * foretell; they are read back when the revision is applied and stored with it, so that a later look at the catalog
 * compares like with like.
 */
export interface WrittenExpression {
  readonly kind: ExpressionKind
  /** The table, the view or the domain that it stands in. */
  readonly of: TableName
  /** Of the column, the constraint, the index, the policy, the trigger; of a view or a domain's default, its own. */
  readonly name: string
  /** As the documents have it; an index may hold several, its `where` last. */
  readonly texts: readonly string[]
}

/** The expressions that stand in `after` and are new there, or may read otherwise than they did in `before`. */
export function writtenExpressions(before: SchemaModel, after: SchemaModel): readonly WrittenExpression[] {
  return [...changedKeys(before, after)].sort().flatMap((key) => {
    const table = after.tables.get(key)
    const was = before.tables.get(key)
    if (table !== undefined) {
      const all = expressionsOf(table)
      // The engine writes casts into its own text, so that another type of a column may change it.
      return was === undefined || isRetyped(was, table) ? all : unknownIn(all, expressionsOf(was))
    }
    const object = after.objects.get(key)
    if (object?.kind === 'view') return viewExpressions(object)
    if (object?.kind === 'domain') return domainExpressions(object)
    return []
  })
}

function unknownIn(
  all: readonly WrittenExpression[],
  earlier: readonly WrittenExpression[],
): readonly WrittenExpression[] {
  const known = new Set(earlier.map((expression) => JSON.stringify(expression)))
  return all.filter((expression) => !known.has(JSON.stringify(expression)))
}

function isRetyped(before: Table, after: Table): boolean {
  return before.columns.some((column) => {
    const now = findColumn(after, column.name)
    return now !== undefined && now !== column && JSON.stringify(now.type) !== JSON.stringify(column.type)
  })
}

function expressionsOf(table: Table): readonly WrittenExpression[] {
  const of = nameOf(table)
  const write = (
    kind: ExpressionKind,
    name: string,
    ...texts: readonly (string | undefined)[]
  ): readonly WrittenExpression[] => {
    const stated = texts.filter((text) => text !== undefined)
    return stated.length === 0 ? [] : [{ kind, of, name, texts: stated }]
  }
  return [
    ...table.columns.flatMap(({ name, default: value, generated }) => [
      ...write('default', name, textOf(value)),
      ...write('generated', name, generated?.sql),
    ]),
    ...table.checks.flatMap(({ name, check }) => write('check', name, check)),
    // An exclusion constraint is an index of the same name.
    ...[...table.indexes, ...table.excludes].flatMap((index) =>
      write('index', index.name, ...indexTexts(index)),
    ),
    ...table.policies.flatMap(({ name, using, withCheck }) => [
      ...write('policy_using', name, using),
      ...write('policy_check', name, withCheck),
    ]),
    ...table.triggers.flatMap(({ name, when }) => write('trigger', name, when)),
  ]
}

/** The query, and what its indexes say. */
function viewExpressions(view: View): readonly WrittenExpression[] {
  const of = nameOf(view)
  return [
    { kind: 'view', of, name: view.name, texts: [view.query] },
    ...view.indexes.flatMap((index): readonly WrittenExpression[] => {
      const texts = indexTexts(index)
      return texts.length === 0 ? [] : [{ kind: 'index', of, name: index.name, texts }]
    }),
    ...view.triggers.flatMap(({ name, when }): readonly WrittenExpression[] =>
      when === undefined ? [] : [{ kind: 'trigger', of, name, texts: [when] }],
    ),
  ]
}

function domainExpressions(domain: Domain): readonly WrittenExpression[] {
  const of = nameOf(domain)
  const value = textOf(domain.default)
  return [
    ...(value === undefined
      ? []
      : [{ kind: 'domain_default' as const, of, name: domain.name, texts: [value] }]),
    ...(domain.check === undefined
      ? []
      : [{ kind: 'domain_check' as const, of, name: domain.check.name, texts: [domain.check.sql] }]),
  ]
}

function textOf(value: Value | undefined): string | undefined {
  return value === undefined ? undefined : valueText(value)
}

/** The text by which the engine's words for a value are stored and found. */
export function valueText(value: Value): string {
  if ('sql' in value) return value.sql
  if ('json' in value) return value.json
  return typeof value.literal === 'object' ? value.literal.number : String(value.literal)
}

function indexTexts({ elements, where }: Pick<Index, 'elements' | 'where'>): readonly string[] {
  return [...elements.flatMap(({ sql }) => sql ?? []), ...(where === undefined ? [] : [where])]
}
