import type { Need } from '../../../steps/need.js'
import type { BookkeepingPlace } from '../../journal.js'
import type { Rights } from '../../rights.js'
import { byFlavour, type Flavour } from '../flavour.js'
import type { TableName } from '../../../model/table.js'
import { journalNames, type JournalTable } from '../journal-tables.js'
import { lacking } from './lacking.js'
import { onTable } from './need.js'
import { objectNeeds } from './objects.js'
import { tableNeeds } from './tables.js'

/** Rights on MySQL and MariaDB: https://dev.mysql.com/doc/refman/8.4/en/privileges-provided.html, https://mariadb.com/kb/en/grant/ */
export function rightsFor(flavour: Flavour): Rights {
  // https://dev.mysql.com/doc/refman/8.4/en/partial-revokes.html: with them, names of databases are no patterns.
  const literalNames = byFlavour(flavour, { mysql: '@@GLOBAL.partial_revokes', mariadb: '0' })
  return {
    needs: { ...tableNeeds, ...objectNeeds },
    bookkeeping,
    ask: () => [
      `SELECT CURRENT_USER() AS \`account\`, DATABASE() AS \`database\`, ${literalNames} AS \`literalNames\`,
  (@@GLOBAL.log_bin AND NOT @@GLOBAL.log_bin_trust_function_creators) AS \`distrusts\`, @@GLOBAL.lower_case_table_names AS \`foldsNames\`, VERSION() AS \`version\``,
      'SHOW GRANTS',
    ],
    lacking: (needs, answers) => lacking(flavour, needs, answers),
  }
}

type JournalRight = 'select' | 'insert' | 'update' | 'delete'

/** What runs do to each table, and what is put into it where it is made. */
const uses: Readonly<
  Record<JournalTable, { readonly always: readonly JournalRight[]; readonly first: readonly JournalRight[] }>
> = {
  info: { always: ['select'], first: ['insert'] },
  lock: { always: [], first: ['insert'] },
  revision: { always: ['select', 'insert', 'update', 'delete'], first: [] },
  row_key: { always: [], first: [] },
  step: { always: ['select', 'insert', 'update', 'delete'], first: [] },
}

/** The tables of the bookkeeping too are nobody's because he made them. */
function bookkeeping({ schema, prefix }: BookkeepingPlace, exists: boolean): readonly Need[] {
  const named = (table: JournalTable): TableName => {
    const name = prefix + table
    return schema === undefined ? { name } : { schema, name }
  }
  const needs = journalNames.flatMap((table) => {
    const { always, first } = uses[table]
    const used = exists ? always : [...always, ...first]
    return [
      ...(exists ? [] : [onTable('create', named(table))]),
      ...used.map((right) => onTable(right, named(table))),
    ]
  })
  return exists ? needs : [...needs, onTable('references', named('revision'))]
}
