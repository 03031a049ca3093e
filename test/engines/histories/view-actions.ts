import type { JsonObject } from '../../support/json-value.js'
import { pick } from '../../support/random-source.js'
import { chance, quoted, someTable } from './names.js'
import { some } from './object-actions.js'
import type { Action } from './random-history.js'

const createView: Action = (history, random) => {
  const name = history.freshName('view')
  const over = some('view', history, random)
  if (over?.columns?.[0] !== undefined && chance(random, 3)) {
    const query = `select ${quoted(over.columns[0])} from ${quoted(over.name)} where true`
    return [{ create_view: { name, query, columns: [history.freshName('out')] } }]
  }
  const table = someTable(history, random)
  const columns = (table?.columns ?? []).slice(0, 1 + random(3))
  if (table === undefined || columns.length === 0) return undefined
  const list = columns.map((column) => quoted(column.name)).join(', ')
  const materialized = chance(random, 4)
  return [
    {
      create_view: {
        name,
        query: `select ${list} from ${quoted(table.name)} where ${quoted(columns[0]?.name ?? '')} is not null`,
        columns: columns.map(() => history.freshName('out')),
        ...(materialized ? { materialized: true, with_data: chance(random, 2) } : {}),
        ...(chance(random, 3) ? { comment: 'a view' } : {}),
        ...(!materialized && chance(random, 4) ? { postgresql: { security_barrier: true } } : {}),
      },
    },
  ]
}

const replaceView: Action = (history, random) => {
  const view = some('view', history, random)
  if (view === undefined) return undefined
  return [
    {
      replace_view: {
        name: view.name,
        query: `${view.query} and ${random(100)} < 100`,
        ...(view.columns === undefined ? {} : { columns: view.columns }),
        ...(view.materialized ? { materialized: true } : {}),
      },
    },
  ]
}

const changeView: Action = (history, random) => {
  const view = some('view', history, random)
  if (view === undefined) return undefined
  return pick<readonly JsonObject[]>(
    [
      [{ rename_view: { name: view.name, to: history.freshName('view') } }],
      [{ drop_view: { name: view.name } }],
      [{ set_comment: { view: view.name, comment: `view ${random(1000)}` } }],
      [{ grant: { privileges: ['select'], table: view.name, roles: ['public'] } }],
      ...(view.materialized && view.columns?.[0] !== undefined
        ? [
            [
              {
                create_index: {
                  table: view.name,
                  name: history.freshName('index'),
                  columns: [view.columns[0]],
                },
              },
            ],
          ]
        : []),
    ],
    random,
  )
}

export const viewActions: readonly Action[] = [
  createView,
  createView,
  replaceView,
  changeView,
  changeView,
  changeView,
]
