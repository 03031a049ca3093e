import { suggest } from '../../diagnostics/suggest.js'
import type { ColumnType } from '../../model/column-type.js'
import type { TypeFamily, TypeProblem } from '../../model/dialect-rules.js'
import type { TableName } from '../../model/table.js'
import type { Flavour } from './flavour.js'
import { quoteText } from './quoting.js'
import { argumentProblem, normalArguments } from './type-arguments.js'
import { parseTypeSpelling, type TypeSpelling } from './type-spelling.js'
import {
  aliases,
  hasType,
  nativeAliases,
  nativeSpellings,
  nativeTypes,
  portableTypes,
  refused,
  uuidSql,
  type TypeFact,
} from './type-table.js'

/**
 * Resolves the spelling of a type. Outside a map by dialect a portable name wins over one of the server; inside one every
 * name is the server's own, and what has a portable name too gets it, so that both ways to one column are one model.
 */
export function resolveTypeOf(
  flavour: Flavour,
): (
  spelling: string,
  form: 'portable' | 'native',
  isNamed: (name: TableName) => boolean,
) => ColumnType | TypeProblem {
  return (spelling, form, isNamed) => resolveType(spelling, form, isNamed, flavour)
}

function resolveType(
  spelling: string,
  form: 'portable' | 'native',
  isNamed: (name: TableName) => boolean,
  flavour: Flavour,
): ColumnType | TypeProblem {
  const parsed = parseTypeSpelling(spelling)
  if (parsed === undefined) {
    return {
      ruleId: 'type/unknown',
      message: `\`${spelling}\` is not the spelling of a type`,
      help: 'a type is written as in `varchar(50)`, `"decimal(10,2)"` or `bigint`',
    }
  }
  return (
    refusal(parsed, form, flavour) ??
    (form === 'portable' ? portableType(parsed) : nativeSpelling(parsed, flavour)) ??
    namedType(parsed, isNamed) ??
    nativeType(parsed, flavour) ??
    unknownType(parsed.words, flavour)
  )
}

/**
 * The type in SQL.
 *
 * @param values of the enum that a named type is: the column carries them
 */
export function typeSql(type: ColumnType, flavour: Flavour, values: readonly string[] = []): string {
  if (type.kind === 'named') return `enum(${values.map(quoteText).join(',')})`
  if (type.name === 'uuid') return uuidSql(flavour)
  const fact = factOf(type)
  const [first = '', ...more] = (fact?.sql ?? type.name).split(' ')
  const given = fact?.modifiers === 'precision' ? decimalsOf(type) : type.arguments
  return [first + (given.length === 0 ? '' : `(${given.join(',')})`), ...more].join(' ')
}

/** None are what the servers mean when nothing is said. */
function decimalsOf(type: ColumnType): readonly string[] {
  const decimals = precisionOf(type)
  return decimals === 0 ? [] : [String(decimals)]
}

/** The decimals of a second; a document that says nothing means 6, as the other engines do. */
export function precisionOf(type: ColumnType): number {
  return Number(type.arguments[0] ?? 6)
}

export function typeFamily(type: ColumnType): TypeFamily {
  return factOf(type)?.family ?? 'other'
}

/** What is known of the type; undefined for enums of the model. */
export function factOf(type: ColumnType): TypeFact | undefined {
  if (type.kind === 'named') return undefined
  return type.kind === 'portable' ? portableTypes[type.name] : nativeTypes[type.name]
}

/** Is it a shape, or a place on a map? */
export function isGeometry(type: ColumnType): boolean {
  return type.kind === 'native' && type.name !== 'vector' && typeFamily(type) === 'other'
}

/** Is a constant no default by itself, and an index on it one of its beginning? TEXT, BLOB and their like, and JSON. */
export function isLong(type: ColumnType): boolean {
  return type.kind !== 'named' && /(?:text|blob|json)$/.test(type.name)
}

const refuse = (message: string, help: string): TypeProblem => ({ ruleId: 'type/refused', message, help })

function refusal(
  { words, dimensions }: TypeSpelling,
  form: 'portable' | 'native',
  { name, product }: Flavour,
): TypeProblem | undefined {
  if (dimensions > 0) {
    return refuse(
      `${product} has no arrays`,
      `say what it is here: \`{ postgresql: "${words}[]", ${name}: json }\`; or use a table of its own`,
    )
  }
  if (/^interval\b/.test(words)) {
    return refuse(
      `${product} has no type for intervals`,
      `say what it is here: \`{ postgresql: interval, ${name}: bigint }\`, with a number of seconds`,
    )
  }
  if (/\b(?:charset|character set|collate)\b/.test(words)) {
    return refuse(
      'a type has no character set here',
      `write \`${name}: { charset: … }\` or \`collation\` beside it`,
    )
  }
  if (form === 'portable' && words === 'float') {
    return refuse('`float` is not taken as a type', 'write `double` (8 bytes) or `real` (4 bytes)')
  }
  const advice = refused[words]
  return advice === undefined ? undefined : refuse(`\`${words}\` is not taken as a type`, advice)
}

