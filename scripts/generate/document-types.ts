import { compile } from 'json-schema-to-typescript'
import { format } from 'prettier'
import { resolveRef, type Definition, type Schema } from './load-schemas.js'
import { prettierOptions } from './prettier-options.js'
import { readDefinitions } from './read-definitions.js'
import { inMemory, objectNames, tokens, typeName } from './type-names.js'

const banner = `// Generated from schemas/ by \`npm run generate\`. Do not edit.`

/** A schema as json-schema-to-typescript takes it: every reference is replaced by the name of the type it stands for. */
interface Source {
  tsType?: string
  description?: string
  type?: string | string[]
  enum?: unknown[]
  properties?: Record<string, Source>
  required?: string[]
  additionalProperties?: boolean | Source
  items?: Source
}

/** The TypeScript types of the documents: one exported type for every definition, in the order of their paths. */
export async function documentTypes(definitions: readonly Definition[]): Promise<string> {
  const schemas = new Map(definitions.map(({ path, schema }) => [path, schema]))
  const parts: string[] = []
  for (const { path, schema } of readDefinitions(definitions)) {
    if (path === 'fragments/json-value') continue
    parts.push(...(await typesOf(path, schema, schemas)))
  }
  const text = `${banner}\n${tokens}\n${parts.map(makeReadonly).join('\n')}`
  return format(text, { ...prettierOptions, parser: 'typescript' })
}

async function typesOf(
  path: string,
  schema: Schema,
  schemas: ReadonlyMap<string, Schema>,
): Promise<readonly string[]> {
  const asWritten = { ...source(path, schema, schemas), ...describe(schema) }
  const alias = inMemory[path]
  if (alias === undefined) return [await generate(asWritten, typeName(path))]
  const shortForm = await generate({ ...describe(schema), tsType: alias }, typeName(path))
  const object = objectNames[path]
  if (object === undefined) return [shortForm]
  return [shortForm, await generate({ ...asWritten, type: 'object' }, object)]
}

async function generate(schema: Source, name: string): Promise<string> {
  return compile(schema as Parameters<typeof compile>[0], name, {
    bannerComment: '',
    format: false,
    ignoreMinAndMaxItems: true,
    additionalProperties: false,
    unknownAny: true,
  })
}

function source(path: string, schema: Schema, schemas: ReadonlyMap<string, Schema>): Source {
  if (schema.$ref !== undefined) return { tsType: referred(path, schema.$ref, schemas), ...describe(schema) }
  const { additionalProperties, properties, required, items } = schema
  const inner = (part: Schema): Source => source(path, part, schemas)
  return {
    ...describe(schema),
    ...kind(schema),
    ...(required === undefined ? {} : { required: [...required] }),
    ...(items === undefined ? {} : { items: inner(items) }),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties:
            typeof additionalProperties === 'boolean' ? additionalProperties : inner(additionalProperties),
        }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, property]) => [key, inner(property)]),
          ),
        }),
  }
}

/** An enumeration says all there is to say; beside it json-schema-to-typescript would intersect the type. */
function kind(schema: Schema): Source {
  if (schema.enum !== undefined) return { enum: [...schema.enum] }
  if (schema.const !== undefined) return { enum: [schema.const] }
  if (schema.type === undefined) return {}
  return { type: typeof schema.type === 'string' ? schema.type : [...schema.type] }
}

function referred(from: string, ref: string, schemas: ReadonlyMap<string, Schema>): string {
  const { path, pointer } = resolveRef(from, ref)
  if (pointer === '') return typeName(path)
  const property = schemas.get(path)?.properties?.[pointer.slice('/properties/'.length)]
  if (property?.$ref === undefined) throw new Error(`${from}: cannot follow the reference ${ref}`)
  return referred(path, property.$ref, schemas)
}

function describe(schema: Schema): Source {
  return schema.description === undefined ? {} : { description: schema.description }
}

/** Documents are never changed: every property and every list is readonly. */
function makeReadonly(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      /^\s*(\*|\/\*)/.test(line)
        ? line
        : line
            .replace(/^(\s*)([\w$]+\??:|\[k: string\]:)/, '$1readonly $2')
            .replace(/(?<!readonly )((?:\b\w+)|\([^()]*\))\[\]/g, 'readonly $1[]'),
    )
    .join('\n')
}
