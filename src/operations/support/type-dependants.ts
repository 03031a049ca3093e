import { keptLabel } from '../../model/kept.js'
import {
  domainsOfType,
  keptOfType,
  referenceTo,
  routinesOfType,
  tablesOfType,
  viewsOfType,
} from '../../model/type-users.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { ownersMentioning } from '../../model/schema-objects.js'
import { displayName, type TableName } from '../../model/table.js'
import { castsTo } from '../../sql/rename-type.js'
import type { FoldContext } from '../definition.js'
import { readingRules } from './reading-rules.js'
import { domainTexts, tableTexts } from './type-texts.js'

/** Everything that holds the drop of an enum or domain back, as a message names it. CASCADE is never emitted. */
export function holdersOfType(model: SchemaModel, type: TableName, context: FoldContext): readonly string[] {
  const rules = readingRules(context)
  const reference = referenceTo(type, rules)
  const written = ownersMentioning(model, type.name).flatMap((owner) =>
    'kind' in owner ? (owner.kind === 'domain' ? domainTexts(owner) : []) : tableTexts(owner),
  )
  return [
    ...tablesOfType(model, type).flatMap(({ table, columns }) =>
      columns.map((name) => `column "${displayName(table)}"."${name}"`),
    ),
    ...beyondColumns(model, type, context),
    ...written.filter(({ text }) => castsTo(text, rules.lexer, reference)).map(({ label }) => label),
    ...viewsOfType(model, type, rules).map((view) => `view "${displayName(view)}"`),
  ]
}

/** What has the type and is no column of a table: domains, functions, and what was set aside. */
export function beyondColumns(model: SchemaModel, type: TableName, context: FoldContext): readonly string[] {
  return [
    ...domainsOfType(model, type).map((domain) => `domain "${displayName(domain)}"`),
    ...routinesOfType(model, type, readingRules(context)).map(
      (routine) => `function "${displayName(routine)}(${routine.signature})"`,
    ),
    ...keptOfType(model, type).map(keptLabel),
  ]
}
