import { format } from 'prettier'
import { resolveRef, type Definition, type Schema } from './load-schemas.js'
import { prettierOptions } from './prettier-options.js'

/**
 * One schema with everything it refers to in its `$defs`, for editors: language servers resolve references between files
 * against the `$id`, which is on the network, and know no folders when they look beside the file instead.
 *
 * @throws Error when two definitions have files of the same name.
 */
export async function editorSchema(name: string, definitions: readonly Definition[]): Promise<string> {
  const root = `documents/${name}`
  const schemas = new Map(definitions.map(({ path, schema }) => [path, schema]))
  const found = new Map<string, Schema>()
  const collect = (path: string): Schema => {
    const schema = schemas.get(path)
    if (schema === undefined) throw new Error(`there is no schema ${path}`)
    found.set(path, schema)
    const embedded = rewrite(schema, (ref) => {
      const target = resolveRef(path, ref)
      if (!found.has(target.path)) defs.set(keyOf(target.path), collect(target.path))
      return `#/$defs/${keyOf(target.path)}${target.pointer}`
    })
    const { $schema: _dialect, $id: _id, ...rest } = embedded
    return rest
  }
  const defs = new Map<string, Schema>()
  const top = collect(root)
  if (defs.size !== found.size - 1) throw new Error(`${name}: two definitions have files of the same name`)
  const bundle = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://aludel.dev/schemas/v1/${name}.schema.json`,
    $comment: `Generated from ${root}.schema.json and what it refers to, by npm run generate. Do not edit.`,
    ...top,
    $defs: Object.fromEntries([...defs].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  return format(JSON.stringify(bundle, null, 2), { ...prettierOptions, parser: 'json' })
}

function keyOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/**
 * Points references to where the bundle has them. A default moves into the description, where it is read: language
 * servers write keys that have one into the document, unasked.
 */
function rewrite(whole: Schema, ref: (ref: string) => string): Schema {
  const { default: byDefault, ...schema } = whole
  const { $ref, properties, items, additionalProperties, description } = schema
  const inner = (part: Schema): Schema => rewrite(part, ref)
  return {
    ...schema,
    ...(byDefault === undefined
      ? {}
      : { description: `${description} Default: ${JSON.stringify(byDefault)}.` }),
    ...($ref === undefined ? {} : { $ref: ref($ref) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, property]) => [key, inner(property)]),
          ),
        }),
    ...(items === undefined ? {} : { items: inner(items) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: inner(additionalProperties) }
      : {}),
  }
}
