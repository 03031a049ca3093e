import type { View } from '../../../model/objects.js'
import type { Grant, Options } from '../../../model/table.js'
import type { CatalogScope } from '../../catalog.js'
import type { Fields } from '../../catalog-fields.js'
import { byFlavour, type Flavour } from '../flavour.js'
import { withIntroducers } from './introducers.js'
import type { Reading } from './reading.js'
import { inTables } from './scope.js'
import { spellingOf } from './spelling.js'
import type { ViewText } from './view-texts.js'

/** https://dev.mysql.com/doc/refman/8.4/en/information-schema-views-table.html */
export function viewsSql(flavour: Flavour, scope: CatalogScope): string {
  return `SELECT v.TABLE_SCHEMA AS \`schema\`, v.TABLE_NAME AS name, ${spellingOf(flavour).view('v')} AS query,
  v.CHECK_OPTION AS check_option, v.SECURITY_TYPE AS security, ${byFlavour(flavour, { mysql: 'NULL', mariadb: 'v.ALGORITHM' })} AS algorithm
FROM information_schema.VIEWS AS v
WHERE ${inTables('v', scope)}`
}

/** Undefined where the user may not see what it shows. */
export function readView(
  fields: Fields,
  text: ViewText | undefined,
  grants: readonly Grant[],
  reading: Reading,
): View | undefined {
  const name = reading.nameIn(fields)
  const query = fields.optional('query') ?? ''
  if (query === '') {
    reading.unread('view', name, 'the server does not show its query to this user')
    return undefined
  }
  const checkOption = ({ LOCAL: 'local', CASCADED: 'cascaded' } as const)[fields.text('check_option')]
  const algorithm = fields.optional('algorithm') ?? text?.algorithm
  if (algorithm === undefined) {
    reading.unreadAttribute('view', name, 'algorithm', 'the server does not show it to this user')
  }
  const options = optionsOf(algorithm ?? 'UNDEFINED', fields.text('security'))
  return {
    kind: 'view',
    ...name,
    query: text === undefined ? query : withIntroducers(query, text.introducers),
    ...(text?.columns === undefined ? {} : { columns: text.columns }),
    ...(checkOption === undefined ? {} : { checkOption }),
    materialized: false,
    withData: true,
    indexes: [],
    triggers: [],
    grants,
    ...(options === undefined ? {} : { options }),
  }
}

function optionsOf(algorithm: string, security: string): Options | undefined {
  const options: Options = {
    ...(algorithm === 'UNDEFINED' ? {} : { algorithm: algorithm.toLowerCase() }),
    ...(security === 'INVOKER' ? { sql_security: 'invoker' } : {}),
  }
  return Object.keys(options).length === 0 ? undefined : options
}
