import {
  isScanned,
  type DataFile,
  type DataKind,
  type DataPlace,
  type ScannedFile,
} from '../../model/data-file.js'
import { formatType } from '../../model/column-type.js'
import type { TypeFamily } from '../../model/dialect-rules.js'
import { displayName, findColumn, type Column, type Table } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { ProblemList } from './problem-list.js'
import { hasOwnValue } from './read-cell.js'
import { missingColumn } from './table-ref.js'

/**
 * The data file that an operation names, checked by itself and against its table; undefined where it is wrong. What is
 * wrong inside of it is told at its line there.
 */
export function checkDataFile(
  path: string,
  table: Table,
  context: FoldContext,
  problems: ProblemList,
): ScannedFile | undefined {
  const file: DataFile | undefined = context.document.files.get(path)
  if (file === undefined || !isScanned(file)) {
    const why = file?.unread ?? 'it was not looked at'
    problems.add({
      ruleId: 'document/unreadable',
      message: `cannot read ${path}: ${why}`,
      pointer: '/file',
      help: file?.help ?? 'the path is relative to the folder of this document',
    })
    return undefined
  }
  for (const { message, place, help } of file.problems) {
    problems.add({
      ruleId: 'model/data-file',
      message,
      pointer: '/file',
      inFile: { file: file.shown, ...place },
      ...(help === undefined ? {} : { help }),
    })
  }
  if (file.problems.length > 0) return undefined
  const size = problems.size
  checkColumns(file, table, context, problems)
  checkRowSets(file, table, problems)
  return problems.size === size ? file : undefined
}

/** Checks that every row of the file states the columns that find it on the way down. */
export function checkFileKey(file: ScannedFile, key: readonly string[], problems: ProblemList): void {
  for (const column of key) {
    const lacking = file.rowSets.find(({ columns }) => !columns.includes(column))
    const nullAt = file.columns.find(({ name }) => name === column)?.nullAt
    const place = lacking?.place ?? nullAt
    if (place === undefined) continue
    problems.add({
      ruleId: 'model/decision',
      message:
        lacking === undefined
          ? `"${column}" finds the row on the way down, so it cannot be null`
          : `the row does not say "${column}", by which a downgrade finds it`,
      pointer: '/file',
      inFile: { file: file.shown, ...place },
      help: `give "${column}" a value, or choose another \`key\``,
    })
  }
}

function checkColumns(file: ScannedFile, table: Table, context: FoldContext, problems: ProblemList): void {
  for (const { name, place, nullAt, kinds, unlike } of file.columns) {
    const column = findColumn(table, name)
    const refuse = (message: string, at: DataPlace, help: string): void => {
      const inFile = { file: file.shown, line: at.line, column: at.column, length: at.length }
      problems.add({ ruleId: 'model/rows', message, pointer: '/file', inFile, help })
    }
    if (column === undefined) {
      const missing = missingColumn(table, name, '/file')
      problems.add({ ...missing, inFile: { file: file.shown, ...place } })
      continue
    }
    if (column.generated !== undefined) {
      refuse(`column "${name}" is generated: the database computes it`, place, 'leave it out')
      continue
    }
    if (nullAt !== undefined && !column.nullable) {
      refuse(`column "${name}" does not take null`, nullAt, nullHelp(file, column))
    }
    const family = context.rules.typeFamily(column.type)
    const type = `${formatType(column.type)}, the type of column "${name}"`
    const kind = dataKinds.find((each) => kinds[each] !== undefined && !takes[family].includes(each))
    const sample = kind === undefined ? undefined : kinds[kind]
    if (kind !== undefined && sample !== undefined) {
      refuse(
        `${kind === 'string' ? `"${sample.text}"` : sample.text} does not fit ${type}`,
        sample,
        help[family] ?? 'write a text',
      )
    }
    const shape = family === 'number' || family === 'boolean' || family === 'uuid' ? family : undefined
    const checked = shape ?? (family === 'json' && file.format === 'csv' ? 'json' : undefined)
    const odd = checked === undefined ? undefined : unlike[checked]
    if (odd !== undefined && sample === undefined) {
      refuse(`"${odd.text}" does not fit ${type}`, odd, nullHint(file, odd.text) ?? 'correct the value')
    }
  }
}

function nullHelp({ format }: ScannedFile, column: Column): string {
  const given = format === 'csv' ? 'give it a value; the empty text is written ""' : 'give it a value'
  return hasOwnValue(column) && format === 'json_lines' ? 'leave it out: it gets its default' : given
}

function lackHelp({ format }: ScannedFile, count: number): string {
  if (format === 'csv') return count === 1 ? 'add the column' : 'add the columns'
  return count === 1 ? 'give it a value' : 'give them values'
}

/** The words that other tools write for null. */
function nullHint({ format }: ScannedFile, text: string): string | undefined {
  return format === 'csv' && /^(?:null|\\n|n\/a|)$/i.test(text)
    ? 'null is an empty field without quotes'
    : undefined
}

function checkRowSets(file: ScannedFile, table: Table, problems: ProblemList): void {
  for (const { columns, place } of file.rowSets) {
    const lacks = table.columns.filter(
      (column) => !column.nullable && !hasOwnValue(column) && !columns.includes(column.name),
    )
    if (lacks.length === 0) continue
    const names = lacks.map(({ name }) => `"${name}"`).join(', ')
    const [verb, has] = lacks.length === 1 ? ['takes', 'has'] : ['take', 'have']
    problems.add({
      ruleId: 'model/rows',
      message: `${file.format === 'csv' ? 'the header' : 'the row'} does not say ${names} of "${displayName(table)}", which ${verb} no null and ${has} no default`,
      pointer: '/file',
      inFile: { file: file.shown, ...(file.format === 'csv' ? { line: 1, column: 1, length: 1 } : place) },
      help: lackHelp(file, lacks.length),
    })
  }
}

const dataKinds: readonly DataKind[] = ['string', 'number', 'boolean', 'list', 'object']

/** What kinds of JSON value a column takes; a JSON column takes them as they are. */
const takes: Readonly<Record<TypeFamily, readonly DataKind[]>> = {
  text: ['string'],
  number: ['number'],
  boolean: ['boolean'],
  json: dataKinds,
  binary: ['string'],
  date: ['string'],
  time: ['string'],
  timestamp: ['string'],
  interval: ['string'],
  uuid: ['string'],
  array: ['list', 'string'],
  other: dataKinds,
}

const help: Readonly<Partial<Record<TypeFamily, string>>> = {
  text: 'quote it: a text column takes a text',
  number: 'write the number without quotes',
  boolean: 'write true or false without quotes',
  array: 'write a list',
}
