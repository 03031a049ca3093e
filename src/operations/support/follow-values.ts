import { viewsOver, routinesNaming } from '../../model/dependants.js'
import type { TypeFamily } from '../../model/dialect-rules.js'
import type { Domain, EnumType, Routine, View } from '../../model/objects.js'
import { mapTexts } from '../../model/rename.js'
import { mapDomainTexts } from '../../model/rename-type.js'
import { putTable, type SchemaModel } from '../../model/schema-model.js'
import { objectKey, ownersMentioning, putObject } from '../../model/schema-objects.js'
import { displayName, nameOf, sameTable, type Column, type Table } from '../../model/table.js'
import {
  columnsOfType,
  isOfType,
  referenceTo,
  routinesWriting,
  tablesOfType,
  viewsOfType,
} from '../../model/type-users.js'
import { mentions } from '../../sql/mentions.js'
import { castsTo } from '../../sql/rename-type.js'
import { hasConstant, hasOnlyConstantsOf, replaceConstant, textConstants } from '../../sql/text-constants.js'
import type { FoldContext } from '../definition.js'
import { renamedValues, type EnumChange, type ValueMove } from './enum-change.js'
import { arrayElements, movedArray } from './array-literal.js'
import { readingRules } from './reading-rules.js'
import { domainTexts, tableTexts } from './type-texts.js'

/**
 * The model where defaults have the new values, and so have texts of tables and domains in which a constant can only be
 * a value of the type: PostgreSQL keeps the value itself there, not its text, and so follows a renaming.
 */
export function followValues(
  model: SchemaModel,
  type: EnumType,
  change: EnumChange,
  context: FoldContext,
): SchemaModel {
  return ownersMentioning(model, type.name).reduce((next, owner) => {
    if (!('kind' in owner)) return putTable(next, followInTable(owner, type, change, context))
    return owner.kind === 'domain' ? putObject(next, followInDomain(owner, type, change, context)) : next
  }, model)
}

function followInTable(table: Table, type: EnumType, change: EnumChange, context: FoldContext): Table {
  const rewrite = (text: string): string =>
    followInText(text, change.renames, meaning(table, type, context), context)
  const texts = mapTexts(table, rewrite)
  return {
    ...texts,
    columns: texts.columns.map((column) =>
      isOfType(column.type, type) ? followDefault(column, change) : column,
    ),
    triggers: texts.triggers.map((trigger) =>
      trigger.when === undefined ? trigger : { ...trigger, when: rewrite(trigger.when) },
    ),
  }
}

function followInDomain(domain: Domain, type: EnumType, change: EnumChange, context: FoldContext): Domain {
  const followed = mapDomainTexts(domain, (text) =>
    followInText(text, change.renames, ofDomain(domain, type), context),
  )
  return isOfType(domain.type, type) ? followDefault(followed, change) : followed
}

function followDefault<T extends Pick<Column, 'type' | 'default'>>(owner: T, change: EnumChange): T {
  if (owner.default === undefined || !('literal' in owner.default)) return owner
  const { literal } = owner.default
  if (typeof literal !== 'string') return owner
  const moved =
    owner.type.dimensions > 0
      ? movedArray(literal, (value) => movedValue(value, change))
      : movedValue(literal, change)
  return moved === literal ? owner : { ...owner, default: { literal: moved } }
}

/** What becomes of a value: its new text, or what stands in for it. */
function movedValue(value: string, { renames, moves }: EnumChange): string {
  const [renamed = value] = renamedValues([value], renames)
  return moves.find((move) => move.value === renamed)?.to ?? renamed
}

/** What the names in a text stand for. */
interface Meaning {
  readonly columns: ReadonlySet<string>
  readonly otherColumns: ReadonlySet<string>
  readonly type: EnumType
}

function meaning(table: Table, type: EnumType, context: FoldContext): Meaning {
  const own = new Set(columnsOfType(table, type).map(({ name }) => name))
  const others = table.columns.filter(
    (column) => !own.has(column.name) && !withoutTexts.has(context.rules.typeFamily(column.type)),
  )
  return { columns: own, otherColumns: new Set(others.map(({ name }) => name)), type }
}

/** Beside a column of these a constant is seldom a word: what is one belongs to the enum. */
const withoutTexts: ReadonlySet<TypeFamily> = new Set<TypeFamily>([
  'number',
  'boolean',
  'date',
  'time',
  'timestamp',
  'interval',
  'uuid',
])

function ofDomain(domain: Domain, type: EnumType): Meaning {
  const own = isOfType(domain.type, type)
  const value = new Set(['value'])
  return { columns: own ? value : new Set(), otherColumns: own ? new Set() : value, type }
}

function followInText(
  text: string,
  renames: readonly ValueMove[],
  { columns, otherColumns, type }: Meaning,
  { rules: { lexer } }: FoldContext,
): string {
  if (!hasOnlyConstantsOf(text, lexer, { columns, otherColumns, type: type.name })) return text
  return renames.reduce((next, { value, to }) => replaceConstant(next, lexer, value, to), text)
}

/**
 * What names a value that is renamed or goes, where it cannot be told whether the value is meant, or what it should be
 * instead: it holds the change back.
 */
