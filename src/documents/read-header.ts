import { flowIds, idTexts, isId, isTime, scalarText } from './header-values.js'

/** What the head of a revision says: what the graph is made of, and what lists show. */
export interface DocumentHeader {
  readonly revision: string
  readonly revises: readonly string[]
  readonly message: string
  readonly created?: string
  readonly branchLabels: readonly string[]
  readonly dependsOn: readonly string[]
}

/** Keys with a value on their own line. */
const scalarKeys: ReadonlySet<string> = new Set([
  'revision',
  'message',
  'created',
  'lock_timeout',
  'statement_timeout',
  'transaction',
])
/** Keys with ids, on their own line or one below the other. */
const idKeys: ReadonlySet<string> = new Set(['revises', 'branch_labels', 'depends_on'])
/** Keys whose value is below, and not looked at. */
const bodyKeys: ReadonlySet<string> = new Set(['operations', 'downgrade'])

/** The usual forms of what is no part of the header. */
const otherForms = {
  lock_timeout: /^\d{1,9}(ms|s|m|h)$/,
  statement_timeout: /^\d{1,9}(ms|s|m|h)$/,
  transaction: /^(auto|single|none)$/,
} as const

/** The raw value of a key, and the lines of the list below it. */
interface Entry {
  readonly value: string
  readonly items: string[]
}

/**
 * The header of a revision in YAML, read from its lines at the margin without parsing the rest: in block YAML nothing below
 * a key of the outermost map can begin at the margin but the items of a list
 * (https://yaml.org/spec/1.2.2/#81-block-scalar-styles, https://yaml.org/spec/1.2.2/#823-block-mappings). Undefined wherever
 * there is anything that a person or a tool writes rarely, or nothing that a revision has: then the whole document must be
 * parsed, which also says what is wrong with it. What is read is what parsing would give.
 */
export function readHeader(text: string): DocumentHeader | undefined {
  const entries = entriesOf(text)
  if (entries === undefined) return undefined
  const revision = scalarOf(entries.get('revision'), isId)
  const revises = parentsOf(entries.get('revises'))
  const message = entries.has('message') ? scalarOf(entries.get('message'), () => true) : ''
  const created = entries.has('created') ? scalarOf(entries.get('created'), isTime) : ''
  const branchLabels = listOf(entries.get('branch_labels'))
  const dependsOn = listOf(entries.get('depends_on'))
  if (revision === undefined || revises === undefined || message === undefined || created === undefined)
    return undefined
  if (branchLabels === undefined || dependsOn === undefined) return undefined
  return {
    revision,
    revises,
    message,
    ...(created === '' ? {} : { created }),
    branchLabels,
    dependsOn,
  }
}

/** Lines that begin at the margin, and what follows each of those that matter. */
function entriesOf(text: string): ReadonlyMap<string, Entry> | undefined {
  // A mark at the start, other line ends and control characters are for the parser.
  if (/\r(?!\n)/.test(text)) return undefined
  if (/[^\n\r\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffc]/.test(text)) return undefined
  const entries = new Map<string, Entry>()
  let key = ''
  for (const line of text.split(/\r?\n/)) {
    const first = line.charAt(0)
    if (first === '' || first === '#') continue
    if (first === ' ') {
      const rest = line.trimStart()
      if (rest === '' || bodyKeys.has(key)) continue
      // Below a value on its own line this would be the rest of it.
      const entry = entries.get(key)
      if (entry === undefined || !idKeys.has(key) || entry.value !== '') return undefined
      if (!rest.startsWith('#')) entry.items.push(line)
      continue
    }
    if (first === '-') {
      if (!line.startsWith('- ') || key === '') return undefined
      if (bodyKeys.has(key)) continue
      const entry = entries.get(key)
      if (entry === undefined || !idKeys.has(key) || entry.value !== '') return undefined
      entry.items.push(line)
      continue
    }
    const found = /^([a-z_]+):(?: +(.*))?$/.exec(line)
    if (found === null) return undefined
    const [, name = '', value = ''] = found
    if (entries.has(name)) return undefined
    if (bodyKeys.has(name)) {
      if (!/^(\[ *\] *)?(#.*)?$/.test(value)) return undefined
    } else if (!scalarKeys.has(name) && !idKeys.has(name)) return undefined
    key = name
    entries.set(key, { value: value.startsWith('#') ? '' : value, items: [] })
  }
  for (const [name, form] of Object.entries(otherForms)) {
    const entry = entries.get(name)
    if (entry !== undefined && scalarOf(entry, (text) => form.test(text)) === undefined) return undefined
  }
  return entries
}

function scalarOf(entry: Entry | undefined, accepts: (text: string) => boolean): string | undefined {
  const text = entry === undefined ? undefined : scalarText(entry.value)
  return text !== undefined && accepts(text) ? text : undefined
}

/** The ids of a key; none for `null`. */
function idsOf(
  entry: Entry | undefined,
): { readonly ids: readonly string[]; readonly isNull: boolean } | undefined {
  if (entry === undefined) return undefined
  const { value, items } = entry
  if (/^null *(?: #.*)?$/.test(value)) return { ids: [], isNull: true }
  const ids = items.length > 0 ? idTexts(items) : flowIds(value)
  return ids === undefined ? undefined : { ids, isNull: false }
}

function parentsOf(entry: Entry | undefined): readonly string[] | undefined {
  const one = entry === undefined ? undefined : scalarText(entry.value)
  if (one !== undefined) return isId(one) ? [one] : undefined
  const found = idsOf(entry)
  // A list of parents has one at least.
  return found === undefined || (found.ids.length === 0 && !found.isNull) ? undefined : found.ids
}

function listOf(entry: Entry | undefined): readonly string[] | undefined {
  if (entry === undefined) return []
  const found = idsOf(entry)
  return found === undefined || found.isNull ? undefined : found.ids
}
