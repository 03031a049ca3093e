import path from 'node:path'
import { suggest } from '../diagnostics/suggest.js'
import { pointer } from '../diagnostics/problem.js'
import type { Expectation } from '../generated/documents.js'
import { durationMs } from '../values/duration.js'
import { absoluteUrl, checkUrl, displayUrl, type AcceptedUrl } from './connection-url.js'
import { defaultTargetOf, type DefaultTarget } from './default-target.js'
import { EnvironmentError } from './environment-error.js'
import type { ProjectConfig } from './project-file.js'
import { Settings } from './settings.js'
import type { Variables } from './variables.js'

/** How two runs are kept apart. */
export type LockKind = 'auto' | 'session' | 'lease'

/**
 * Where the URL came from: `flag` --url · `env` an environment named by --env or ALUDEL_ENV · `variable` DATABASE_URL ·
 * `file` the default environment, or the top level of the project file.
 */
export type UrlSource = 'flag' | 'env' | 'variable' | 'file'

/** The database to work on, and how: chosen, its variables filled in, its defaults applied. */
export interface ResolvedEnvironment {
  /** Absent when the URL was given without an environment. */
  readonly name?: string
  /** For the driver: secrets included, paths absolute. Never shown. */
  readonly url: string
  /** The URL as it may be shown: without secrets, paths as written. */
  readonly shownUrl: string
  readonly password?: string
  /** Where a run goes that is told no target. */
  readonly target: DefaultTarget
  readonly protected: boolean
  readonly expect?: Expectation
  readonly defaultSchema?: string
  readonly lock: LockKind
  /** How long a run waits for another one to finish. */
  readonly lockWaitMs: number
  /** How long a statement waits for a lock of the database. */
  readonly lockTimeoutMs: number
  /** 0: no limit. */
  readonly statementTimeoutMs: number
  /** How long a look at the rows may take. */
  readonly probeTimeoutMs: number
  /** May tables that have rows be copied while all who write to them wait? */
  readonly allowCopy: boolean
  readonly bookkeeping: { readonly schema?: string; readonly prefix: string }
  readonly urlSource: UrlSource
}

/** What chooses an environment, besides the project file. */
export interface EnvironmentChoice {
  /** --url */
  readonly url?: string
  /** --env */
  readonly env?: string
  /** The environment of the process. */
  readonly variables: Variables
  /** Reads a password file; called only when one is used. */
  readonly readText: (file: string) => Promise<string>
}

/**
 * Chooses the environment: --url, --env, ALUDEL_ENV, DATABASE_URL, `default_environment`, the top level, in this order.
 * Variables are filled in only of what is used. A password of the file goes only to the URL beside it.
 * @throws EnvironmentError when there is no URL, or anything in it cannot be resolved.
 */
export async function resolveEnvironment(
  project: ProjectConfig,
  choice: EnvironmentChoice,
): Promise<ResolvedEnvironment> {
  const chosen = choose(project, choice)
  const settings = new Settings(project, chosen.name, choice.variables)
  const url = chosen.url ?? settings.text('url')
  if (url === undefined) throw noUrl(project, chosen.name)
  refuseEmbedded(accept(url, chosen, settings), choice, chosen)

  const password = chosen.url === undefined ? await readPassword(settings, project, choice) : undefined
  const expect = settings.expectation()
  const defaultSchema = settings.text('default_schema')
  const schema = settings.value('bookkeeping')?.schema
  return {
    ...(chosen.name === undefined ? {} : { name: chosen.name }),
    url: chosen.url === undefined ? absoluteUrl(url, project.folder) : url,
    shownUrl: displayUrl(url),
    ...(password === undefined ? {} : { password }),
    target: defaultTargetOf(settings),
    protected: settings.value('protected') ?? false,
    ...(expect === undefined ? {} : { expect }),
    ...(defaultSchema === undefined ? {} : { defaultSchema }),
    lock: lockOf(settings),
    lockWaitMs: durationMs(settings.value('lock_wait') ?? '60s'),
    lockTimeoutMs: durationMs(settings.value('lock_timeout') ?? '2s'),
    statementTimeoutMs: durationMs(settings.value('statement_timeout') ?? 0),
    probeTimeoutMs: durationMs(settings.value('probe_timeout') ?? '5s'),
    allowCopy: settings.value('allow_copy') ?? false,
    bookkeeping: {
      ...(schema === undefined ? {} : { schema }),
      prefix: settings.value('bookkeeping')?.prefix ?? 'aludel_',
    },
    urlSource: chosen.source,
  }
}

