import { viewsNaming } from '../../../../src/model/dependants.js'
import type { JsonObject } from '../../../support/json-value.js'
import { pick } from '../../../support/random-source.js'
import type { HistoryWriter } from '../history-writer.js'
import { chance, someColumn, someTable } from '../names.js'
import type { Action, Repertoire } from '../random-history.js'
import { restatedView } from './object-actions.js'

/** Operations of several actions in one revision: neighbours become one statement, and what a run that fails takes back is more. */
export function severalAtOnce(actions: Repertoire): Action {
  return (history, random) => {
    const all = Array.from({ length: 2 + random(3) }, () => pick(actions, random)?.(history, random) ?? [])
    // Who names what is renamed is stated anew for one rename, not for several.
    const operations = all
      .flat()
      .filter((operation) => !Object.keys(operation)[0]?.startsWith('rename_'))
      .filter((operation, _, others) => !meetsNewKey(operation, others))
    return operations.length < 2 ? undefined : operations
  }
}

/** Rows that were thought of before there was a foreign key need not meet it. */
function meetsNewKey(operation: JsonObject, others: readonly JsonObject[]): boolean {
  const rows = bodyOf(operation['insert_rows'] ?? operation['update_rows'])
  return (
    rows !== undefined &&
    others.some((other) => bodyOf(other['create_foreign_key'])?.['table'] === rows['table'])
  )
}

function bodyOf(body: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof body === 'object' && body !== null ? Object.fromEntries(Object.entries(body)) : undefined
}

/** The same of one table, so that its ALTER TABLEs are put together. */
export const severalOfTable: Action = (history, random) => {
  const table = someTable(history, random)
  if (table === undefined) return undefined
  const one = (): JsonObject => {
    const column = someColumn(table, random)
    const on = { table: table.name, ...(chance(random, 3) ? { allow_copy: true } : {}) }
    return (
      pick<JsonObject>(
        [
          { add_column: { ...on, column: history.freshName('col'), type: 'int', default: 5 } },
          { add_column: { ...on, column: history.freshName('col'), type: 'text', mysql: { first: true } } },
          ...(column === undefined
            ? []
            : [
                { drop_column: { ...on, column: column.name } },
                { alter_column: { ...on, column: column.name, comment: `said ${random(100)}` } },
                { alter_column: { ...on, column: column.name, default: null } },
                { create_index: { ...on, name: history.freshName('index'), columns: [column.name] } },
                {
                  create_unique_constraint: {
                    ...on,
                    name: history.freshName('unique'),
                    columns: [column.name],
                  },
                },
              ]),
        ],
        random,
      ) ?? {}
    )
  }
  return Array.from({ length: 2 + random(4) }, one)
}

/** A column and the view over it get other names at once. */
export const renameUnderView: Action = (history, random) => {
  const table = someTable(history, random)
  const column = someColumn(table, random)
  if (table === undefined || column === undefined) return undefined
  const views = viewsOver(history, table.name, column.name)
  const [view] = views
  if (view === undefined || views.length > 1) return undefined
  const [to, name] = [history.freshName('col'), history.freshName('view')]
  const query = view.query.replaceAll(history.quoted(column.name), history.quoted(to))
  return [
    { rename_column: { table: table.name, column: column.name, to } },
    { rename_view: { name: view.name, to: name } },
    { replace_view: restatedView({ ...view, name }, query) },
  ]
}

function viewsOver({ model, settings }: HistoryWriter, table: string, column: string) {
  const { rules, defaultSchema = 'public' } = settings
  return viewsNaming(model, { name: table, column }, { lexer: rules.lexer, defaultSchema })
}
