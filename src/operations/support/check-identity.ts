import type { Identity as IdentityKey } from '../../generated/documents.js'
import { sequenceBounds } from '../../model/sequence-range.js'
import type { Column } from '../../model/table.js'
import { checkSequence } from './check-sequence.js'
import type { ProblemList } from './problem-list.js'

/**
 * The numbers of an identity, against each other and the type of its column.
 *
 * @param written the identity as the document has it; absent where only the type changes
 * @param at where the keys of the column stand
 */
export function checkIdentity(
  { identity, type }: Column,
  written: IdentityKey | undefined,
  at: string,
  problems: ProblemList,
): void {
  const { name } = type
  if (identity === undefined || type.dimensions > 0 || !isNumberType(name)) return
  checkSequence(
    { ...identity, type: name },
    { type: name, ...(typeof written === 'object' ? written : {}) },
    undefined,
    problems,
    (key) => (key === 'type' ? `${at}/type` : `${at}/identity${key === undefined ? '' : `/${key}`}`),
  )
}

function isNumberType(name: string): name is keyof typeof sequenceBounds {
  return Object.hasOwn(sequenceBounds, name)
}
