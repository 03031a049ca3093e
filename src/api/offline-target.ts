import { dialects } from '../dialects/index.js'
import type { Dialect } from '../dialects/dialect.js'
import type { ProjectDialect } from '../project/project-file.js'
import { dialectNameOf } from './dialect-of.js'
import { UsageError } from './errors.js'
import type { Project } from './project.js'

/** What offline commands plan for, as no server can be asked. */
export interface OfflineTarget {
  readonly dialect: Dialect
  readonly serverVersion: number
  readonly defaultSchema?: string
}

/** Why a dialect of the project file cannot be planned for. */
export interface UnknownDialect {
  /** Its place in the list `dialects`. */
  readonly index: number
  readonly message: string
  readonly help: string
}

/**
 * Every dialect that offline commands check for: `dialects` of the project file, else those of its URLs, in their newest known
 * versions.
 *
 * @throws UsageError for a dialect or a version that this version does not run
 */
export function offlineTargets(project: Project, defaultSchema?: string): readonly OfflineTarget[] {
  const { targets, unknown } = readDialects(project, defaultSchema)
  const [first] = unknown
  if (first !== undefined) throw new UsageError(first.message, first.help)
  return targets
}

/** The first of them: what plans and scripts are made for. */
export function offlineTarget(project: Project, defaultSchema?: string): OfflineTarget {
  const [first] = offlineTargets(project, defaultSchema)
  if (first === undefined)
    throw new UsageError('the project file names no dialect', 'write dialects: [postgresql@16]')
  return first
}

/** The dialects of the project file: those that can be planned for, and what is wrong with the others. */
export function readDialects(
  project: Project,
  defaultSchema?: string,
): { readonly targets: readonly OfflineTarget[]; readonly unknown: readonly UnknownDialect[] } {
  const wanted = project.config.dialects ?? dialectsOfUrls(project)
  const read = wanted.map((dialect, index) => targetOf(dialect, index, defaultSchema))
  return {
    targets: read.filter((item) => 'dialect' in item),
    unknown: read.filter((item) => 'message' in item),
  }
}

/** Where the project file names no dialects, those of its URLs, as far as it says their schemes; else the one that is there without a server. */
function dialectsOfUrls({ config: { document } }: Project): readonly ProjectDialect[] {
  const urls = [document.url, ...Object.values(document.environments ?? {}).map(({ url }) => url)]
  const names = new Set(urls.flatMap((url) => (url === undefined ? [] : (dialectNameOf(url) ?? []))))
  return names.size === 0 ? [{ name: 'postgresql' }] : [...names].map((name) => ({ name }))
}

/** The project for a database that somebody chose: where the file names no dialects, the one of that is meant. */
export function speaking<P extends Pick<Project, 'config'>>(project: P, url: string): P {
  const name = dialectNameOf(url)
  if (project.config.dialects !== undefined || name === undefined) return project
  return { ...project, config: { ...project.config, dialects: [{ name }] } }
}

function targetOf(
  { name, version }: ProjectDialect,
  index: number,
  defaultSchema: string | undefined,
): OfflineTarget | UnknownDialect {
  const dialect = Object.values(dialects).find((candidate) => candidate.name === name)
  if (dialect === undefined) {
    return {
      index,
      message: `dialect "${name}" is not supported in this version`,
      help: `supported: ${Object.keys(dialects).join(', ')}`,
    }
  }
  const serverVersion = version === undefined ? dialect.versions.newest : dialect.parseVersion(version)
  if (serverVersion === undefined || serverVersion < dialect.versions.oldest) {
    return {
      index,
      message: `${name}@${version ?? ''} is not a version that is supported`,
      help: `supported: ${name}@${dialect.formatVersion(dialect.versions.oldest).replace(/\.0$/, '')} and later`,
    }
  }
  const schema = defaultSchema ?? dialect.usualSchema
  return { dialect, serverVersion, ...(schema === undefined ? {} : { defaultSchema: schema }) }
}
