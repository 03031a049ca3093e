import { isScanned, type ScannedFile } from '../model/data-file.js'
import { findTable } from '../model/schema-model.js'
import { displayName, type Table } from '../model/table.js'
import type { Step } from '../steps/step.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import {
  checkDecision,
  decidedInverse,
  downInTransaction,
  isUndoneElsewhere,
  statedDecisions,
} from './support/decision.js'
import { checkDataFile, checkFileKey } from './support/check-data-file.js'
import { checkRowKey } from './support/check-row-key.js'
import { ProblemList } from './support/problem-list.js'
import { readRows } from './support/read-rows.js'
import { refuseSameKey } from './support/row-keys.js'
import { existingTable, tableKeys, tableNameOf, writtenName } from './support/table-ref.js'

/**
 * Inserts rows, listed or from a file. Undone by deleting them, each found by `key` or else by the primary key; or by what is decided
 * instead. The keys of a file's rows are stored as they go in, so that the undo needs no file. Explicit identity values are
 * taken, and the sequence moves on past them.
 */
export const insertRows: OperationDefinition<'insert_rows'> = {
  kind: 'insert_rows',

  apply(operation, before, context) {
    const table = existingTable(before, operation, context)
    const problems = new ProblemList()
    const file = fileOf(operation, table, context, problems)
    const rows = readRows(operation.rows ?? [], 'insert', table, context, problems)
    refuseSameKey(rows, table, problems)
    const decisions = statedDecisions(operation)
    if (operation.key !== undefined && decisions.length > 0 && !isUndoneElsewhere(context)) {
      problems.add({
        ruleId: 'model/decision',
        message: `\`key\` and \`${decisions[0] ?? 'down'}\` contradict one another: both say how the rows are undone`,
        pointer: '/key',
        atKey: true,
        help: 'keep one of them',
      })
    }
    checkDecision(operation, { use: downInTransaction }, context, problems)
    if (operation.key !== undefined || (decisions.length === 0 && !isUndoneElsewhere(context))) {
      checkRowKey(operation, table, rows, problems)
      if (file !== undefined) checkFileKey(file, keyOf(operation, table), problems)
    }
    problems.throwIfAny()
    return before
  },

  invert(operation, before, context) {
    const decided = decidedInverse(operation)
    if (decided !== undefined) return decided
    const table = findTable(before, tableNameOf(operation, context))
    if (operation.file !== undefined) {
      const loaded = { file: operation.file, place: context.document.place, key: keyOf(operation, table) }
      return { operations: [{ kind: 'delete_rows', ...tableKeys(operation), loaded }] }
    }
    const matchBy = operation.key ?? givenPrimaryKey(operation, table)
    return {
      operations: [
        {
          kind: 'delete_rows',
          ...tableKeys(operation),
          rows: operation.rows ?? [],
          ...(matchBy === undefined ? {} : { matchBy }),
        },
      ],
    }
  },

  plan(operation, before, _after, context) {
    const table = findTable(before, tableNameOf(operation, context))
    if (table === undefined) return []
    if (operation.file !== undefined) return loadSteps(operation, operation.file, table, context)
    const rows = readRows(operation.rows ?? [], 'insert', table, context, new ProblemList())
    const given = new Set(rows.flatMap((row) => row.map(([column]) => column)))
    return [{ kind: 'insert_rows', table, rows, identity: identitiesIn(given, table) }]
  },

  describe: (operation) => `insert ${countRows(operation)} into "${displayName(writtenName(operation))}"`,
  loses: () => [],
  creates: () => [],
}

/** The file with the rows, checked; undefined where there is none, or it is wrong. */
function fileOf(
  operation: OperationOf<'insert_rows'>,
  table: Table,
  context: FoldContext,
  problems: ProblemList,
): ScannedFile | undefined {
  const { file } = operation
  if (file === undefined) return undefined
  if (!context.document.isUndo) return checkDataFile(file, table, context, problems)
  problems.add({
    ruleId: 'model/rows',
    message: 'the rows of a downgrade stand in the document, as it must run when the file is gone',
    pointer: '/file',
    atKey: true,
    help: 'list them under `rows`',
  })
  return undefined
}

/** A step for each set of columns that rows of the file state: within one, a column left out gets its default. */
function loadSteps(
  operation: OperationOf<'insert_rows'>,
  path: string,
  table: Table,
  context: FoldContext,
): readonly Step[] {
  const file = context.document.files.get(path)
  if (file === undefined || !isScanned(file)) return []
  const isFound = decidedInverse(operation) === undefined && !isUndoneElsewhere(context)
  const key = isFound ? { key: keyOf(operation, table) } : {}
  const origin = { revision: context.document.revision, operation: context.document.place }
  const { format, sha256 } = file
  return file.rowSets.map(({ columns, count }, i): Step => {
    const given = table.columns.map(({ name }) => name).filter((name) => columns.includes(name))
    const rows = { file: path, format, sha256, columns: given, count }
    const last = i === file.rowSets.length - 1
    const all = new Set(last ? file.rowSets.flatMap((set) => set.columns) : [])
    return { kind: 'load_rows', table, rows, identity: identitiesIn(all, table), ...key, origin }
  })
}

/** Columns numbered by a sequence that rows give values to. */
function identitiesIn(given: ReadonlySet<string>, table: Table): readonly string[] {
  return table.columns.flatMap(({ name, identity }) =>
    identity !== undefined && given.has(name) ? [name] : [],
  )
}

/** What finds the rows of a file on the way down. */
function keyOf({ key }: OperationOf<'insert_rows'>, table: Table | undefined): readonly string[] {
  return key ?? table?.primaryKey?.columns ?? []
}

function countRows({ rows = [], file }: OperationOf<'insert_rows'>): string {
  if (file !== undefined) return `the rows of ${file}`
  return rows.length === 1 ? 'one row' : `${rows.length} rows`
}

/** The primary key, where every row states it; else the undo of an undo finds rows by all that they state. */
function givenPrimaryKey(
  operation: OperationOf<'insert_rows'>,
  table: Table | undefined,
): readonly string[] | undefined {
  const key = table?.primaryKey?.columns
  return key?.every((column) => (operation.rows ?? []).every((row) => Object.hasOwn(row, column))) === true
    ? key
    : undefined
}
