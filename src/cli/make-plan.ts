import {
  defaultTarget,
  environmentOf,
  openProjectOf,
  withDatabase,
  type ChoiceFlags,
} from './project-session.js'
import type { Direction, OfflineRequest, Project } from '../index.js'
import { planViewOf } from './plan-view-of.js'
import type { PlanView } from './render/plan-view.js'

/** What to plan. */
export interface WantedPlan {
  readonly direction: Direction
  /** None: the default of the direction. */
  readonly targets: readonly string[]
  /** The revisions that count as applied, separated by commas; then no database is asked. */
  readonly from: string | undefined
  /** The commit of Git whose revisions count as applied; then no database is asked either. */
  readonly since?: string | undefined
  /** Others may have made things in the database. */
  readonly allowNonEmpty?: boolean
  /** Of a script: tables that have rows may be copied. */
  readonly allowCopy?: boolean
}

/** Plans, for the database that the flags choose or from the revisions that are assumed to be applied. */
export async function makePlan(flags: ChoiceFlags, wanted: WantedPlan): Promise<PlanView> {
  if (wanted.since !== undefined) return planSince(flags, wanted, wanted.since)
  return wanted.from === undefined ? planOnline(flags, wanted) : planFrom(flags, wanted, wanted.from)
}

async function planOnline(
  flags: ChoiceFlags,
  { direction, targets, allowNonEmpty = false }: WantedPlan,
): Promise<PlanView> {
  return withDatabase(
    flags,
    async ({ project, db }) => {
      const { planProject } = await import('../api/plan-project.js')
      const planned = await planProject(project, db, {
        direction,
        ...(targets.length === 0 ? {} : { targets }),
      })
      const { planRefusals } = await import('../api/plan-refusals.js')
      const unknown: string[] = []
      const note = (text: string): void => void unknown.push(text)
      const refusals = await planRefusals(db, planned.plan, { allowNonEmpty, note })
      return planViewOf(
        project,
        { ...planned, notes: [...planned.notes, ...unknown] },
        {
          refusals,
          dialect: db.database.dialect,
          environment: db.environment,
          target: db.environment.shownUrl,
        },
      )
    },
    { whole: direction !== 'down' },
  )
}

async function planFrom(
  flags: ChoiceFlags,
  { direction, targets }: WantedPlan,
  from: string,
): Promise<PlanView> {
  const { offline, project, environment } = await offlineOf(flags)
  const { planOffline } = await import('../api/plan-offline.js')
  const planned = planOffline(project, {
    direction,
    from: revisionsOf(from),
    ...(await offlineTargetsOf(project, flags, { direction, targets })),
    offline,
    ...(environment === undefined ? {} : { environment }),
  })
  return planViewOf(project, planned, { dialect: offline.dialect, environment })
}

async function planSince(
  flags: ChoiceFlags,
  { direction, targets }: WantedPlan,
  since: string,
): Promise<PlanView> {
  const { offline, project, environment } = await offlineOf(flags)
  const { planSince: plan } = await import('../api/plan-since.js')
  const planned = await plan(project, {
    direction,
    since,
    ...(await offlineTargetsOf(project, flags, { direction, targets })),
    offline,
    ...(environment === undefined ? {} : { environment }),
  })
  return planViewOf(project, planned, { dialect: offline.dialect, environment })
}

/** The script of a run from the revisions that are assumed to be applied. */
export async function makeScript(
  flags: ChoiceFlags,
  { direction, targets, from, allowCopy = false }: WantedPlan,
): Promise<string> {
  const { offline, project, environment } = await offlineOf(flags)
  const { scriptOffline } = await import('../api/plan-offline.js')
  return scriptOffline(project, {
    direction,
    from: revisionsOf(from ?? 'base'),
    allowCopy,
    ...(await offlineTargetsOf(project, flags, { direction, targets })),
    offline,
    ...(environment === undefined ? {} : { environment }),
  })
}

/** As typed, else as a run with a database would choose them. */
async function offlineTargetsOf(
  project: Project,
  flags: ChoiceFlags,
  { direction, targets }: Pick<WantedPlan, 'direction' | 'targets'>,
): Promise<Pick<OfflineRequest, 'targets' | 'targetLocation'>> {
  if (targets.length > 0) return { targets }
  if (direction === 'down') return { targets: ['-1'] }
  const { words, location } = await defaultTarget(project, flags)
  return { targets: words, ...(location === undefined ? {} : { targetLocation: location }) }
}

/** Offline, an environment is looked at only when it is named: its URL may need variables that are not there. */
async function offlineOf(flags: ChoiceFlags) {
  const project = await openProjectOf(flags)
  const named = flags.env !== undefined || flags.url !== undefined
  const environment = named ? await environmentOf(project, flags) : undefined
  const { offlineTarget } = await import('../api/offline-target.js')
  return { project, environment, offline: offlineTarget(project, environment?.defaultSchema) }
}

function revisionsOf(text: string): readonly string[] {
  return text.split(',').map((revision) => revision.trim())
}
