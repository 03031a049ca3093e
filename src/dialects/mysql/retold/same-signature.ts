import { formatType } from '../../../model/column-type.js'
import { charsetChoice } from '../charsets.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { routineRulesOf } from '../routine-arguments.js'
import { storedType } from '../stored-type.js'
import { resolveTypeOf } from '../types.js'

/** Are the arguments that were read those of a document, to the server? Names differ in no case. */
export function sameArguments(read: string, like: string, flavour: Flavour): boolean {
  const rules = routineRulesOf(lexerFor(flavour))
  const [found, wanted] = [rules.readArguments(read, () => false), rules.readArguments(like, () => false)]
  return (
    found.length === wanted.length &&
    wanted.every(({ mode, name, type }, i) => {
      const other = found[i]
      return (
        other?.mode === mode &&
        other.name?.toLowerCase() === name?.toLowerCase() &&
        sameType(other.type, type, flavour)
      )
    })
  )
}

/**
 * `int(11)` and `INTEGER` are one. What a text is written and ordered by is read where it is not as in the database; a document that
 * states it may state that.
 */
export function sameType(read: string, like: string, flavour: Flavour): boolean {
  const [found, wanted] = [spelled(read, flavour), spelled(like, flavour)]
  return found.type === wanted.type && (found.collation ?? wanted.collation) === wanted.collation
}

interface SpelledType {
  readonly type: string
  readonly collation: string | undefined
}

function spelled(spelling: string, flavour: Flavour): SpelledType {
  const [, bare = spelling, charset, collation] = stated.exec(spelling) ?? []
  const type = resolveTypeOf(flavour)(bare.trim(), 'native', () => false)
  return {
    type:
      'kind' in type
        ? storedType(type)
        : formatType({ kind: 'native', name: bare.trim().toLowerCase(), arguments: [], dimensions: 0 }),
    collation: charsetChoice(charset, collation, flavour)?.collation,
  }
}

const stated = /^(.*?)(?:\s+(?:charset|character\s+set)\s+(\w+))?(?:\s+collate\s+(\w+))?\s*$/is
