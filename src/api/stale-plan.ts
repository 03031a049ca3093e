import { RunError, type RunErrorDetails } from '../migrate/errors.js'
import type { PlanPlace, SetDifference } from '../plan/place-on-plan.js'
import type { PlanDifference } from '../plan/plan-differences.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { PlanFile } from './plan-file.js'
import { toolVersion } from './tool-version.js'

const help = 'make the plan again and let it be read again: aludel plan -o FILE'

/** Problems that are told before the others are counted. */
const mostTold = 8

/** The refusal of a plan for a database that does not stand on its way. */
export function strayedError(
  file: PlanFile,
  place: Exclude<PlanPlace, { readonly kind: 'done' | 'on-the-way' }>,
): RunError {
  if (place.kind === 'elsewhere') {
    return stale(
      file,
      `the database is neither where the plan begins nor on its way: where it begins, the database ${told(place.beginning)}; where it ends, the database ${told(place.end)}`,
      '/from',
    )
  }
  if (place.kind === 'other-document') {
    return stale(file, `revision ${place.revision} is applied with another document than the plan has`, '')
  }
  const { revision, direction } = place.halfRun
  return stale(
    file,
    `revision ${revision} is half run on its way ${direction}, by statements that are not the plan's next`,
    '',
    `finish it by upgrade, or take it back by downgrade; then ${help}`,
  )
}

/** The refusal of a plan whose statements are not what would be run now. */
export function changedError(
  file: PlanFile,
  differences: readonly PlanDifference[],
  graph: RevisionGraph<RevisionSource>,
): RunError {
  const more = differences.length - mostTold
  const made = file.plan.tool_version
  return new RunError('plan-stale', `${file.source.file} says other than what would be run now`, {
    problems: differences.slice(0, mostTold).map(({ revision, pointer = '', sentence }) => {
      const source = graph.get(revision)
      const place = source === undefined ? {} : { file: source.file, line: source.locate(pointer).start.line }
      return { revision, operation: { pointer, ...place }, sentence }
    }),
    notes: [
      ...(more > 0 ? [`${more} more differences`] : []),
      ...(made === toolVersion() ? [] : [`the plan was made by aludel ${made}, this is ${toolVersion()}`]),
    ],
    help,
  })
}

/** The refusal of a plan, with the place in its file. */
export function stale(file: PlanFile, message: string, pointer: string, way: string = help): RunError {
  const { file: name, start } = file.source.locate(pointer)
  const operation: RunErrorDetails['operation'] = { pointer, file: name, line: start.line }
  return new RunError('plan-stale', message, { operation, help: way })
}

function told({ lacks, hasToo }: SetDifference): string {
  return [
    ...(lacks.length === 0 ? [] : [`lacks ${named(lacks)}`]),
    ...(hasToo.length === 0 ? [] : [`has ${named(hasToo)} too`]),
  ].join(' and ')
}

/** How many ids are told before the others are counted. */
const mostNamed = 5

function named(ids: readonly string[]): string {
  const rest = ids.length - mostNamed
  if (rest > 1) return `${ids.slice(0, mostNamed).join(', ')} and ${rest} more`
  const last = ids.at(-1) ?? ''
  return ids.length < 2 ? last : `${ids.slice(0, -1).join(', ')} and ${last}`
}
