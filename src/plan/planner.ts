import { createHash } from 'node:crypto'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { DialectName } from '../model/dialect-rules.js'
import { emptyModel, type SchemaModel } from '../model/schema-model.js'
import { Clouds } from './ask-when.js'
import type { CompileSettings } from './compile.js'
import { foldDocument, type Folded, type FoldSettings } from './fold.js'
import { toDiagnostics } from './located-problem.js'
import { Needs } from './needs.js'
import type { Plan, PlannedRevision } from './plan.js'
import { planRevision } from './plan-revision.js'
import type { RevisionSource } from './revision-source.js'
import { undoRevision, type Irreversible } from './undo.js'

/** Everything a plan depends on besides documents. */
export interface PlanSettings extends FoldSettings, Omit<CompileSettings, 'transaction' | 'defaultSchema'> {
  readonly dialect: DialectName
  readonly toolVersion: string
}

/** A revision whose downgrade stops, with the reasons. */
export interface IrreversibleRevision {
  readonly source: RevisionSource
  readonly reasons: readonly Irreversible[]
}

/** A plan, or what stands in its way. `plan` is there only when there are no errors and nothing is irreversible. */
export interface PlanResult {
  readonly plan?: Plan
  /** The model at the end, as far as it could be folded; absent when what is applied cannot be. */
  readonly after?: SchemaModel
  readonly diagnostics: readonly Diagnostic[]
  readonly irreversible: readonly IrreversibleRevision[]
}

/** The model after the revisions, in this order; problems of any are gathered. */
export function foldHistory(
  revisions: readonly RevisionSource[],
  settings: FoldSettings,
): { readonly model: SchemaModel; readonly diagnostics: readonly Diagnostic[] } {
  let model = emptyModel
  const diagnostics: Diagnostic[] = []
  for (const source of revisions) {
    const folded = foldDocument(source.document, model, settings, source.dataFiles)
    diagnostics.push(...toDiagnostics(folded.problems, source))
    model = folded.after
  }
  return { model, diagnostics }
}

/** A run of which a plan is one part: what ran before it, and the model when it began. */
export interface RunSoFar {
  readonly clouds: Clouds
  readonly needs: Needs
  readonly start: SchemaModel
}

/** Plans `route`, in its order, on top of what is applied. */
export function planUpgrade(
  applied: readonly RevisionSource[],
  route: readonly RevisionSource[],
  settings: PlanSettings,
  run?: RunSoFar,
): PlanResult {
  const history = foldHistory(applied, settings)
  const diagnostics = [...history.diagnostics]
  const revisions: PlannedRevision[] = []
  const { clouds, needs, start } = run ?? { clouds: new Clouds(), needs: new Needs(), start: history.model }
  let model = history.model
  for (const source of route) {
    const folded = foldDocument(source.document, model, settings, source.dataFiles)
    diagnostics.push(...toDiagnostics(folded.problems, source))
    const undo = undoRevision(source, folded, folded.after, settings)
    if (folded.problems.length === 0) diagnostics.push(...toDiagnostics(undo.problems, source))
    const undone = 'folded' in undo ? undo.folded.warnings : []
    diagnostics.push(...toDiagnostics([...folded.warnings, ...undone], source))
    const irreversible = 'irreversible' in undo ? undo.irreversible : []
    const planned = planRevision(
      { source, direction: 'up', folded, irreversible, clouds, needs, start },
      settings,
    )
    diagnostics.push(...toDiagnostics(planned.problems, source))
    revisions.push(planned.revision)
    model = folded.after
  }
  const from = applied.map(({ revision }) => revision)
  const to = [...from, ...route.map(({ revision }) => revision)]
  return { ...finish('up', from, to, revisions, diagnostics, [], settings), after: model }
}

/** Plans the way down: `route` names applied revisions in the order in which they are taken down. */
export function planDowngrade(
  applied: readonly RevisionSource[],
  route: readonly string[],
  settings: PlanSettings,
  run?: RunSoFar,
): PlanResult {
  const down = new Set(route)
  const folds = new Map<string, { readonly source: RevisionSource; readonly folded: Folded }>()
  const diagnostics: Diagnostic[] = []
  let model = emptyModel
  for (const source of applied) {
    const folded = foldDocument(source.document, model, settings, source.dataFiles)
    diagnostics.push(...toDiagnostics(folded.problems, source))
    if (down.has(source.revision)) folds.set(source.revision, { source, folded })
    model = folded.after
  }
  // What is wrong on the way up says all there is: a way down from there would only stumble over it.
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics, irreversible: [] }
  const { clouds, needs, start } = run ?? { clouds: new Clouds(), needs: new Needs(), start: model }
  const revisions: PlannedRevision[] = []
  const irreversible: IrreversibleRevision[] = []
  for (const id of route) {
    const found = folds.get(id)
    if (found === undefined) continue
    const { source, folded } = found
    const undo = undoRevision(source, folded, model, settings)
    diagnostics.push(...toDiagnostics(undo.problems, source))
    if ('irreversible' in undo) {
      irreversible.push({ source, reasons: undo.irreversible })
      model = folded.before
      continue
    }
    diagnostics.push(...toDiagnostics(undo.folded.warnings, source))
    const planned = planRevision(
      { source, direction: 'down', folded: undo.folded, irreversible: [], clouds, needs, start },
      settings,
    )
    diagnostics.push(...toDiagnostics(planned.problems, source))
    revisions.push(planned.revision)
    model = undo.back
  }
  const from = applied.map(({ revision }) => revision)
  const to = from.filter((id) => !down.has(id))
  return { ...finish('down', from, to, revisions, diagnostics, irreversible, settings), after: model }
}

/** What was planned as a plan with its digest, or what stands in its way. */
export function finish(
  direction: Plan['direction'],
  from: readonly string[],
  to: readonly string[],
  revisions: readonly PlannedRevision[],
  diagnostics: readonly Diagnostic[],
  irreversible: readonly IrreversibleRevision[],
  settings: PlanSettings,
): PlanResult {
  const failed = diagnostics.some(({ severity }) => severity === 'error') || irreversible.length > 0
  if (failed) return { diagnostics, irreversible }
  const { dialect, serverVersion, toolVersion } = settings
  const digest = planDigest(dialect, serverVersion, from, revisions)
  return {
    plan: { dialect, serverVersion, toolVersion, direction, from, to, revisions, exchanges: [], digest },
    diagnostics,
    irreversible,
  }
}

/** Digest of what will be run and where it starts: the same plan has the same digest on every machine. */
function planDigest(
  dialect: DialectName,
  serverVersion: number,
  from: readonly string[],
  revisions: readonly PlannedRevision[],
): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([dialect, serverVersion, from]))
  for (const { revision, direction, record, statements } of revisions) {
    hash.update(JSON.stringify([revision, direction, record.contentDigest, record.headerDigest]))
    for (const { sql, class: kind, group } of statements) hash.update(JSON.stringify([kind, group, sql]))
  }
  return `sha256:${hash.digest('hex')}`
}
