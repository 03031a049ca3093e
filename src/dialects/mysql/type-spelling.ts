/** A type as it is spelled, taken apart, case and blanks evened out. */
export interface TypeSpelling {
  /** Words in lower case with one blank between them, `unsigned` and its like included; a database before a dot. */
  readonly words: string
  /** What stands in the parentheses, a value of an enum or set in its quotes. */
  readonly arguments: readonly string[]
  /** How many `[]` follow: neither server has arrays, and people are told so. */
  readonly dimensions: number
}

/** A name in backticks (`\x60`), or a word. */
const name = String.raw`(?:\x60(?:[^\x60]|\x60\x60)+\x60|[a-z_\u0080-\uffff][\w$\u0080-\uffff]*)`
/** A number, or a text in quotes. */
const argument = String.raw`(?:\s*'(?:[^'\\]|''|\\.)*'\s*|[^'(),]*)`
const spelling = new RegExp(
  String.raw`^(${name}(?:\s*\.\s*${name})?(?:\s+${name})*)\s*(?:\((${argument}(?:,${argument})*)\)\s*((?:[a-z]\w*(?:\s+[a-z]\w*)*)?\s*))?((?:\[\s*\d*\s*\]\s*)*)$`,
  'isu',
)
const oneArgument = new RegExp(argument, 'gsu')

/** Takes a spelling apart; undefined when it is not one. Words may stand behind the parentheses: `decimal(10,2) unsigned`. */
export function parseTypeSpelling(text: string): TypeSpelling | undefined {
  const match = spelling.exec(text.trim())
  if (match === null) return undefined
  const [, before = '', modifiers, after = '', brackets = ''] = match
  const words = [before, after]
    .join(' ')
    .replaceAll(/\s*\.\s*/g, '.')
    .split(/(`(?:[^`]|``)+`)/)
    .map((part) => (part.startsWith('`') ? plainly(part) : part.toLowerCase().replaceAll(/\s+/g, ' ')))
    .join('')
    .trim()
  return { words, arguments: argumentsOf(modifiers), dimensions: brackets.match(/\[/g)?.length ?? 0 }
}

function argumentsOf(modifiers: string | undefined): readonly string[] {
  if (modifiers === undefined) return []
  const found: string[] = []
  for (let at = 0; at <= modifiers.length; at += 1) {
    oneArgument.lastIndex = at
    const [written = ''] = oneArgument.exec(modifiers) ?? []
    found.push(written.trim())
    at += written.length
  }
  return found
}

/** Quotes are dropped where the name means the same without them. */
function plainly(quoted: string): string {
  const inner = quoted.slice(1, -1).replaceAll('``', '`')
  return /^[a-z_][a-z\d_]*$/.test(inner) ? inner : quoted
}
