import { isKeys, type DocumentValue, type Keys } from '../operations/written/document-value.js'

/**
 * The operations of a baseline in as many lists as documents are needed for them: none is longer than this many characters
 * of JSON where it can be cut. Tables that refer to each other stay together.
 */
export function inParts(operations: readonly Keys[], mostCharacters: number): readonly (readonly Keys[])[] {
  const makers = new Map(
    operations.flatMap((operation, i) => madeTables(operation).map((table) => [table, i])),
  )
  const parts: Keys[][] = []
  let part: Keys[] = []
  let length = 0
  /** The furthest operation that those so far need. */
  let furthest = -1
  for (const [i, operation] of operations.entries()) {
    const size = JSON.stringify(operation).length
    if (length + size > mostCharacters && part.length > 0 && furthest < i) {
      parts.push(part)
      part = []
      length = 0
    }
    part.push(operation)
    length += size
    furthest = Math.max(furthest, ...referredTables(operation).map((table) => makers.get(table) ?? -1))
  }
  return [...parts, part]
}

function madeTables({ create_table: keys }: Keys): readonly string[] {
  return isKeys(keys) ? [nameOf(keys, undefined)] : []
}

/** The tables that foreign keys inside of the operation name. */
function referredTables(operation: Keys): readonly string[] {
  const found: string[] = []
  const visit = (value: DocumentValue | undefined, schema: DocumentValue | undefined): void => {
    if (Array.isArray(value)) for (const item of value as readonly DocumentValue[]) visit(item, schema)
    else if (isKeys(value)) {
      if (isKeys(value['references'])) found.push(nameOf(value['references'], schema))
      for (const item of Object.values(value)) visit(item, schema)
    }
  }
  for (const keys of Object.values(operation)) visit(keys, isKeys(keys) ? keys['schema'] : undefined)
  return found
}

/** A table where nothing is said of a schema stands in that of the one that refers to it. */
function nameOf({ schema, table }: Keys, beside: DocumentValue | undefined): string {
  return JSON.stringify([schema ?? beside ?? null, table])
}
