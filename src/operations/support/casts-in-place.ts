import { viewsOver } from '../../model/dependants.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { ownersMentioning } from '../../model/schema-objects.js'
import { displayName, nameOf, type Table, type TableName } from '../../model/table.js'
import { columnsOfType, referenceTo, tablesOfType, viewsOfType } from '../../model/type-users.js'
import { castsTo } from '../../sql/rename-type.js'
import type { FoldContext } from '../definition.js'
import { withKey } from './edit.js'
import { readingRules } from './reading-rules.js'
import { domainTexts, tableTexts, type LabelledText } from './type-texts.js'
import { textUses } from './uses-column.js'

/**
 * What casts to a type, and is not taken out of the way with the columns of it when it is made anew (see `aroundColumns`):
 * its text is bound to the old type, which cannot go. Each as a message names it.
 */
export function castsInPlace(model: SchemaModel, type: TableName, context: FoldContext): readonly string[] {
  const rules = readingRules(context)
  const reference = referenceTo(type, rules)
  const written = ownersMentioning(model, type.name).flatMap((owner): readonly LabelledText[] => {
    if (!('kind' in owner)) return textsInPlace(owner, type, context)
    return owner.kind === 'domain' ? domainTexts(owner) : []
  })
  const targets = tablesOfType(model, type).flatMap(({ table, columns }) =>
    columns.map((column) => ({ ...nameOf(table), column })),
  )
  const rebuilt = new Set(viewsOver(model, targets, rules).map(displayName))
  return [
    ...written.filter(({ text }) => castsTo(text, rules.lexer, reference)).map(({ label }) => label),
    ...viewsOfType(model, type, rules)
      .filter((view) => !rebuilt.has(displayName(view)))
      .map((view) => `view "${displayName(view)}"`),
  ]
}

/** Texts of the table but those that go and come back with its columns of the type. */
function textsInPlace(table: Table, type: TableName, context: FoldContext): readonly LabelledText[] {
  const own = new Set(columnsOfType(table, type).map(({ name }) => name))
  const others = table.columns.filter(({ name }) => !own.has(name))
  const isTaken = ({ text }: LabelledText): boolean =>
    [...own].some((column) => textUses(text, column, context))
  return [
    // A default names no column, and stays where it is.
    ...tableTexts({
      ...bare(table),
      columns: others.map((column) => withKey(column, 'generated', undefined)),
    }),
    ...tableTexts({
      ...table,
      columns: others.map((column) => withKey(column, 'default', undefined)),
    }).filter((text) => !isTaken(text)),
  ]
}

/** The table with nothing but its columns. */
function bare(table: Table): Table {
  const { partitionBy: _, ...rest } = table
  return { ...rest, checks: [], excludes: [], indexes: [], policies: [], triggers: [] }
}
