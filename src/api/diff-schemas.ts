import { compareModels } from '../compare/compare-models.js'
import type { WordsOf } from '../compare/context.js'
import type { Comparison, Difference } from '../compare/difference.js'
import { eitherWords } from '../compare/spellings.js'
import { toldByDocuments } from '../compare/told-by-documents.js'
import { diffModels, type Diff } from '../diff/diff-models.js'
import type { Hints } from '../generated/documents.js'
import type { SchemaModel } from '../model/schema-model.js'
import { foldHistory, type PlanSettings } from '../plan/planner.js'
import { askScratch } from './ask-scratch.js'
import { engineWords } from './engine-words.js'
import { hintsError, type AnyHints } from './hints.js'
import { schemasOf } from './live-schema.js'
import { offlineTarget, type OfflineTarget } from './offline-target.js'
import { planSettings } from './plan-settings.js'
import { graphOf, type Project } from './project.js'
import { databaseChoice, documentState, readLive, type Connect, type LiveState } from './schema-state.js'
import { sourcesOf } from './sources-of.js'

/** Which two schemas: `empty`, a revision, a file of operations, `env:NAME` or a URL. */
export interface DiffRequest {
  readonly from: string
  readonly to: string
  readonly connect: Connect
  /** Ask a scratch database how it tells texts of documents that are compared with a database, and that no run stored. */
  readonly scratch?: boolean
  /** Databases of a server that are read beside the default one and those that documents name, where a schema is one. */
  readonly schemas?: readonly string[]
  readonly signal?: AbortSignal
}

/** How one schema becomes another. */
export interface SchemaDiff extends Comparison, Diff {
  /** Nothing differs. */
  readonly ok: boolean
  readonly dialect: string
}

/** Tells the difference by hints, as often as there are new answers. */
export type TellDiff = (hints?: AnyHints) => SchemaDiff

/**
 * Reads two schemas, once. What is told of them then has differences, with `expected` as in TO and `actual` as in FROM, and
 * the operations that lead from FROM to TO, unless there are questions.
 *
 * @throws DocumentsError for wrong documents or hints, UsageError for an unknown revision, RunError where a database
 *   cannot be read
 */
export async function diffSchemas(
  project: Project,
  { from, to, connect, scratch = false, schemas = [], signal }: DiffRequest,
): Promise<TellDiff> {
  const named = (text: string) => documentsOf(project, text)
  const read = (text: string, beside: string): Promise<LiveState | undefined> => {
    const choice = databaseChoice(text)
    return choice === undefined
      ? Promise.resolve(undefined)
      : readLive(choice, connect, named(beside), (target) => [
          ...schemas,
          ...schemasOfProject(project, target),
        ])
  }
  const left = await read(from, to)
  const right = await read(to, from)
  const target = left?.target ?? right?.target ?? offlineTarget(project)
  const documents = (text: string): Promise<SchemaModel> => documentState(text, project, target)
  const [was, is] = [left?.live.model ?? (await documents(from)), right?.live.model ?? (await documents(to))]
  const settings = planSettings(project, target)
  const sides = [
    { model: was, state: left },
    { model: is, state: right },
  ] as const
  const stored = compareSides(...sides, target)
  const compared =
    scratch && stored.notCompared.length > 0
      ? compareSides(...sides, target, await wordsOfScratch(project, sides, settings, signal))
      : stored
  const words = engineWords([...(left?.live.spelled ?? []), ...(right?.live.spelled ?? [])])
  return (loaded) => {
    const { hints } = loaded ?? { hints: noHints }
    const diff = diffModels(compared.from, compared.to, { ...settings, words, hints })
    if (diff.problems.length > 0) throw hintsError(diff.problems, loaded?.source)
    const { differences, notCompared } = compared
    const ok = differences.length === 0 && diff.operations.length === 0 && diff.questions.length === 0
    return { ...diff, differences, notCompared, ok, dialect: target.dialect.name }
  }
}

const noHints: Hints = {}

type Documents = (target: OfflineTarget) => Promise<SchemaModel>

/** What a text makes that names no database. */
function documentsOf(project: Project, text: string): Documents | undefined {
  return databaseChoice(text) === undefined ? (target) => documentState(text, project, target) : undefined
}

/** The schemas that all revisions of the project leave, where a schema is a database of the server: which are read is to be said. */
function schemasOfProject(project: Project, target: OfflineTarget): readonly string[] {
  if (target.dialect.usualSchema !== undefined) return []
  const graph = graphOf(project)
  const { model } = foldHistory(sourcesOf(graph, graph.inOrder()), planSettings(project, target))
  return schemasOf(model)
}

interface Side {
  readonly model: SchemaModel
  readonly state: LiveState | undefined
}

/** How the server of the one side that is a database tells the texts of the other. */
async function wordsOfScratch(
  project: Project,
  [from, to]: readonly [Side, Side],
  settings: PlanSettings,
  signal: AbortSignal | undefined,
): Promise<WordsOf | undefined> {
  const [documents, read] = from.state === undefined ? [from, to] : [to, from]
  return read.state === undefined
    ? undefined
    : askScratch(project, read.state.db, { model: documents.model, settings }, signal)
}

/** What differs, and both models told so that nothing else does. */
function compareSides(
  from: Side,
  to: Side,
  { dialect: { rules }, defaultSchema }: OfflineTarget,
  more?: WordsOf,
): Comparison & { readonly from: SchemaModel; readonly to: SchemaModel } {
  const options = { rules, ...(defaultSchema === undefined ? {} : { defaultSchema }) }
  const isMixed = (from.state === undefined) !== (to.state === undefined)
  if (!isMixed) {
    // Two of a kind speak one language: their texts are compared as they stand.
    const comparison = compareModels(to.model, from.model, { ...options, expected: 'catalog' })
    return { ...comparison, from: from.model, to: to.model }
  }
  const [documents, read] = from.state === undefined ? [from, to] : [to, from]
  const live = read.state?.live
  const comparison = compareModels(documents.model, read.model, {
    ...options,
    expected: 'documents',
    ...(live === undefined
      ? {}
      : {
          words: more === undefined ? live.words : eitherWords(live.words, more),
          defaults: live.defaults,
        }),
  })
  const told = toldByDocuments(documents.model, read.model, comparison, rules.stored)
  return from.state === undefined
    ? { ...turned(comparison), from: from.model, to: told }
    : { ...comparison, from: told, to: to.model }
}

/** The same seen from the other side. */
function turned({ differences, notCompared }: Comparison): Comparison {
  return {
    differences: differences.map(({ expected, actual, change, ...rest }) => ({
      ...rest,
      change: turnedChange[change],
      ...(actual === undefined ? {} : { expected: actual }),
      ...(expected === undefined ? {} : { actual: expected }),
    })),
    notCompared: notCompared.map((one) => ({ ...one, expected: one.actual, actual: one.expected })),
  }
}

const turnedChange: Readonly<Record<Difference['change'], Difference['change']>> = {
  missing: 'unexpected',
  unexpected: 'missing',
  different: 'different',
}
