import type { SqlLexer } from '../sql/lexer.js'
import { mentions } from '../sql/mentions.js'
import { isSignificant } from '../sql/token.js'
import { mentionKey } from './mention-index.js'
import type { Routine, View } from './objects.js'
import { findTable, type SchemaModel } from './schema-model.js'
import { findObject, ownersMentioning } from './schema-objects.js'
import { nameOf, type TableName } from './table.js'

/** What is looked for in the SQL of others: a table, a view, a function; or one column of it. */
export interface Target extends TableName {
  readonly column?: string
}

/** What the names in texts are read by. */
export interface ReadingRules {
  readonly lexer: SqlLexer
  readonly defaultSchema?: string
}

/**
 * Does the SQL of a view or function name the target? By `uses` where it is stated, else by its words, which may say yes
 * too often and never no too often. A column is named when its table is, and the words have the column, or a star.
 */
export function names(
  text: string,
  uses: readonly string[] | undefined,
  target: Target,
  rules: ReadingRules,
): boolean {
  const words = mentions(text, rules.lexer)
  if (uses === undefined) {
    return (
      words.has(target.name) &&
      (target.column === undefined || words.has(target.column) || hasStar(text, rules.lexer))
    )
  }
  const spelled = spellings(target, rules)
  const own = uses.filter((use) => spelled.some((name) => use === name || use.startsWith(`${name}.`)))
  if (own.length === 0) return false
  const { column } = target
  if (column === undefined) return true
  const columns = own.filter((use) => !spelled.includes(use))
  return columns.length > 0
    ? columns.some((use) => spelled.some((name) => use === `${name}.${column}`))
    : words.has(column) || hasStar(text, rules.lexer)
}

/** The ways in which documents may write the name: with its schema, or without in the default one. */
function spellings({ schema, name }: TableName, { defaultSchema }: ReadingRules): readonly string[] {
  if (schema !== undefined) return [`${schema}.${name}`]
  return defaultSchema === undefined ? [name] : [name, `${defaultSchema}.${name}`]
}

/** A star that stands for all columns: behind a dot, a comma or a word such as SELECT; not one that multiplies. */
function hasStar(text: string, lexer: SqlLexer): boolean {
  const tokens = lexer.tokenize(text).tokens.filter(isSignificant)
  return tokens.some((token, i) => {
    if (token.text !== '*') return false
    const before = tokens[i - 1]
    return (
      before === undefined ||
      ['.', ','].includes(before.text) ||
      ['select', 'distinct', 'all'].includes(before.text.toLowerCase())
    )
  })
}

/**
 * Views whose query names the target itself; by key, so the order is fixed. One that waits to be restated counts for every
 * column of a table that it names: which of them it stands on, its old text does not tell.
 */
export function viewsNaming(model: SchemaModel, target: Target, rules: ReadingRules): readonly View[] {
  return ownersMentioning(model, target.name).flatMap((owner) =>
    'kind' in owner &&
    owner.kind === 'view' &&
    !(owner.name === target.name && owner.schema === target.schema) &&
    names(owner.query, owner.uses, owner.stale === true ? nameOf(target) : target, rules) &&
    (owner.uses !== undefined || !isRelation(model, target) || namesInSchema(owner.query, target, rules))
      ? [owner]
      : [],
  )
}

/** A function may stand behind the dot of a row, as if it were a column; a table or a view never does. */
function isRelation(model: SchemaModel, target: TableName): boolean {
  return findTable(model, target) !== undefined || findObject(model, 'view', target) !== undefined
}

/**
 * Does a word of the query stand for that name in its schema? One without a schema before it is in the default one, as every
 * session has that alone in its search path.
 */
function namesInSchema(query: string, { schema, name }: TableName, rules: ReadingRules): boolean {
  const tokens = rules.lexer.tokenize(query).tokens.filter(isSignificant)
  return tokens.some((token, i) => {
    if (token.name !== name) return false
    if (tokens[i - 1]?.text !== '.') return schema === undefined
    const before = tokens[i - 2]?.name
    return before === (schema ?? rules.defaultSchema)
  })
}

/** Functions whose text names the target. */
export function routinesNaming(model: SchemaModel, target: Target, rules: ReadingRules): readonly Routine[] {
  return ownersMentioning(model, target.name).flatMap((owner) =>
    'kind' in owner &&
    owner.kind === 'routine' &&
    !(owner.name === target.name && owner.schema === target.schema) &&
    names(routineText(owner), owner.uses, target, rules)
      ? [owner]
      : [],
  )
}

/** All that a function says, its head and its body. */
export function routineText({ arguments: head, returns, body }: Routine): string {
  return [head, returns ?? '', body].join('\n')
}

/**
 * Views that stand on one of the targets, directly or over other views, in the order in which they can be made: each after
 * those it needs. Reversed, it is the order in which they can be dropped.
 */
export function viewsOver(
  model: SchemaModel,
  targets: Target | readonly Target[],
  rules: ReadingRules,
): readonly View[] {
  const seen = new Set<string>()
  const dropOrder: View[] = []
  const visit = (view: View): void => {
    const key = mentionKey(view)
    if (seen.has(key)) return
    seen.add(key)
    for (const next of viewsNaming(model, nameOf(view), rules)) visit(next)
    dropOrder.push(view)
  }
  for (const target of [targets].flat()) {
    for (const view of viewsNaming(model, target, rules)) visit(view)
  }
  return dropOrder.toReversed()
}

/** Views and functions in the order in which they can be made, each after those of them that its text names. */
export function inMakingOrder(
  objects: readonly (View | Routine)[],
  rules: ReadingRules,
): readonly (View | Routine)[] {
  const seen = new Set<View | Routine>()
  const visit = (object: View | Routine): readonly (View | Routine)[] => {
    if (seen.has(object)) return []
    seen.add(object)
    const text = object.kind === 'view' ? object.query : routineText(object)
    const needed = objects.filter(
      (other) => other !== object && names(text, object.uses, nameOf(other), rules),
    )
    return [...needed.flatMap(visit), object]
  }
  return objects.flatMap(visit)
}
