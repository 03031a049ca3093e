import type { TableName } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Precondition } from '../../../steps/statement.js'
import { quoteTable } from '../quoting.js'

/**
 * Where documents have two tables or views whose names differ in case alone, the server must tell them apart. Whether it does is up to
 * a setting of its own. https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html
 */
export function toldFromOthers(
  made: TableName,
  { before }: Pick<CompileContext, 'before'>,
): readonly Precondition[] {
  const folded = made.name.toLowerCase()
  const isTwin = ({ schema, name }: TableName): boolean =>
    schema === made.schema && name !== made.name && name.toLowerCase() === folded
  const objects = [...before.objects.values()].filter(({ kind }) => kind === 'view' || kind === 'sequence')
  const twin = [...before.tables.values(), ...objects].find(isTwin)
  if (twin === undefined) return []
  return [
    {
      sql: 'SELECT 1 FROM DUAL WHERE @@GLOBAL.lower_case_table_names <> 0',
      sentence: `the server tells ${quoteTable(made)} from ${quoteTable(twin)}, which lower_case_table_names other than 0 forbids`,
      help: 'choose a name that differs in more than upper and lower case',
      reads: [],
      objects: [],
    },
  ]
}
