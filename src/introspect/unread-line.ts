import type { UnreadObject } from '../model/catalog.js'
import { displayName } from '../model/table.js'

/** What documents cannot say, as one line: `rule keep of users: documents have no rules`. */
export function unreadLine({ kind, name, of, attribute, reason }: UnreadObject): string {
  const owner = of === undefined ? '' : ` of ${displayName(of)}`
  const what = attribute === undefined ? '' : `, its ${attribute.replaceAll('_', ' ')}`
  return `${kind} ${displayName(name)}${owner}${what}: ${reason}`
}
