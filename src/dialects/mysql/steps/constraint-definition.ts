import type {
  Check,
  Constraint,
  ForeignKey,
  ReferentialAction,
  Table,
  TableName,
} from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import { nameList, words } from '../../ddl.js'
import type { Flavour } from '../flavour.js'
import { parenthesise } from '../literals.js'
import { quoteName, quoteTable } from '../quoting.js'
import { can, since } from '../version.js'
import { constraintThere, type Fact } from '../probes.js'

const actions: Readonly<Record<ReferentialAction, string>> = {
  no_action: 'NO ACTION',
  restrict: 'RESTRICT',
  cascade: 'CASCADE',
  set_null: 'SET NULL',
  set_default: 'SET DEFAULT',
}

/** A constraint as it stands in CREATE TABLE and behind ADD: with its name, where the server takes one. */
export function constraintDefinition(
  constraint: Constraint,
  table: TableName,
  context: Pick<CompileContext, 'defaultSchema'>,
): string {
  switch (constraint.kind) {
    case 'primary_key':
      return `PRIMARY KEY ${nameList(quoteName, constraint.columns)}`
    case 'unique':
      return `UNIQUE INDEX ${quoteName(constraint.name)} ${nameList(quoteName, constraint.columns)}`
    case 'check':
      return checkDefinition(constraint)
    case 'foreign_key':
      return foreignKeyDefinition(constraint, referenced(constraint, table, context))
    case 'exclude':
      // No model of these servers has one.
      return ''
  }
}

/** https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html */
function checkDefinition({ name, check, enforced }: Check): string {
  return words(`CONSTRAINT ${quoteName(name)} CHECK ${parenthesise(check)}`, !enforced && 'NOT ENFORCED')
}

/** https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html */
function foreignKeyDefinition(
  { name, columns, references, onDelete, onUpdate }: ForeignKey,
  other: TableName,
): string {
  return words(
    `CONSTRAINT ${quoteName(name)} FOREIGN KEY ${nameList(quoteName, columns)}`,
    `REFERENCES ${quoteTable(other)} ${nameList(quoteName, references.columns)}`,
    onDelete !== 'no_action' && `ON DELETE ${actions[onDelete]}`,
    onUpdate !== 'no_action' && `ON UPDATE ${actions[onUpdate]}`,
  )
}

/** A name without a database means the one that the table with the key stands in, whatever the session's is. */
function referenced(
  { references }: ForeignKey,
  { schema }: TableName,
  { defaultSchema }: Pick<CompileContext, 'defaultSchema'>,
): TableName {
  if (schema === undefined || references.schema !== undefined || defaultSchema === undefined)
    return references
  return { schema: defaultSchema, name: references.name }
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
