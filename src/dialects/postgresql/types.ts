import { suggest } from '../../diagnostics/suggest.js'
import type { ColumnType } from '../../model/column-type.js'
import type { TableName } from '../../model/table.js'
import type { TypeFamily, TypeProblem } from '../../model/dialect-rules.js'
import { quoteName } from './quoting.js'
import { parseTypeSpelling, type TypeSpelling } from './type-spelling.js'
import {
  aliases,
  intervalFields,
  lengthless,
  nativeTypes,
  portableTypes,
  refused,
  type Modifiers,
  type TypeFact,
} from './type-table.js'

/**
 * Resolves the spelling of a type. Outside a map by dialect only types that are known stand; inside one, any
 * well-formed name, as extensions bring their own. What has a portable name gets it either way.
 */
export function resolveType(
  spelling: string,
  form: 'portable' | 'native',
  isNamed: (name: TableName) => boolean,
): ColumnType | TypeProblem {
  return lookUpType(spelling, form, isNamed) ?? unknownType(spelling, form)
}

/** The type likewise; undefined when there is none of that name. For who only asks: what was meant is slow to guess. */
export function lookUpType(
  spelling: string,
  form: 'portable' | 'native',
  isNamed: (name: TableName) => boolean,
): ColumnType | TypeProblem | undefined {
  const parsed = parseTypeSpelling(spelling)
  if (parsed === undefined) {
    return {
      ruleId: 'type/unknown',
      message: `\`${spelling}\` is not the spelling of a type`,
      help: spellingHelp,
    }
  }
  const words = plainWords(parsed)
  const advice = refused[words] ?? (form === 'portable' ? portableAdvice[words] : undefined)
  if (advice !== undefined)
    return { ruleId: 'type/refused', message: `\`${words}\` is not taken as a type`, help: advice }
  return (
    (words === 'float' ? floatType(parsed) : undefined) ??
    intervalType(words, parsed) ??
    portableType(words, parsed, form) ??
    namedType(parsed.words, parsed, isNamed) ??
    nativeType(words, parsed, form)
  )
}

function plainWords({ words }: TypeSpelling): string {
  return words.replace(/^pg_catalog\./, '')
}

/** The type in SQL. Native spellings are SQL already; names of the model go through the quoting helper. */
export function typeSql(type: ColumnType): string {
  const brackets = '[]'.repeat(type.dimensions)
  if (type.kind === 'named') {
    return `${type.schema === undefined ? '' : `${quoteName(type.schema)}.`}${quoteName(type.name)}${brackets}`
  }
  const name = factOf(type)?.sql ?? type.name
  const modifiers = type.arguments.length === 0 ? '' : `(${type.arguments.join(',')})`
  return name + modifiers + brackets
}

/** The type as it is without its `[]`. */
export function elementType(type: ColumnType): ColumnType {
  return { ...type, dimensions: 0 }
}

export function typeFamily(type: ColumnType): TypeFamily {
  if (type.dimensions > 0) return 'array'
  return factOf(type)?.family ?? 'other'
}

/** What is known of the type; undefined for enums, domains and the types of most extensions. */
export function factOf(type: ColumnType): TypeFact | undefined {
  if (type.kind === 'named') return undefined
  const facts = type.kind === 'portable' ? portableTypes : nativeTypes
  return facts[type.name]
}

const spellingHelp = 'a type is written as in `varchar(50)`, `"decimal(10,2)"`, `timestamptz` or `"text[]"`'

/** Legal SQL that means something else than it seems to, when written for every dialect. */
const portableFloat = 'write `double` (8 bytes) or `real` (4 bytes)'
const portableAdvice: Readonly<Record<string, string>> = { float: portableFloat }

/** https://www.postgresql.org/docs/current/datatype-numeric.html#DATATYPE-FLOAT */
function floatType(spelling: TypeSpelling): ColumnType | TypeProblem {
  const bits = Number(spelling.arguments[0] ?? 53)
  if (spelling.arguments.length > 1 || !Number.isInteger(bits) || bits < 1 || bits > 53) {
    return {
      ruleId: 'type/arguments',
      message: 'float takes a number of bits from 1 to 53',
      help: portableFloat,
    }
  }
  return {
    kind: 'portable',
    name: bits < 25 ? 'real' : 'double',
    arguments: [],
    dimensions: spelling.dimensions,
  }
}

function intervalType(words: string, spelling: TypeSpelling): ColumnType | TypeProblem | undefined {
  const fields = /^interval (.+)$/.exec(words)?.[1]
  if (fields === undefined) return undefined
  if (!intervalFields.has(fields)) {
    return {
      ruleId: 'type/unknown',
      message: `an interval has no fields \`${fields}\``,
      suggestions: suggest(fields, intervalFields).map((field) => `interval ${field}`),
    }
  }
  return (
    argumentProblem('interval', fields.endsWith('second') ? 'precision' : 'none', spelling) ?? {
      kind: 'native',
      name: `interval ${fields}`,
      arguments: spelling.arguments,
      dimensions: spelling.dimensions,
    }
  )
}

