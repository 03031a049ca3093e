import type { Routine, View } from '../../src/model/objects.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { nameOf } from '../../src/model/table.js'
import type { Operation } from '../../src/operations/operation.js'
import { staleObjects } from '../../src/operations/support/stale.js'

/** What restates the views and functions that wait for it: a document that leaves one waiting is refused. */
export function restating(model: SchemaModel): readonly Operation[] {
  return staleObjects(model).map((object) =>
    object.kind === 'view' ? anewView(object) : anewRoutine(object),
  )
}

function anewView(view: View): Operation {
  return {
    kind: 'replace_view',
    ...nameOf(view),
    query: 'select 1 as one',
    ...(view.materialized ? { materialized: true, indexes: [] } : {}),
  }
}

function anewRoutine({ arguments: takes, returns, language, body, ...routine }: Routine): Operation {
  return {
    kind: 'replace_function',
    ...nameOf(routine),
    arguments: takes,
    ...(returns === undefined ? {} : { returns }),
    language,
    body: `${body} -- restated`,
  }
}
