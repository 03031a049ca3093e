import type { CatalogScope } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import { byFlavour, type Flavour } from '../flavour.js'
import { inTables } from './scope.js'
import { spellingOf } from './spelling.js'

/** One column of a foreign key, as the catalog has it: a key is as many rows as it has columns. */
export interface CatalogReference {
  readonly name: string
  readonly position: number
  readonly column: string
  readonly toSchema: string
  readonly toTable: string
  readonly toColumn: string
  /** `NO ACTION`, `RESTRICT`, `CASCADE`, `SET NULL`, `SET DEFAULT`. */
  readonly onDelete: string
  readonly onUpdate: string
}

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-referential-constraints-table.html */
export function referencesSql(scope: CatalogScope): string {
  return `SELECT u.TABLE_SCHEMA AS \`schema\`, u.TABLE_NAME AS \`table\`, u.CONSTRAINT_NAME AS name, u.ORDINAL_POSITION AS position,
  u.COLUMN_NAME AS \`column\`, u.REFERENCED_TABLE_SCHEMA AS to_schema, u.REFERENCED_TABLE_NAME AS to_table,
  u.REFERENCED_COLUMN_NAME AS to_column, r.DELETE_RULE AS on_delete, r.UPDATE_RULE AS on_update
FROM information_schema.KEY_COLUMN_USAGE AS u JOIN information_schema.REFERENTIAL_CONSTRAINTS AS r
  ON r.CONSTRAINT_SCHEMA = u.CONSTRAINT_SCHEMA AND r.CONSTRAINT_NAME = u.CONSTRAINT_NAME AND r.TABLE_NAME = u.TABLE_NAME
WHERE u.REFERENCED_TABLE_NAME IS NOT NULL AND ${inTables('u', scope)}`
}

export function readReference(fields: Fields): CatalogReference {
  return {
    name: fields.text('name'),
    position: fields.number('position'),
    column: fields.text('column'),
    toSchema: fields.text('to_schema'),
    toTable: fields.text('to_table'),
    toColumn: fields.text('to_column'),
    onDelete: fields.text('on_delete'),
    onUpdate: fields.text('on_update'),
  }
}

/** A check as the catalog has it. */
export interface CatalogCheck {
  readonly name: string
  readonly check: string
  readonly isEnforced: boolean
  /** MariaDB tells a check that stands behind a column from one of the table; it has the column's name. */
  readonly isOfColumn: boolean
}

/** MySQL tells the table of a check beside it. https://dev.mysql.com/doc/refman/8.4/en/information-schema-check-constraints-table.html */
export function checksSql(flavour: Flavour, scope: CatalogScope): string {
  const check = spellingOf(flavour).check('k')
  return byFlavour(flavour, {
    mysql: `SELECT t.TABLE_SCHEMA AS \`schema\`, t.TABLE_NAME AS \`table\`, k.CONSTRAINT_NAME AS name, ${check} AS \`check\`,
  t.ENFORCED AS enforced, 'NO' AS of_column
FROM information_schema.CHECK_CONSTRAINTS AS k JOIN information_schema.TABLE_CONSTRAINTS AS t
  ON t.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND t.CONSTRAINT_NAME = k.CONSTRAINT_NAME AND t.CONSTRAINT_TYPE = 'CHECK'
WHERE ${inTables('t', scope)}`,
    mariadb: `SELECT k.TABLE_SCHEMA AS \`schema\`, k.TABLE_NAME AS \`table\`, k.CONSTRAINT_NAME AS name, ${check} AS \`check\`,
  'YES' AS enforced, IF(k.LEVEL = 'Column', 'YES', 'NO') AS of_column
FROM (SELECT c.*, c.CONSTRAINT_SCHEMA AS TABLE_SCHEMA FROM information_schema.CHECK_CONSTRAINTS AS c) AS k
WHERE ${inTables('k', scope)}`,
  })
}

export function readCheck(fields: Fields): CatalogCheck {
  return {
    name: fields.text('name'),
    check: fields.text('check'),
    isEnforced: fields.text('enforced') === 'YES',
    isOfColumn: fields.text('of_column') === 'YES',
  }
}
