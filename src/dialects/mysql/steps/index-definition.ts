import type { Index, IndexElement } from '../../../model/table.js'
import { words } from '../../ddl.js'
import { byFlavour, type Flavour } from '../flavour.js'
import { parenthesise } from '../literals.js'
import { quoteName, quoteText } from '../quoting.js'

/**
 * An index as it stands in CREATE TABLE and behind ADD. `UNIQUE`, `FULLTEXT` and `SPATIAL` say what is special of it.
 * https://dev.mysql.com/doc/refman/8.4/en/create-index.html, https://mariadb.com/kb/en/create-index/
 */
export function indexDefinition(index: Index, flavour: Flavour): string {
  const { options, comment, method } = index
  const parser = options?.['parser']
  const blockSize = options?.['key_block_size']
  return words(
    index.unique && 'UNIQUE',
    (method === 'fulltext' || method === 'spatial') && method.toUpperCase(),
    `INDEX ${quoteName(index.name)}`,
    `(${index.elements.map(elementSql).join(', ')})`,
    method === 'hash' && 'USING HASH',
    blockSize !== undefined && blockSize !== null && `KEY_BLOCK_SIZE = ${String(blockSize)}`,
    typeof parser === 'string' && `WITH PARSER ${quoteName(parser)}`,
    comment !== undefined && `COMMENT ${quoteText(comment)}`,
    options?.['invisible'] === true && byFlavour(flavour, { mysql: 'INVISIBLE', mariadb: 'IGNORED' }),
  )
}

/** A column, the first characters of one, or on MySQL an expression, always in parentheses of its own. */
function elementSql({ column, sql, length, order }: IndexElement): string {
  const key =
    column === undefined
      ? parenthesise(sql)
      : `${quoteName(column)}${length === undefined ? '' : `(${length})`}`
  return words(key, order === 'desc' && 'DESC')
}
