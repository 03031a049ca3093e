import type { ExpressionKind } from '../model/expressions.js'
import type { At, Side } from './context.js'
import { joined, nothing, type Comparison, type JsonLike } from './difference.js'
import { compareTexts, tell, textKey, textShown } from './compare-texts.js'

/** One attribute of a kind of thing: how it is shown, and how two are compared. */
export interface Attribute<T> {
  /** By the words of documents; what is as usual is left out. */
  show(of: T, side: Side, at: At): Shown
  /** In a form that is equal for two that are the same, as far as can be told. */
  key(of: T, side: Side, at: At): string
  compare(expected: T, actual: T, at: At): Comparison
}

/** Attributes of a thing, by the words of documents. */
export type Shown = Readonly<Record<string, JsonLike>>

/** A field that is compared elsewhere, or is none of the database's business. */
export interface LeftOut {
  readonly leftOut: string
}

/**
 * What is compared of a kind of thing: every field of its data, or why it is left out. A field that is added to the model
 * and forgotten here does not compile.
 */
export type AttributeTable<T> = { readonly [K in keyof T]-?: Attribute<T> | LeftOut }

/** An attribute whose values are the same when they look the same. */
export function plain<T>(word: string, read: (of: T, at: At) => JsonLike | undefined): Attribute<T> {
  return {
    show: (of, _side, at) => shown(word, read(of, at)),
    key: (of, _side, at) => JSON.stringify(read(of, at) ?? null),
    compare: (expected, actual, at) => compareShown(word, read(expected, at), read(actual, at), at),
  }
}

/** An attribute that documents may leave to the engine: compared where they state it. */
export function stated<T>(word: string, read: (of: T) => JsonLike | undefined): Attribute<T> {
  const attribute = plain(word, read)
  return {
    ...attribute,
    compare: (expected, actual, at) =>
      read(expected) === undefined && at.options.expected === 'documents'
        ? nothing
        : attribute.compare(expected, actual, at),
  }
}

/**
 * An SQL text, which the engine keeps in its own words.
 *
 * @param nameOf the name that it is stored by, where that is not the name of the thing itself
 */
export function text<T>(
  word: string,
  kind: ExpressionKind,
  read: (of: T) => string | undefined,
  nameOf?: (of: T) => string | undefined,
): Attribute<T> {
  const named = (of: T, at: At): At => ({ ...at, name: nameOf?.(of) ?? at.name })
  return {
    show: (of, side, at) => shown(word, textShown(kind, read(of), side, named(of, at))),
    key: (of, side, at) => JSON.stringify(textKey(kind, read(of), side, named(of, at)) ?? null),
    compare: (expected, actual, at) =>
      compareTexts(word, kind, read(expected), read(actual), named(expected, at)),
  }
}

/** An attribute that documents may state for the sake of another engine: where this one has no place for it, it is not missing. */
export function ofSomeEngines<T>(word: string, read: (of: T) => JsonLike | undefined): Attribute<T> {
  const attribute = plain(word, read)
  return {
    ...attribute,
    compare: (expected, actual, at) =>
      at.options.expected === 'documents' &&
      read(actual) === undefined &&
      at.options.rules.stored.hasNo.has(word)
        ? nothing
        : attribute.compare(expected, actual, at),
  }
}

/** An attribute that is another's business where this holds of what is expected. */
export function unless<T>(isOthers: (expected: T) => boolean, attribute: Attribute<T>): Attribute<T> {
  return {
    ...attribute,
    compare: (expected, actual, at) =>
      isOthers(expected) && at.options.expected === 'documents'
        ? nothing
        : attribute.compare(expected, actual, at),
  }
}

/** Attributes whose names the data itself has. */
export function each<T>(read: (of: T, at: At) => Shown): Attribute<T> {
  return {
    show: (of, _side, at) => read(of, at),
    key: (of, _side, at) => JSON.stringify(Object.entries(read(of, at)).sort(byWord)),
    compare: (expected, actual, at) => {
      const [wanted, found] = [read(expected, at), read(actual, at)]
      const words = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].sort()
      return joined(words.map((word) => compareShown(word, wanted[word], found[word], at)))
    },
  }
}

/** A field that is not compared here. */
export function leftOut(why: string): LeftOut {
  return { leftOut: why }
}

/** Two values that differ when they do not look the same. */
export function compareShown(
  word: string,
  expected: JsonLike | undefined,
  actual: JsonLike | undefined,
  at: At,
): Comparison {
  return tell(
    JSON.stringify(expected) === JSON.stringify(actual) ? 'same' : 'different',
    word,
    expected,
    actual,
    at,
  )
}

/** What a person calls a value under a name; nothing when it is as usual. */
export function shown(word: string, value: JsonLike | undefined): Shown {
  return value === undefined ? {} : { [word]: value }
}

/** The attributes that are compared, but for those of these fields. */
export function attributesOf<T>(
  table: AttributeTable<T>,
  without: readonly string[] = [],
): readonly Attribute<T>[] {
  const entries = Object.entries<Attribute<T> | LeftOut>(table)
  return entries.flatMap(([field, entry]) => ('leftOut' in entry || without.includes(field) ? [] : [entry]))
}

function byWord([a]: readonly [string, JsonLike], [b]: readonly [string, JsonLike]): number {
  return a < b ? -1 : 1
}
