import { quoteName } from './quoting.js'

/** A type as it is spelled, taken apart, case and blanks evened out. */
export interface TypeSpelling {
  /** Words in lower case with one blank between them; names in quotes as they are; a schema before a dot. */
  readonly words: string
  readonly arguments: readonly string[]
  readonly dimensions: number
}

/** A name in quotes, or words that may have a schema before them. */
const name = String.raw`(?:"(?:[^"]|"")+"|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*)`
const spelling = new RegExp(
  String.raw`^(${name}(?:\s*\.\s*${name})?(?:\s+${name})*)\s*(?:\(([^()]*)\)\s*((?:[a-z]+(?:\s+[a-z]+)*)?\s*))?((?:\[\s*\d*\s*\]\s*)*|array(?:\s*\[\s*\d*\s*\])?)$`,
  'i',
)

/** Takes a spelling apart; undefined when it is not one. `timestamp(3) with time zone` has its modifier in the middle. */
export function parseTypeSpelling(text: string): TypeSpelling | undefined {
  const trailingArray = /^(.*\S)\s+array(\s*\[\s*\d*\s*\])?$/is.exec(text.trim())
  const match = spelling.exec((trailingArray?.[1] ?? text).trim())
  if (match === null) return undefined
  const [, before = '', modifiers, after = '', brackets = ''] = match
  const words = [before, after]
    .join(' ')
    .replaceAll(/\s*\.\s*/g, '.')
    .split(/("(?:[^"]|"")+")/)
    .map((part) => (part.startsWith('"') ? plainly(part) : part.toLowerCase().replaceAll(/\s+/g, ' ')))
    .join('')
    .trim()
  return {
    words,
    arguments: modifiers === undefined ? [] : modifiers.split(',').map((argument) => argument.trim()),
    dimensions: (trailingArray === null ? 0 : 1) + (brackets.match(/\[/g)?.length ?? 0),
  }
}

/** Quotes are dropped where the name means the same without them. */
function plainly(quoted: string): string {
  const inner = quoted.slice(1, -1).replaceAll('""', '"')
  // "char" is a type of its own, and bare words such as "user" are not names.
  return /^[a-z_][a-z\d_]*$/.test(inner) && !bareMeansOther.has(inner) ? inner : quoteName(inner)
}

const bareMeansOther: ReadonlySet<string> = new Set([
  'char',
  'bit',
  'dec',
  'int',
  'time',
  'string',
  'user',
  'order',
])
