import type { ColumnType } from '../model/column-type.js'
import type { Value } from '../model/table.js'
import { valueText } from '../model/expressions.js'
import { shown, type Attribute } from './attribute.js'
import { tell, textKey, textShown } from './compare-texts.js'
import { sameValue } from './same-value.js'

/** A default: a constant or an expression in documents, always an expression in the catalog. */
export function value<T>(
  word: string,
  kind: 'default' | 'domain_default',
  read: (of: T) => { readonly value: Value | undefined; readonly type: ColumnType },
): Attribute<T> {
  const textOf = (of: T): string | undefined => {
    const { value: stated } = read(of)
    return stated === undefined ? undefined : valueText(stated)
  }
  return {
    show: (of, side, at) => shown(word, textShown(kind, textOf(of), side, at)),
    key: (of, side, at) => JSON.stringify(textKey(kind, textOf(of), side, at) ?? null),
    compare: (expected, actual, at) => {
      const [wanted, found] = [read(expected).value, read(actual).value]
      const verdict =
        wanted !== undefined && found !== undefined
          ? sameValue(wanted, found, { kind, type: read(expected).type }, at)
          : wanted === found
            ? 'same'
            : 'different'
      return tell(verdict, word, textShown(kind, textOf(expected), 'expected', at), textOf(actual), at)
    },
  }
}
