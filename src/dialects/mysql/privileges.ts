import type { Privileges } from '../../model/privileges.js'
import { byFlavour, type Flavour } from './flavour.js'

const table = [
  'select',
  'insert',
  'update',
  'delete',
  'create',
  'drop',
  'references',
  'index',
  'alter',
  'create view',
  'show view',
  'trigger',
]

/**
 * What can be granted, in the words of GRANT. What `all` means must not depend on the server: what later versions added stands
 * under `others`.
 * https://dev.mysql.com/doc/refman/8.4/en/grant.html, https://mariadb.com/kb/en/grant/
 */
export function privilegesOf(flavour: Flavour): Privileges {
  const history = byFlavour(flavour, { mysql: [], mariadb: ['delete history'] })
  return {
    table: { all: table, others: history },
    column: { all: ['select', 'insert', 'update', 'references'], others: [] },
    // MySQL has no sequences; MariaDB's are tables to GRANT: nextval inserts, setval too.
    sequence: { all: ['select', 'insert', 'alter', 'drop'], others: [] },
    routine: { all: ['execute', 'alter routine'], others: [] },
    schema: {
      all: [
        ...table,
        'create temporary tables',
        'lock tables',
        'execute',
        'create routine',
        'alter routine',
        'event',
      ],
      others: history,
    },
  }
}
