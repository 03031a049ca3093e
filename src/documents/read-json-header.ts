import type { DocumentHeader } from './read-header.js'
import { isId, isTime } from './header-values.js'

const known: ReadonlySet<string> = new Set([
  '$schema',
  'revision',
  'revises',
  'message',
  'created',
  'branch_labels',
  'depends_on',
  'operations',
  'downgrade',
])

/**
 * The header of a revision in JSON, read by the language itself. Undefined for what it reads otherwise than the format does
 * (numbers, a key that stands twice) and for what no revision has: then the whole document must be parsed.
 */
export function readJsonHeader(text: string): DocumentHeader | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = new Map<string, unknown>(Object.entries(value))
  for (const key of entries.keys()) {
    // Of two with one name the language keeps the last.
    if (!known.has(key) || text.split(`"${key}"`).length > 2) return undefined
  }
  const revision = entries.get('revision')
  const revises = entries.get('revises')
  const message = entries.has('message') ? entries.get('message') : ''
  const created = entries.get('created')
  const parents = revises === null ? [] : typeof revises === 'string' ? [revises] : idsOf(revises)
  const branchLabels = idsOf(entries.has('branch_labels') ? entries.get('branch_labels') : [])
  const dependsOn = idsOf(entries.has('depends_on') ? entries.get('depends_on') : [])
  if (typeof revision !== 'string' || !isId(revision) || typeof message !== 'string') return undefined
  if (parents === undefined || branchLabels === undefined || dependsOn === undefined) return undefined
  if ((revises !== null && parents.length === 0) || !parents.every(isId)) return undefined
  if (created !== undefined && (typeof created !== 'string' || !isTime(created))) return undefined
  return {
    revision,
    revises: parents,
    message,
    ...(created === undefined ? {} : { created }),
    branchLabels,
    dependsOn,
  }
}

function idsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined
  const ids = value.filter((id): id is string => typeof id === 'string' && isId(id))
  return ids.length === value.length && new Set(ids).size === ids.length ? ids : undefined
}