/**
 * The target of the environment that would be chosen, for what connects to nothing: no URL is needed, nor what it is made of.
 * @throws EnvironmentError when there is no such environment, or a variable of the target is not set.
 */
export function chooseDefaultTarget(
  project: ProjectConfig,
  choice: Pick<EnvironmentChoice, 'url' | 'env' | 'variables'>,
): DefaultTarget {
  const { name } = choose(project, choice)
  return defaultTargetOf(new Settings(project, name, choice.variables))
}

interface Chosen {
  readonly name?: string
  /** Set when the URL does not come from the file. */
  readonly url?: string
  readonly source: UrlSource
}

/** Ways of locking that the format has and this version has not are refused, not taken for another. */
function lockOf(settings: Settings): LockKind {
  const lock = settings.value('lock') ?? 'auto'
  if (lock !== 'none') return lock
  throw new EnvironmentError('dialect/unsupported', `lock: ${lock} is not supported in this version`, {
    location: settings.locate('lock'),
    help: 'write lock: auto',
  })
}

function choose(
  project: ProjectConfig,
  { url, env, variables }: Pick<EnvironmentChoice, 'url' | 'env' | 'variables'>,
): Chosen {
  const named = env ?? nonEmpty(variables['ALUDEL_ENV'])
  if (named !== undefined) {
    assertEnvironment(project, named, env === undefined ? 'ALUDEL_ENV' : '--env')
    return url === undefined ? { name: named, source: 'env' } : { name: named, url, source: 'flag' }
  }
  if (url !== undefined) return { url, source: 'flag' }
  const variable = nonEmpty(variables['DATABASE_URL'])
  if (variable !== undefined) return { url: variable, source: 'variable' }
  const fallback = project.document.default_environment
  if (fallback === undefined) return { source: 'file' }
  assertEnvironment(project, fallback, 'default_environment')
  return { name: fallback, source: 'file' }
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}

function assertEnvironment(project: ProjectConfig, name: string, origin: string): void {
  const environments = Object.keys(project.document.environments ?? {})
  if (environments.includes(name)) return
  throw new EnvironmentError('project/unknown-environment', `there is no environment "${name}" (${origin})`, {
    suggestions: suggest(name, environments),
    help:
      environments.length === 0
        ? `${project.file} has no environments`
        : `${project.file} has ${environments.join(', ')}`,
    ...(origin === 'default_environment' ? { location: project.source.locate('/default_environment') } : {}),
  })
}

function noUrl(project: ProjectConfig, name: string | undefined): EnvironmentError {
  const place = name === undefined ? '' : pointer('environments', name)
  return new EnvironmentError(
    'project/no-url',
    name === undefined ? 'there is no URL of a database' : `the environment "${name}" has no url`,
    {
      help: `give --url, set DATABASE_URL, or write url in ${project.file}`,
      ...(name === undefined ? {} : { location: project.source.locate(place, { atKey: true }) }),
    },
  )
}

function accept(url: string, chosen: Chosen, settings: Settings): AcceptedUrl {
  const checked = checkUrl(url)
  if ('embedded' in checked) return checked
  const origins: Readonly<Record<UrlSource, string>> = {
    flag: '--url',
    env: 'url',
    variable: 'DATABASE_URL',
    file: 'url',
  }
  throw new EnvironmentError('project/url', `${origins[chosen.source]}: ${checked.message}`, {
    help: checked.help,
    ...(chosen.url === undefined ? { location: settings.locate('url') } : {}),
  })
}

/** A deploy job that lost its secret must not succeed against a database inside of the job itself. */
function refuseEmbedded(
  { embedded }: AcceptedUrl,
  { env, url, variables }: EnvironmentChoice,
  chosen: Chosen,
): void {
  if (!embedded || nonEmpty(variables['CI']) === undefined) return
  if (env !== undefined || url !== undefined) return
  throw new EnvironmentError(
    'project/embedded-url',
    `CI is set, and the database ${chosen.name === undefined ? '' : `of "${chosen.name}" `}is one inside of this process`,
    { help: 'set DATABASE_URL; if it is meant, name it with --env or --url' },
  )
}

async function readPassword(
  settings: Settings,
  project: ProjectConfig,
  { readText }: EnvironmentChoice,
): Promise<string | undefined> {
  const password = settings.text('password')
  if (password !== undefined) return password
  const file = settings.text('password_file')
  if (file === undefined) return undefined
  try {
    return (await readText(path.resolve(project.folder, file))).replace(/\r?\n$/, '')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (code === undefined) throw error
    throw new EnvironmentError('project/password', `the password file ${file} cannot be read (${code})`, {
      location: settings.locate('password_file'),
    })
  }
}
