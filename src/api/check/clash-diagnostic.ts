import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../../diagnostics/make-diagnostic.js'
import { describeOperation } from '../../operations/index.js'
import type { Clash, ClashSide } from '../../plan/clash.js'
import { toDiagnostics } from '../../plan/located-problem.js'
import type { Project } from '../project.js'

const help =
  'let the one that is applied nowhere yet revise the other (`aludel rebase`), or change one of the operations'

/** Branches that do not commute, at the operation of the later one, with the place of the other. */
export function clashDiagnostic(clash: Clash, project: Project): Diagnostic {
  switch (clash.kind) {
    case 'touch': {
      const { earlier, later, thing } = clash
      return makeDiagnostic(
        'check/branches-clash',
        `revisions ${later.source.revision} and ${earlier.source.revision} both touch ${thing}, and neither stands on the other`,
        placeOf(later),
        {
          related: [
            {
              message: `revision ${earlier.source.revision}: ${describeOperation(earlier.operation.operation)}`,
              location: placeOf(earlier),
            },
          ],
          help,
        },
      )
    }
    case 'refused': {
      const { source, problem } = clash
      const location = toDiagnostics([problem], source)[0]?.location ?? source.locate(problem.base)
      return makeDiagnostic(
        'check/branches-clash',
        `revision ${source.revision} needs, or stands in the way of, what it does not stand on: ${problem.message}`,
        location,
        { help: `${help}; or say in depends_on what it needs` },
      )
    }
    case 'differs': {
      const last = project.revisions.findLast(({ revision }) => clash.revisions.includes(revision))
      return makeDiagnostic(
        'check/branches-clash',
        `in another order the schema would be another (${clash.difference})`,
        last?.locate('/revision') ?? project.config.source.locate('/name'),
        { help },
      )
    }
  }
}

function placeOf({ source, operation }: ClashSide) {
  return source.locate(operation.place)
}
