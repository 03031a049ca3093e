import type { CreateView } from '../../generated/documents.js'
import type { View } from '../../model/objects.js'
import type { SchemaModel } from '../../model/schema-model.js'
import type { FoldContext } from '../definition.js'
import { checkNewObjectNames } from './check-names.js'
import { checkUses } from './declarations.js'
import { refuseCircle } from './check-view-circle.js'
import { checkViewColumns } from './check-view-columns.js'
import { addFaults } from './object-faults.js'
import type { ProblemList } from './problem-list.js'
import { textPointer } from './by-dialect.js'

/** What the model can tell of a new view: its names are free, and what it says it uses is there. */
export function checkView(
  keys: CreateView & { readonly restored?: View },
  previous: View | undefined,
  view: View | undefined,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): void {
  if (keys.restored === undefined) checkUses(keys, model, context, problems)
  if (view === undefined) return
  if (keys.restored === undefined) checkDefinition(keys, view, model, context, problems)
  const indexes = keys.restored === undefined ? (keys.indexes ?? []) : []
  const place = (name: string): string => {
    const i = indexes.findIndex((index) => index.name === name)
    if (i >= 0) return `/indexes/${i}/name`
    const unnamed = indexes.findIndex((index) => index.name === undefined)
    return unnamed < 0 ? '' : `/indexes/${unnamed}`
  }
  checkNewObjectNames(
    model,
    previous,
    view,
    (kind, name) => (kind === 'index' ? place(name) : '/name'),
    context,
    problems,
  )
  const taken = new Set([view.name])
  for (const { name } of view.indexes) {
    if (!taken.has(name)) {
      taken.add(name)
      continue
    }
    problems.add({
      ruleId: 'model/name-taken',
      message: `the name "${name}" stands twice in the view`,
      pointer: place(name),
      help: 'give each index a name of its own with `name`',
    })
  }
}

function checkDefinition(
  keys: CreateView,
  view: View,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): void {
  const query = textPointer(keys.query, '/query', context)
  refuseCircle(view, model, query, context, problems)
  checkViewColumns(keys, view, context, problems)
  addFaults(
    context.rules.objectFaults
      .view(view, model)
      .map((fault) => ({ ...fault, at: fault.at === '/query' ? query : fault.at })),
    problems,
  )
}
