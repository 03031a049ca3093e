import { createHash } from 'node:crypto'

/** How names left out of documents are made. */
export interface NamingConvention {
  primaryKey(table: string): string
  unique(table: string, columns: readonly string[]): string
  foreignKey(table: string, columns: readonly string[], referenced: string): string
  check(table: string, column: string): string
  /** An expression among the columns counts as `expr`. */
  index(table: string, columns: readonly string[]): string
  /** An expression among the columns counts as `expr`. */
  exclude(table: string, columns: readonly string[]): string
  sequence(table: string, column: string): string
  domainCheck(domain: string): string
}

/** The conventions a project may choose by `names`. */
export type NamingConventionName = 'aludel' | 'postgresql'

/** PostgreSQL keeps 63 bytes of a name (https://www.postgresql.org/docs/current/limits.html); others keep more. */
const maxBytes = 63

const aludel: NamingConvention = {
  primaryKey: (table) => fitName(`pk_${table}`),
  unique: (table, columns) => fitName(['uq', table, ...columns].join('_')),
  foreignKey: (table, columns, referenced) => fitName(['fk', table, ...columns, referenced].join('_')),
  check: (table, column) => fitName(`ck_${table}_${column}`),
  index: (table, columns) => fitName(['ix', table, ...columns].join('_')),
  exclude: (table, columns) => fitName(['ex', table, ...columns].join('_')),
  sequence: (table, column) => fitName(`${table}_${column}_seq`),
  domainCheck: (domain) => fitName(`ck_${domain}`),
}

/** The patterns that PostgreSQL itself uses for what is left unnamed, for schemas adopted from elsewhere. */
const postgresql: NamingConvention = {
  primaryKey: (table) => fitName(`${table}_pkey`),
  unique: (table, columns) => fitName([table, ...columns, 'key'].join('_')),
  foreignKey: (table, columns) => fitName([table, ...columns, 'fkey'].join('_')),
  check: (table, column) => fitName(`${table}_${column}_check`),
  index: (table, columns) => fitName([table, ...columns, 'idx'].join('_')),
  exclude: (table, columns) => fitName([table, ...columns, 'excl'].join('_')),
  sequence: (table, column) => fitName(`${table}_${column}_seq`),
  domainCheck: (domain) => fitName(`${domain}_check`),
}

export const namingConventions: Readonly<Record<NamingConventionName, NamingConvention>> = {
  aludel,
  postgresql,
}

/**
 * A name that fits: longer than 63 bytes, the first 54 bytes (whole characters), `_`, and 8 hex digits of the SHA-256 of
 * the full name. Never left to the server, which cuts without a word and lets two long names collide.
 */
export function fitName(name: string): string {
  if (Buffer.byteLength(name) <= maxBytes) return name
  let head = ''
  let bytes = 0
  for (const character of name) {
    bytes += Buffer.byteLength(character)
    if (bytes > 54) break
    head += character
  }
  return `${head}_${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
}
