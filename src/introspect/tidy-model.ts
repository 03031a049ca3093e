import type { StoredForms } from '../model/stored-forms.js'
import type { NamingConvention } from '../model/naming.js'
import type { SchemaObject } from '../model/objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { Check, Column, Index, IndexElement, Policy, Table, Trigger, Value } from '../model/table.js'
import type { SqlLexer } from '../sql/lexer.js'
import { namesColumn } from '../sql/names-column.js'
import { withoutOuterBrackets } from '../sql/outer-brackets.js'

/** What a model is tidied by. */
export interface TidyRules {
  readonly naming: NamingConvention
  readonly lexer: SqlLexer
  readonly stored: StoredForms
}

/**
 * A model as it was read from the catalog, with texts as a person would write them: without the brackets around a whole
 * expression, with constants for defaults, with checks beside the column that they are about. Nothing is said otherwise than
 * the engine would read it; what is not certain stays in the engine's words.
 */
export function tidyModel(model: SchemaModel, rules: TidyRules): SchemaModel {
  return {
    ...model,
    tables: model.tables.map((table) => tidyTable(table, rules)),
    objects: model.objects.map((object) => tidyObject(object, rules)),
  }
}

function tidyTable(table: Table, rules: TidyRules): Table {
  const { lexer } = rules
  return {
    ...table,
    columns: table.columns.map((column) => tidyColumn(column, rules)),
    checks: table.checks.map((check) => tidyCheck(check, table, rules)),
    indexes: table.indexes.map((index) => tidyIndex(index, lexer)),
    excludes: table.excludes.map((exclude) => ({
      ...exclude,
      elements: exclude.elements.map((element) => tidyElement(element, lexer)),
      ...tidied('where', exclude.where, lexer),
    })),
    policies: table.policies.map((policy): Policy => ({
      ...policy,
      ...tidied('using', policy.using, lexer),
      ...tidied('withCheck', policy.withCheck, lexer),
    })),
    triggers: table.triggers.map((trigger) => tidyTrigger(trigger, lexer)),
  }
}

function tidyColumn(column: Column, { lexer, stored }: TidyRules): Column {
  const { default: value, generated, type } = column
  return {
    ...column,
    ...(value === undefined
      ? {}
      : { default: tidyValue(value, (words) => stored.plainDefault(words, type)) }),
    ...(generated === undefined
      ? {}
      : { generated: { ...generated, sql: withoutOuterBrackets(generated.sql, lexer) } }),
  }
}

function tidyValue(value: Value, plain: (words: string) => Value | undefined): Value {
  return 'sql' in value ? (plain(value.sql) ?? value) : value
}

/** A check of the convention's name is its column's, when it is about that one alone. */
function tidyCheck(check: Check, table: Table, { lexer, naming }: TidyRules): Check {
  const text = withoutOuterBrackets(check.check, lexer)
  const named = table.columns.filter(({ name }) => namesColumn(text, lexer, table.name, name))
  const [column] = named
  const isItsOwn =
    column !== undefined && named.length === 1 && check.name === naming.check(table.name, column.name)
  return { ...check, check: text, ...(isItsOwn ? { ofColumn: column.name } : {}) }
}

function tidyIndex(index: Index, lexer: SqlLexer): Index {
  return {
    ...index,
    elements: index.elements.map((element) => tidyElement(element, lexer)),
    ...tidied('where', index.where, lexer),
  }
}

function tidyElement<T extends IndexElement>(element: T, lexer: SqlLexer): T {
  return element.sql === undefined ? element : { ...element, sql: withoutOuterBrackets(element.sql, lexer) }
}

function tidyTrigger(trigger: Trigger, lexer: SqlLexer): Trigger {
  return { ...trigger, ...tidied('when', trigger.when, lexer) }
}

function tidyObject(object: SchemaObject, { lexer, stored }: TidyRules): SchemaObject {
  if (object.kind === 'domain') {
    const { default: value, check, type } = object
    return {
      ...object,
      ...(value === undefined
        ? {}
        : { default: tidyValue(value, (words) => stored.plainDefault(words, type)) }),
      ...(check === undefined ? {} : { check: { ...check, sql: withoutOuterBrackets(check.sql, lexer) } }),
    }
  }
  if (object.kind === 'view') {
    return {
      ...object,
      indexes: object.indexes.map((index) => tidyIndex(index, lexer)),
      triggers: object.triggers.map((trigger) => tidyTrigger(trigger, lexer)),
    }
  }
  if (object.kind === 'extension') {
    // Whichever version the server brings: one that is named here need not be there on the next server.
    const { version: _, ...rest } = object
    return rest
  }
  return object
}

/** One text under its key, where there is one. */
function tidied<K extends string>(
  key: K,
  text: string | undefined,
  lexer: SqlLexer,
): { readonly [P in K]?: string } {
  const entry: { [P in K]?: string } = {}
  if (text !== undefined) entry[key] = withoutOuterBrackets(text, lexer)
  return entry
}