function portableType(spelling: TypeSpelling): ColumnType | TypeProblem | undefined {
  const name = aliases[spelling.words] ?? spelling.words
  const fact = portableTypes[name]
  return fact === undefined ? undefined : made('portable', name, fact, spelling)
}

/** A spelling of the server's own that has a portable name. */
function nativeSpelling(spelling: TypeSpelling, flavour: Flavour): ColumnType | TypeProblem | undefined {
  const { words, arguments: given } = spelling
  if (words === 'uuid' && flavour.name === 'mariadb') return portableType(spelling)
  // The one width that says something: the servers show a BOOLEAN as it, and drivers make a truth of it.
  if (words === 'tinyint' && given.join() === '1')
    return portableType({ ...spelling, words: 'boolean', arguments: [] })
  const name = nativeSpellings[words]
  const fact = name === undefined ? undefined : portableTypes[name]
  if (name === undefined || fact === undefined) return undefined
  if (fact.modifiers === 'none' && fact.family === 'number') return numberOf(words, name, fact, spelling)
  if (fact.modifiers === 'precision' && given.length === 0) {
    return { kind: 'portable', name, arguments: ['0'], dimensions: 0 }
  }
  if (name === 'decimal' && given.length === 0) {
    return { kind: 'portable', name, arguments: ['10', '0'], dimensions: 0 }
  }
  return made('portable', name, fact, spelling)
}

/** A display width says nothing of an integer; float(30) is a double. */
function numberOf(
  words: string,
  name: string,
  fact: TypeFact,
  spelling: TypeSpelling,
): ColumnType | TypeProblem {
  const [bits, ...more] = spelling.arguments
  const isFloat = words === 'float' && bits !== undefined && Number(bits) >= 0 && Number(bits) <= 53
  if (isFloat && more.length === 0) {
    return { kind: 'portable', name: Number(bits) <= 24 ? 'real' : 'double', arguments: [], dimensions: 0 }
  }
  const isInteger = name !== 'real' && name !== 'double'
  return made(
    'portable',
    name,
    fact,
    isInteger && isWidth(spelling) ? { ...spelling, arguments: [] } : spelling,
  )
}

function isWidth({ arguments: given }: TypeSpelling): boolean {
  return given.length === 1 && /^\d{1,3}$/.test(given[0] ?? '')
}

function namedType(
  { words, arguments: given }: TypeSpelling,
  isNamed: (name: TableName) => boolean,
): ColumnType | undefined {
  if (given.length > 0) return undefined
  const parts = (words.match(/`(?:[^`]|``)+`|[^.]+/g) ?? []).map((part) =>
    part.startsWith('`') ? part.slice(1, -1).replaceAll('``', '`') : part,
  )
  const [first = '', second] = parts
  if (parts.length > 2) return undefined
  const name = second === undefined ? { name: first } : { schema: first, name: second }
  return isNamed(name) ? { kind: 'named', ...name, arguments: [], dimensions: 0 } : undefined
}

function nativeType(spelling: TypeSpelling, flavour: Flavour): ColumnType | TypeProblem | undefined {
  const name = nativeAliases[spelling.words] ?? spelling.words
  const fact = nativeTypes[name]
  if (fact === undefined || !hasType(name, flavour)) return undefined
  if (fact.modifiers === 'precision' && spelling.arguments.length === 0) {
    return { kind: 'native', name, arguments: ['0'], dimensions: 0 }
  }
  if (fact.modifiers !== 'width' || name.endsWith('zerofill')) return made('native', name, fact, spelling)
  return made('native', name, fact, isWidth(spelling) ? { ...spelling, arguments: [] } : spelling)
}

function made(
  kind: 'portable' | 'native',
  name: string,
  { modifiers: kindOfModifiers }: TypeFact,
  spelling: TypeSpelling,
): ColumnType | TypeProblem {
  return (
    argumentProblem(spelling.words, kindOfModifiers, spelling.arguments) ?? {
      kind,
      name,
      arguments: normalArguments(kindOfModifiers, spelling.arguments),
      dimensions: 0,
    }
  )
}

function unknownType(words: string, { name, product }: Flavour): TypeProblem {
  const known = [portableTypes, aliases, nativeTypes, nativeSpellings].flatMap((table) => Object.keys(table))
  const suggestions = suggest(words, [...new Set([...known, 'string'])])
  return {
    ruleId: 'type/unknown',
    message: `${product} has no type \`${words}\``,
    ...(suggestions.length > 0 ? { suggestions } : {}),
    help: `say what it is here, as in \`{ postgresql: ${words}, ${name}: varchar(255) }\`; an enum is made first, by create_enum`,
  }
}
