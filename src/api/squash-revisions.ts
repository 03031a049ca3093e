import path from 'node:path'
import { displayPath } from '../documents/display-path.js'
import { RunError, type RunProblem } from '../migrate/errors.js'
import { emptyModel } from '../model/schema-model.js'
import { tableDocument } from '../operations/written/table-document.js'
import { foldDocument } from '../plan/fold.js'
import { foldHistory, planDowngrade, planUpgrade, type PlanSettings } from '../plan/planner.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { bestSubset } from '../plan/squash/best-subset.js'
import { madeTables, type MadeTable } from '../plan/squash/made-tables.js'
import { replacementDifference } from '../plan/squash/prove-replacement.js'
import { moveReferences, type MovedReferences } from './move-references.js'
import { newDocumentFile, newDocumentId, writeNewDocument } from './new-document.js'
import { offlineTargets } from './offline-target.js'
import type { WrittenKeys } from './operations-yaml.js'
import { planOrThrow } from './project-plan.js'
import { planSettings } from './plan-settings.js'
import { documentsError, graphOf, type Project } from './project.js'
import { revisionTemplate, schemaReference } from './revision-template.js'
import { gatherOperations, readWritten, type GatheredOperation } from './squash-document.js'
import { refuseBound, refuseUnsquashable, settingsOf } from './squash-refusals.js'
import { squashRange, type SquashRange } from './squash-range.js'
import { sourcesOf } from './sources-of.js'

/** What to make one revision of. */
export interface SquashRequest {
  /** `first:last`, `first:`, `:last`, or the label of a branch. */
  readonly range: string
  readonly message: string
  readonly revisionId?: string
  readonly now: Date
  readonly randomBytes: (count: number) => Uint8Array
}

/** A revision that does the work of several, as it was written. */
export interface Squashed extends MovedReferences {
  readonly revision: string
  readonly file: string
  readonly replaces: readonly string[]
  /** How many operations they have, and it has. */
  readonly operationsBefore: number
  readonly operationsAfter: number
  /** For which dialects it was proved that the schema is the same: `postgresql 16`. */
  readonly proved: readonly string[]
  readonly notes: readonly string[]
}

/**
 * Writes one revision that does the work of a range, once it is proved for each dialect of the project that the schema is the
 * same. What stood on the last of the range stands on it from then on. The documents of the range stay, for databases that
 * have a part of them.
 *
 * Tables that the range makes are written as they are in the end; all else is kept as its authors wrote it, in order, as rows
 * may have gone through it.
 *
 * @throws UsageError for a range that leads nowhere, DocumentsError for wrong documents, RunError `not-squashed`
 */
export async function squashRevisions(project: Project, request: SquashRequest): Promise<Squashed> {
  const graph = graphOf(project)
  const range = squashRange(graph, request.range)
  const { members, top } = range
  refuseUnsquashable(members)
  const revision = newDocumentId(request, graph)
  const created = new Date(top.created ?? request.now)
  const folder = folderOf(project, top)
  const file = newDocumentFile(project, folder, {
    revision,
    message: request.message,
    now: created,
    format: 'yaml',
  })
  const gathered = gatherOperations(project, members, path.dirname(file))
  const { settings, notes } = settingsOf(members)
  const textOf = (operations: readonly WrittenKeys[]): string =>
    revisionTemplate(
      {
        revision,
        revises: range.revises,
        branchLabels: range.branchLabels,
        dependsOn: range.dependsOn,
        replaces: members.map((member) => member.revision),
        settings,
        message: request.message,
        created: created.toISOString().replace(/\.\d+Z$/, 'Z'),
        schema: schemaReference('revision', path.dirname(file), project.config.folder),
        format: 'yaml',
      },
      { operations, remarks: [] },
    )
  const read = async (operations: readonly WrittenKeys[]): Promise<Draft> => {
    const text = textOf(operations)
    return { text, operations, source: await readWritten(project, displayPath(file, project.cwd), text) }
  }
  const judges = offlineTargets(project).map((target) => ({
    name: `${target.dialect.name} ${target.dialect.formatVersion(target.serverVersion)}`,
    ...judgeOf(project, range, planSettings(project, target)),
  }))
  const whole = await undecided(gathered, read, judges)
  for (const judge of judges) judge.prove(whole.draft.source, gathered)
  const best = await reduced(whole.draft, gathered, read, judges)
  await writeNewDocument(project, file, best.text)
  const moved = await moveReferences(project, top.revision, revision)
  return {
    revision,
    file: displayPath(file, project.cwd),
    replaces: members.map((member) => member.revision),
    operationsBefore: gathered.length,
    operationsAfter: best.operations.length,
    proved: judges.map(({ name }) => name),
    notes: [
      ...notes,
      ...whole.notes,
      ...range.lostLabels.map(
        (label) => `the branch label ${label} names a place in the middle: nothing carries it now`,
      ),
    ],
    ...moved,
  }
}

