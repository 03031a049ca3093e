import type { View } from '../../../model/objects.js'
import type { Options } from '../../../model/table.js'
import type { CatalogScope } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import { byFlavour, type Flavour } from '../flavour.js'
import type { Parts } from './parts.js'
import type { Reading } from './reading.js'
import { inTables } from './scope.js'
import { spellingOf } from './spelling.js'

/**
 * MySQL tells the algorithm of a view in SHOW CREATE VIEW alone, of one view at a time: it is read on MariaDB only.
 * https://dev.mysql.com/doc/refman/8.4/en/information-schema-views-table.html
 */
export function viewsSql(flavour: Flavour, scope: CatalogScope): string {
  return `SELECT v.TABLE_SCHEMA AS \`schema\`, v.TABLE_NAME AS name, ${spellingOf(flavour).view('v')} AS query,
  v.CHECK_OPTION AS check_option, v.SECURITY_TYPE AS security, ${byFlavour(flavour, { mysql: 'NULL', mariadb: 'v.ALGORITHM' })} AS algorithm
FROM information_schema.VIEWS AS v
WHERE ${inTables('v', scope)}`
}

export function readView(fields: Fields, parts: Parts, reading: Reading): View {
  const name = reading.nameIn(fields)
  const query = fields.optional('query') ?? ''
  const checkOption = ({ LOCAL: 'local', CASCADED: 'cascaded' } as const)[fields.text('check_option')]
  const columns = parts
    .columns({ schema: fields.text('schema'), name: fields.text('name') })
    .map((column) => column.name)
  const options = optionsOf(fields)
  return {
    kind: 'view',
    ...name,
    query,
    ...(columns.length === 0 || endsWithNames(query, columns) ? {} : { columns }),
    ...(checkOption === undefined ? {} : { checkOption }),
    materialized: false,
    withData: true,
    indexes: [],
    triggers: [],
    grants: parts.grants({ schema: fields.text('schema'), name: fields.text('name') }),
    ...(options === undefined ? {} : { options }),
  }
}

/**
 * Does the query name all columns as the view does? The server writes a name behind each; but MySQL keeps the names of a
 * view's own list apart.
 */
function endsWithNames(query: string, columns: readonly string[]): boolean {
  return columns.every((column) => query.includes(`AS \`${column.replaceAll('`', '``')}\``))
}

function optionsOf(fields: Fields): Options | undefined {
  const algorithm = fields.optional('algorithm')?.toLowerCase() ?? 'undefined'
  const options: Options = {
    ...(algorithm === 'undefined' ? {} : { algorithm }),
    ...(fields.text('security') === 'INVOKER' ? { sql_security: 'invoker' } : {}),
  }
  return Object.keys(options).length === 0 ? undefined : options
}
