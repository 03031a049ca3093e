import type { DialectName } from '../../model/dialect-rules.js'

/**
 * Which of the two servers that share this folder is meant. They are two dialects whose documents look alike; where they differ,
 * a function here takes the flavour, and never guesses it from a version.
 */
export interface Flavour {
  readonly name: Extract<DialectName, 'mysql' | 'mariadb'>
  /** As people call it. */
  readonly product: 'MySQL' | 'MariaDB'
}

export const mysqlFlavour: Flavour = { name: 'mysql', product: 'MySQL' }
export const mariadbFlavour: Flavour = { name: 'mariadb', product: 'MariaDB' }

/** A value for each of the two: `since(flavour, { mysql: 80023, mariadb: 100300 })`. */
export function byFlavour<T>(flavour: Flavour, values: { readonly mysql: T; readonly mariadb: T }): T {
  return values[flavour.name]
}
