import type { SqlLexer } from '../sql/lexer.js'
import { relationNames, renameRelation, type RelationName } from '../sql/relation-names.js'
import { renameColumn } from '../sql/rename-column.js'
import { renameTable } from '../sql/rename-table.js'
import { findTable, putTable, type SchemaModel } from './schema-model.js'
import { findObject, ownersMentioning } from './schema-objects.js'
import { sameTable, type Policy, type Table, type TableName } from './table.js'

/** Policies, of any table but this one, whose subqueries read it; with the table each belongs to. */
export function policiesReading(
  model: SchemaModel,
  name: TableName,
  lexer: SqlLexer,
): readonly { readonly table: Table; readonly policy: Policy }[] {
  return ownersMentioning(model, name.name).flatMap((owner) => {
    if ('kind' in owner || sameTable(owner, name)) return []
    return owner.policies
      .filter(({ using, withCheck }) => [using, withCheck].some((text) => reads(text, name, model, lexer)))
      .map((policy) => ({ table: owner, policy }))
  })
}

/** Do the subqueries of a policy read the table, and name the column? */
export function readsColumn(policy: Policy, column: string, lexer: SqlLexer): boolean {
  return [policy.using, policy.withCheck].some(
    (text) => text !== undefined && lexer.tokenize(text).tokens.some(({ name }) => name === column),
  )
}

/** The model with the new name of a table or view in the subqueries of all policies, its own too. */
export function renameTableInPolicies(
  model: SchemaModel,
  from: TableName,
  to: TableName,
  lexer: SqlLexer,
): SchemaModel {
  if (from.name === to.name) return model
  return mapPolicies(model, from, lexer, (text, owner) => {
    const renamed = renameRelation(text, lexer, isNamed(from, model), to.name)
    // In its own policies what qualifies a column has the new name already.
    return sameTable(owner, from) ? renamed : renameTable(renamed, lexer, { from: from.name, to: to.name })
  })
}

/** The model with the new name of a column in the policies of other tables that read its table. */
export function renameColumnInPolicies(
  model: SchemaModel,
  table: TableName,
  from: string,
  to: string,
  lexer: SqlLexer,
): SchemaModel {
  const isMeant = isNamed(table, model)
  return mapPolicies(model, table, lexer, (text, owner) => {
    if (sameTable(owner, table)) return text
    const relations = relationNames(text, lexer).filter(isMeant)
    const aliases = new Set(relations.map(({ alias }) => alias ?? table.name))
    // Within the query that reads the table, a bare name is one of its columns before it is one of those around.
    const bareWithin = relations.map(({ scope }) => scope)
    const bare = renameColumn(text, lexer, { table: table.name, from, to, bareWithin })
    return [...aliases].reduce(
      (renamed, alias) => renameColumn(renamed, lexer, { table: alias, from, to, bareWithin: [] }),
      bare,
    )
  })
}

function mapPolicies(
  model: SchemaModel,
  name: TableName,
  lexer: SqlLexer,
  rewrite: (text: string, owner: Table) => string,
): SchemaModel {
  return ownersMentioning(model, name.name).reduce((next, owner) => {
    if ('kind' in owner || owner.policies.length === 0) return next
    const table = findTable(next, owner) ?? owner
    const one = (text: string | undefined): string | undefined =>
      text !== undefined && reads(text, name, model, lexer) ? rewrite(text, owner) : text
    const policies = table.policies.map((policy): Policy => {
      const [using, withCheck] = [one(policy.using), one(policy.withCheck)]
      return {
        ...policy,
        ...(using === undefined ? {} : { using }),
        ...(withCheck === undefined ? {} : { withCheck }),
      }
    })
    return putTable(next, { ...table, policies })
  }, model)
}

function reads(text: string | undefined, name: TableName, model: SchemaModel, lexer: SqlLexer): boolean {
  return text !== undefined && relationNames(text, lexer).some(isNamed(name, model))
}

/** A name with a schema that the model keeps without one is in the default schema, unless another relation has it. */
function isNamed(name: TableName, model: SchemaModel): (relation: RelationName) => boolean {
  return (relation) => {
    if (relation.name !== name.name) return false
    if (relation.schema === undefined || name.schema !== undefined) return relation.schema === name.schema
    const other = { schema: relation.schema, name: relation.name }
    return findTable(model, other) === undefined && findObject(model, 'view', other) === undefined
  }
}
