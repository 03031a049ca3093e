import { formatType } from '../../../model/column-type.js'
import type { TableFault } from '../../../model/table-fault.js'
import {
  findColumn,
  sameTable,
  type ForeignKey,
  type ReferentialAction,
  type Table,
} from '../../../model/table.js'
import { namesColumn } from '../../../sql/names-column.js'
import { lexerFor } from '../lexer.js'
import type { Flavour } from '../flavour.js'
import { isGeometry, isLong } from '../types.js'
import { fault } from './fault.js'

/** What foreign keys cannot be. https://dev.mysql.com/doc/refman/8.4/en/create-table-foreign-keys.html */
export function foreignKeyFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  return table.foreignKeys.flatMap((key) => [
    ...setDefault(key, flavour),
    ...overLong(key, table),
    ...toItself(key, table, flavour),
    ...nullsOfNotNull(key, table),
    ...ofPartitioned(key, table, flavour),
    ...overGenerated(key, table, flavour),
    ...besideChecks(key, table, flavour),
    ...belowGenerated(key, table, flavour),
  ])
}

const of = ({ name }: ForeignKey): TableFault['of'] => ({ kind: 'foreign_key', name })

interface Action {
  readonly word: 'on_delete' | 'on_update'
  readonly action: ReferentialAction
}

function actionsOf({ onDelete, onUpdate }: ForeignKey): readonly Action[] {
  return [
    { word: 'on_delete', action: onDelete },
    { word: 'on_update', action: onUpdate },
  ]
}

const actionKeys = (word: string): readonly string[] => [`/references/${word}`, `/${word}`, '']

/** The parser takes it, and InnoDB then does nothing of the kind. */
function setDefault(key: ForeignKey, { product }: Flavour): readonly TableFault[] {
  return actionsOf(key).flatMap(({ word, action }) =>
    action === 'set_default'
      ? [
          fault(
            of(key),
            `${product} has no \`${word}: set_default\``,
            `write set_null, or a trigger`,
            actionKeys(word),
          ),
        ]
      : [],
  )
}

/** MariaDB makes long texts unique by a hash, and shapes by their bytes: neither serves a foreign key. https://mariadb.com/kb/en/foreign-keys/ */
function overLong(key: ForeignKey, table: Table): readonly TableFault[] {
  const at = key.columns.findIndex((name) => {
    const column = findColumn(table, name)
    return column !== undefined && (isLong(column.type) || isGeometry(column.type))
  })
  if (at < 0) return []
  const column = key.columns[at] ?? ''
  const type = findColumn(table, column)?.type
  if (type !== undefined && isGeometry(type)) {
    const message = `a foreign key cannot be over "${column}", a ${formatType(type)}`
    return [fault(of(key), message, 'refer to the primary key', [`/columns/${at}`, '', '/type'])]
  }
  const message = `a foreign key cannot be over "${column}", which is indexed by its beginning alone`
  return [fault(of(key), message, 'make both columns a varchar', [`/columns/${at}`, '', '/type'])]
}

/** MySQL looks for another key than the one that the foreign key goes by. Such a key holds for every row, whatever it is. */
function toItself(key: ForeignKey, table: Table, { name, product }: Flavour): readonly TableFault[] {
  const { columns, references } = key
  const isSame = sameTable(references, table) && columns.join('\n') === references.columns.join('\n')
  if (name !== 'mysql' || !isSame) return []
  const message = `${product} has no foreign keys from columns to themselves`
  return [
    fault(of(key), message, 'remove it, or refer to other columns', [
      '/references/columns',
      '/references',
      '',
    ]),
  ]
}

function nullsOfNotNull(key: ForeignKey, table: Table): readonly TableFault[] {
  const column = key.columns.find((name) => {
    return findColumn(table, name)?.nullable === false || table.primaryKey?.columns.includes(name) === true
  })
  if (column === undefined) return []
  return actionsOf(key).flatMap(({ word, action }) =>
    action === 'set_null'
      ? [
          fault(
            of(key),
            `${word}: set_null would write a null into "${column}", which takes none`,
            `let "${column}" be null, or choose another ${word}`,
            [...actionKeys(word), '/nullable'],
          ),
        ]
      : [],
  )
}

/** https://dev.mysql.com/doc/refman/8.4/en/partitioning-limitations-storage-engines.html */
function ofPartitioned(key: ForeignKey, table: Table, { product }: Flavour): readonly TableFault[] {
  if (table.partitionBy === undefined) return []
  const message = `${product} has no foreign keys of tables that are partitioned`
  return [fault(of(key), message, 'leave out one of the two here, with `dialects`', ['', '/partition_by'])]
}

function overGenerated(key: ForeignKey, table: Table, { name }: Flavour): readonly TableFault[] {
  const column = key.columns
    .map((each) => findColumn(table, each))
    .find((each) => each?.generated !== undefined)
  if (column?.generated === undefined) return []
  const actions = actionsOf(key).filter(
    ({ word, action }) => action === 'set_null' || (word === 'on_update' && action === 'cascade'),
  )
  if (!column.generated.stored && name === 'mysql') {
    const message = `a foreign key cannot be over "${column.name}", which is generated and not stored`
    return [
      fault(of(key), message, 'write stored: true, or take another column', ['/columns', '', '/generated']),
    ]
  }
  return actions.map(({ word, action }) =>
    fault(
      of(key),
      `${word}: ${action} would write into "${column.name}", which is generated`,
      `leave out ${word}, or take a column that is not generated`,
      actionKeys(word),
    ),
  )
}

/** Actions write past the checks of their table, so a column has one or the other. */
function besideChecks(key: ForeignKey, table: Table, flavour: Flavour): readonly TableFault[] {
  const actions = actionsOf(key).filter(
    ({ word, action }) => action === 'set_null' || (word === 'on_update' && action === 'cascade'),
  )
  const clash = key.columns
    .flatMap((column) =>
      table.checks
        .filter(({ check }) => namesColumn(check, lexerFor(flavour), table.name, column))
        .map((check) => ({ column, check: check.name })),
    )
    .at(0)
  if (clash === undefined) return []
  return actions.map(({ word, action }) =>
    fault(
      of(key),
      `${word}: ${action} would write into "${clash.column}" past the check "${clash.check}"`,
      `leave out ${word}, or the check; a trigger can look instead`,
      [...actionKeys(word), '/check', ''],
    ),
  )
}

/** A stored column that is computed from what an action writes would go stale. */
function belowGenerated(key: ForeignKey, table: Table, flavour: Flavour): readonly TableFault[] {
  const actions = actionsOf(key).filter(
    ({ word, action }) =>
      action === 'set_null' || (action === 'cascade' && (flavour.name === 'mysql' || word === 'on_update')),
  )
  if (actions.length === 0) return []
  const stored = table.columns.find(
    ({ generated }) =>
      generated?.stored === true &&
      key.columns.some((column) => namesColumn(generated.sql, lexerFor(flavour), table.name, column)),
  )
  if (stored === undefined) return []
  return actions.map(({ word, action }) =>
    fault(
      of(key),
      `${word}: ${action} would write into what "${stored.name}" is computed from`,
      `write \`generated: { sql: …, stored: false }\`, or leave out ${word}`,
      [...actionKeys(word), '/generated', ''],
    ),
  )
}
