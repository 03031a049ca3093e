import type { MissingObject, Problem } from '../diagnostics/problem.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { FoldContext } from '../operations/definition.js'
import { createdBy, describeOperation } from '../operations/index.js'
import { attempt, type Item } from './item.js'
import { splitForeignKeys } from './split-foreign-keys.js'
import { splitOwner } from './split-owner.js'

/** A move that was made, so that no item goes round in circles. */
export interface Moved {
  readonly item: Item
  readonly behind: Item
}

type Rearranged =
  | { readonly queue: readonly Item[]; readonly moves: readonly Moved[] }
  | { readonly problems: readonly Problem[] }

/**
 * Finds another order for an item that cannot be applied where it stands. Only existence is provided: what a later item
 * makes, the item goes behind; an inline foreign key to a table made later is split off instead, so that two tables may
 * refer to each other. An execute that declares nothing is a wall for all but such a key. undefined: no order helps.
 */
export function rearrange(
  queue: readonly Item[],
  at: number,
  problems: readonly Problem[],
  moves: readonly Moved[],
  model: SchemaModel,
  context: FoldContext,
): Rearranged | undefined {
  const item = queue[at]
  if (item === undefined) return undefined
  const makers = problems.map(({ missing }) =>
    missing === undefined ? undefined : findMaker(queue, at, missing, moves, context),
  )
  const last = Math.max(-1, ...makers.map((maker) => maker ?? -1))
  const behind = queue[last]
  if (behind === undefined) return orderMeant(queue, at, problems, model, context)
  // What a later one makes is no problem; what else is wrong keeps the item from being moved there.
  if (makers.includes(undefined)) return { problems: problems.filter((_, i) => makers[i] === undefined) }
  const split = splitForeignKeys(item, problems) ?? splitOwner(item, problems)
  if (split !== undefined) {
    const reason = `after ${describeOperation(behind.operation)}, which it needs`
    const keys = split.keys.map((key) => ({ ...key, moved: reason }))
    return {
      queue: [
        ...queue.slice(0, at),
        split.rest,
        ...queue.slice(at + 1, last + 1),
        ...keys,
        ...queue.slice(last + 1),
      ],
      moves: [],
    }
  }
  const wall = queue.slice(at + 1, last + 1).find(isWall)
  if (wall !== undefined) return { problems: problems.map((problem) => acrossWall(problem, behind)) }
  const moved = { ...item, moved: `after ${describeOperation(behind.operation)}, which it needs` }
  return {
    queue: [...queue.slice(0, at), ...queue.slice(at + 1, last + 1), moved, ...queue.slice(last + 1)],
    moves: [{ item, behind }],
  }
}

/** Did the one go behind the other before? */
export function hasMoved(item: Item, behind: Item, moves: readonly Moved[]): boolean {
  return moves.some((move) => move.item.place === item.place && move.behind.place === behind.place)
}

/** The first later item that makes the object, and behind which the one at hand has not stood already. */
function findMaker(
  queue: readonly Item[],
  at: number,
  missing: MissingObject,
  moves: readonly Moved[],
  context: FoldContext,
): number | undefined {
  const own = queue[at]?.place
  const tried = triedBehind(moves, own)
  const found = queue.findIndex(
    ({ operation, place }, j) =>
      j > at &&
      !tried.has(place) &&
      createdBy(operation, context).some((made) => matches(made, missing, context)),
  )
  return found < 0 ? undefined : found
}

/** How often an item follows one that moves on itself: chains are short, and circles must end. */
const mostFollowing = 8

/**
 * Behind what an item has stood already, by place, as an item that moves is another object. One that moved on since may
 * be followed once more.
 */
function triedBehind(moves: readonly Moved[], own: string | undefined): ReadonlySet<string> {
  const tried = new Map<string, number>()
  const open = new Set<string>()
  for (const { item, behind } of moves) {
    open.add(item.place)
    if (item.place !== own) continue
    tried.set(behind.place, (tried.get(behind.place) ?? 0) + 1)
    open.delete(behind.place)
  }
  return new Set(
    [...tried].filter(([place, times]) => !open.has(place) || times > mostFollowing).map(([place]) => place),
  )
}

function matches(made: MissingObject, missing: MissingObject, context: FoldContext): boolean {
  const schema = (name: string | undefined): string | undefined =>
    name === context.defaultSchema ? undefined : name
  if (missing.kind === 'any') {
    const [own, wanted] = [made.kind === 'table' ? made.table : made.name, missing.name]
    return standsAlone.has(made.kind) && own === wanted && schema(made.schema) === schema(missing.schema)
  }
  return (
    made.kind === missing.kind &&
    made.table === missing.table &&
    schema(made.schema) === schema(missing.schema) &&
    (missing.columns === undefined
      ? made.name === missing.name || missing.name === undefined
      : sameOrder(made.columns, missing.columns))
  )
}

/** Kinds that something of `any` kind may turn out to be. */
const standsAlone: ReadonlySet<MissingObject['kind']> = new Set<MissingObject['kind']>([
  'table',
  'view',
  'type',
  'sequence',
  'routine',
])

function sameOrder(made: readonly string[] | undefined, missing: readonly string[]): boolean {
  return made?.length === missing.length && made.every((column, i) => column === missing[i])
}

/** Raw SQL that says nothing of what it does: nothing may be moved across it. */
function isWall({ operation }: Item): boolean {
  if (operation.kind !== 'execute') return false
  return [operation.uses, operation.creates, operation.drops, operation.effect].every(
    (list) => list === undefined,
  )
}

function acrossWall(problem: Problem, behind: Item): Problem {
  return {
    ...problem,
    ruleId: 'model/order',
    help: `it would have to run after ${describeOperation(behind.operation)}, across an execute that declares nothing; write it there, or declare uses, creates or effect on the execute`,
  }
}

/** A name that is taken, or a thing still needed, until a later item: absence is never provided, but the order meant is said. */
function orderMeant(
  queue: readonly Item[],
  at: number,
  problems: readonly Problem[],
  model: SchemaModel,
  context: FoldContext,
): Rearranged | undefined {
  const item = queue[at]
  if (item === undefined || !problems.every(({ ruleId }) => absenceRules.has(ruleId))) return undefined
  let current = model
  for (const later of queue.slice(at + 1)) {
    const next = attempt(later, current, context)
    if (!('after' in next)) continue
    current = next.after
    if ('after' in attempt(item, current, context)) {
      return {
        problems: problems.map((problem) => ({
          ...problem,
          ruleId: 'model/order',
          help: `write it after ${describeOperation(later.operation)}`,
        })),
      }
    }
  }
  return undefined
}

const absenceRules: ReadonlySet<string> = new Set(['model/name-taken', 'model/still-needed'])

/** Does the problem only follow from an item that failed before? Then nothing is said of it. */
export function isTainted(
  { missing }: Problem,
  item: Item,
  tainted: readonly Item[],
  context: FoldContext,
): boolean {
  if (missing === undefined) return false
  return tainted.some(
    (failed) =>
      failed !== item && createdBy(failed.operation, context).some((made) => matches(made, missing, context)),
  )
}
