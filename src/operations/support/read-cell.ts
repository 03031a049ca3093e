import type { Cell } from '../../generated/documents.js'
import { formatType, type ColumnType } from '../../model/column-type.js'
import type { TypeFamily } from '../../model/dialect-rules.js'
import type { Column } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { expression } from './by-dialect.js'
import { familyOf, notAmongValues } from './named-types.js'
import type { ProblemList } from './problem-list.js'
import { looksLikeCall, misfit } from './values.js'

/** A value of a row as a step carries it: checked against its column, its SQL that of the dialect. */
export function readCell(
  cell: Cell,
  column: Column,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): Cell | undefined {
  if (cell === null && !column.nullable) {
    problems.add({
      ruleId: 'model/rows',
      message: `column "${column.name}" does not take null`,
      pointer: at,
      help: hasOwnValue(column) ? 'leave it out: it gets its default' : 'give it a value',
    })
    return undefined
  }
  return readValue(cell, { column: column.name, type: column.type }, at, context, problems)
}

/**
 * Does a row that leaves the column out get a value for it? Settings that only the dialect reads may give it one too
 * (a column adopted as `serial`), so a column with any is taken at its word.
 */
export function hasOwnValue(column: Column): boolean {
  return (
    column.default !== undefined ||
    column.identity !== undefined ||
    column.generated !== undefined ||
    column.options !== undefined
  )
}

/** Is it the same for every run, and can rows be found by it? Expressions are not, JSON has no equality everywhere. */
export function isComparable(cell: Cell): boolean {
  if (isList(cell)) return cell.every(isComparable)
  return cell === null || typeof cell !== 'object' || !('sql' in cell || 'json' in cell)
}

/** What the value goes into. */
interface Target {
  readonly column: string
  readonly type: ColumnType
}

function readValue(
  cell: Cell,
  target: Target,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): Cell | undefined {
  if (cell === null) return null
  const family = familyOf(target.type, context)
  if (isList(cell)) return readList(cell, target, family, at, context, problems)
  if (typeof cell === 'object' && 'sql' in cell) {
    const sql = expression(cell.sql, `${at}/sql`, context, problems)
    return sql === undefined ? undefined : { sql }
  }
  if (typeof cell === 'object' && 'json' in cell) {
    return checked(cell, 'a JSON value', family, ['json', 'other'], target, at, problems)
  }
  if (typeof cell === 'object' && 'base64' in cell) {
    if (cell.base64.length % 4 !== 0) {
      problems.add({
        ruleId: 'model/rows',
        message: `the base64 text of column "${target.column}" is cut off: its length is no multiple of 4`,
        pointer: `${at}/base64`,
        help: 'pad it with =',
      })
      return undefined
    }
    return checked(cell, 'base64', family, ['binary', 'other'], target, at, problems)
  }
  const complaint =
    misfit(cell, family, target.type) ??
    callAsText(cell, family) ??
    notAmongValues(cell, target.type, context)
  if (complaint === undefined) return cell
  refuse(`${complaint.message}, the type of column "${target.column}"`, complaint.help, at, problems)
  return undefined
}

/** `now()` in quotes is what other tools take as an expression; in a text column it is a text like any other. */
function callAsText(
  cell: Cell,
  family: TypeFamily,
): { readonly message: string; readonly help: string } | undefined {
  if (typeof cell !== 'string' || family === 'text' || family === 'other' || !looksLikeCall(cell))
    return undefined
  return { message: `the text "${cell}" does not fit`, help: `for the expression write { sql: "${cell}" }` }
}

function readList(
  list: readonly Cell[],
  target: Target,
  family: TypeFamily,
  at: string,
  context: FoldContext,
  problems: ProblemList,
): Cell | undefined {
  if (family !== 'array' && family !== 'other') {
    refuse(
      `a list does not fit ${formatType(target.type)}, the type of column "${target.column}"`,
      family === 'json'
        ? 'write { json: [ … ] } for a JSON value'
        : 'a list is an SQL array; write one value',
      at,
      problems,
    )
    return undefined
  }
  const lists = list.filter(isList)
  if (
    lists.length > 0 &&
    (lists.length < list.length || new Set(lists.map(({ length }) => length)).size > 1)
  ) {
    refuse(
      `the array for column "${target.column}" is ragged`,
      'lists within a list are all of the same length, and none stands beside a single value',
      at,
      problems,
    )
    return undefined
  }
  if (family === 'other') return list
  const element = { ...target, type: { ...target.type, dimensions: 0 } }
  const read = list.map((item, i) =>
    readValue(item, isList(item) ? target : element, `${at}/${i}`, context, problems),
  )
  const values = read.filter((item) => item !== undefined)
  return values.length === list.length ? values : undefined
}

function checked(
  cell: Cell,
  what: string,
  family: TypeFamily,
  takes: readonly TypeFamily[],
  { column, type }: Target,
  at: string,
  problems: ProblemList,
): Cell | undefined {
  if (takes.includes(family)) return cell
  refuse(
    `${what} does not fit ${formatType(type)}, the type of column "${column}"`,
    plain[family],
    at,
    problems,
  )
  return undefined
}

/** What to write instead of `{ json }` or `{ base64 }`. */
const plain: Readonly<Partial<Record<TypeFamily, string>>> = {
  text: 'write a quoted text',
  number: 'write the number',
  boolean: 'write true or false',
  array: 'write a list, [a, b]',
  json: 'write { json: … }',
  binary: 'write { base64: … }',
}

function refuse(message: string, help: string | undefined, at: string, problems: ProblemList): void {
  problems.add({
    ruleId: 'model/rows',
    message,
    pointer: at,
    help: help ?? 'write the constant as a quoted text, or { sql: … } for an expression',
  })
}

function isList(cell: Cell): cell is readonly Cell[] {
  return Array.isArray(cell)
}