function portableType(
  words: string,
  spelling: TypeSpelling,
  form: 'portable' | 'native',
): ColumnType | TypeProblem | undefined {
  const name = aliases[words] ?? words
  const fact = portableTypes[name]
  if (fact === undefined) return undefined
  const { dimensions } = spelling
  // A varchar without a length is text with another name: only who asks for PostgreSQL's own gets it.
  if (name === 'varchar' && spelling.arguments.length === 0) {
    if (form === 'native') return { kind: 'native', name, arguments: [], dimensions }
    const help =
      'write `text`, or `varchar(255)`; `{ postgresql: varchar }` is PostgreSQL’s own, without a limit'
    return { ruleId: 'type/refused', message: '`varchar` needs a length', help }
  }
  if (lengthless.has(words) && /^\d+$/.test(spelling.arguments.join())) {
    return { kind: 'portable', name, arguments: [], dimensions }
  }
  const problem = argumentProblem(words, fact.modifiers, spelling)
  if (problem !== undefined) return problem
  return { kind: 'portable', name, arguments: normalArguments(name, spelling.arguments), dimensions }
}

function namedType(
  words: string,
  { dimensions, arguments: modifiers }: TypeSpelling,
  isNamed: (name: TableName) => boolean,
): ColumnType | undefined {
  if (modifiers.length > 0) return undefined
  const parts = (words.match(/"(?:[^"]|"")+"|[^.]+/g) ?? []).map((part) =>
    part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part,
  )
  const [first = '', second] = parts
  if (parts.length > 2) return undefined
  const name = second === undefined ? { name: first } : { schema: first, name: second }
  return isNamed(name) ? { kind: 'named', ...name, arguments: [], dimensions } : undefined
}

function nativeType(
  words: string,
  spelling: TypeSpelling,
  form: 'portable' | 'native',
): ColumnType | TypeProblem | undefined {
  const name = aliases[words] ?? words
  const fact = nativeTypes[name]
  if (fact === undefined && (form === 'portable' || hasBareBlank(words))) return undefined
  const problem = argumentProblem(words, fact?.modifiers ?? 'free', spelling)
  if (problem !== undefined) return problem
  const { dimensions } = spelling
  return { kind: 'native', name, arguments: normalArguments(name, spelling.arguments), dimensions }
}

/** Two words are no name of a type, unless they stand in quotes. */
function hasBareBlank(words: string): boolean {
  return words.replaceAll(/"(?:[^"]|"")*"/g, '').includes(' ')
}

function unknownType(spelling: string, form: 'portable' | 'native'): TypeProblem {
  const parsed = parseTypeSpelling(spelling)
  const words = parsed === undefined ? spelling : plainWords(parsed)
  const known = [
    ...Object.keys(portableTypes),
    ...Object.keys(nativeTypes),
    ...Object.keys(aliases),
    'string',
  ]
  const suggestions = suggest(words, known)
  return {
    ruleId: 'type/unknown',
    message: `there is no type \`${words}\``,
    ...(suggestions.length > 0 ? { suggestions } : {}),
    help:
      form === 'native'
        ? spellingHelp
        : `make it first, by create_enum or create_domain; a type that an extension brings is written \`{ postgresql: ${words} }\``,
  }
}

/** PostgreSQL reads `char` as char(1), `bit` as bit(1), and a decimal without a scale as one of scale 0. */
function normalArguments(name: string, given: readonly string[]): readonly string[] {
  const plain = given.map((argument) => (/^[+-]?\d+$/.test(argument) ? String(Number(argument)) : argument))
  if ((name === 'char' || name === 'bit') && plain.length === 0) return ['1']
  if (name === 'decimal' && plain.length === 1) return [...plain, '0']
  return plain
}

/** What each kind of modifier must look like; undefined: it is right. */
const checks: Readonly<Record<Modifiers, (values: readonly number[]) => string | undefined>> = {
  none: (values) => (values.length === 0 ? undefined : 'takes nothing in parentheses'),
  length: (values) => (values.length <= 1 && inRange(values[0] ?? 1, 1, 10_485_760) ? undefined : lengthRule),
  'required-length': (values) =>
    values.length === 1 && inRange(values[0], 1, 10_485_760) ? undefined : lengthRule,
  scale: ([precision, scale, ...rest]) => {
    if (precision === undefined) return undefined
    if (rest.length > 0 || !inRange(precision, 1, 1000))
      return 'takes a precision from 1 to 1000, and a scale'
    return inRange(scale ?? 0, 0, precision) ? undefined : 'takes a scale from 0 to its precision'
  },
  precision: (values) =>
    values.length <= 1 && inRange(values[0] ?? 0, 0, 6)
      ? undefined
      : 'takes a number of decimals from 0 to 6',
  free: () => undefined,
}
const lengthRule = 'takes a length from 1 to 10485760'

/** What to write, by the kind of modifier. */
const examples: Readonly<Record<Modifiers, (name: string) => string>> = {
  none: (name) => `write \`${name}\``,
  length: (name) => `write \`${name}(50)\``,
  'required-length': (name) => `write \`${name}(50)\``,
  scale: (name) => `write \`"${name}(10,2)"\``,
  precision: (name) => `write \`${name}\` or \`${name}(3)\``,
  free: (name) => `write \`${name}\``,
}

function inRange(value: number | undefined, low: number, high: number): boolean {
  return value !== undefined && Number.isInteger(value) && value >= low && value <= high
}

function argumentProblem(
  name: string,
  modifiers: Modifiers,
  spelling: TypeSpelling,
): TypeProblem | undefined {
  const help = examples[modifiers](name)
  if (spelling.arguments.some((argument) => argument === '')) {
    return { ruleId: 'type/arguments', message: `\`${name}\` has empty parentheses`, help }
  }
  const rule = checks[modifiers](spelling.arguments.map(Number))
  return rule === undefined ? undefined : { ruleId: 'type/arguments', message: `\`${name}\` ${rule}`, help }
}
