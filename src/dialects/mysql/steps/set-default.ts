import type { Column, Table } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { defaultSql } from '../literals.js'
import { runsAgain } from '../probes.js'
import { quoteName } from '../quoting.js'
import { isLong } from '../types.js'
import { checkedAnew } from './checked-anew.js'
import { columnDefinition, columnWords } from './column-definition.js'
import { alterTable } from './alter-table.js'

/** The default of a column made another; nothing where it is the same. The catalog alone changes. */
export function setDefault(
  table: Table,
  from: Column,
  to: Column,
  flavour: Flavour,
  context: CompileContext,
): readonly Statement[] {
  if (defaultOf(from) === defaultOf(to)) return []
  const words = columnWords(flavour, context)
  const short = defaultPart(to, flavour)
  const part = (column: Column): string =>
    defaultPart(column, flavour) ?? `MODIFY COLUMN ${columnDefinition(column, words)}`
  return [
    alterTable(table, [part(to)], [part(from)], {
      probe: runsAgain(`the default of ${quoteName(to.name)} is this`),
      ...((short === undefined ? checkedAnew(table, flavour) : undefined) ?? { way: 'instant' as const }),
      merge: { kind: 'default', names: [to.name] },
      flavour,
      context,
    }),
  ]
}

function defaultOf({ type, default: value }: Column): string | undefined {
  return value === undefined ? undefined : defaultSql(value, type)
}

/**
 * `ALTER COLUMN … SET DEFAULT`, which restates nothing else. MySQL takes it neither for long texts nor for the time of day, and MariaDB
 * (10.11, as measured) forgets by it that the column follows the time of a change.
 * Without a default a column that may be null has null; DROP DEFAULT would leave it none at all.
 */
function defaultPart(column: Column, flavour: Flavour): string | undefined {
  const start = `ALTER COLUMN ${quoteName(column.name)}`
  const value = defaultOf(column)
  if (flavour.name === 'mysql' && (isLong(column.type) || value?.startsWith('CURRENT_TIMESTAMP') === true)) {
    return undefined
  }
  if (flavour.name === 'mariadb' && (column.options?.['on_update'] ?? null) !== null) return undefined
  if (value !== undefined) return `${start} SET DEFAULT ${value}`
  return column.nullable ? `${start} SET DEFAULT NULL` : `${start} DROP DEFAULT`
}
