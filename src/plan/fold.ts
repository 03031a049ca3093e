import type { OperationDocument } from '../generated/documents.js'
import type { DataFile } from '../model/data-file.js'
import type { DialectRules } from '../model/dialect-rules.js'
import type { NamingConvention } from '../model/naming.js'
import type { SchemaModel } from '../model/schema-model.js'
import { findType } from '../model/schema-objects.js'
import type { FoldContext } from '../operations/definition.js'
import { addedBy } from '../operations/support/added-by.js'
import { nestedOperations, readOperation, recoverOperation, warningsOf } from '../operations/index.js'
import type { RevisionDocument } from '../generated/documents.js'
import { starWarnings } from './frozen-stars.js'
import { attempt, type Item } from './item.js'
import type { LocatedProblem } from './located-problem.js'
import { newFaults } from './new-faults.js'
import { hasMoved, isTainted, rearrange, type Moved } from './order.js'
import { goneNames } from './gone-names.js'
import { mayInstall, unmetExtensions } from './unmet-extensions.js'
import { rowSecurityWarnings } from './row-security.js'
import { unmetNames } from './unmet-names.js'
import { unmetWords } from './unmet-words.js'
import { staleTriggers } from './stale-triggers.js'
import { unrestated } from './unrestated.js'

/** What folding needs to know besides documents: the dialect's rules and the project's choices. */
export interface FoldSettings {
  readonly rules: DialectRules
  readonly naming: NamingConvention
  readonly defaultSchema?: string
  /** Names of kept objects that were destroyed since; absent: none. */
  readonly purged?: ReadonlySet<string>
}

/** An operation with the models around it. */
export interface FoldedOperation extends Item {
  readonly before: SchemaModel
  readonly after: SchemaModel
  readonly context: FoldContext
}

/** Operations folded in the order in which they will run. */
export interface Folded {
  readonly before: SchemaModel
  readonly after: SchemaModel
  readonly operations: readonly FoldedOperation[]
  readonly problems: readonly LocatedProblem[]
  /** What can be run, and still is not wise. */
  readonly warnings: readonly LocatedProblem[]
}

/** Which list of which document is folded. */
export interface FoldedList {
  readonly revision: string
  readonly hasDowngrade: boolean
  readonly isUndo: boolean
  readonly files?: ReadonlyMap<string, DataFile>
}

const noFiles: ReadonlyMap<string, DataFile> = new Map()
const nothing: ReadonlySet<string> = new Set()

/** The operations of one list of a document that concern this dialect, each with its place. */
export function itemsOf(
  documents: readonly OperationDocument[],
  list: 'operations' | 'downgrade',
  rules: DialectRules,
): readonly Item[] {
  return documents.flatMap((document, i): readonly Item[] => {
    const operation = readOperation(document)
    if (operation.dialects !== undefined && !operation.dialects.includes(rules.dialect)) return []
    return [{ operation, place: `/${list}/${i}`, base: `/${list}/${i}/${operation.kind}` }]
  })
}

/** A fold, and what it was made with. */
interface Made {
  readonly folded: Folded
  readonly settings: FoldSettings
  readonly files: ReadonlyMap<string, DataFile>
}

/** The last fold of each document: a command looks at it alone, then plans up and down, and all begin by folding the same history. */
const lastMade = new WeakMap<RevisionDocument, Made>()

/**
 * Folds a document's operations over the model before it, in an order in which they can run. `files` are the data files
 * that it names, as they were read or stored. Never throws for a wrong document. Folding it again over the same model
 * gives what was given.
 */
export function foldDocument(
  document: RevisionDocument,
  before: SchemaModel,
  settings: FoldSettings,
  files: ReadonlyMap<string, DataFile> = noFiles,
): Folded {
  const last = lastMade.get(document)
  if (last?.folded.before === before && foldAlike(last.settings, settings) && last.files === files) {
    return last.folded
  }
  const items = itemsOf(document.operations ?? [], 'operations', settings.rules)
  const folded = foldItems(
    items,
    before,
    settings,
    { revision: document.revision, hasDowngrade: document.downgrade !== undefined, isUndo: false, files },
    true,
  )
  lastMade.set(document, { folded, settings, files })
  return folded
}

