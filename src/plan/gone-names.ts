import type { Problem } from '../diagnostics/problem.js'
import { hasRelation } from '../model/has-relation.js'
import { findTable, type SchemaModel } from '../model/schema-model.js'
import { displayName, findColumn, type TableName } from '../model/table.js'
import type { FoldContext } from '../operations/definition.js'
import type { Operation, OperationKind } from '../operations/operation.js'
import { sqlText } from '../operations/support/by-dialect.js'
import { ProblemList } from '../operations/support/problem-list.js'
import { relationsRead } from '../operations/support/relations-read.js'
import { isName } from '../sql/name-position.js'
import type { SqlRules } from '../sql/rules.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../sql/token.js'

/** An operation that was done, with what it was done to. */
export interface Done {
  readonly operation: Operation
  readonly before: SchemaModel
}

/**
 * Tables, views and columns that the query of a view reads, and that an operation before it in this revision dropped or gave another
 * name.
 * What no document knows may be there all the same; what raw SQL does, nobody knows.
 */
export function goneNames(
  operation: Operation,
  done: readonly Done[],
  model: SchemaModel,
  context: FoldContext,
): readonly Problem[] {
  if (operation.kind !== 'create_view' && operation.kind !== 'replace_view') return []
  if (done.length === 0 || done.some((each) => each.operation.kind === 'execute')) return []
  const query = sqlText(operation.query, '', context, new ProblemList())
  if (query === undefined) return []
  const read = relationsRead(query, context)
  return read.flatMap((name) => {
    const gone = hasRelation(model, name)
      ? goneColumn(query, name, read, done, model, context)
      : goneRelation(name, done)
    if (gone === undefined) return []
    return [
      {
        ruleId: 'model/order' as const,
        message: `the query reads ${gone.what}, which \`${gone.by}\` took away before, in this revision`,
        pointer: '/query',
        help: 'name what is there by then, or leave the view out',
      },
    ]
  })
}

interface Gone {
  readonly what: string
  readonly by: OperationKind
}

function goneRelation(name: TableName, done: readonly Done[]): Gone | undefined {
  const last = done.findLast(({ before }) => hasRelation(before, name))
  return last === undefined ? undefined : { what: `"${displayName(name)}"`, by: last.operation.kind }
}

/** A column of a table that is still there, where nothing else that is read has one of its name. */
function goneColumn(
  query: string,
  name: TableName,
  read: readonly TableName[],
  done: readonly Done[],
  model: SchemaModel,
  { rules: { lexer } }: FoldContext,
): Gone | undefined {
  if (findTable(model, name) === undefined) return undefined
  const tables = read.map((other) => findTable(model, other))
  // What a view or something of raw SQL has, nobody knows here.
  if (tables.includes(undefined)) return undefined
  const tokens = lexer.tokenize(query).tokens.filter(isSignificant)
  for (const { operation, before } of done.toReversed()) {
    const gone = (findTable(before, name)?.columns ?? []).find(
      (column) =>
        tables.every((table) => table === undefined || findColumn(table, column.name) === undefined) &&
        isColumn(column.name, tokens, lexer.rules),
    )
    if (gone !== undefined) return { what: `"${displayName(name)}"."${gone.name}"`, by: operation.kind }
  }
  return undefined
}

/** Does the query mean a column by the word, and give nothing that name, with AS or without? */
function isColumn(name: string, tokens: readonly SqlToken[], rules: SqlRules): boolean {
  const places = tokens.flatMap((token, at) => (token.name === name ? [at] : []))
  return (
    places.length > 0 &&
    places.every((at) => {
      const before = tokens[at - 1]
      const isGiven =
        isWord(before, 'as') || isSymbol(before, ')') || (before !== undefined && isName(before, rules))
      return !isGiven && !isSymbol(tokens[at + 1], '.')
    })
  )
}
