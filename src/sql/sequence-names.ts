import type { SqlLexer } from './lexer.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from './token.js'

/** A sequence's name, exact; without a schema it stands in the default one. */
export interface SequenceName {
  readonly schema?: string
  readonly name: string
}

/** What the names in texts are read by. */
interface Reading {
  readonly lexer: SqlLexer
  readonly defaultSchema?: string
}

/**
 * Does the text name the sequence inside a text constant, as `nextval('invoice_no')` does, or as engines take it that have no
 * such constants? `bound`: the engine holds on to the sequence itself, and follows its new name; `loose`: the name is looked
 * up each time, or may not be meant at all. https://www.postgresql.org/docs/current/functions-sequence.html
 */
export function namesSequence(
  text: string,
  sequence: SequenceName,
  reading: Reading,
): 'bound' | 'loose' | undefined {
  if (reading.lexer.rules.sequencesNamed === 'bare') {
    const isNamed = bareNames(text, reading).some((each) => isSame(each, sequence, reading))
    return isNamed ? 'loose' : undefined
  }
  const found = constantsNaming(text, sequence, reading)
  if (found.some(({ bound }) => !bound)) return 'loose'
  return found.length > 0 ? 'bound' : undefined
}

function isSame(one: SequenceName, other: SequenceName, { defaultSchema }: Reading): boolean {
  return one.name === other.name && (one.schema ?? defaultSchema) === (other.schema ?? defaultSchema)
}

/**
 * `nextval(a)`, `lastval(a)` and `setval(a, 1)`, `NEXT VALUE FOR a` and `PREVIOUS VALUE FOR a`: the server keeps the name, and finds
 * nothing by it once the sequence has another. https://mariadb.com/kb/en/sequence-functions/
 */
function bareNames(text: string, { lexer }: Reading): readonly SequenceName[] {
  const tokens = lexer.tokenize(text).tokens.filter(isSignificant)
  return tokens.flatMap((_, i): readonly SequenceName[] => {
    const at = isCall(tokens, i) ? i + 2 : isValueFor(tokens, i) ? i + 3 : undefined
    const first = at === undefined ? undefined : tokens[at]
    if (at === undefined || first?.name === undefined) return []
    const second = isSymbol(tokens[at + 1], '.') ? tokens[at + 2]?.name : undefined
    return [second === undefined ? { name: first.name } : { schema: first.name, name: second }]
  })
}

function isCall(tokens: readonly SqlToken[], at: number): boolean {
  const isFunction = ['nextval', 'lastval', 'setval'].some((word) => isWord(tokens[at], word))
  return isFunction && isSymbol(tokens[at + 1], '(')
}

function isValueFor(tokens: readonly SqlToken[], at: number): boolean {
  const isBegun = isWord(tokens[at], 'next') || isWord(tokens[at], 'previous')
  return isBegun && isWord(tokens[at + 1], 'value') && isWord(tokens[at + 2], 'for')
}

/** The text with the new name of the sequence in the constants that are bound to it; every other byte stays. */
export function renameSequence(text: string, from: SequenceName, to: SequenceName, reading: Reading): string {
  if (reading.lexer.rules.sequencesNamed === 'bare') return text
  let rewritten = ''
  let kept = 0
  for (const { token, bound } of constantsNaming(text, from, reading)) {
    if (!bound) continue
    rewritten += text.slice(kept, token.start) + constant(to, reading.lexer)
    kept = token.end
  }
  return rewritten + text.slice(kept)
}

interface NamingConstant {
  readonly token: SqlToken
  readonly bound: boolean
}

/** Functions that take a sequence by a constant of its name. */
const functions: ReadonlySet<string> = new Set(['nextval', 'currval', 'setval'])

function constantsNaming(text: string, sequence: SequenceName, reading: Reading): readonly NamingConstant[] {
  const tokens = reading.lexer.tokenize(text).tokens.filter(isSignificant)
  const callsOne = tokens.some(({ name }) => name !== undefined && functions.has(name))
  return tokens.flatMap((token, i) => {
    if (token.kind !== 'string' || !reads(token.text, sequence, reading)) return []
    const bound = isBound(tokens, i)
    return bound || callsOne ? [{ token, bound }] : []
  })
}

/** `nextval('a')`, `nextval('a'::regclass)` and `'a'::regclass`; not `nextval('a'::text)`, which is looked up when it runs. */
function isBound(tokens: readonly SqlToken[], at: number): boolean {
  const isPlain = tokens[at]?.text.startsWith("'") === true
  if (isSymbol(tokens[at + 1], '::')) {
    const type = isSymbol(tokens[at + 3], '.') ? tokens[at + 4] : tokens[at + 2]
    return isPlain && isWord(type, 'regclass')
  }
  const called = tokens[at - 2]?.name
  return isPlain && isSymbol(tokens[at - 1], '(') && called !== undefined && functions.has(called)
}

/** Does the constant, read as the engine reads a name, give the sequence? */
function reads(written: string, sequence: SequenceName, { lexer, defaultSchema }: Reading): boolean {
  const plain = /^'((?:[^']|'')*)'$/.exec(written)?.[1]
  // Escapes and dollar quotes are not taken apart: the name somewhere in them is enough to be careful.
  if (plain === undefined) return written.includes(sequence.name)
  const [first, dot, second, ...more] = lexer
    .tokenize(plain.replaceAll("''", "'"))
    .tokens.filter(isSignificant)
  if (more.length > 0 || first?.name === undefined) return false
  if (dot === undefined) return sequence.schema === undefined && first.name === sequence.name
  if (!isSymbol(dot, '.') || second?.name !== sequence.name) return false
  return first.name === (sequence.schema ?? defaultSchema)
}

/** The name as a constant, quoted inside where it must be. */
function constant({ schema, name }: SequenceName, { rules }: SqlLexer): string {
  const spelled = (part: string): string =>
    rules.plainName.test(part) && !rules.quotedWords.has(part.toLowerCase()) ? part : rules.quoteName(part)
  const text = schema === undefined ? spelled(name) : `${spelled(schema)}.${spelled(name)}`
  return `'${text.replaceAll("'", "''")}'`
}

/** The sequences that a text takes numbers from, as far as they can be told. */
export function sequencesIn(text: string, reading: Reading): readonly SequenceName[] {
  const { lexer, defaultSchema } = reading
  if (lexer.rules.sequencesNamed === 'bare') {
    return bareNames(text, reading).map(({ schema, name }) =>
      schema === undefined || schema === defaultSchema ? { name } : { schema, name },
    )
  }
  const tokens = lexer.tokenize(text).tokens.filter(isSignificant)
  return tokens.flatMap((token, i): readonly SequenceName[] => {
    if (token.kind !== 'string' || !isBound(tokens, i)) return []
    const inside = lexer.tokenize(token.text.slice(1, -1).replaceAll("''", "'")).tokens.filter(isSignificant)
    const [first, dot, second] = inside
    if (first?.name === undefined) return []
    if (inside.length === 1) return [{ name: first.name }]
    if (inside.length !== 3 || !isSymbol(dot, '.') || second?.name === undefined) return []
    return [first.name === defaultSchema ? { name: second.name } : { schema: first.name, name: second.name }]
  })
}
