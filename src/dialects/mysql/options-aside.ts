import type { Options } from '../../model/table.js'

/** A time that is written whenever the row is would be one that nobody wrote. */
const acting: ReadonlySet<string> = new Set(['on_update'])

/** The options of a table or a column that stands aside under another name. */
export function optionsAside(options: Options | undefined): Options | undefined {
  if (options === undefined) return undefined
  const left = Object.entries(options).filter(([key]) => !acting.has(key))
  return left.length === 0 ? undefined : Object.fromEntries(left)
}
