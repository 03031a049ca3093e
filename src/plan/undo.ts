import type { SchemaModel } from '../model/schema-model.js'
import { modelToJson } from '../model/schema-model.js'
import { displayName, type Table } from '../model/table.js'
import { invertOperation } from '../operations/index.js'
import { foldItems, itemsOf, type Folded, type FoldSettings } from './fold.js'
import type { Item } from './item.js'
import type { LocatedProblem } from './located-problem.js'
import type { RevisionSource } from './revision-source.js'

/** Where the downgrade of a revision stops, in its author's words. */
export interface Irreversible {
  readonly place: string
  readonly reason: string
}

/** How a revision is undone: its inverse operations folded from the present model, or why that cannot be. */
export type Undo = { readonly folded: Folded } | { readonly irreversible: readonly Irreversible[] }

/**
 * The undo of a revision. Inverses are made from the models before its own operations and applied, in reverse order, to
 * the present model. A written `downgrade` replaces them; it must lead back to the model before.
 */
export function undoRevision(
  source: RevisionSource,
  forward: Folded,
  present: SchemaModel,
  settings: FoldSettings,
): Undo & { readonly problems: readonly LocatedProblem[] } {
  const written = source.document.downgrade
  if (written !== undefined) return undoAsWritten(source, forward, present, settings)
  const irreversible: Irreversible[] = []
  const items: Item[] = []
  for (const { operation, before, context, place, base } of forward.operations.toReversed()) {
    const inverse = invertOperation(operation, before, context)
    if ('irreversible' in inverse) irreversible.push({ place, reason: inverse.irreversible })
    else items.push(...inverse.operations.map((undo) => ({ operation: undo, place, base })))
  }
  if (irreversible.length > 0) return { irreversible, problems: [] }
  const folded = foldItems(items, present, settings, { hasDowngrade: false, isUndo: true }, false)
  return { folded, problems: folded.problems }
}

function undoAsWritten(
  source: RevisionSource,
  forward: Folded,
  present: SchemaModel,
  settings: FoldSettings,
): { readonly folded: Folded; readonly problems: readonly LocatedProblem[] } {
  const items = itemsOf(source.document.downgrade ?? [], 'downgrade', settings.rules)
  const folded = foldItems(items, present, settings, { hasDowngrade: true, isUndo: true }, true)
  if (folded.problems.length > 0) return { folded, problems: folded.problems }
  const difference = firstDifference(folded.after, forward.before, settings.rules.keepsColumnOrder)
  if (difference === undefined || present !== forward.after) return { folded, problems: [] }
  return {
    folded,
    problems: [
      {
        ruleId: 'model/downgrade',
        message: `the written downgrade does not lead back to the schema before: ${difference}`,
        pointer: '/downgrade',
        base: '',
        atKey: true,
        help: 'state the operations that undo this revision, or remove downgrade to have them computed',
      },
    ],
  }
}

/** What first differs between two models, in words; undefined when nothing does. */
export function firstDifference(
  actual: SchemaModel,
  expected: SchemaModel,
  columnOrder: boolean,
): string | undefined {
  const [has, should] = [tablesOf(actual), tablesOf(expected)]
  for (const [name, table] of should) {
    const found = has.get(name)
    if (found === undefined) return `table "${name}" is missing`
    const part = differingPart(found, table, columnOrder)
    if (part !== undefined) return `${part} of table "${name}" differ`
  }
  for (const name of has.keys()) if (!should.has(name)) return `table "${name}" is left over`
  return opaqueOf(actual) === opaqueOf(expected) ? undefined : 'objects made by raw SQL differ'
}

function tablesOf(model: SchemaModel): ReadonlyMap<string, Table> {
  return new Map(modelToJson(model).tables.map((table) => [displayName(table), table]))
}

function opaqueOf(model: SchemaModel): string {
  return JSON.stringify(modelToJson(model).opaque)
}

function differingPart(a: Table, b: Table, columnOrder: boolean): string | undefined {
  const columns = (table: Table): string =>
    stable(columnOrder ? table.columns : [...table.columns].sort((x, y) => (x.name < y.name ? -1 : 1)))
  if (columns(a) !== columns(b)) return 'columns'
  if (stable(a.primaryKey) !== stable(b.primaryKey)) return 'primary keys'
  for (const part of ['uniques', 'foreignKeys', 'checks', 'indexes', 'comment', 'options'] as const) {
    if (stable(a[part]) !== stable(b[part])) return partNames[part]
  }
  return undefined
}

const partNames = {
  uniques: 'unique constraints',
  foreignKeys: 'foreign keys',
  checks: 'checks',
  indexes: 'indexes',
  comment: 'comments',
  options: 'settings',
} as const

/** JSON with sorted keys. */
export function stable(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? ''
  )
}
