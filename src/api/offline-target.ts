import { dialects } from '../dialects/index.js'
import type { Dialect } from '../dialects/dialect.js'
import type { ProjectDialect } from '../project/project-file.js'
import { UsageError } from './errors.js'
import type { Project } from './project.js'

/** What offline commands plan for, as no server can be asked. */
export interface OfflineTarget {
  readonly dialect: Dialect
  readonly serverVersion: number
  readonly defaultSchema?: string
}

/**
 * Every dialect that offline commands check for: `dialects` of the project file, else the one that runs here, in its
 * newest known version.
 *
 * @throws UsageError for a dialect or a version that this version does not run
 */
export function offlineTargets(project: Project, defaultSchema?: string): readonly OfflineTarget[] {
  const wanted = project.config.dialects ?? [{ name: 'postgresql' }]
  return wanted.map((dialect) => targetOf(dialect, defaultSchema))
}

/** The first of them: what plans and scripts are made for. */
export function offlineTarget(project: Project, defaultSchema?: string): OfflineTarget {
  const [first] = offlineTargets(project, defaultSchema)
  if (first === undefined)
    throw new UsageError('the project file names no dialect', 'write dialects: [postgresql@16]')
  return first
}

function targetOf({ name, version }: ProjectDialect, defaultSchema: string | undefined): OfflineTarget {
  const dialect = Object.values(dialects).find((candidate) => candidate.name === name)
  if (dialect === undefined) {
    throw new UsageError(
      `dialect "${name}" is not supported in this version`,
      `supported: ${Object.keys(dialects).join(', ')}`,
    )
  }
  const serverVersion = version === undefined ? dialect.versions.newest : dialect.parseVersion(version)
  if (serverVersion === undefined || serverVersion < dialect.versions.oldest) {
    throw new UsageError(
      `${name}@${version ?? ''} is not a version that is supported`,
      `supported: ${name}@${dialect.formatVersion(dialect.versions.oldest)} and later`,
    )
  }
  const schema = defaultSchema ?? dialect.usualSchema
  return { dialect, serverVersion, ...(schema === undefined ? {} : { defaultSchema: schema }) }
}
