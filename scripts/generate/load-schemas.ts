import { readFileSync, readdirSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The keywords of JSON Schema 2020-12 that the published schemas use. */
export interface Schema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly title?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly default?: unknown
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>
}

/** One schema file written by hand: its path below `schemas/` without the ending, such as `operations/add_column`. */
export interface Definition {
  readonly path: string
  readonly schema: Schema
}

const ending = '.schema.json'

/** The folder of the published schemas. */
export const schemaFolder = fileURLToPath(new URL('../../schemas', import.meta.url))

/**
 * Reads every schema written by hand, in the order of their paths. They stand in folders; what stands beside the folders is
 * generated from them.
 */
export function loadSchemas(folder: string = schemaFolder): readonly Definition[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending) && file.includes(sep))
    .map((file) => {
      const path = relative(folder, join(folder, file)).split(sep).join('/').slice(0, -ending.length)
      const schema: Schema = JSON.parse(readFileSync(join(folder, file), 'utf8'))
      return { path, schema }
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The path of the definition that `ref`, found in the definition `from`, points to; the pointer behind `#` is apart. */
export function resolveRef(from: string, ref: string): { readonly path: string; readonly pointer: string } {
  const [file = '', pointer = ''] = ref.split('#')
  const path = file === '' ? from : posix.join(posix.dirname(from), file).slice(0, -ending.length)
  return { path, pointer }
}