export function holdersOfValues(
  model: SchemaModel,
  type: EnumType,
  change: EnumChange,
  isRebuilt: boolean,
  context: FoldContext,
): readonly string[] {
  const gone = [...change.removed, ...change.moves.map(({ value }) => value)]
  const renamed = change.renames.map(({ value }) => value)
  const { lexer } = context.rules
  const reference = referenceTo(type, readingRules(context))
  const holds = (text: string, { columns, otherColumns }: Meaning): boolean => {
    const has = (value: string): boolean => hasConstant(text, lexer, value)
    if (![...renamed, ...gone].some(has)) return false
    const words = new Set(lexer.tokenize(text).tokens.flatMap(({ name }) => name ?? []))
    if (![...columns].some((column) => words.has(column)) && !castsTo(text, lexer, reference)) return false
    return gone.some(has) || !hasOnlyConstantsOf(text, lexer, { columns, otherColumns, type: type.name })
  }
  const written = ownersMentioning(model, type.name).flatMap((owner) => {
    if (!('kind' in owner)) {
      const names = meaning(owner, type, context)
      return tableTexts(owner).filter(({ text }) => holds(text, names))
    }
    if (owner.kind !== 'domain') return []
    const names = ofDomain(owner, type)
    return domainTexts(owner).filter(({ text }) => holds(text, names))
  })
  const unmoved = new Set(change.removed)
  return [
    ...written.map(({ label }) => label),
    ...tablesOfType(model, type).flatMap(({ table }) =>
      columnsOfType(table, type)
        .filter(
          (column) =>
            valuesInDefault(column, change).some((value) => unmoved.has(value)) ||
            isHeldByDefault(column, [...gone, ...renamed], context),
        )
        .map(({ name }) => `the default of "${displayName(table)}"."${name}"`),
    ),
    ...bodiesWith(model, type, [...gone, ...renamed], context),
    ...(isRebuilt
      ? viewsWith(model, type, [...gone, ...renamed], context).map((view) => `view "${displayName(view)}"`)
      : []),
  ]
}

/** Triggers whose body names a value, on a table that has the type or with a statement about one: whose value it is, it does not tell. */
function bodiesWith(
  model: SchemaModel,
  type: EnumType,
  values: readonly string[],
  { rules: { lexer } }: FoldContext,
): readonly string[] {
  return tablesOfType(model, type).flatMap(({ table, columns }) =>
    [table, ...ownersMentioning(model, table.name)].flatMap((owner) =>
      'kind' in owner
        ? []
        : owner.triggers
            .filter(({ body = '' }) => {
              const words = mentions(body, lexer)
              return (
                (sameTable(owner, table) || words.has(table.name)) &&
                columns.some((column) => words.has(column)) &&
                values.some((value) => hasConstant(body, lexer, value))
              )
            })
            .map(({ name }) => `trigger "${name}" of "${displayName(owner)}"`),
    ),
  )
}

/** The values that a constant default has once they moved. */
function valuesInDefault({ type, default: value }: Column, change: EnumChange): readonly string[] {
  if (value === undefined || !('literal' in value) || typeof value.literal !== 'string') return []
  const { literal } = value
  const values = type.dimensions > 0 ? arrayElements(literal) : [literal]
  return values.map((each) => movedValue(each, change))
}

/** Does a default that is an expression have one of the values within the constant of an array? That is not rewritten. */
function isHeldByDefault(
  { type, default: value }: Column,
  values: readonly string[],
  { rules: { lexer } }: FoldContext,
): boolean {
  if (value === undefined || !('sql' in value)) return false
  const constants = textConstants(value.sql, lexer)
  return constants.some((constant) =>
    (type.dimensions > 0 ? [constant, ...arrayElements(constant)] : [constant]).some((each) =>
      values.includes(each),
    ),
  )
}

/** Views and functions that name a value which is renamed or goes: their text cannot be made to follow. */
export function objectsNamingValues(
  model: SchemaModel,
  type: EnumType,
  change: EnumChange,
  context: FoldContext,
): readonly string[] {
  const values = [...change.renames, ...change.moves].map(({ value }) => value).concat(change.removed)
  return [...viewsWith(model, type, values, context), ...routinesWith(model, type, values, context)].map(
    objectKey,
  )
}

function viewsWith(
  model: SchemaModel,
  type: EnumType,
  values: readonly string[],
  context: FoldContext,
): readonly View[] {
  const rules = readingRules(context)
  const targets = tablesOfType(model, type).map(({ table }) => nameOf(table))
  const views = [...viewsOver(model, targets, rules), ...viewsOfType(model, type, rules)]
  return [...new Set(views)].filter(({ query }) =>
    values.some((value) => hasConstant(query, rules.lexer, value)),
  )
}

function routinesWith(
  model: SchemaModel,
  type: EnumType,
  values: readonly string[],
  context: FoldContext,
): readonly Routine[] {
  const rules = readingRules(context)
  const routines = [
    ...tablesOfType(model, type).flatMap(({ table }) => routinesNaming(model, nameOf(table), rules)),
    ...routinesWriting(model, type, rules),
  ]
  return [...new Set(routines)].filter(({ body, arguments: head }) =>
    values.some((value) => [body, head].some((text) => hasConstant(text, rules.lexer, value))),
  )
}
