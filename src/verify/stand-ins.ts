import type { Dialect } from '../dialects/dialect.js'
import { objectsOf } from '../model/schema-objects.js'
import type { SchemaModel } from '../model/schema-model.js'
import { bareTable, type Table } from '../model/table.js'
import { usualBookkeeping } from '../plan/compile.js'
import { lookup, type CompileContext } from '../steps/compiler.js'

/**
 * Statements that make what documents take for granted where a revision begins: schemas that none of them makes, and tables
 * of others (declare_table).
 */
export function standIns(
  before: SchemaModel,
  after: SchemaModel,
  dialect: Dialect,
  serverVersion: number,
): readonly string[] {
  const known = new Set(
    objectsOf(after, 'schema').flatMap(({ name, implied }) => (implied === true ? [] : [name])),
  )
  const had = schemasOf(before)
  const schemas = [...schemasOf(after)].filter((schema) => !had.has(schema) && !known.has(schema))
  const tables = [...after.tables.entries()].flatMap(([key, table]) =>
    table.declared === true && before.tables.get(key)?.declared !== true ? [table] : [],
  )
  return [
    ...schemas.flatMap((schema) => dialect.scratch.ensureSchema(schema)),
    ...tables.flatMap((table) => tableStatements(table, dialect, serverVersion, after)),
  ]
}

/** Roles that rights and policies name. */
export function rolesOf(model: SchemaModel, { scratch }: Dialect): ReadonlySet<string> {
  const roles = new Set<string>()
  for (const { grants, policies } of model.tables.values()) {
    for (const { role } of grants) roles.add(role)
    for (const policy of policies) for (const role of policy.roles) roles.add(role)
  }
  for (const object of model.objects.values()) {
    if (object.kind !== 'extension') for (const { role } of object.grants) roles.add(role)
  }
  for (const word of scratch.notRoles) roles.delete(word)
  return roles
}

function schemasOf(model: SchemaModel): ReadonlySet<string> {
  const schemas = new Set<string>()
  for (const { schema } of model.tables.values()) if (schema !== undefined) schemas.add(schema)
  for (const { schema } of model.objects.values()) if (schema !== undefined) schemas.add(schema)
  for (const { name, implied } of objectsOf(model, 'schema')) if (implied === true) schemas.add(name)
  return schemas
}

function tableStatements(
  table: Table,
  { steps }: Dialect,
  serverVersion: number,
  model: SchemaModel,
): readonly string[] {
  const { declared: _, ...own } = { ...bareTable, ...table }
  const context: CompileContext = {
    serverVersion,
    transaction: 'single',
    isNew: () => true,
    isNewType: () => true,
    takenAway: [],
    knowsSchema: () => true,
    before: model,
    after: model,
    standing: () => model,
    bookkeeping: usualBookkeeping,
  }
  const made = lookup(steps, { kind: 'create_table', table: own, foreignKeys: [] }, context)
  return 'unsupported' in made ? [] : made.map(({ sql }) => sql)
}
