import { resolveRef, type Definition, type Schema } from '../generate/load-schemas.js'
import { anchor, code, plain, table } from './markdown.js'

/** Every definition by its path, for what a key refers to. */
export type Definitions = ReadonlyMap<string, Schema>

/** The keys of a definition: what each takes, whether it must be there, what holds without it, and what it means. */
export function keyTable({ path, schema }: Definition, definitions: Definitions, valuesPage: string): string {
  const required = new Set(schema.required ?? [])
  const rows = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const { meaning, dialects } = splitDialects(property.description ?? '')
    return [
      code(key),
      kindOf(path, property, definitions, valuesPage),
      required.has(key) ? 'yes' : '',
      property.default === undefined ? '' : code(JSON.stringify(property.default)),
      plain(meaning),
      dialects,
    ]
  })
  return [
    table(['Key', 'Kind', 'Required', 'Default', 'Meaning', 'Only on'], rows),
    ...conditions(schema).map((sentence) => `\n${sentence}`),
  ].join('\n')
}

/** What is demanded of several keys together, in sentences. */
export function conditions(schema: Schema): readonly string[] {
  const one = keysOf(schema.oneOf)
  const some = keysOf(schema.anyOf)
  return [
    ...(one.length === 0 ? [] : [`Exactly one of ${one.join(', ')} is stated.`]),
    ...(some.length === 0 ? [] : [`At least one of ${some.join(', ')} is stated.`]),
    ...Object.entries(schema.dependentRequired ?? {}).map(
      ([key, needs]) => `${code(key)} stands beside ${needs.map(code).join(', ')} only.`,
    ),
  ]
}

function keysOf(branches: readonly Schema[] = []): readonly string[] {
  return branches.flatMap(({ required = [] }) => required).map(code)
}

/** The kind of value, with a link to where it is described. */
export function kindOf(path: string, property: Schema, definitions: Definitions, valuesPage: string): string {
  const { $ref, items, enum: choices, type } = property
  if ($ref !== undefined) return linkOf(path, $ref, definitions, valuesPage)
  if (choices !== undefined) return choices.map((choice) => code(String(choice))).join(', ')
  if (items !== undefined) {
    const inner = kindOf(path, items, definitions, valuesPage)
    const others = [type ?? []].flat().filter((name) => name !== 'array')
    const one = others.map((name) => (name === 'string' ? inner : name))
    return [...one, inner === '' ? 'list' : `list of ${inner}`].join(' or ')
  }
  const named = [type ?? []].flat().join(' or ')
  return property.const === undefined ? named : code(String(property.const))
}

function linkOf(path: string, ref: string, definitions: Definitions, valuesPage: string): string {
  const target = resolveRef(path, ref)
  const schema = definitions.get(target.path)
  if (schema === undefined) throw new Error(`${path} refers to ${ref}, which does not exist`)
  if (target.pointer !== '') {
    const inner = schema.properties?.[target.pointer.slice('/properties/'.length)]
    return inner === undefined ? '' : kindOf(target.path, inner, definitions, valuesPage)
  }
  const title = schema.title ?? target.path
  return `[${title}](${valuesPage}#${anchor(title)})`
}

const names = '(?:PostgreSQL|MySQL|MariaDB|SQLite)(?: from \\d+)?'
const list = new RegExp(`^(.*?[.;]) (${names}(?:(?:, and |, | and )${names})*)[.;](.*)$`)

/** Takes the names of dialects from the end of a description, where they stand when a key is not for all. */
function splitDialects(description: string): { readonly meaning: string; readonly dialects: string } {
  const [, before, dialects, after] = list.exec(description) ?? []
  if (before === undefined || dialects === undefined) return { meaning: description, dialects: '' }
  const rest = after?.trim() ?? ''
  return {
    meaning: rest === '' ? before : `${before} ${rest.charAt(0).toUpperCase()}${rest.slice(1)}`,
    dialects,
  }
}
