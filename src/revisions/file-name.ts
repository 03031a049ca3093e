/** What goes into a file name. */
export interface FileNameParts {
  readonly revision: string
  /** The message, from which the slug is made. */
  readonly message: string
  readonly created: Date
  /** IANA name of the zone whose clock the date parts show: `Europe/Berlin`. */
  readonly timeZone: string
}

/** What can be wrong with a template. */
export type FileNameProblem =
  | { readonly kind: 'unknown-token'; readonly token: string; readonly known: readonly string[] }
  | { readonly kind: 'unknown-time-zone'; readonly timeZone: string }
  /** Nothing is left of a folder or file name, or it leads out of the folder. */
  | { readonly kind: 'unusable-path'; readonly path: string }

/** A path below the folder of revisions, without extension, or why there is none. */
export type FileNameResult =
  { readonly ok: true; readonly path: string } | { readonly ok: false; readonly problem: FileNameProblem }

/**
 * Fills in `{year}{month}{day}{hour}{minute}{second}{epoch}{slug}{rev}`. A `/` in the template makes folders. Where the
 * slug is empty, the `_` or `-` that would be left at the end of a name goes too.
 */
export function renderFileName(template: string, parts: FileNameParts): FileNameResult {
  const clock = clockParts(parts)
  if (clock === undefined)
    return { ok: false, problem: { kind: 'unknown-time-zone', timeZone: parts.timeZone } }
  const values = new Map<string, string>([
    ...clock,
    ['epoch', String(Math.floor(parts.created.getTime() / 1000))],
    ['slug', slugOf(parts.message)],
    ['rev', parts.revision],
  ])
  const tokens = [...template.matchAll(tokenPattern)].map(([, token = '']) => token)
  const unknown = tokens.find((token) => !values.has(token))
  if (unknown !== undefined) {
    return { ok: false, problem: { kind: 'unknown-token', token: unknown, known: [...values.keys()] } }
  }
  const filled = template.replace(tokenPattern, (_, token: string) => values.get(token) ?? '')
  const names = filled.split('/').map((name) => name.replace(/^[_-]+|[_-]+$/g, ''))
  const path = names.join('/')
  if (names.some((name) => name === '' || name === '.' || name === '..')) {
    return { ok: false, problem: { kind: 'unusable-path', path: filled } }
  }
  return { ok: true, path }
}

/** What the tokens of a template become. */
const tokenShapes: Readonly<Record<string, string>> = {
  year: '\\d{4}',
  month: '\\d{2}',
  day: '\\d{2}',
  hour: '\\d{2}',
  minute: '\\d{2}',
  second: '\\d{2}',
  epoch: '\\d+',
}

/** Matches the folders that a template makes at the end of a path; undefined where it makes none. */
export function templateFolders(template: string): RegExp | undefined {
  const folders = template.split('/').slice(0, -1)
  if (folders.length === 0) return undefined
  const shapes = folders.map((folder) =>
    folder
      .split(tokenPattern)
      .map((part, index) =>
        index % 2 === 1 ? (tokenShapes[part] ?? '[^/]+') : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'),
      )
      .join(''),
  )
  return new RegExp(`(?:^|/)${shapes.join('/')}$`)
}

const tokenPattern = /\{([^{}]*)\}/g
const maxSlugLength = 40

/** The words of a message in lower case, joined by `_`, cut at 40 characters on the end of a word. */
export function slugOf(message: string): string {
  const slug = (message.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []).join('_').toLowerCase()
  if (slug.length <= maxSlugLength) return slug
  const cut = slug.slice(0, maxSlugLength + 1)
  const boundary = cut.lastIndexOf('_')
  return boundary > 0 ? cut.slice(0, boundary) : Array.from(cut).slice(0, maxSlugLength).join('')
}

const clockFields = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

function clockParts({
  created,
  timeZone,
}: FileNameParts): readonly (readonly [string, string])[] | undefined {
  // The usual one needs none of the data of zones, which take longer to load than all else that is done here.
  if (timeZone === 'UTC')
    return clockFields.map((field, i) => [field, created.toISOString().split(/\D/)[i] ?? ''])
  const format = clockFormat(timeZone)
  if (format === undefined) return undefined
  const shown = new Map<string, string>(format.formatToParts(created).map(({ type, value }) => [type, value]))
  return clockFields.map((field) => [field, (shown.get(field) ?? '').padStart(2, '0')] as const)
}

function clockFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
  } catch (error) {
    // The one thing Intl objects to here is the zone's name.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
