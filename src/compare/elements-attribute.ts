import { findColumn, type Column, type IndexElement } from '../model/table.js'
import type { Attribute } from './attribute.js'
import { sameText, tell, textKey, textShown, worst, type Verdict } from './compare-texts.js'
import type { At, Side } from './context.js'
import type { JsonLike } from './difference.js'

/** An element of an index, or of an exclusion constraint. */
type Element = IndexElement & { readonly operator?: string }

interface Elements {
  readonly elements: readonly Element[]
  readonly method: string
}

/** The elements of an index, in order: columns, and expressions in the engine's words. */
export function elements<T>(word: string, read: (of: T) => Elements): Attribute<T> {
  const show = (of: T, side: Side, at: At): readonly JsonLike[] => {
    const { elements: all, method } = read(of)
    return all.map((element) => elementShown(element, method, side, at))
  }
  return {
    show: (of, side, at) => ({ [word]: show(of, side, at) }),
    key: (of, side, at) => {
      const { elements: all, method } = read(of)
      return JSON.stringify(
        all.map((element) => [
          elementShown(element, method, side, at, { withoutText: true }),
          textKey('index', element.sql, side, at) ?? null,
        ]),
      )
    },
    compare: (expected, actual, at) => {
      const verdict = sameElements(read(expected), read(actual), at)
      return tell(verdict, word, show(expected, 'expected', at), show(actual, 'actual', at), at)
    },
  }
}

function sameElements(expected: Elements, actual: Elements, at: At): Verdict {
  if (expected.elements.length !== actual.elements.length) return 'different'
  return worst(
    expected.elements.map((element, i) => {
      const other = actual.elements[i]
      return other === undefined ? 'different' : sameElement(element, other, expected.method, at)
    }),
  )
}

function sameElement(expected: Element, actual: Element, method: string, at: At): Verdict {
  const fields = elementFields(expected, method, at)
  const found = elementFields(actual, method, at)
  const differing = [...new Set([...Object.keys(fields), ...Object.keys(found)])].filter(
    (field) => fields[field] !== found[field] && !(found[field] === undefined && isOfOthers(field, at)),
  )
  if (differing.some((field) => !mayBeUsual(field, found, expected, method, at))) return 'different'
  if (expected.sql === undefined || actual.sql === undefined) {
    if (expected.sql !== actual.sql) return 'different'
    return differing.length > 0 ? 'unknown' : 'same'
  }
  const texts = sameText('index', expected.sql, actual.sql, at)
  return texts === 'same' && differing.length > 0 ? 'unknown' : texts
}

/** Do documents say it for the sake of another engine? */
function isOfOthers(field: string, { options }: At): boolean {
  return options.expected === 'documents' && options.rules.stored.hasNo.has(field)
}

/**
 * May what is stated and not found be what is usual for the element? The operator class of a type that is not known here, or
 * the collation that an expression has by itself, only the server knows.
 */
function mayBeUsual(
  field: string,
  found: Fields,
  { sql, opclass, column }: Element,
  method: string,
  { columns, options }: At,
): boolean {
  if (found[field] !== undefined) return false
  if (field === 'collation') return sql !== undefined
  const type = column === undefined ? undefined : findColumn({ columns }, column)?.type
  return (
    field === 'opclass' &&
    opclass !== undefined &&
    options.rules.stored.isUsualOpclass(opclass, method, type) === undefined
  )
}

type Fields = Readonly<Record<string, string | number | undefined>>

/** All of an element but an expression; what is usual is left out. */
function elementFields(element: Element, method: string, at: At): Fields {
  const column =
    element.column === undefined ? undefined : findColumn({ columns: at.columns }, element.column)
  return Object.fromEntries(
    Object.entries(fieldReaders).flatMap(([field, read]) => {
      const value = read(element, { method, column, at })
      return value === undefined ? [] : [[field, value]]
    }),
  )
}

interface ElementPlace {
  readonly method: string
  readonly column: Column | undefined
  readonly at: At
}

/** By the key of a document. */
const fieldReaders: Readonly<
  Record<
    Exclude<keyof Element, 'sql'>,
    (element: Element, place: ElementPlace) => string | number | undefined
  >
> = {
  column: ({ column }) => column,
  order: ({ order }) => (order === 'asc' ? undefined : order),
  nulls: ({ nulls, order }) => (nulls === (order === 'asc' ? 'last' : 'first') ? undefined : nulls),
  opclass: ({ opclass }, { method, column, at: { options } }) => {
    if (opclass === undefined) return undefined
    const { stored } = options.rules
    return stored.isUsualOpclass(opclass, method, column?.type) === true ? undefined : stored.opclass(opclass)
  },
  collation: ({ collation, column: name }, { column, at: { options } }) => {
    const own = column?.collation ?? options.rules.stored.usualCollation
    return collation === undefined || (name !== undefined && collation === own) ? undefined : collation
  },
  length: ({ length }) => length,
  operator: ({ operator }, { at: { options } }) =>
    operator === undefined ? undefined : options.rules.stored.operator(operator),
}

function elementShown(
  element: Element,
  method: string,
  side: Side,
  at: At,
  { withoutText = false } = {},
): JsonLike {
  const { column, ...rest } = elementFields(element, method, at)
  const others = Object.fromEntries(
    Object.entries(rest).flatMap(([field, value]) => (value === undefined ? [] : [[field, value]])),
  )
  const sql = withoutText ? undefined : textShown('index', element.sql, side, at)
  if (sql !== undefined) return { sql, ...others }
  if (column === undefined) return others
  return Object.keys(others).length === 0 ? column : { column, ...others }
}
