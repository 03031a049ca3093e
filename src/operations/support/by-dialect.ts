import type { Problem } from '../../diagnostics/problem.js'
import type { Sql, TypeSpelling } from '../../generated/documents.js'
import type { ColumnType } from '../../model/column-type.js'
import { formatType } from '../../model/column-type.js'
import { nameOf, type Options, type TableName } from '../../model/table.js'
import { checkExpression, otherMeanings } from '../../sql/check-expression.js'
import { lexProblem, type SqlProblem } from '../../sql/sql-problem.js'
import type { FoldContext } from '../definition.js'
import type { ProblemList } from './problem-list.js'
import { sqlProblem } from './sql-problems.js'
import { inSchema } from './table-ref.js'

type ByDialect<T> = Partial<Record<'postgresql' | 'mysql' | 'mariadb' | 'sqlite', T>>

/** What a map by dialect says to this dialect; mariadb falls back to mysql. */
export function pick<T>(map: ByDialect<T>, context: FoldContext): T | undefined {
  for (const key of context.rules.keys) {
    const value = map[key]
    if (value !== undefined) return value
  }
  return undefined
}

/** The text of a `string or map by dialect`; undefined, and a problem, when the map lacks this dialect. */
export function sqlText(
  sql: Sql,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): string | undefined {
  if (typeof sql === 'string') return sql
  const text = pick(sql, context)
  if (text === undefined) problems.add(lacksDialect(Object.keys(sql), at, 'SQL', context))
  return text
}

/** One SQL expression: its text is checked for open quotes and stray semicolons before it goes into any statement. */
export function expression(
  sql: Sql,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): string | undefined {
  const { lexer } = context.rules
  return soundText(sql, at, context, problems, (text) => [
    ...checkExpression(text, lexer),
    // What is written for this dialect alone is read as it reads it.
    ...(typeof sql === 'string' ? otherMeanings(text, lexer) : []),
  ])
}

/** Statements that stand inside of another: nothing in them may be left open. */
export function sqlBody(
  sql: Sql,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): string | undefined {
  const { lexer } = context.rules
  return soundText(sql, at, context, problems, (text) => lexer.tokenize(text).problems.map(lexProblem))
}

/** The text without the blanks around it, where nothing is found in it. */
function soundText(
  sql: Sql,
  at: string,
  context: FoldContext,
  problems: ProblemList,
  check: (text: string) => readonly SqlProblem[],
): string | undefined {
  const text = sqlText(sql, at, context, problems)
  if (text === undefined) return undefined
  const where = textPointer(sql, at, context)
  const found = check(text)
  for (const problem of found) problems.add(sqlProblem(problem, where))
  return found.length === 0 ? text.trim() : undefined
}

/** Where the text that counts for this dialect stands. */
export function textPointer(sql: Sql, at: string, context: FoldContext): string {
  return typeof sql === 'string' || pick(sql, context) === undefined ? at : `${at}/${pickedKey(sql, context)}`
}

function pickedKey(map: ByDialect<unknown>, context: FoldContext): string {
  return context.rules.keys.find((key) => map[key] !== undefined) ?? context.rules.dialect
}

/** The type a spelling stands for, or undefined and a problem. */
export function typeOf(
  spelling: TypeSpelling,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): ColumnType | undefined {
  const text = typeof spelling === 'string' ? spelling : pick(spelling, context)
  if (text === undefined) {
    problems.add(lacksDialect(Object.keys(spelling), at, 'a type', context))
    return undefined
  }
  const form = typeof spelling === 'string' ? 'portable' : 'native'
  let asked: TableName | undefined
  const type = context.rules.resolveType(text, form, (name) => {
    asked = inSchema(name.name, name.schema, context)
    return context.namedType(asked) !== undefined
  })
  if ('kind' in type) return inDefaultSchema(type, context)
  problems.add({
    ...type,
    pointer: typeof spelling === 'string' ? at : `${at}/${pickedKey(spelling, context)}`,
    // A later operation may make a type of this name.
    ...(asked === undefined ? {} : { missing: { kind: 'type', ...nameOf(asked) } }),
  })
  return undefined
}

