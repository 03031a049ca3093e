import type { Check, Constraint, ForeignKey, ReferentialAction } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Unsupported } from '../../../steps/statement.js'
import { nameList, words } from '../../ddl.js'
import type { Flavour } from '../flavour.js'
import { parenthesise } from '../literals.js'
import { quoteName, quoteTable } from '../quoting.js'
import { can, since } from '../version.js'
import { constraintThere, type Fact } from '../probes.js'
import type { Table } from '../../../model/table.js'
import { aboutPart, lacks, needsVersion } from './statements.js'

const actions: Readonly<Record<ReferentialAction, string>> = {
  no_action: 'NO ACTION',
  restrict: 'RESTRICT',
  cascade: 'CASCADE',
  set_null: 'SET NULL',
  set_default: 'SET DEFAULT',
}

/** A constraint as it stands in CREATE TABLE and behind ADD: with its name, where the server takes one. */
export function constraintDefinition(constraint: Constraint): string {
  switch (constraint.kind) {
    case 'primary_key':
      return `PRIMARY KEY ${nameList(quoteName, constraint.columns)}`
    case 'unique':
      return `UNIQUE INDEX ${quoteName(constraint.name)} ${nameList(quoteName, constraint.columns)}`
    case 'check':
      return checkDefinition(constraint)
    case 'foreign_key':
      return foreignKeyDefinition(constraint)
    case 'exclude':
      // Refused by `unsupportedConstraint`, whoever asks.
      return ''
  }
}

/** https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html */
function checkDefinition({ name, check, enforced }: Check): string {
  return words(`CONSTRAINT ${quoteName(name)} CHECK ${parenthesise(check)}`, !enforced && 'NOT ENFORCED')
}

/** https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html */
function foreignKeyDefinition({ name, columns, references, onDelete, onUpdate }: ForeignKey): string {
  return words(
    `CONSTRAINT ${quoteName(name)} FOREIGN KEY ${nameList(quoteName, columns)}`,
    `REFERENCES ${quoteTable(references)} ${nameList(quoteName, references.columns)}`,
    onDelete !== 'no_action' && `ON DELETE ${actions[onDelete]}`,
    onUpdate !== 'no_action' && `ON UPDATE ${actions[onUpdate]}`,
  )
}

/**
 * The part of an ALTER TABLE that drops a constraint. DROP CONSTRAINT of a check is younger than checks are.
 * https://dev.mysql.com/doc/refman/8.4/en/alter-table.html
 */
export function dropConstraint(
  { kind, name }: Constraint,
  flavour: Flavour,
  { serverVersion }: Pick<CompileContext, 'serverVersion'>,
): string {
  switch (kind) {
    case 'primary_key':
      return 'DROP PRIMARY KEY'
    case 'unique':
      return `DROP INDEX ${quoteName(name)}`
    case 'foreign_key':
      return `DROP FOREIGN KEY ${quoteName(name)}`
    case 'check':
    case 'exclude':
      return `DROP ${can(flavour, serverVersion, since.dropConstraint) ? 'CONSTRAINT' : 'CHECK'} ${quoteName(name)}`
  }
}

const catalogTypes: Readonly<Record<Constraint['kind'], string>> = {
  primary_key: 'PRIMARY KEY',
  unique: 'UNIQUE',
  foreign_key: 'FOREIGN KEY',
  check: 'CHECK',
  exclude: 'EXCLUDE',
}

/** Is the constraint there? The servers call every primary key PRIMARY. */
export function constraintIsThere(table: Table, { kind, name }: Constraint): Fact {
  return constraintThere(table, catalogTypes[kind], kind === 'primary_key' ? 'PRIMARY' : name)
}

/** What of a constraint this server cannot do; the pointer is below the constraint. */
export function unsupportedConstraint(
  constraint: Constraint,
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
): Unsupported | undefined {
  return aboutPart(constraint, lackingFor(constraint, flavour, context))
}

function lackingFor(
  constraint: Constraint,
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
): Unsupported | undefined {
  if (constraint.comment !== undefined) {
    return lacks(flavour, 'comments on constraints', 'leave out comment, or comment on the table', '/comment')
  }
  switch (constraint.kind) {
    case 'primary_key':
      return constraint.include === undefined ? undefined : noInclude(flavour)
    case 'unique':
      if (constraint.include !== undefined) return noInclude(flavour)
      if (constraint.deferrable) return noDeferral(flavour)
      return constraint.nullsNotDistinct
        ? lacks(
            flavour,
            'unique constraint in which nulls are equal',
            'make the columns not null',
            '/nulls_not_distinct',
          )
        : undefined
    case 'check':
      if (!constraint.validated) return noNotValid(flavour)
      if (constraint.noInherit)
        return lacks(flavour, 'tables that inherit', 'leave out no_inherit', '/no_inherit')
      return constraint.enforced
        ? undefined
        : needsVersion(
            '`enforced: false`',
            since.notEnforced,
            flavour,
            context,
            'leave the check out here, by `dialects`',
            '/enforced',
          )
    case 'foreign_key':
      return lackingForKey(constraint, flavour)
    case 'exclude':
      return lacks(
        flavour,
        'exclusion constraints',
        'state `dialects: [postgresql]`, and let a trigger or the application see to it here',
      )
  }
}

function lackingForKey(key: ForeignKey, flavour: Flavour): Unsupported | undefined {
  if (!key.validated) return noNotValid(flavour)
  if (key.deferrable) return noDeferral(flavour)
  if (key.match === 'full')
    return lacks(
      flavour,
      'foreign keys with MATCH FULL',
      'leave out match, and add a check',
      '/references/match',
    )
  if (key.onDeleteColumns !== undefined) {
    return lacks(
      flavour,
      'ON DELETE SET NULL of some columns',
      'leave out on_delete_columns',
      '/references/on_delete_columns',
    )
  }
  if (key.onDelete === 'set_default') return noSetDefault(flavour, '/references/on_delete')
  return key.onUpdate === 'set_default' ? noSetDefault(flavour, '/references/on_update') : undefined
}

function noInclude(flavour: Flavour): Unsupported {
  return lacks(
    flavour,
    'columns that an index only carries along',
    'leave out include, or index the columns too',
    '/include',
  )
}

function noDeferral(flavour: Flavour): Unsupported {
  return lacks(flavour, 'constraints that are looked at later', 'leave out deferrable', '/deferrable')
}

/** InnoDB parses it and refuses it. */
function noSetDefault(flavour: Flavour, pointer: string): Unsupported {
  return lacks(flavour, 'foreign keys that set the default', 'write set_null, cascade or restrict', pointer)
}

function noNotValid(flavour: Flavour): Unsupported {
  return lacks(
    flavour,
    'constraints that leave the rows of before alone',
    'leave out not_valid: every row is looked at as the constraint is added',
    '/not_valid',
  )
}
