import { makeDiagnostic } from '../../diagnostics/make-diagnostic.js'
import type { ProjectDatabase } from '../connect-project.js'
import type { Project } from '../project.js'
import { checkOf, type Check } from './check.js'

/** Did a run stop within a revision? */
export function checkHalfRun(project: Project, { environment, database }: ProjectDatabase): Check {
  const { halfRun } = database.state
  if (halfRun === undefined) return checkOf('half-run', 'no revision is half run')
  const { revision, direction } = halfRun
  const source = project.revisions.find((candidate) => candidate.revision === revision)
  const way = direction === 'up' ? 'on its way up' : 'on its way down'
  const message = `revision ${revision} is half run ${way}`
  return checkOf('half-run', message, [
    makeDiagnostic(
      'check/half-run',
      `${message} in ${environment.name ?? environment.shownUrl}`,
      source?.locate('/revision') ?? project.config.source.locate('/name'),
      { help: 'aludel upgrade finishes it, aludel downgrade takes it back' },
    ),
  ])
}