/** A type stands in no schema where it stands in the default one. */
function inDefaultSchema(type: ColumnType, context: FoldContext): ColumnType {
  const { defaultSchema: own } = context
  if (own === undefined) return type
  if (type.kind === 'named') {
    if (type.schema !== own) return type
    const { schema: _, ...bare } = type
    return bare
  }
  if (!type.name.startsWith(`${own}.`)) return type
  const name = type.name.slice(own.length + 1)
  return isOfEngine(name, context) ? type : { ...type, name }
}

/** Without its schema the name would mean a type that the engine itself has. */
function isOfEngine(name: string, { rules }: FoldContext): boolean {
  if (rules.extensions.bringing({ kind: 'type', name }).length > 0) return false
  return 'kind' in rules.resolveType(name, 'portable', () => false)
}

/** The type in an error message. */
export function typeText(type: ColumnType): string {
  return formatType(type)
}

/** The settings block of this dialect as plain options; a null removes and is left out. */
export function optionsOf(blocks: ByDialect<object>, context: FoldContext): Options | undefined {
  const block = pick(blocks, context)
  if (block === undefined) return undefined
  const options = cleaned(toOptions(block, context))
  return Object.keys(options).length === 0 ? undefined : options
}

/** Are there settings of another dialect? They are ignored here, and so is an operation that states nothing else. */
export function hasBlockOfOthers(blocks: ByDialect<object>, { rules }: FoldContext): boolean {
  return (['postgresql', 'mysql', 'mariadb', 'sqlite'] as const).some(
    (dialect) => blocks[dialect] !== undefined && !rules.keys.includes(dialect),
  )
}

/** A block as written, nulls kept: they say «remove» in an alter_*. */
export function optionChanges(blocks: ByDialect<object>, context: FoldContext): Options | undefined {
  const block = pick(blocks, context)
  return block === undefined ? undefined : toOptions(block, context)
}

function toOptions(block: object, context: FoldContext): Options {
  return Object.fromEntries(
    Object.entries(block).map(([key, value]): [string, Options[string]] => [key, resolve(value, context)]),
  )
}

/** Numbers become their source digits, `{ sql }` by dialect becomes text; anything else stays as it is. */
function resolve(value: unknown, context: FoldContext): Options[string] {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  if (Array.isArray(value)) return value.map((item: unknown) => resolve(item, context))
  if (typeof value !== 'object') return null
  if ('number' in value && typeof value.number === 'string') return value.number
  if ('sql' in value) {
    const { sql } = value
    if (typeof sql === 'object' && sql !== null) return { sql: resolve(pick(sql, context) ?? null, context) }
  }
  return toOptions(value, context)
}

/** Options merged with changes; null removes a key, a map is merged key by key, a setting that is false is none. */
export function changedOptions(before: Options | undefined, changes: Options): Options | undefined {
  const options = cleaned(mergedOptions(before, changes))
  return Object.keys(options).length === 0 ? undefined : options
}

function mergedOptions(before: Options | undefined, changes: Options): Options {
  const merged: Record<string, Options[string]> = { ...before }
  for (const [key, value] of Object.entries(changes)) {
    const old = merged[key]
    merged[key] = isMap(value) && isMap(old) ? mergedOptions(old, value) : value
  }
  return merged
}

function isMap(value: Options[string] | undefined): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Without keys that say nothing: null, empty maps, and settings of our own that are false. Inside a map stand the
 * server's parameters, whose default may well be true (`autovacuum_enabled`): there false is a value.
 */
function cleaned(options: Options, isSetting = true): Options {
  return Object.fromEntries(
    Object.entries(options)
      .map(([key, value]): [string, Options[string]] => [key, isMap(value) ? cleaned(value, false) : value])
      .filter(
        ([, value]) =>
          value !== null &&
          !(isSetting && value === false) &&
          !(isMap(value) && Object.keys(value).length === 0),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function lacksDialect(has: readonly string[], at: string, what: string, context: FoldContext): Problem {
  return {
    ruleId: 'sql/missing-dialect',
    message: `${what} is given for ${has.join(' and ')}, but not for ${context.rules.dialect}`,
    pointer: at,
    help: `add ${context.rules.keys.join(' or ')}, or limit the operation with dialects: [${has.join(', ')}]`,
  }
}
