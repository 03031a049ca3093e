import { randomBytes } from 'node:crypto'

/**
 * What databases are called while documents are tried on a server whose schemas are databases, which others use under the names that
 * the documents have.
 */
export interface ScratchNames {
  /** The database that is made, and that everything stands in which says no schema. */
  readonly own: string
  /** The others that the documents name, as they are called meanwhile. */
  readonly others: readonly string[]
  /** What the database is called that documents name so, also with the backslashes of GRANT; undefined where they do not. */
  nameOf(schema: string): string | undefined
  /** The same text with the names of the documents. */
  told(text: string): string
}

/**
 * Names that nobody else has.
 *
 * @param named what documents name
 * @param usual the name of the database that is meant where none is said
 */
export function scratchNames(named: Iterable<string>, usual: string | undefined): ScratchNames {
  const own = `aludel_scratch_${randomBytes(6).toString('hex')}`
  const schemas = [...new Set(named)].filter((name) => name !== usual).sort()
  const others = schemas.map((_, i) => `${own}_${i + 1}`)
  const names = new Map(schemas.map((schema, i) => [schema, others[i] ?? own]))
  if (usual !== undefined) names.set(usual, own)
  const folded = new Map([...names].map(([schema, name]) => [schema.toLowerCase(), name]))
  const pattern = new RegExp(`${own}(?:_(\\d+))?`, 'gi')
  return {
    own,
    others,
    nameOf: (schema) => {
      const plain = schema.replace(/\\([_%\\])/g, '$1')
      // Servers on Windows and macOS do not tell upper from lower case.
      return names.get(schema) ?? names.get(plain) ?? folded.get(plain.toLowerCase())
    },
    told: (text) =>
      text.replaceAll(
        pattern,
        (name: string, number?: string) =>
          (number === undefined ? usual : schemas[Number(number) - 1]) ?? name,
      ),
  }
}
