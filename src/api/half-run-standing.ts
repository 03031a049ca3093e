import { askStep, type StepStanding } from '../migrate/ask-step.js'
import type { HalfRun } from '../migrate/database.js'
import type { ProjectDatabase } from './connect-project.js'
import type { Project } from './project.js'

/** A revision that an earlier run left half done, and where it stands. */
export interface HalfRunStanding {
  readonly revision: string
  readonly message: string
  readonly direction: 'up' | 'down'
  /** When it was begun, on the way up; RFC 3339. */
  readonly since: string
  readonly steps: readonly HalfRunStep[]
  /** The statement that was begun last and of which no end is recorded, or that failed. */
  readonly stoppedAt?: StoppedStep
}

/** A statement of a half-run revision, as the database kept it. */
export interface HalfRunStep {
  readonly number: number
  readonly class: 'transactional' | 'standalone' | 'batched'
  readonly state: 'planned' | 'intent' | 'done' | 'failed'
  readonly sql: string
  /** JSON pointers of the operations that it comes from. */
  readonly pointers: readonly string[]
  /** Can what it did be taken back? */
  readonly hasUndo: boolean
}

export interface StoppedStep extends HalfRunStep {
  readonly standing: StepStanding
  /** Where its operation stands, while the file says what was begun. */
  readonly file?: string
  readonly line?: number
  /** What the server said, where the statement failed. */
  readonly error?: string
}

/**
 * Where the half-run revision of a database stands; undefined where there is none. Writes nothing.
 *
 * @throws RunError where the catalog cannot be asked
 */
export async function halfRunStanding(
  project: Project,
  { database }: Pick<ProjectDatabase, 'database'>,
): Promise<HalfRunStanding | undefined> {
  const { halfRun } = database.state
  if (halfRun === undefined) return undefined
  const { revision, direction, row } = halfRun
  // A batch that was cut off knows how far it came; only what stands alone leaves a question.
  const stopped = halfRun.steps.find(
    ({ state, class: kind }) => state === 'failed' || (state === 'intent' && kind === 'standalone'),
  )
  return {
    revision,
    message: row.message,
    direction,
    since: row.appliedAt,
    steps: halfRun.steps.map(stepOf),
    ...(stopped === undefined
      ? {}
      : {
          stoppedAt: {
            ...stepOf(stopped),
            standing: await askStep(database, stopped),
            ...placeOf(project, halfRun, stopped.pointers[0] ?? ''),
            ...(stopped.error === null ? {} : { error: stopped.error }),
          },
        }),
  }
}

function stepOf(step: HalfRun['steps'][number]): HalfRunStep {
  const { number, class: kind, state, sql, pointers, undo } = step
  return { number, class: kind, state, sql, pointers, hasUndo: undo !== null }
}

function placeOf(project: Project, { revision, row }: HalfRun, pointer: string) {
  const file = project.revisions.find((source) => source.revision === revision)
  if (file === undefined || file.record.contentDigest !== row.contentDigest) return {}
  return { file: file.file, line: file.locate(pointer).start.line }
}
