import type { ForeignKey, TableName } from '../../model/table.js'
import { quoteName, quoteTable } from './quoting.js'

/**
 * What finds the rows that refer to nothing: a FROM and a condition. A key with a null in it refers to nothing and may.
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html
 */
export function orphans(
  table: TableName,
  { columns, references }: Pick<ForeignKey, 'columns' | 'references'>,
): { readonly from: string; readonly condition: string } {
  const own = columns.map((name) => `\`referring\`.${quoteName(name)}`)
  const joined = own.map((name, at) => `\`referred\`.${quoteName(references.columns[at] ?? '')} = ${name}`)
  return {
    from: `${quoteTable(table)} AS \`referring\``,
    condition: [
      ...own.map((name) => `${name} IS NOT NULL`),
      `NOT EXISTS (SELECT 1 FROM ${quoteTable(references)} AS \`referred\` WHERE ${joined.join(' AND ')})`,
    ].join(' AND '),
  }
}
