import type {
  Check,
  Exclude,
  ForeignKey,
  PrimaryKey,
  ReferentialAction,
  TableName,
  Unique,
} from '../../../model/table.js'
import { CatalogRowError } from '../../catalog.js'
import type { CatalogConstraint } from './constraints.js'
import type { Fields } from '../../catalog-fields.js'
import { readElements } from './index-elements.js'
import type { CatalogIndex } from './indexes.js'
import type { Reading } from './reading.js'

/** The constraints of one table, by kind. */
export interface TableConstraints {
  readonly primaryKey?: PrimaryKey
  readonly uniques: readonly Unique[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly checks: readonly Check[]
  readonly excludes: readonly Exclude[]
}

/** The constraints as the model has them; those that documents have no words for go to what is not read. */
export function readTableConstraints(
  constraints: readonly CatalogConstraint[],
  indexes: ReadonlyMap<number, CatalogIndex>,
  of: TableName,
  reading: Reading,
): TableConstraints {
  const ofKind = (kind: string): readonly CatalogConstraint[] =>
    constraints.filter((constraint) => constraint.kind === kind && isReadable(constraint, of, reading))
  const indexOf = ({ index }: CatalogConstraint): CatalogIndex | undefined =>
    index === undefined ? undefined : indexes.get(index)
  for (const constraint of constraints) noteIndex(constraint, indexOf(constraint), of, reading)
  const [primaryKey] = ofKind('p').map((key) => primaryKeyOf(key, indexOf(key), of, reading))
  return {
    ...(primaryKey === undefined ? {} : { primaryKey }),
    uniques: ofKind('u').map((unique) => uniqueOf(unique, indexOf(unique))),
    foreignKeys: ofKind('f').map((key) => foreignKeyOf(key, of, reading)),
    checks: ofKind('c').map(checkOf),
    excludes: ofKind('x').map((exclude) => excludeOf(exclude, indexOf(exclude), of, reading)),
  }
}

function isReadable({ name, isTemporal, sql }: CatalogConstraint, of: TableName, reading: Reading): boolean {
  if (isTemporal) {
    reading.unread('constraint', { name }, 'documents have no WITHOUT OVERLAPS and no PERIOD', of, sql)
  }
  return !isTemporal
}

/** The index behind a key is the key's, and says nothing in documents. */
function noteIndex(
  { name, kind }: CatalogConstraint,
  index: CatalogIndex | undefined,
  of: TableName,
  reading: Reading,
): void {
  if (index === undefined || kind === 'f') return
  const settings = [
    ...index.parameters,
    ...(index.tablespace === undefined ? [] : [`tablespace ${index.tablespace}`]),
    ...(index.isClustered ? ['CLUSTER'] : []),
  ]
  if (settings.length > 0) {
    const reason = `documents do not set ${settings.join(', ')} of the index behind a constraint`
    reading.unreadAttribute('constraint', { name }, 'options', reason, of)
  }
  if (index.comment !== undefined) {
    const reason = 'documents have a comment on the constraint, not on the index behind it'
    reading.unreadAttribute('constraint', { name }, 'index comment', reason, of)
  }
}

function primaryKeyOf(
  key: CatalogConstraint,
  index: CatalogIndex | undefined,
  of: TableName,
  reading: Reading,
): PrimaryKey {
  if (key.isDeferrable) {
    const reason = 'documents have no primary key that is checked later (DEFERRABLE)'
    reading.unreadAttribute('constraint', { name: key.name }, 'deferrable', reason, of)
  }
  return { kind: 'primary_key', ...named(key), columns: key.columns, ...included(index) }
}

function uniqueOf(unique: CatalogConstraint, index: CatalogIndex | undefined): Unique {
  return {
    kind: 'unique',
    ...named(unique),
    columns: unique.columns,
    ...included(index),
    nullsNotDistinct: index?.nullsNotDistinct ?? false,
    ...deferral(unique),
  }
}

const actions: Readonly<Record<string, ReferentialAction>> = {
  a: 'no_action',
  r: 'restrict',
  c: 'cascade',
  n: 'set_null',
  d: 'set_default',
}

function foreignKeyOf(key: CatalogConstraint, of: TableName, reading: Reading): ForeignKey {
  const { referenced } = key
  if (referenced === undefined) throw new CatalogRowError('referenced', referenced)
  if (!key.isEnforced) {
    const reason = 'it is not enforced, which documents do not say of a foreign key'
    reading.unreadAttribute('constraint', { name: key.name }, 'enforced', reason, of)
  }
  const deleteColumns = referenced.texts('delete_columns')
  return {
    kind: 'foreign_key',
    ...named(key),
    columns: key.columns,
    references: { ...reading.nameIn(referenced), columns: referenced.texts('columns') },
    onDelete: actionOf(referenced, 'on_delete'),
    onUpdate: actionOf(referenced, 'on_update'),
    ...(deleteColumns.length === 0 ? {} : { onDeleteColumns: deleteColumns }),
    match: referenced.text('match') === 'f' ? 'full' : 'simple',
    ...deferral(key),
    validated: key.isValidated || !key.isEnforced,
  }
}

function actionOf(fields: Fields, key: string): ReferentialAction {
  const letter = fields.text(key)
  const action = actions[letter]
  if (action === undefined) throw new CatalogRowError(key, letter)
  return action
}

function checkOf(check: CatalogConstraint): Check {
  return {
    kind: 'check',
    ...named(check),
    check: check.check ?? '',
    noInherit: check.isNoInherit,
    enforced: check.isEnforced,
    // What is not enforced has nothing to validate.
    validated: check.isValidated || !check.isEnforced,
  }
}

function excludeOf(
  exclude: CatalogConstraint,
  index: CatalogIndex | undefined,
  of: TableName,
  reading: Reading,
): Exclude {
  if (index === undefined) throw new CatalogRowError('index', exclude.index)
  const elements = readElements(index, of, reading)
  return {
    kind: 'exclude',
    ...named(exclude),
    elements: elements.map((element, i) => ({
      ...element,
      operator: operatorOf(exclude.operators[i], reading),
    })),
    method: index.method,
    ...(index.where === undefined ? {} : { where: index.where }),
    ...deferral(exclude),
  }
}

/** Bare where a bare operator is found, else `extensions.=`. */
function operatorOf(operator: Fields | undefined, reading: Reading): string {
  if (operator === undefined) throw new CatalogRowError('operator', operator)
  const { schema, name } = reading.nameIn(operator)
  return schema === undefined || schema === 'pg_catalog' ? name : `${schema}.${name}`
}

function named({ name, comment }: CatalogConstraint): { readonly name: string; readonly comment?: string } {
  return comment === undefined ? { name } : { name, comment }
}

/** The columns of INCLUDE, which stand behind those that count. */
export function included(index: CatalogIndex | undefined): { readonly include?: readonly string[] } {
  const include = index?.columns.slice(index.keys).filter((column) => column !== undefined) ?? []
  return include.length === 0 ? {} : { include }
}

function deferral({ isDeferrable, isDeferred }: CatalogConstraint) {
  return { deferrable: isDeferrable, initiallyDeferred: isDeferred }
}
