import type { Privileges } from '../../model/privileges.js'
import type { Grant } from '../../model/table.js'
import type { ObjectTarget } from '../../steps/object-steps.js'

/** https://www.postgresql.org/docs/current/ddl-priv.html#PRIVILEGES-SUMMARY-TABLE */
export const privileges: Privileges = {
  table: {
    // Not `maintain`, which only newer servers have: what `all` means must not depend on the server.
    all: ['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger'],
    others: ['maintain'],
  },
  column: { all: ['select', 'insert', 'update', 'references'], others: [] },
  sequence: { all: ['usage', 'select', 'update'], others: [] },
  routine: { all: ['execute'], others: [] },
  schema: { all: ['create', 'usage'], others: [] },
}

/** The role that stands for everyone; a keyword, so no role can have the name. */
export const everyone = 'public'

/**
 * The rights that an object has from birth, besides its owner's: everyone may execute a function until it is revoked.
 * https://www.postgresql.org/docs/current/ddl-priv.html
 */
export function bornWith(target: ObjectTarget): readonly Grant[] {
  return target.kind === 'object' && target.object.kind === 'routine'
    ? [{ privilege: 'execute', role: everyone, grantOption: false }]
    : []
}
