import type { DatabaseState, HalfRun } from '../migrate/database.js'
import type { Plan } from '../plan/plan.js'
import { planDifferences } from '../plan/plan-differences.js'
import { placeOnPlan, type PlanRest, type Standing } from '../plan/place-on-plan.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { RevisionGraph } from '../revisions/graph.js'
import type { Route } from '../revisions/route.js'
import { appliedSources } from './applied-sources.js'
import type { ProjectDatabase } from './connect-project.js'
import { databaseSettings } from './database-settings.js'
import { editedError } from './edited-error.js'
import type { PlanFile } from './plan-file.js'
import { planSources } from './plan-sources.js'
import type { ProjectPlan } from './project-plan.js'
import type { Project } from './project.js'
import { changedError, stale, strayedError } from './stale-plan.js'
import { toolVersion } from './tool-version.js'

/**
 * Plans again what a file planned, or the rest of it, and holds it against the file: never is the SQL of the file run. Where a
 * revision of it is half run, what is left once that is finished.
 *
 * @throws RunError `plan-stale` where anything else would be run, or the database is not on the way of the plan; and like
 *   planProject
 */
export function planByFile(
  project: Project,
  db: ProjectDatabase,
  state: DatabaseState,
  file: PlanFile,
): Omit<ProjectPlan, 'graph'> {
  refuseOtherServer(db, file)
  const place = placeOnPlan(file.plan, standingOf(state))
  if (place.kind === 'done') return nothingLeft(db, state, file)
  if (place.kind !== 'on-the-way') throw strayedError(file, place)
  const then = state.halfRun === undefined ? state : finished(state, state.halfRun)
  const sources = appliedSources(project, then)
  const route = routeOf(sources.applied, sources.graph, place.rest, file)
  const stays = sources.edited.filter(({ file: { revision } }) => !route.down.includes(revision))
  if (file.plan.direction !== 'down' && stays.length > 0) throw editedError(stays)
  const planned = planSources(project, sources, route, databaseSettings(project, db, then))
  const differences = planDifferences(place.rest, planned.plan)
  if (differences.length > 0) throw changedError(file, differences, sources.graph)
  return planned
}

/** @throws RunError `plan-stale` for another dialect, or a version whose statements may be others */
function refuseOtherServer({ database }: ProjectDatabase, file: PlanFile): void {
  const { connection, dialect } = database
  const { dialect: name, dialect_version: text } = file.plan
  const version = dialect.parseVersion(text)
  const now = `${dialect.name} ${dialect.formatVersion(connection.serverVersion)}`
  if (name !== dialect.name)
    throw stale(file, `the plan is for ${name} ${text}, and this is ${now}`, '/dialect')
  if (version !== undefined && dialect.writesAlike(version, connection.serverVersion)) return
  throw stale(file, `the plan is for ${name} ${text}, and this is ${now}`, '/dialect_version')
}

function standingOf({ applied, halfRun }: DatabaseState): Standing {
  return {
    applied,
    ...(halfRun === undefined
      ? {}
      : {
          halfRun: {
            revision: halfRun.revision,
            direction: halfRun.direction,
            contentDigest: halfRun.row.contentDigest,
            statements: halfRun.steps.map(({ sql }) => sql),
          },
        }),
  }
}

/** The state as it is when the half-run revision is finished. */
function finished(state: DatabaseState, { row, direction }: HalfRun): DatabaseState {
  const { exists, info, applied, defaultSchema } = state
  return {
    exists,
    ...(info === undefined ? {} : { info }),
    applied: direction === 'down' ? applied : [...applied, { ...row, status: 'applied' }],
    defaultSchema,
  }
}

/** The route of the plan, in the order that the documents have now. */
function routeOf(
  applied: readonly RevisionSource[],
  graph: RevisionGraph<RevisionSource>,
  { revisions }: PlanRest,
  file: PlanFile,
): Route {
  const goes = new Set(
    revisions.flatMap(({ revision, direction }) => (direction === 'down' ? [revision] : [])),
  )
  const comes = revisions.flatMap(({ revision, direction }) => (direction === 'up' ? [revision] : []))
  const gone = comes.find((id) => !graph.has(id))
  if (gone !== undefined) {
    throw stale(
      file,
      `the plan applies ${gone}, and this checkout has no such revision`,
      pointerOf(file, gone),
    )
  }
  const from = applied.map(({ revision }) => revision)
  const stays = from.filter((id) => !goes.has(id))
  const to = [...stays, ...graph.inOrder(comes)]
  const has = new Set(to)
  const missing = [...graph.ancestors(to, { dependencies: true })].find((id) => !has.has(id))
  if (missing !== undefined) {
    throw stale(file, `what the plan leaves applied stands on ${missing} now, which it does not apply`, '/to')
  }
  return { down: from.filter((id) => goes.has(id)).toReversed(), up: to.slice(stays.length), from, to }
}

function pointerOf({ plan }: PlanFile, id: string): string {
  return `/revisions/${plan.revisions.findIndex(({ revision }) => revision === id)}`
}

function nothingLeft(
  { database }: ProjectDatabase,
  { applied }: DatabaseState,
  { plan, source }: PlanFile,
): Omit<ProjectPlan, 'graph'> {
  const ids = applied.map(({ revision }) => revision)
  const nothing: Plan = {
    dialect: database.dialect.name,
    serverVersion: database.connection.serverVersion,
    toolVersion: toolVersion(),
    direction: plan.direction,
    from: ids,
    to: ids,
    revisions: [],
    exchanges: [],
    digest: plan.digest,
  }
  return { plan: nothing, notes: [`everything that ${source.file} plans is done already`] }
}
