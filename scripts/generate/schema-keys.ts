import { format } from 'prettier'
import { resolveRef, type Definition, type Schema } from './load-schemas.js'
import { prettierOptions } from './prettier-options.js'
import { readDefinitions } from './read-definitions.js'

const head = `// Generated from schemas/ by \`npm run generate\`. Do not edit.

/** What a definition of the schemas takes: the data of help texts. */
export interface SchemaKeys {
  /** Its title, such as \`Add a column\`. */
  readonly title: string
  /** The first sentence of its description. */
  readonly summary: string
  readonly keys: readonly string[]
  readonly required: readonly string[]
  /** Of these keys exactly one is stated. */
  readonly exactlyOneOf: readonly string[]
  /** Of these keys at least one is stated. */
  readonly atLeastOneOf: readonly string[]
  /** The definition of the value of a key; of each element, where the value is a list of them. */
  readonly children: Readonly<Record<string, string>>
  /** The definition of each element, where the definition is a list. */
  readonly items?: string
  /** The definition of each value, where the keys are free names. */
  readonly values?: string
}

/** The definitions, by their path in \`schemas/\`: \`revision\`, \`operations/add_column\`, \`fragments/column\`. */
`

/** The keys of every definition of documents, for help texts such as "add_column takes …". */
export async function schemaKeys(definitions: readonly Definition[]): Promise<string> {
  const entries = readDefinitions(definitions).map(({ path, schema }) => [
    path.replace(/^documents\//, ''),
    keysOf(path, schema),
  ])
  const table = JSON.stringify(Object.fromEntries(entries))
  const text = `${head}export const schemaKeys: Readonly<Record<string, SchemaKeys>> = ${table}\n`
  return format(text, { ...prettierOptions, parser: 'typescript' })
}

function keysOf(path: string, schema: Schema): object {
  const properties = Object.entries(schema.properties ?? {})
  const children = properties.flatMap(([key, property]) => {
    const child = definitionOf(path, property)
    return child === undefined ? [] : [[key, child]]
  })
  const items = schema.items && definitionOf(path, schema.items)
  const free = schema.additionalProperties
  const values = typeof free === 'object' ? definitionOf(path, free) : undefined
  return {
    title: schema.title,
    summary: firstSentence(schema.description ?? ''),
    keys: properties.map(([key]) => key),
    required: schema.required ?? [],
    exactlyOneOf: requiredIn(schema.oneOf),
    atLeastOneOf: requiredIn(schema.anyOf),
    children: Object.fromEntries(children),
    ...(items === undefined ? {} : { items }),
    ...(values === undefined ? {} : { values }),
  }
}

function definitionOf(from: string, schema: Schema): string | undefined {
  if (schema.$ref !== undefined) {
    const { path, pointer } = resolveRef(from, schema.$ref)
    return pointer === '' ? path : undefined
  }
  if (schema.items !== undefined) return definitionOf(from, schema.items)
  return typeof schema.additionalProperties === 'object'
    ? definitionOf(from, schema.additionalProperties)
    : undefined
}

function requiredIn(branches: readonly Schema[] = []): readonly string[] {
  return branches.flatMap((branch) => branch.required ?? [])
}

function firstSentence(text: string): string {
  return /^.*?[.](?= [A-Z`]|$)/.exec(text)?.[0] ?? text
}
