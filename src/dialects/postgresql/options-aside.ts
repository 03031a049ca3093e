import type { Options } from '../../model/table.js'

/** A serial column has a sequence that takes a name; rows of a child are seen through its parents. */
const ties: ReadonlySet<string> = new Set(['serial', 'inherits'])

/** The options of a table or a column that stands aside under another name. */
export function optionsAside(options: Options | undefined): Options | undefined {
  if (options === undefined) return undefined
  const left = Object.entries(options).filter(([key]) => !ties.has(key))
  return left.length === 0 ? undefined : Object.fromEntries(left)
}
