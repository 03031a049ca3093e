import type { Column, Table } from '../../model/table.js'
import { charsetChoice, tableCharset } from './charsets.js'
import type { Flavour } from './flavour.js'

/** By what the values of an enum or a set are told apart in a column. */
export function collationOfValues(column: Column, table: Table, flavour: Flavour): string {
  const own = charsetChoice(column.options?.['charset'], column.collation, flavour)
  return (own ?? tableCharset(table.options, flavour)).collation
}

/** Collations of no one language, to which letters with an accent are those without. */
const withoutAccents = /^utf8mb[34]_(?:0900|general|unicode|unicode_520|uca1400)(?:_nopad)?(?:_ai)?_ci$/

/**
 * Are two values one, by the collation of the column? Then its list has no room for both of them. Where the server knows more of them
 * that are one, it says so itself. https://dev.mysql.com/doc/refman/8.4/en/charset-collation-names.html
 */
export function sameBy(column: Column, table: Table, flavour: Flavour): (a: string, b: string) => boolean {
  const collation = collationOfValues(column, table, flavour)
  if (/(?:^binary|_bin|_cs)$/.test(collation)) return (a, b) => a === b
  const plain = (text: string): string =>
    withoutAccents.test(collation)
      ? text.normalize('NFD').replaceAll(/([a-z])[\u0300-\u036f]+/gi, '$1')
      : text
  const fold = (text: string): string => plain(text).toLowerCase()
  return (a, b) => fold(a) === fold(b)
}
