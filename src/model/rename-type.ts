import { renameType as renameInText, renameTypeInHead } from '../sql/rename-type.js'
import type { ReadingRules } from './dependants.js'
import type { Domain, EnumType, Routine } from './objects.js'
import { mapTexts } from './rename.js'
import { putTable, type KeptObject, type SchemaModel } from './schema-model.js'
import { ownersMentioning, putObject, removeObject } from './schema-objects.js'
import type { Table, Value } from './table.js'
import { isOfType, keptOfType, referenceTo } from './type-users.js'

/**
 * The model after an enum got another name: columns and domains of it follow, and so do casts to it in the texts of
 * tables and domains, and the heads of functions. Queries of views and bodies of functions stay as their authors wrote
 * them.
 */
export function renameEnum(model: SchemaModel, type: EnumType, to: string, rules: ReadingRules): SchemaModel {
  const reference = referenceTo(type, rules)
  const inText = (text: string): string => renameInText(text, rules.lexer, reference, to)
  const followed = ownersMentioning(model, type.name).reduce((next, owner) => {
    if (!('kind' in owner)) return putTable(next, renameInTable(owner, type, to, inText))
    if (owner.kind === 'domain') return putObject(next, renameInDomain(owner, type, to, inText))
    if (owner.kind !== 'routine') return next
    return putObject(removeObject(next, owner), renameInHead(owner, type, to, rules))
  }, model)
  const kept = keptOfType(model, type).reduce(
    (all, object) => all.set(object.keptName, renameInKept(object, type, to, inText)),
    followed.kept,
  )
  return putObject(removeObject({ ...followed, kept }, type), { ...type, name: to })
}

function renameInKept(
  object: KeptObject,
  type: EnumType,
  to: string,
  inText: (text: string) => string,
): KeptObject {
  const { table, partitions } = object
  return {
    ...object,
    table: renameInTable(table, type, to, inText),
    ...(partitions === undefined
      ? {}
      : {
          partitions: partitions.map((partition) =>
            partition.own === undefined
              ? partition
              : { ...partition, own: renameInTable(partition.own, type, to, inText) },
          ),
        }),
  }
}

function renameInTable(table: Table, type: EnumType, to: string, inText: (text: string) => string): Table {
  const texts = mapTexts(table, inText)
  return {
    ...texts,
    columns: texts.columns.map((column) =>
      isOfType(column.type, type) ? { ...column, type: { ...column.type, name: to } } : column,
    ),
    triggers: texts.triggers.map((trigger) =>
      trigger.when === undefined ? trigger : { ...trigger, when: inText(trigger.when) },
    ),
  }
}

function renameInDomain(
  domain: Domain,
  type: EnumType,
  to: string,
  inText: (text: string) => string,
): Domain {
  return {
    ...mapDomainTexts(domain, inText),
    type: isOfType(domain.type, type) ? { ...domain.type, name: to } : domain.type,
  }
}

/** Every SQL text of a domain rewritten by one function. */
export function mapDomainTexts(domain: Domain, rewrite: (text: string) => string): Domain {
  return {
    ...domain,
    ...(domain.default === undefined ? {} : { default: mapDefault(domain.default, rewrite) }),
    ...(domain.check === undefined ? {} : { check: { ...domain.check, sql: rewrite(domain.check.sql) } }),
  }
}

function mapDefault(value: Value, rewrite: (text: string) => string): Value {
  return 'sql' in value ? { sql: rewrite(value.sql) } : value
}

/** The function with the new name of a type in its arguments and its result. */
export function renameInHead(routine: Routine, type: EnumType, to: string, rules: ReadingRules): Routine {
  const reference = referenceTo(type, rules)
  const rename = (text: string): string => renameTypeInHead(text, rules.lexer, reference, to)
  return {
    ...routine,
    arguments: rename(routine.arguments),
    signature: rename(routine.signature),
    ...(routine.returns === undefined ? {} : { returns: rename(routine.returns) }),
  }
}
