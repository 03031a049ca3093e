import type { Options } from '../../model/table.js'
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

/** What a table, or a column, with these settings is written and ordered by; undefined where it says nothing of either. */
export interface CharsetChoice {
  readonly charset: string
  readonly collation: string
}

/** The character set and collation of a table. What the settings leave open is what is usual with the other. */
export function tableCharset(options: Options | undefined, flavour: Flavour): CharsetChoice {
  return charsetChoice(options?.['charset'], options?.['collation'], flavour) ?? usualChoice(flavour)
}

/** The two that a charset and a collation, of which one may be left out, stand for; undefined where neither is stated. */
export function charsetChoice(
  charset: unknown,
  collation: unknown,
  flavour: Flavour,
): CharsetChoice | undefined {
  const named = typeof charset === 'string' ? plainCharset(charset) : undefined
  if (typeof collation === 'string') {
    return { charset: named ?? charsetOf(collation), collation: collation.toLowerCase() }
  }
  return named === undefined ? undefined : { charset: named, collation: collationOf(named, flavour) }
}

function usualChoice(flavour: Flavour): CharsetChoice {
  return { charset: usualCharset, collation: usualCollation(flavour) }
}

/** `utf8` was the name of three bytes on both servers for long. https://dev.mysql.com/doc/refman/8.4/en/charset-unicode-utf8.html */
function plainCharset(charset: string): string {
  const name = charset.toLowerCase()
  return name === 'utf8' ? 'utf8mb3' : name
}

/**
 * The collation that goes with a character set when nobody names one: the server's own, and for utf8mb4 the usual one, as
 * servers differ in it. https://dev.mysql.com/doc/refman/8.4/en/charset-mysql.html
 */
function collationOf(charset: string, flavour: Flavour): string {
  if (charset === usualCharset) return usualCollation(flavour)
  return serversOwn[charset] ?? `${charset}_general_ci`
}

const serversOwn: Readonly<Record<string, string>> = {
  big5: 'big5_chinese_ci',
  binary: 'binary',
  cp932: 'cp932_japanese_ci',
  dec8: 'dec8_swedish_ci',
  eucjpms: 'eucjpms_japanese_ci',
  euckr: 'euckr_korean_ci',
  gb18030: 'gb18030_chinese_ci',
  gb2312: 'gb2312_chinese_ci',
  gbk: 'gbk_chinese_ci',
  hp8: 'hp8_english_ci',
  latin1: 'latin1_swedish_ci',
  sjis: 'sjis_japanese_ci',
  swe7: 'swe7_swedish_ci',
  tis620: 'tis620_thai_ci',
  ujis: 'ujis_japanese_ci',
}
