import { attributesOf, shown, type Attribute, type AttributeTable } from './attribute.js'
import { tell } from './compare-texts.js'
import { joined, nothing, type Comparison } from './difference.js'

/**
 * A part that a thing has or has not, with attributes of its own, such as an identity. Where only one has it, it differs as
 * a whole.
 *
 * @param prefix before the words of its attributes where they are told one by one
 */
export function nested<T, P>(
  word: string,
  read: (of: T) => P | undefined,
  table: AttributeTable<P>,
  prefix = `${word}.`,
): Attribute<T> {
  const parts = attributesOf(table)
  return {
    show: (of, side, at) => {
      const part = read(of)
      if (part === undefined) return {}
      return shown(word, Object.assign({}, ...parts.map((attribute) => attribute.show(part, side, at))))
    },
    key: (of, side, at) => {
      const part = read(of)
      return part === undefined ? 'null' : parts.map((attribute) => attribute.key(part, side, at)).join()
    },
    compare(expected, actual, at) {
      const [wanted, found] = [read(expected), read(actual)]
      if (wanted !== undefined && found !== undefined) {
        return prefixed(prefix, joined(parts.map((attribute) => attribute.compare(wanted, found, at))))
      }
      if (wanted === found) return nothing
      return tell(
        'different',
        word,
        this.show(expected, 'expected', at)[word],
        this.show(actual, 'actual', at)[word],
        at,
      )
    },
  }
}

function prefixed(prefix: string, { differences, notCompared }: Comparison): Comparison {
  return {
    differences: differences.map((each) =>
      each.attribute === undefined ? each : { ...each, attribute: prefix + each.attribute },
    ),
    notCompared: notCompared.map((each) => ({ ...each, attribute: prefix + each.attribute })),
  }
}
