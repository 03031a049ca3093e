import type { BookkeepingPlace } from '../dialects/journal.js'
import type { Dialect } from '../dialects/dialect.js'
import { namingConventions } from '../model/naming.js'
import type { PlanSettings } from '../plan/planner.js'
import type { Project } from './project.js'
import { toolVersion } from './tool-version.js'

/** Everything a plan depends on besides documents, for one dialect and version. */
export function planSettings(
  project: Project,
  target: {
    readonly dialect: Dialect
    readonly serverVersion: number
    /** See `Connection`. */
    readonly literalNames?: boolean
    readonly defaultSchema?: string
    /** Where the bookkeeping is; absent: where it is when nobody moves it. */
    readonly bookkeeping?: BookkeepingPlace
    /** Names of kept objects that this database has destroyed; absent: none. */
    readonly purged?: ReadonlySet<string>
  },
): PlanSettings {
  const { dialect, serverVersion, literalNames, defaultSchema, bookkeeping, purged } = target
  return {
    dialect: dialect.name,
    rules: dialect.rules,
    naming: namingConventions[project.config.names],
    steps: dialect.steps,
    preconditions: dialect.preconditions,
    needs: dialect.rights.needs,
    serverVersion,
    toolVersion: toolVersion(),
    ...(dialect.transactionalDdl ? {} : { ddlCommits: true }),
    ...(dialect.merge === undefined ? {} : { merge: dialect.merge }),
    ...(literalNames === undefined ? {} : { literalNames }),
    ...(defaultSchema === undefined ? {} : { defaultSchema }),
    ...(bookkeeping === undefined ? {} : { bookkeeping }),
    ...(purged === undefined ? {} : { purged }),
  }
}
