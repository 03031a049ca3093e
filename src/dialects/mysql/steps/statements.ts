import type { CompileContext } from '../../../steps/compiler.js'
import type { Need } from '../../../steps/need.js'
import type { Probe, Statement, Unsupported } from '../../../steps/statement.js'
import type { TableFault } from '../../../model/table-fault.js'
import type { Flavour } from '../flavour.js'
import { formatVersion, type Since } from '../version.js'

/** A statement about rows: it takes part in the transaction that stands open. */
export function transactional(
  sql: string,
  undo: readonly string[] | undefined,
  needs?: readonly Need[],
): Statement {
  return {
    sql,
    class: 'transactional',
    scan: false,
    rewrite: false,
    undo,
    ...(needs === undefined ? {} : { needs }),
  }
}

/** What must be known of a statement that changes the schema. */
export interface Facts {
  readonly probe: Probe
  /**
   * The one statement that takes it back; undefined: none can, null: there is nothing to take back. Several only where the server has
   * no one for it, and each of them can be run again.
   */
  readonly undo: string | readonly string[] | undefined | null
  readonly lock?: string
  readonly note?: string
  readonly needs?: readonly Need[]
}

/**
 * A statement that changes the schema. It ends the transaction that stands open, so it stands alone; it runs wholly or not at all
 * (https://dev.mysql.com/doc/refman/8.4/en/atomic-ddl.html), and the probe tells which.
 */
export function standalone(sql: string, { probe, undo, lock, note, needs }: Facts): Statement {
  return {
    sql,
    class: 'standalone',
    scan: false,
    rewrite: false,
    undo: undo === undefined ? undefined : [undo ?? []].flat(),
    probe,
    ...(lock === undefined ? {} : { lock }),
    ...(note === undefined ? {} : { note }),
    ...(needs === undefined ? {} : { needs }),
  }
}

/** What this server cannot do in this version, or never. */
export function needsVersion(
  what: string,
  feature: Since,
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
  help: string,
  pointer?: string,
): Unsupported | undefined {
  const from = feature[flavour.name]
  if (from !== undefined && context.serverVersion >= from) return undefined
  const unsupported =
    from === undefined
      ? `${flavour.product} has not got ${what}`
      : `${what} needs ${flavour.product} ${formatVersion(from)}; this is ${formatVersion(context.serverVersion)}`
  return { unsupported, help, ...(pointer === undefined ? {} : { pointer }) }
}

/** The same about one part of a table, below which its pointer stands. */
export function aboutPart(
  { kind, name }: TableFault['of'],
  problem: Unsupported | undefined,
): Unsupported | undefined {
  return problem === undefined ? undefined : { ...problem, of: { kind, name } }
}

/** A name that the server does not take. https://dev.mysql.com/doc/refman/8.4/en/identifiers.html */
export function blankAtEnd({ product }: Flavour, pointer = '/name'): Unsupported {
  return {
    unsupported: `${product} takes no name that ends in a blank`,
    help: 'remove the blank',
    pointer,
  }
}

/** What only other engines have. */
export function lacks(flavour: Flavour, what: string, help: string, pointer?: string): Unsupported {
  return {
    unsupported: `${flavour.product} has no ${what}`,
    help,
    ...(pointer === undefined ? {} : { pointer }),
  }
}
