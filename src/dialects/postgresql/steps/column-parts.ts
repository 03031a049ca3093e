import type { Column, Table } from '../../../model/table.js'
import { words } from '../../ddl.js'
import { parenthesise } from '../literals.js'
import { quoteName } from '../quoting.js'
import { typeChange } from '../type-change.js'
import { typeSql } from '../types.js'
import { columnDefault, storagePart } from './column-definition.js'
import { identityChanges } from './identity.js'

/** Is the column written with another type or collation? */
export function changesType(from: Column, to: Column): boolean {
  return typeSql(from.type) !== typeSql(to.type) || from.collation !== to.collation
}

/**
 * The parts of one ALTER TABLE that make one column of the other, as far as they need nothing from the rows: SET NOT
 * NULL and ADD GENERATED AS IDENTITY come after it. The server sorts the parts into passes of its own
 * (https://www.postgresql.org/docs/current/sql-altertable.html); drops come first, then types, then what is set.
 */
export function columnParts(table: Table, from: Column, to: Column, using?: string): readonly string[] {
  const start = `ALTER COLUMN ${quoteName(to.name)}`
  const [before, after] = [columnDefault(table, from), columnDefault(table, to)]
  const retyped = changesType(from, to)
  const newDefault = before !== after || (retyped && after !== undefined)
  return [
    ...(from.identity !== undefined && to.identity === undefined ? [`${start} DROP IDENTITY`] : []),
    ...(from.generated !== undefined && to.generated === undefined ? [`${start} DROP EXPRESSION`] : []),
    // An old default is never cast to a new type: what the server makes of it is not what the document says.
    ...(before !== undefined && (after === undefined || retyped) ? [`${start} DROP DEFAULT`] : []),
    ...(!from.nullable && to.nullable ? [`${start} DROP NOT NULL`] : []),
    ...(retyped ? [typePart(from, to, using)] : []),
    ...(from.generated !== undefined && to.generated !== undefined && from.generated.sql !== to.generated.sql
      ? [`${start} SET EXPRESSION AS ${parenthesise(to.generated.sql)}`]
      : []),
    ...(newDefault && after !== undefined ? [`${start} SET DEFAULT ${after}`] : []),
    ...(from.identity !== undefined && to.identity !== undefined
      ? identityParts(start, identityChanges(from.identity, to.identity))
      : []),
    ...storageChanges(from, to, retyped),
  ]
}

function typePart(from: Column, to: Column, using: string | undefined): string {
  const cast =
    typeChange(from.type, to.type) === 'conversion' ? `${quoteName(to.name)}::${typeSql(to.type)}` : undefined
  const expression = using === undefined ? cast : parenthesise(using)
  return words(
    `ALTER COLUMN ${quoteName(to.name)} TYPE ${typeSql(to.type)}`,
    to.collation !== undefined && `COLLATE ${quoteName(to.collation)}`,
    expression !== undefined && `USING ${expression}`,
  )
}

/**
 * The parts by which a column goes over to a type that was made anew under the same name. A default cannot be cast to it:
 * it goes before and comes back behind.
 */
export function movedParts(
  table: Table,
  { from, to }: { readonly from: Column; readonly to: Column },
  type: string,
  using: string | undefined,
): readonly string[] {
  const start = `ALTER COLUMN ${quoteName(from.name)}`
  const [before, after] = [columnDefault(table, from), columnDefault(table, to)]
  return [
    ...(before === undefined ? [] : [`${start} DROP DEFAULT`]),
    words(
      `${start} TYPE ${type}`,
      to.collation !== undefined && `COLLATE ${quoteName(to.collation)}`,
      using !== undefined && `USING ${using}`,
    ),
    ...(after === undefined ? [] : [`${start} SET DEFAULT ${after}`]),
    ...storageChanges(from, to, true),
  ]
}

/** All of an identity's settings go behind one ALTER COLUMN. */
function identityParts(start: string, changes: readonly string[]): readonly string[] {
  return changes.length === 0 ? [] : [`${start} ${changes.join(' ')}`]
}

/** A new type resets storage and compression, so they are said again. */
function storageChanges(from: Column, to: Column, retyped: boolean): readonly string[] {
  return (['storage', 'compression', 'statistics'] as const).flatMap((key) => {
    const [before, after] = [from.options?.[key] ?? undefined, to.options?.[key] ?? undefined]
    const reset = retyped && key !== 'statistics'
    if (reset ? after === undefined : before === after) return []
    return [storagePart(to, key, after)]
  })
}
