import type { CatalogScope } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import { byFlavour, type Flavour } from '../flavour.js'
import { inTables, isKept } from './scope.js'
import { spellingOf } from './spelling.js'

/** One element of an index, as the catalog has it: an index is as many rows as it has elements. */
export interface CatalogElement {
  readonly index: string
  readonly position: number
  readonly isUnique: boolean
  readonly column?: string
  readonly expression?: string
  readonly isDescending: boolean
  /** Of a beginning of the text only. */
  readonly length?: number
  /** `BTREE`, `HASH`, `FULLTEXT`, `SPATIAL`. */
  readonly method: string
  /** Is it passed over by the optimizer: INVISIBLE of MySQL, IGNORED of MariaDB? */
  readonly isHidden: boolean
  readonly comment?: string
}

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-statistics-table.html */
export function indexesSql(flavour: Flavour, scope: CatalogScope): string {
  const hidden = byFlavour(flavour, { mysql: "s.IS_VISIBLE = 'NO'", mariadb: "s.IGNORED = 'YES'" })
  return `SELECT s.TABLE_SCHEMA AS \`schema\`, s.TABLE_NAME AS \`table\`, s.INDEX_NAME AS \`index\`, s.SEQ_IN_INDEX AS position,
  IF(s.NON_UNIQUE = 0, 'YES', 'NO') AS is_unique, s.COLUMN_NAME AS \`column\`, ${spellingOf(flavour).element('s')} AS expression,
  IF(s.COLLATION = 'D', 'YES', 'NO') AS descending, s.SUB_PART AS length, s.INDEX_TYPE AS method,
  IF(${hidden}, 'YES', 'NO') AS hidden, NULLIF(s.INDEX_COMMENT, '') AS comment
FROM information_schema.STATISTICS AS s
WHERE ${inTables('s', scope)} AND NOT ${isKept('s.INDEX_NAME')}`
}

export function readElement(fields: Fields): CatalogElement {
  const [column, expression] = [fields.optional('column'), fields.optional('expression')]
  const [length, comment] = [fields.optionalNumber('length'), fields.optional('comment')]
  return {
    index: fields.text('index'),
    position: fields.number('position'),
    isUnique: fields.text('is_unique') === 'YES',
    ...(column === undefined ? {} : { column }),
    ...(expression === undefined ? {} : { expression }),
    isDescending: fields.text('descending') === 'YES',
    ...(length === undefined ? {} : { length }),
    method: fields.text('method').toLowerCase(),
    isHidden: fields.text('hidden') === 'YES',
    ...(comment === undefined ? {} : { comment }),
  }
}
