import { resolveRef, type Definition, type Schema } from './load-schemas.js'

/** What the commands print and read again: a plan file. */
const readAgain = 'output/plan'

/** The definitions of everything that is read: of documents, and of what is printed only what is read again. */
export function readDefinitions(definitions: readonly Definition[]): readonly Definition[] {
  const schemas = new Map(definitions.map(({ path, schema }) => [path, schema]))
  const read = new Set<string>()
  const follow = (path: string): void => {
    if (read.has(path)) return
    read.add(path)
    for (const ref of refsIn(schemas.get(path) ?? {})) follow(resolveRef(path, ref).path)
  }
  follow(readAgain)
  return definitions.filter(({ path }) => !path.startsWith('output/') || read.has(path))
}

function refsIn({ $ref, properties = {}, items }: Schema): readonly string[] {
  return [
    ...($ref === undefined ? [] : [$ref]),
    ...Object.values(properties).flatMap(refsIn),
    ...(items === undefined ? [] : refsIn(items)),
  ]
}