/** A document that may be written, and what it says when it is read. */
interface Draft {
  readonly text: string
  readonly operations: readonly WrittenKeys[]
  readonly source: RevisionSource
}

/** What one dialect says of a draft. */
interface Judge {
  readonly settings: PlanSettings
  readonly before: ReturnType<typeof foldHistory>['model']
  /** @throws RunError `not-squashed`, or DocumentsError, where it is not the same */
  prove(source: RevisionSource, gathered: readonly GatheredOperation[]): void
  passes(source: RevisionSource): boolean
}

function judgeOf(
  project: Project,
  { members, top, revises, dependsOn }: SquashRange,
  settings: PlanSettings,
): Judge {
  const graph = graphOf(project)
  const own = new Set(members.map(({ revision }) => revision))
  const below = graph.ancestors([top.revision, ...revises, ...dependsOn], { dependencies: true })
  const under = sourcesOf(graph, graph.inOrder([...below].filter((id) => !own.has(id))))
  const history = foldHistory(under, settings)
  const replaced = sourcesOf(graph, graph.inOrder(own))
  const all = foldHistory([...under, ...replaced], settings)
  if (all.diagnostics.some(({ severity }) => severity === 'error'))
    throw documentsError(project, all.diagnostics)
  refuseBound(members, all.model)
  const plans = (source: RevisionSource) => [
    planUpgrade(under, [source], settings),
    planDowngrade([...under, source], [source.revision], settings),
  ]
  return {
    settings,
    before: history.model,
    prove(source, gathered) {
      const { problems } = foldDocument(source.document, history.model, settings, source.dataFiles)
      if (problems.length > 0) {
        throw new RunError('not-squashed', 'these operations do not go together in one revision', {
          help: 'squash a shorter range, which ends before the operation or begins behind it',
          problems: problems.map(({ base, pointer, message, help }) =>
            asProblem(`${base}${pointer}`, gathered, message, help),
          ),
        })
      }
      const difference = replacementDifference({ replaced, by: source }, history.model, settings)
      if (difference !== undefined) throw differs(difference)
      const [up] = plans(source)
      if (up !== undefined) planOrThrow(project, up)
    },
    passes: (source) =>
      foldDocument(source.document, history.model, settings, source.dataFiles).problems.length === 0 &&
      replacementDifference({ replaced, by: source }, history.model, settings) === undefined &&
      plans(source).every(({ diagnostics }) => diagnostics.every(({ severity }) => severity !== 'error')),
  }
}

function differs(difference: string): RunError {
  return new RunError('not-squashed', `one revision would not make the same schema: ${difference}`, {
    help: 'squash a shorter range, which ends before what differs or begins behind it',
  })
}

/** A problem of the new document, at the operation that it comes from. */
function asProblem(
  pointer: string,
  gathered: readonly GatheredOperation[],
  sentence: string,
  help: string | undefined,
): RunProblem {
  const [, number = '', rest = ''] = /^\/operations\/(\d+)(.*)$/s.exec(pointer) ?? []
  const origin = gathered[Number(number)]
  const at = `${origin?.pointer ?? ''}${rest}`
  return {
    revision: origin?.from.revision ?? '',
    operation: {
      pointer: at,
      ...(origin === undefined ? {} : { file: origin.from.file, line: origin.from.locate(at).start.line }),
    },
    sentence,
    ...(help === undefined ? {} : { help }),
  }
}

