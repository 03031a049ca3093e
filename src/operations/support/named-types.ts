import { suggest } from '../../diagnostics/suggest.js'
import { formatType, type ColumnType } from '../../model/column-type.js'
import type { TypeFamily } from '../../model/dialect-rules.js'
import type { EnumType } from '../../model/objects.js'
import type { Literal } from '../../model/table.js'
import type { FoldContext } from '../definition.js'

/** How deep a domain of a domain is looked into; deeper ones are taken at their word. */
const mostDomains = 16

/** The type without the domains: what its values are. An enum stays as it is. */
export function plainType(type: ColumnType, context: Pick<FoldContext, 'namedType'>): ColumnType {
  let plain = type
  for (let i = 0; i < mostDomains && plain.kind === 'named'; i++) {
    const named = context.namedType(plain)
    if (named?.kind !== 'domain') return plain
    plain = { ...named.type, dimensions: named.type.dimensions + plain.dimensions }
  }
  return plain
}

/** What constants beside the type look like, seen through its domains. */
export function familyOf(type: ColumnType, context: FoldContext): TypeFamily {
  return context.rules.typeFamily(plainType(type, context))
}

/** The enum that a single value of the type belongs to. */
export function enumOf(type: ColumnType, context: FoldContext): EnumType | undefined {
  const plain = plainType(type, context)
  if (plain.kind !== 'named' || plain.dimensions > 0) return undefined
  const named = context.namedType(plain)
  return named?.kind === 'enum' ? named : undefined
}

/** Says why a constant is no value of the type's enum, or nothing. */
export function notAmongValues(
  value: Literal,
  type: ColumnType,
  context: FoldContext,
): { readonly message: string; readonly help: string } | undefined {
  const named = enumOf(type, context)
  if (named === undefined) return undefined
  const shown = typeof value === 'object' ? value.number : JSON.stringify(value)
  if (typeof value !== 'string') {
    return {
      message: `${shown} does not fit ${formatType(type)}`,
      help: 'quote it: the values of an enum are texts',
    }
  }
  if (named.values.includes(value)) return undefined
  const [near] = suggest(value, named.values)
  return {
    message: `${shown} is not among the values of ${formatType(type)}`,
    help: `${near === undefined ? '' : `did you mean ${JSON.stringify(near)}? `}its values are ${named.values.join(', ')}`,
  }
}
