import type { Grant, TableName } from '../../../model/table.js'
import type { Need, NeededOn, NeededRight } from '../../../steps/need.js'
import type { ObjectTarget } from '../../../steps/object-steps.js'
import { quoteName, quoteTable } from '../quoting.js'

/** The rights that are asked for here, as GRANT calls them: https://dev.mysql.com/doc/refman/8.4/en/privileges-provided.html */
export const privilegeOf: Partial<Readonly<Record<NeededRight, string>>> = {
  select: 'SELECT',
  insert: 'INSERT',
  update: 'UPDATE',
  delete: 'DELETE',
  create: 'CREATE',
  alter: 'ALTER',
  remove: 'DROP',
  references: 'REFERENCES',
  trigger: 'TRIGGER',
  view: 'CREATE VIEW',
  routine: 'CREATE ROUTINE',
  alter_routine: 'ALTER ROUTINE',
  trust: 'SUPER',
  hand_on: 'GRANT OPTION',
}

const verbs = {
  select: 'read',
  insert: 'insert into',
  update: 'update',
  delete: 'delete from',
  create: 'create',
  alter: 'alter',
  remove: 'drop',
  references: 'refer to',
  trigger: 'make triggers on',
  view: 'create the view',
} as const satisfies Partial<Record<NeededRight, string>>

/** A right on a table, view or sequence. It stands by the name, and is nobody's because he made the thing. */
export function onTable(right: keyof typeof verbs, table: TableName): Need {
  return { right, on: relation(table), sentence: `${verbs[right]} ${quoteTable(table)}`, byName: true }
}

export function createDatabase(name: string): Need {
  const on: NeededOn = { kind: 'schema', name }
  return { right: 'create', on, sentence: `create the database ${quoteName(name)}`, byName: true }
}

export function dropDatabase(name: string): Need {
  const on: NeededOn = { kind: 'schema', name }
  return { right: 'remove', on, sentence: `drop the database ${quoteName(name)}`, byName: true }
}

export function createRoutine({ schema }: TableName): Need {
  const where = schema === undefined ? 'the default database' : `the database ${quoteName(schema)}`
  const on: NeededOn = { kind: 'schema', ...(schema === undefined ? {} : { name: schema }) }
  return { right: 'routine', on, sentence: `create routines in ${where}`, byName: true }
}

/**
 * Who makes a routine may alter and drop it from then on.
 * https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html#sysvar_automatic_sp_privileges
 */
export function dropRoutine({ schema, name }: TableName): Need {
  const on: NeededOn = { kind: 'routine', ...(schema === undefined ? {} : { schema }), name }
  return { right: 'alter_routine', on, sentence: `alter the routine ${quoteTable({ ...on, name })}` }
}

/**
 * What a binary log would replay: triggers and functions. Nothing where the server keeps none, or trusts those who make them.
 * https://dev.mysql.com/doc/refman/8.4/en/stored-programs-logging.html
 */
export const trusted: Need = {
  right: 'trust',
  on: { kind: 'extension' },
  sentence:
    'be trusted with triggers and functions by log_bin_trust_function_creators, as the server keeps a binary log',
  byName: true,
}

/** Who looks at the rows reads the table; not where a person says that there be no look. */
export function looksAt(table: TableName, look: NonNullable<Need['look']>): Need {
  return { ...onTable('select', table), look }
}

/**
 * Who gives rights, or takes them away, has them, and may hand them on.
 * https://dev.mysql.com/doc/refman/8.4/en/grant.html, https://mariadb.com/kb/en/grant/#grant-option
 */
export function handsOn(target: ObjectTarget, grants: readonly Grant[]): readonly Need[] {
  const [on, words] = handedOn(target)
  const privileges = [...new Set(grants.map(({ privilege }) => privilege.replaceAll('_', ' ').toUpperCase()))]
  return [
    { right: 'hand_on', on, sentence: `hand on rights on ${words}`, byName: true },
    ...privileges.map((privilege): Need => ({
      right: 'hold',
      privilege,
      on,
      sentence: `have the right ${privilege} on ${words}, which is handed on`,
      byName: true,
    })),
  ]
}

function handedOn(target: ObjectTarget): readonly [NeededOn, string] {
  if (target.kind === 'table') return [relation(target.table), quoteTable(target.table)]
  const { object } = target
  switch (object.kind) {
    case 'schema':
    case 'extension':
      return [{ kind: 'schema', name: object.name }, `the database ${quoteName(object.name)}`]
    case 'routine': {
      const { schema, name } = object
      const on: NeededOn = { kind: 'routine', ...(schema === undefined ? {} : { schema }), name }
      return [on, `the routine ${quoteTable(object)}`]
    }
    case 'enum':
    case 'domain':
    case 'sequence':
    case 'view':
      return [relation(object), quoteTable(object)]
  }
}

/**
 * A view runs with the rights of its definer, so nobody makes one of somebody else without more.
 * https://dev.mysql.com/doc/refman/8.4/en/stored-objects-security.html, https://mariadb.com/kb/en/grant/#set-user
 */
export function definedBy(definer: string): Need {
  const on: NeededOn = { kind: 'extension', name: definer }
  return { right: 'definer', on, sentence: `define views for ${definer}`, byName: true }
}

/** The table is somebody else's, and known to be there. */
export function thereAlready(table: TableName): Need {
  return { right: 'there', on: relation(table), sentence: `find ${quoteTable(table)}` }
}

/** SQL of its author works in the default database, and needs what it needs. */
export const unknownNeed: Need = {
  right: 'unknown',
  on: { kind: 'schema' },
  sentence: 'run the SQL as it stands',
}

function relation({ schema, name }: TableName): NeededOn {
  return { kind: 'relation', ...(schema === undefined ? {} : { schema }), name }
}