/**
 * All operations in one document. An update of columns that the document adds itself is undone with them, and must not say that
 * a downgrade leaves it: that is taken out, as it comes to the same.
 */
async function undecided(
  gathered: readonly GatheredOperation[],
  read: (operations: readonly WrittenKeys[]) => Promise<Draft>,
  judges: readonly Judge[],
): Promise<{ readonly draft: Draft; readonly notes: readonly string[] }> {
  const draft = await read(gathered.map(({ keys }) => keys))
  const useless = new Set(
    judges.flatMap(({ before, settings }) =>
      foldDocument(draft.source.document, before, settings, draft.source.dataFiles).problems.flatMap(
        ({ ruleId, base, pointer }) =>
          ruleId === 'model/decision' && pointer === '/leave_on_downgrade' ? [base] : [],
      ),
    ),
  )
  if (useless.size === 0) return { draft, notes: [] }
  const operations = gathered.map(({ keys }, i) =>
    useless.has(`/operations/${i}/update_rows`) ? withoutLeaving(keys) : keys,
  )
  return {
    draft: await read(operations),
    notes: [
      `${useless.size === 1 ? 'an update_rows says' : `${useless.size} update_rows say`} no more what a downgrade leaves: the columns come and go with this revision`,
    ],
  }
}

function withoutLeaving(keys: WrittenKeys): WrittenKeys {
  const update = keys['update_rows']
  if (typeof update !== 'object' || update === null || !('set' in update)) return keys
  const { leave_on_downgrade: _, ...rest } = update
  return { ...keys, update_rows: rest }
}

/** The shortest document that all judges let pass. */
async function reduced(
  whole: Draft,
  gathered: readonly GatheredOperation[],
  read: (operations: readonly WrittenKeys[]) => Promise<Draft>,
  judges: readonly Judge[],
): Promise<Draft> {
  const [judge] = judges
  if (judge === undefined) return whole
  const { settings, before } = judge
  const folded = foldDocument(whole.source.document, before ?? emptyModel, settings, whole.source.dataFiles)
  const plain = new Set(gathered.flatMap(({ isPlain }, i) => (isPlain ? [`/operations/${i}`] : [])))
  const made = madeTables(folded.operations, (place) => plain.has(place))
  let best = whole
  await bestSubset(made, async (chosen) => {
    const draft = await read(without(whole.operations, chosen, settings))
    const passes = judges.every((each) => each.passes(draft.source))
    if (passes && draft.operations.length < best.operations.length) best = draft
    return passes
  })
  return best
}

/** The operations with these tables made at once. */
function without(
  operations: readonly WrittenKeys[],
  made: readonly MadeTable[],
  { naming, dialect, rules, defaultSchema }: PlanSettings,
): readonly WrittenKeys[] {
  const tables = new Map(made.map(({ places, table }) => [places[0], table]))
  const gone = new Set(made.flatMap(({ places }) => places))
  const written = {
    naming,
    dialect,
    partitions: rules.partitions,
    ...(defaultSchema === undefined ? {} : { defaultSchema }),
  }
  return operations.flatMap((operation, i): readonly WrittenKeys[] => {
    const place = `/operations/${i}`
    const table = tables.get(place)
    if (table !== undefined) return [{ create_table: tableDocument(table, written) }]
    return gone.has(place) ? [] : [operation]
  })
}

/** The folder of the project that the last of them stands in. */
function folderOf({ config, cwd }: Project, { file }: RevisionSource): string {
  const full = path.resolve(cwd, file)
  const inside = config.revisions.find((folder) => !path.relative(folder, full).startsWith('..'))
  return inside ?? config.revisions[0] ?? path.dirname(full)
}
