import { byFlavour, type Flavour } from './flavour.js'

/** The character set of a table whose document names none: all of Unicode. Always written, as servers differ in theirs. */
export const usualCharset = 'utf8mb4'

/**
 * The collation of a table whose document names none. MySQL 8's own; MariaDB has it from 11.4.5 on at most, and its own has
 * changed over the versions. Of those that all versions of MariaDB have, this is the newest of Unicode: by the older ones
 * any two emoji are equal, and two such texts clash in a unique key.
 * https://mariadb.com/kb/en/supported-character-sets-and-collations/
 */
export function usualCollation(flavour: Flavour): string {
  return byFlavour(flavour, { mysql: 'utf8mb4_0900_ai_ci', mariadb: 'utf8mb4_unicode_520_ci' })
}

/** The character set that a collation orders: `utf8mb4` of `utf8mb4_bin`. Its name begins with it on both servers. */
export function charsetOf(collation: string): string {
  const name = collation.toLowerCase()
  return name === 'binary' ? 'binary' : name.slice(0, Math.max(0, name.indexOf('_')))
}

/**
 * The most bytes that one character takes, for keys and rows, which have limits in bytes.
 * https://dev.mysql.com/doc/refman/8.4/en/charset-charsets.html
 */
export function bytesPerCharacter(charset: string): number {
  return widths[charset.toLowerCase()] ?? 1
}

const widths: Readonly<Record<string, number>> = {
  utf8mb4: 4,
  utf16: 4,
  utf16le: 4,
  utf32: 4,
  gb18030: 4,
  utf8: 3,
  utf8mb3: 3,
  ujis: 3,
  eucjpms: 3,
  ucs2: 2,
  big5: 2,
  gb2312: 2,
  gbk: 2,
  sjis: 2,
  cp932: 2,
  euckr: 2,
}