/** Does the one come to the same as the other? What is planned for two versions of a server is folded once. */
export function foldAlike(one: FoldSettings, other: FoldSettings): boolean {
  return (
    one === other ||
    (one.rules === other.rules &&
      one.naming === other.naming &&
      one.defaultSchema === other.defaultSchema &&
      (one.purged ?? nothing).size === 0 &&
      (other.purged ?? nothing).size === 0)
  )
}

/**
 * Folds items one after another. With `mayMove`, an item that needs what a later one makes goes behind it. After a
 * problem the fold goes on without the item, and is silent about what only follows from it.
 */
export function foldItems(
  items: readonly Item[],
  before: SchemaModel,
  settings: FoldSettings,
  { files = noFiles, ...kind }: FoldedList,
  mayMove: boolean,
): Folded {
  const queue = [...items]
  /** Columns that were added, each with how many operations were done before. */
  const added = new Map<string, number>()
  /** What installs extensions and has its turn yet, by its place: mostly nothing does. */
  const installers = new Set(mayMove ? queue.filter(mayInstall).map(({ place }) => place) : [])
  const done: FoldedOperation[] = []
  const problems: LocatedProblem[] = []
  const warnings: LocatedProblem[] = []
  const tainted: Item[] = []
  const moves: Moved[] = []
  let model = before
  for (let i = 0; i < queue.length; i++) {
    const item = queue[i]
    if (item === undefined) break
    const at = model
    const turn = done.length
    installers.delete(item.place)
    const context: FoldContext = {
      ...settings,
      namedType: (name) => findType(at, name),
      purged: settings.purged ?? nothing,
      document: {
        ...kind,
        files,
        added: { has: (key) => (added.get(key) ?? turn) < turn },
        place: item.place,
      },
      nested: nestedOperations,
    }
    const result = attempt(item, model, context)
    // What already went behind this item does not need to be waited for: the two name each other.
    const later = (): readonly Item[] => queue.slice(i + 1).filter((other) => !hasMoved(other, item, moves))
    const unmet =
      mayMove && 'after' in result
        ? [
            ...unmetNames(item, later, model, context),
            ...unmetWords(item, later, model, context),
            ...(installers.size === 0
              ? []
              : unmetExtensions({ item, before: model, after: result.after }, later(), context)),
          ]
        : []
    const behind = unmet.length === 0 ? undefined : rearrange(queue, i, unmet, moves, model, context)
    if (behind !== undefined && 'queue' in behind) {
      queue.splice(0, queue.length, ...behind.queue)
      moves.push(...behind.moves)
      i--
      continue
    }
    if ('after' in result) {
      const folded = { ...item, before: model, after: result.after, context }
      done.push(folded)
      if (!kind.isUndo) warnings.push(...starWarnings(folded))
      warnings.push(...warningsOf(item.operation).map((problem) => ({ ...problem, base: item.base })))
      if (!kind.isUndo) {
        const faults = [
          ...newFaults(item, model, result.after, context),
          ...goneNames(item.operation, done, result.after, context),
        ]
        problems.push(...faults.map((problem) => ({ ...problem, base: item.base })))
      }
      for (const key of addedBy(item.operation, context)) if (!added.has(key)) added.set(key, turn)
      model = result.after
      continue
    }
    const rearranged = mayMove ? rearrange(queue, i, result.problems, moves, model, context) : undefined
    if (rearranged !== undefined && 'queue' in rearranged) {
      queue.splice(0, queue.length, ...rearranged.queue)
      moves.push(...rearranged.moves)
      i--
      continue
    }
    const found = rearranged?.problems ?? result.problems
    problems.push(
      ...found
        .filter((problem) => !isTainted(problem, item, tainted, context))
        .map((p) => ({ ...p, base: item.base })),
    )
    tainted.push(item)
    model = recoverOperation(item.operation, model, context)
  }
  problems.push(...unrestated(before, model, done, tainted))
  if (!kind.isUndo) problems.push(...staleTriggers(model, done))
  if (!kind.isUndo) warnings.push(...rowSecurityWarnings(done, model, settings.rules))
  return { before, after: model, operations: done, problems, warnings }
}
