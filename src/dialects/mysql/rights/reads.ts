import type { View } from '../../../model/objects.js'
import { findTable, type SchemaModel } from '../../../model/schema-model.js'
import { findObject } from '../../../model/schema-objects.js'
import type { TableName } from '../../../model/table.js'
import { namedQueries } from '../../../sql/named-queries.js'
import { relationNames } from '../../../sql/relation-names.js'
import { isSignificant } from '../../../sql/token.js'
import type { Need } from '../../../steps/need.js'
import type { Row } from '../../../steps/step.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { sqlText } from '../literals.js'
import { textOption } from '../steps/table-options.js'
import { definedBy, onTable } from './need.js'

/**
 * What making a view asks for beside the right to make it: to read what it reads.
 * https://dev.mysql.com/doc/refman/8.4/en/create-view.html, https://mariadb.com/kb/en/create-view/
 */
export function viewNeeds(view: View, model: SchemaModel, flavour: Flavour): readonly Need[] {
  const definer = textOption(view.options, 'definer')
  return [
    ...readNeeds([view.query], model, flavour),
    ...(definer === undefined || definer.toLowerCase() === 'current_user' ? [] : [definedBy(definer)]),
  ]
}

/** The right to read each table and view that queries in the texts read, as far as documents tell of it. */
export function readNeeds(texts: readonly string[], model: SchemaModel, flavour: Flavour): readonly Need[] {
  return texts
    .flatMap((text) => relationsRead(text, flavour))
    .filter((name) => findTable(model, name) !== undefined || findObject(model, 'view', name) !== undefined)
    .map((name) => onTable('select', name))
}

/** The SQL among the values of rows. */
export function sqlIn(cells: readonly Row[number][1][], flavour: Flavour): readonly string[] {
  return cells.flatMap((cell) =>
    typeof cell === 'object' && cell !== null && 'sql' in cell ? sqlText(cell.sql, flavour) : [],
  )
}

/** What a WITH gives a name to is no table of that name. */
function relationsRead(query: string, flavour: Flavour): readonly TableName[] {
  const lexer = lexerFor(flavour)
  const own = namedQueries(lexer.tokenize(query).tokens.filter(isSignificant))
  return relationNames(query, lexer)
    .filter(({ schema, name }) => schema !== undefined || !own.has(name))
    .map(({ schema, name }) => (schema === undefined ? { name } : { schema, name }))
}
