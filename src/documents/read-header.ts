import { isId, isNull, isTime, listTexts, scalarText } from './header-values.js'
import { usualHeader } from './usual-header.js'
import { marginEntries, type Entry, type EntryForm } from './margin-entries.js'

/** What the head of a revision says: what the graph is made of, and what lists show. */
export interface DocumentHeader {
  readonly revision: string
  readonly revises: readonly string[]
  readonly message: string
  readonly created?: string
  readonly branchLabels: readonly string[]
  readonly dependsOn: readonly string[]
  /** Absent: it replaces none. */
  readonly replaces?: readonly string[]
}

const forms: ReadonlyMap<string, EntryForm> = new Map([
  ['revision', 'scalar'],
  ['revises', 'list'],
  ['message', 'scalar'],
  ['created', 'scalar'],
  ['branch_labels', 'list'],
  ['depends_on', 'list'],
  ['replaces', 'list'],
  ['lock_timeout', 'scalar'],
  ['statement_timeout', 'scalar'],
  ['transaction', 'scalar'],
  ['operations', 'body'],
  ['downgrade', 'body'],
])

/** The usual forms of what is no part of the header. */
const otherForms = {
  lock_timeout: /^\d{1,9}(ms|s|m|h)$/,
  statement_timeout: /^\d{1,9}(ms|s|m|h)$/,
  transaction: /^(auto|single|none)$/,
} as const

/**
 * The header of a revision in YAML, without parsing the rest. Undefined where that cannot be told from the lines at the
 * margin alone: the whole document must be parsed then, which also says what is wrong with it. What is read is what parsing
 * would give.
 */
export function readHeader(text: string): DocumentHeader | undefined {
  return usualHeader(text) ?? headerByLines(text)
}

function headerByLines(text: string): DocumentHeader | undefined {
  const entries = marginEntries(text, forms)
  if (entries === undefined) return undefined
  const scalar = (key: string, accepts: (text: string) => boolean): string | undefined => {
    const value = scalarText(entries.get(key)?.value ?? '')
    return value !== undefined && accepts(value) ? value : undefined
  }
  for (const [key, form] of Object.entries(otherForms)) {
    if (entries.has(key) && scalar(key, (value) => form.test(value)) === undefined) return undefined
  }
  const revision = scalar('revision', isId)
  const revises = parentsOf(entries.get('revises'))
  const message = entries.has('message') ? scalar('message', () => true) : ''
  const created = entries.has('created') ? scalar('created', isTime) : ''
  const branchLabels = idsOf(entries.get('branch_labels'))
  const dependsOn = idsOf(entries.get('depends_on'))
  const replaces = idsOf(entries.get('replaces'))
  if (revision === undefined || revises === undefined || message === undefined) return undefined
  if (created === undefined || branchLabels === undefined || dependsOn === undefined) return undefined
  if (replaces === undefined) return undefined
  return {
    revision,
    revises,
    message,
    ...(created === '' ? {} : { created }),
    branchLabels,
    dependsOn,
    ...(entries.has('replaces') ? { replaces } : {}),
  }
}

function parentsOf(entry: Entry | undefined): readonly string[] | undefined {
  if (entry === undefined) return undefined
  if (isNull(entry)) return []
  const one = scalarText(entry.value)
  if (one !== undefined) return isId(one) ? [one] : undefined
  const ids = listTexts(entry, isId)
  // A list of parents has one at least.
  return ids?.length === 0 ? undefined : ids
}

function idsOf(entry: Entry | undefined): readonly string[] | undefined {
  return entry === undefined ? [] : listTexts(entry, isId)
}
