import type { Options, OptionValue, Table } from '../../../model/table.js'
import { charsetOf, usualCharset, usualCollation } from '../charsets.js'
import type { Flavour } from '../flavour.js'
import { quoteText } from '../quoting.js'

/** The character set and collation of a table: those that its options name, else what we always write. */
export function charsetOfTable(
  options: Options | undefined,
  flavour: Flavour,
): { readonly charset: string; readonly collation: string | undefined } {
  const [charset, collation] = [textOption(options, 'charset'), textOption(options, 'collation')]
  if (collation !== undefined) return { charset: charset ?? charsetOf(collation), collation }
  const usual = charset ?? usualCharset
  // Each character set has a collation of its own; only that of the usual one differs between servers.
  return { charset: usual, collation: usual === usualCharset ? usualCollation(flavour) : undefined }
}

/**
 * The options behind the columns of CREATE TABLE: engine and characters are always said, as servers differ in what they do
 * where nothing is said. https://dev.mysql.com/doc/refman/8.4/en/create-table.html
 */
export function tableOptions(table: Table, flavour: Flavour): readonly string[] {
  const start = startOf(table)
  return [
    `ENGINE = ${engineOf(table.options)}`,
    charsetSql(table.options, flavour),
    ...['row_format', 'key_block_size'].flatMap((key) => optionSql(table.options, key)),
    ...(start === undefined ? [] : [`AUTO_INCREMENT = ${start}`]),
    ...(table.comment === undefined ? [] : [`COMMENT = ${quoteText(table.comment)}`]),
  ]
}

/** The settings that differ, as parts of an ALTER TABLE; what is removed goes back to what the server does by itself. */
export function optionChanges(from: Table, to: Table, flavour: Flavour): readonly string[] {
  const [before, after] = [from.options, to.options]
  return [
    ...(engineOf(before) === engineOf(after) ? [] : [`ENGINE = ${engineOf(after)}`]),
    ...(changesCharset(before, after, flavour) ? [charsetSql(after, flavour)] : []),
    ...['row_format', 'key_block_size'].flatMap((key) =>
      optionSql(before, key).join() === optionSql(after, key).join() ? [] : optionSql(after, key, true),
    ),
    ...(startOf(from) === startOf(to) ? [] : [`AUTO_INCREMENT = ${startOf(to) ?? '1'}`]),
    ...(from.comment === to.comment ? [] : [`COMMENT = ${quoteText(to.comment ?? '')}`]),
  ]
}

/** Do the columns that name no character set of their own get another one? */
export function changesCharset(
  from: Options | undefined,
  to: Options | undefined,
  flavour: Flavour,
): boolean {
  return charsetSql(from, flavour) !== charsetSql(to, flavour)
}

function charsetSql(options: Options | undefined, flavour: Flavour): string {
  const { charset, collation } = charsetOfTable(options, flavour)
  return `DEFAULT CHARACTER SET = ${charset}${collation === undefined ? '' : ` COLLATE = ${collation}`}`
}

export function engineOf(options: Options | undefined): string {
  return textOption(options, 'engine') ?? 'InnoDB'
}

/** The first number that the table gives out: as its option says, else its identity. */
function startOf({ options, columns }: Table): string | undefined {
  const stated = options?.['auto_increment']
  if (typeof stated === 'number' || typeof stated === 'string') return String(stated)
  const start = columns.find(({ identity }) => identity !== undefined)?.identity?.start
  return start === undefined || start === 1 ? undefined : String(start)
}

const usualOptions: Readonly<Record<string, string>> = { row_format: 'DEFAULT', key_block_size: '0' }

function optionSql(options: Options | undefined, key: string, always = false): readonly string[] {
  const value: OptionValue | undefined = options?.[key]
  const isStated = value !== undefined && value !== null
  if (!isStated && !always) return []
  return [`${key.toUpperCase()} = ${isStated ? String(value).toUpperCase() : (usualOptions[key] ?? '')}`]
}

/** An option that is a text. */
export function textOption(options: Options | undefined, key: string): string | undefined {
  const value = options?.[key]
  return typeof value === 'string' ? value : undefined
}
