import { isNull, listTexts, scalarText } from '../documents/header-values.js'
import { marginEntries, type EntryForm } from '../documents/margin-entries.js'

/** What a project file says of where revisions are. */
export interface ProjectHeader {
  readonly name: string
  /** Folders as written. */
  readonly revisions: readonly string[]
  /** It says of a database, or of several, where they are. */
  readonly namesDatabase: boolean
}

const others = [
  'version',
  'names',
  'dialects',
  'file_template',
  'timezone',
  'default_environment',
  'environments',
  'url',
  'password',
  'password_file',
  'target',
  'protected',
  'expect',
  'default_schema',
  'lock',
  'lock_wait',
  'lock_timeout',
  'statement_timeout',
  'probe_timeout',
  'allow_copy',
  'bookkeeping',
] as const

const forms: ReadonlyMap<string, EntryForm> = new Map([
  ['name', 'scalar'],
  ['revisions', 'list'],
  ...others.map((key) => [key, 'any'] as const),
])

/**
 * The name of a project and its folders, without parsing the rest of its file. Undefined where that cannot be told from the
 * lines at the margin alone, and of a file in JSON: then the whole file must be parsed.
 */
export function readProjectHeader(text: string): ProjectHeader | undefined {
  const entries = marginEntries(text, forms)
  const name = scalarText(entries?.get('name')?.value ?? '')
  if (entries?.get('version')?.value !== '1' || name === undefined) return undefined
  const namesDatabase = ['url', 'environments', 'default_environment'].some((key) => entries.has(key))
  const folders = entries.get('revisions')
  if (folders === undefined) return { name, revisions: ['revisions'], namesDatabase }
  const revisions = isNull(folders) ? undefined : listTexts(folders, (text) => text !== '')
  return revisions === undefined || revisions.length === 0 ? undefined : { name, revisions, namesDatabase }
}
