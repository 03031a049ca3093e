import type { Problem } from '../diagnostics/problem.js'
import { suggest } from '../diagnostics/suggest.js'
import { listed, type ErrorSite } from './schema-error.js'
import { kindNames, type SourceNode } from './source-node.js'

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping',
  array: 'a list',
  null: 'null',
}

/** Answers a value of another kind than the key takes, with what to write instead where that can be told. */
export function wrongType(site: ErrorSite): Problem {
  const { type } = site.error.params
  const types = (Array.isArray(type) ? type : [type]).map(String)
  const { node, label, pointer } = site
  if (node.kind === 'null' && node.range.start === node.range.end) {
    return {
      ruleId: 'schema/wrong-type',
      message: `${label} has no value`,
      pointer,
      atKey: true,
      help: `it takes ${takes(site, types)}; a mapping or list below it must be indented further`,
    }
  }
  const help = cure(site, types)
  return {
    ruleId: 'schema/wrong-type',
    message: `${label} takes ${takes(site, types)}, not ${shown(node)}`,
    pointer,
    ...(help === undefined ? {} : { help }),
  }
}

function takes(site: ErrorSite, types: readonly string[]): string {
  if (site.id === 'fragments/sql') return 'SQL text'
  if (site.id === 'fragments/type') return 'a type'
  if (site.id === 'fragments/names') return 'a list of names'
  return listed(
    types.map((type) => typeNames[type] ?? type),
    'or',
  )
}

function shown(node: SourceNode): string {
  const isShort = node.kind === 'string' && node.text.length <= 30 && !node.text.includes('\n')
  if (node.kind === 'number' || node.kind === 'boolean') return `${kindNames[node.kind]} (${node.text})`
  return isShort ? `the text ${JSON.stringify(node.text)}` : kindNames[node.kind]
}

function cure(site: ErrorSite, types: readonly string[]): string | undefined {
  const { node, id, key } = site
  const wants = (type: string): boolean => types.includes(type)
  if (node.kind === 'number' || node.kind === 'boolean') {
    if (wants('string')) return `quote it: "${node.text}"`
    return wants('array') ? `write a list: ["${node.text}"]` : undefined
  }
  if (node.kind === 'null')
    return 'leave the key out when nothing is meant, or quote it if it is text: "null"'
  if (node.kind === 'string') {
    if (wants('boolean')) return booleanCure(node.text)
    if (wants('integer') || wants('number'))
      return /^\d+$/.test(node.text) ? `without quotes: ${node.text}` : undefined
    if (wants('array')) return key === '' ? undefined : `write a list: ${key}: [${node.text}]`
    if (id === 'fragments/references' || id === 'fragments/column-references')
      return referencesCure(node.text, id)
    if (id === 'fragments/row') return 'a row is a mapping of columns to values'
    return wants('object') ? 'write a mapping: keys and values below it, indented further' : undefined
  }
  if (node.kind === 'map' && wants('array')) return 'it is a list: begin each item with "- "'
  if (node.kind === 'map' && node.flow && node.entries.length === 1 && wants('string')) {
    const [entry] = node.entries
    if (entry?.key === 'sql') return 'here SQL stands bare, without { sql: … }'
    if (entry?.value.range.start === entry?.value.range.end)
      return `YAML reads { } as a mapping; quote it: "{${entry?.key ?? ''}}"`
  }
  if (node.kind === 'list' && wants('string') && id === 'fragments/name')
    return 'one name stands here, not a list'
  if (node.kind === 'list' && wants('object')) return 'one mapping stands here, not a list'
  return undefined
}

function booleanCure(text: string): string {
  if (/^(?:yes|on|y|true)$/i.test(text)) return 'YAML 1.2 has true and false only: write true'
  if (/^(?:no|off|n|false)$/i.test(text)) return 'YAML 1.2 has true and false only: write false'
  return 'write true or false'
}

function referencesCure(text: string, id: string): string {
  const [, table = text, column] = /^\s*([\w.]+?)(?:\.(\w+)|\((\w+)\))?\s*$/.exec(text) ?? []
  if (column === undefined) return `references: { table: ${table} }`
  return id === 'fragments/column-references'
    ? `references: { table: ${table}, column: ${column} }`
    : `references: { table: ${table}, columns: [${column}] }`
}

const valueMaps: Readonly<Record<string, string>> = {
  'fragments/cell': '{ sql: … }, { json: … } or { base64: … }',
  'fragments/default': '{ sql: … } or { json: … }',
  'fragments/fill-value': '{ sql: … } or { json: … }',
}

/**
 * A mapping where a constant could stand: only `{ sql }`, `{ json }` and `{ base64 }` have a meaning there, and
 * whoever writes another one means JSON. Also the reverse: `{ sql }` where SQL stands bare.
 */
export function wrongMap(site: ErrorSite, key: string): Problem | undefined {
  if (site.id === 'fragments/sql' && key === 'sql') {
    return {
      ruleId: 'schema/wrong-type',
      message: `${site.label} is always SQL, so the text stands bare`,
      pointer: site.pointer,
      help: 'without { sql: … }; a mapping here is by dialect: { postgresql: …, mysql: … }',
    }
  }
  const forms = valueMaps[site.id ?? '']
  if (forms === undefined || suggest(key, site.definition?.keys ?? []).length > 0) return undefined
  return {
    ruleId: 'schema/wrong-type',
    message: `${site.label} holds a bare mapping; a mapping here is ${forms}`,
    pointer: site.pointer,
    help: 'a JSON value is written { json: { … } }',
  }
}
