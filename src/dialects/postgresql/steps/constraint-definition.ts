import type {
  Check,
  Constraint,
  Exclude,
  ForeignKey,
  ReferentialAction,
  TableName,
} from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { nameList, words } from '../../ddl.js'
import { parenthesise } from '../literals.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { since } from '../version.js'
import { elementSql } from './index-definition.js'
import { aboutPart, needsVersion, transactional } from './statements.js'
import { methodName } from './table-options.js'

const actions: Readonly<Record<ReferentialAction, string>> = {
  no_action: 'NO ACTION',
  restrict: 'RESTRICT',
  cascade: 'CASCADE',
  set_null: 'SET NULL',
  set_default: 'SET DEFAULT',
}

/**
 * `CONSTRAINT "name" …` as in CREATE TABLE and ADD: always with its name. NOT VALID stands apart, as it belongs to ALTER
 * TABLE alone (CREATE TABLE takes it and ignores it).
 */
export function constraintDefinition(constraint: Constraint): string {
  return `CONSTRAINT ${quoteName(constraint.name)} ${body(constraint)}`
}

/** `ADD CONSTRAINT …`, with NOT VALID when the rows that exist are not looked at. */
export function addConstraint(constraint: Constraint, notValid: boolean): string {
  return `ADD ${constraintDefinition(constraint)}${notValid ? ' NOT VALID' : ''}`
}

/** Has this constraint been left unvalidated in the model? One that is not enforced has nothing to validate. */
export function isNotValid(constraint: Constraint): boolean {
  if (constraint.kind === 'check') return !constraint.validated && constraint.enforced
  return constraint.kind === 'foreign_key' && !constraint.validated
}

export function dropConstraint(name: string): string {
  return `DROP CONSTRAINT ${quoteName(name)}`
}

/** COMMENT ON CONSTRAINT, where it has a comment. */
export function commentOnConstraint(table: TableName, constraint: Constraint): readonly Statement[] {
  if (constraint.comment === undefined) return []
  const sql = `COMMENT ON CONSTRAINT ${quoteName(constraint.name)} ON ${quoteTable(table)} IS`
  return [transactional(`${sql} ${quoteText(constraint.comment)}`, { undo: [`${sql} NULL`] })]
}

/** What of a constraint this version cannot do; the pointer is below the constraint. */
export function unsupportedConstraint(
  constraint: Constraint,
  context: CompileContext,
): Unsupported | undefined {
  return aboutPart(constraint, lackingFor(constraint, context))
}

function lackingFor(constraint: Constraint, context: CompileContext): Unsupported | undefined {
  const label = quoteName(constraint.name)
  if (constraint.kind === 'unique' && constraint.nullsNotDistinct) {
    return needsVersion(
      `\`nulls_not_distinct\` of ${label}`,
      since.nullsNotDistinct,
      context,
      'make the columns not null, or add a unique index on coalesce(…)',
      '/nulls_not_distinct',
    )
  }
  if (constraint.kind === 'foreign_key' && constraint.onDeleteColumns !== undefined) {
    return needsVersion(
      `\`on_delete_columns\` of ${label}`,
      since.onDeleteColumns,
      context,
      'leave it out: all columns of the key are set',
      '/references/on_delete_columns',
    )
  }
  if (constraint.kind === 'check' && !constraint.enforced) {
    return needsVersion(
      `\`enforced: false\` of ${label}`,
      since.notEnforced,
      context,
      'leave it out, or add the check with `not_valid: true`: then only new rows are checked',
      '/enforced',
    )
  }
  return undefined
}

function body(constraint: Constraint): string {
  if (constraint.kind === 'check') return checkBody(constraint)
  if (constraint.kind === 'foreign_key') return foreignKeyBody(constraint)
  if (constraint.kind === 'exclude') return excludeBody(constraint)
  const include =
    constraint.include === undefined ? undefined : `INCLUDE ${nameList(quoteName, constraint.include)}`
  const columns = nameList(quoteName, constraint.columns)
  if (constraint.kind === 'primary_key') return words('PRIMARY KEY', columns, include)
  return words(
    'UNIQUE',
    constraint.nullsNotDistinct && 'NULLS NOT DISTINCT',
    columns,
    include,
    ...deferral(constraint),
  )
}

function checkBody({ check, noInherit, enforced }: Check): string {
  return words(`CHECK ${parenthesise(check)}`, noInherit && 'NO INHERIT', !enforced && 'NOT ENFORCED')
}

/** https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-EXCLUDE */
function excludeBody(exclude: Exclude): string {
  const elements = exclude.elements.map(
    (element) => `${elementSql(element)} WITH ${operatorSql(element.operator)}`,
  )
  return words(
    `EXCLUDE USING ${methodName(exclude.method)} (${elements.join(', ')})`,
    exclude.where !== undefined && `WHERE ${parenthesise(exclude.where)}`,
    ...deferral(exclude),
  )
}

/** `&&`, or `OPERATOR(extensions.=)` of another schema; the format lets nothing else through. */
export function operatorSql(operator: string): string {
  const [, schema, name = operator] = /^(\w[\w$]*)\.(.+)$/.exec(operator) ?? []
  return schema === undefined ? name : `OPERATOR(${methodName(schema)}.${name})`
}

function foreignKeyBody(key: ForeignKey): string {
  const { references, onDelete, onUpdate, onDeleteColumns } = key
  return words(
    `FOREIGN KEY ${nameList(quoteName, key.columns)}`,
    `REFERENCES ${quoteTable(references)} ${nameList(quoteName, references.columns)}`,
    key.match === 'full' && 'MATCH FULL',
    onDelete !== 'no_action' && `ON DELETE ${actions[onDelete]}`,
    onDeleteColumns !== undefined && nameList(quoteName, onDeleteColumns),
    onUpdate !== 'no_action' && `ON UPDATE ${actions[onUpdate]}`,
    ...deferral(key),
  )
}

function deferral(constraint: { readonly deferrable: boolean; readonly initiallyDeferred: boolean }) {
  return [constraint.deferrable && 'DEFERRABLE', constraint.initiallyDeferred && 'INITIALLY DEFERRED']
}
