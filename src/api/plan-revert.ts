import { Needs } from '../plan/needs.js'
import { loadRevision } from '../documents/load-revision.js'
import { Clouds } from '../plan/ask-when.js'
import { foldDocument } from '../plan/fold.js'
import { toDiagnostics } from '../plan/located-problem.js'
import { planRevision } from '../plan/plan-revision.js'
import type { PlannedStatement } from '../plan/plan.js'
import type { PlanSettings } from '../plan/planner.js'
import type { Diff } from '../diff/diff-models.js'
import type { SchemaModel } from '../model/schema-model.js'
import { DocumentsError } from './errors.js'
import { toSource } from './revision-source.js'

/**
 * The statements that take a database back to what its revisions make.
 *
 * @param from the model that the database has
 * @param transaction `single`: all of them can run in one, and pass over what is not there
 * @throws DocumentsError where the server can do no such thing
 */
export function planRevert(
  operations: Diff['operations'],
  from: SchemaModel,
  settings: PlanSettings,
  transaction: 'auto' | 'single',
): readonly PlannedStatement[] {
  const file = 'revert.json'
  const text = JSON.stringify({ revision: 'revert', revises: null, transaction, operations })
  const { revision, diagnostics } = loadRevision({ file, text })
  if (revision === undefined) throw new DocumentsError(diagnostics, new Map([[file, text]]), 1)
  const source = toSource(revision, false)
  const folded = foldDocument(source.document, from, settings)
  const planned = planRevision(
    {
      source,
      direction: 'up',
      folded,
      irreversible: [],
      clouds: new Clouds(),
      needs: new Needs(),
      start: from,
    },
    settings,
  )
  const problems = toDiagnostics([...folded.problems, ...planned.problems], source)
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new DocumentsError(problems, new Map([[file, text]]), 1)
  }
  return planned.revision.statements.flatMap((statement) => plainly(statement, transaction === 'single'))
}

/**
 * As they are where nobody is there to try another way.
 *
 * @param passesOver may a right be taken away that is not there?
 */
function plainly(planned: PlannedStatement, passesOver: boolean): readonly PlannedStatement[] {
  const { plain, ways, ...statement } = planned
  if (plain === null) return []
  const first = plain === undefined ? statement : { ...statement, sql: plain }
  // Which of the spellings a right was given by is not known here: each is taken away.
  const others = passesOver && ways?.refusedOnceDone === true ? ways.alternatives : []
  return [first, ...others.map(({ sql }) => ({ ...first, sql }))]
}
