import type { Column, Identity, Table, TableName } from '../../../model/table.js'
import type { Statement } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { quoteBeside, quoteName, quoteTable, quoteText } from '../quoting.js'
import { serialSequenceName } from '../names.js'
import { transactional } from './statements.js'

/** Where numbering starts when nobody says. https://www.postgresql.org/docs/current/sql-createsequence.html */
function usualStart({ increment, min, max }: Identity): number {
  return increment > 0 ? (min ?? 1) : (max ?? -1)
}

const generation: Readonly<Record<Identity['generation'], string>> = {
  always: 'ALWAYS',
  by_default: 'BY DEFAULT',
}

/** `GENERATED … AS IDENTITY (…)`, with the sequence by name and what differs from the usual. */
export function identityClause(table: TableName, identity: Identity): string {
  const { start, increment, min, max, cycle, cache } = identity
  const options = words(
    `SEQUENCE NAME ${quoteBeside(table, identity.name)}`,
    start !== usualStart(identity) && `START WITH ${start}`,
    increment !== 1 && `INCREMENT BY ${increment}`,
    min !== undefined && `MINVALUE ${min}`,
    max !== undefined && `MAXVALUE ${max}`,
    cache !== 1 && `CACHE ${cache}`,
    cycle && 'CYCLE',
  )
  return `GENERATED ${generation[identity.generation]} AS IDENTITY (${options})`
}

/** The `SET …` of `ALTER COLUMN` that make one identity of the other; the sequence's name aside. */
export function identityChanges(from: Identity, to: Identity): readonly string[] {
  return [
    ...(from.generation === to.generation ? [] : [`SET GENERATED ${generation[to.generation]}`]),
    ...(from.increment === to.increment ? [] : [`SET INCREMENT BY ${to.increment}`]),
    ...limit('MINVALUE', from.min, to.min),
    ...limit('MAXVALUE', from.max, to.max),
    ...(from.start === to.start ? [] : [`SET START WITH ${to.start}`]),
    ...(from.cache === to.cache ? [] : [`SET CACHE ${to.cache}`]),
    ...(from.cycle === to.cycle ? [] : [to.cycle ? 'SET CYCLE' : 'SET NO CYCLE']),
  ]
}

/** A bound of the sequence; without one the type's own holds. */
function limit(word: string, before: number | undefined, after: number | undefined): readonly string[] {
  if (before === after) return []
  return [after === undefined ? `SET NO ${word}` : `SET ${word} ${after}`]
}

/** Is the column a serial one, an adopted form of identity? */
export function isSerial(column: Column): boolean {
  return column.options?.['serial'] === true && column.identity === undefined
}

/** The sequence that numbers the column, where one does. */
export function sequenceOf(table: TableName, column: Column): string | undefined {
  return column.identity?.name ?? (isSerial(column) ? serialSequenceName(table, column.name) : undefined)
}

/** The default that reads a sequence. */
export function nextval(table: TableName, sequence: string): string {
  return `nextval(${quoteText(quoteBeside(table, sequence))}::regclass)`
}

/** Moves the sequences of these columns behind the values that rows gave them. */
export function catchUpAll(table: Table, columns: readonly string[]): readonly Statement[] {
  return columns.flatMap((name) => {
    const column = table.columns.find((candidate) => candidate.name === name)
    const sequence = column === undefined ? undefined : sequenceOf(table, column)
    return sequence === undefined ? [] : [transactional(catchUp(table, name, sequence), { undo: [] })]
  })
}

/**
 * Moves a sequence to the highest value of its column, never back: what it has given out already stays given out.
 * https://www.postgresql.org/docs/current/functions-sequence.html
 */
export function catchUp(table: Table, column: string, sequence: string): string {
  const name = quoteBeside(table, sequence)
  const down = (table.columns.find((candidate) => candidate.name === column)?.identity?.increment ?? 1) < 0
  return [
    `SELECT setval(${quoteText(name)}::regclass, "highest"."value")`,
    `FROM (SELECT ${down ? 'min' : 'max'}(${quoteName(column)}) AS "value" FROM ${quoteTable(table)}) AS "highest", ${name} AS "sequence"`,
    `WHERE "highest"."value" ${down ? '<' : '>'} "sequence"."last_value"`,
    `  OR ("highest"."value" = "sequence"."last_value" AND NOT "sequence"."is_called")`,
  ].join('\n')
}
