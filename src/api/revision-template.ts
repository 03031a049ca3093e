import { existsSync } from 'node:fs'
import path from 'node:path'
import { operationsYaml, type WrittenKeys } from './operations-yaml.js'

/** The header of a new document. */
export interface RevisionHeader {
  readonly revision: string
  /** Ids of the parents: none for a base, several for a merge. */
  readonly revises: readonly string[]
  readonly branchLabels: readonly string[]
  readonly dependsOn: readonly string[]
  /** Ids of the revisions that it does the work of; absent: none. */
  readonly replaces?: readonly string[]
  /** Its settings, where it has any: `transaction`, timeouts. */
  readonly settings?: WrittenKeys
  readonly message: string
  readonly created: string
  /** Where editors find the JSON Schema. */
  readonly schema: string
  readonly format: 'yaml' | 'json'
}

/** What a new document holds beside its header. */
export interface RevisionBody {
  readonly operations: readonly WrittenKeys[]
  /** Lines for whoever reads it, at the top; JSON has no place for them. */
  readonly remarks: readonly string[]
}

/** A new document: its header, and the operations that it is given; else none yet. */
export function revisionTemplate(header: RevisionHeader, body?: RevisionBody): string {
  return header.format === 'json' ? jsonTemplate(header, body) : yamlTemplate(header, body)
}

function yamlTemplate(
  { revision, revises, branchLabels, dependsOn, replaces = [], settings = {}, ...header }: RevisionHeader,
  { operations, remarks }: RevisionBody = { operations: [], remarks: [] },
): string {
  const { message, created, schema } = header
  const empty = operations.length === 0
  return [
    `# yaml-language-server: $schema=${schema}`,
    ...remarks.flatMap((remark) => remark.split(/\s*[\r\n]+\s*/)).map((line) => `# ${line}`.trimEnd()),
    `revision: ${idText(revision)}`,
    `revises: ${parentsText(revises)}`,
    `message: ${messageText(message)}`,
    `created: ${created}`,
    ...(branchLabels.length === 0 ? [] : [`branch_labels: ${idList(branchLabels)}`]),
    ...(dependsOn.length === 0 ? [] : [`depends_on: ${idList(dependsOn)}`]),
    ...(replaces.length === 0 ? [] : [`replaces:${replaces.map((id) => `\n  - ${idText(id)}`).join('')}`]),
    empty ? 'operations: []\n' : operationsYaml(settings, operations),
  ].join('\n')
}

function jsonTemplate(
  { revision, revises, branchLabels, dependsOn, message, created, schema }: RevisionHeader,
  { operations }: Pick<RevisionBody, 'operations'> = { operations: [] },
): string {
  const header = {
    $schema: schema,
    revision,
    revises: revises.length > 1 ? revises : (revises[0] ?? null),
    message,
    created,
    ...(branchLabels.length === 0 ? {} : { branch_labels: branchLabels }),
    ...(dependsOn.length === 0 ? {} : { depends_on: dependsOn }),
  }
  return JSON.stringify({ ...header, operations }, null, 2) + '\n'
}

function parentsText(ids: readonly string[]): string {
  const [first] = ids
  return ids.length > 1 ? idList(ids) : first === undefined ? 'null' : idText(first)
}

function idList(ids: readonly string[]): string {
  return `[${ids.map(idText).join(', ')}]`
}

/** An id that YAML would read as a number is quoted, so that other tools read it as we do. */
function idText(id: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(id) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(id)
    ? id
    : JSON.stringify(id)
}

function messageText(message: string): string {
  return /^[\p{L}_][\p{L}\p{N} _,.()/-]*$/u.test(message) &&
    !/^(true|false|null)$/i.test(message) &&
    !message.endsWith(' ')
    ? message
    : JSON.stringify(message)
}

/**
 * Path from a document's folder to the JSON Schema that editors complete from: the installed package's, else the copy
 * that `init` put beside the project, so that completion works offline; else the published address.
 */
export function schemaReference(name: 'revision' | 'project', from: string, projectFolder: string): string {
  const found = schemaFolder(projectFolder)
  if (found === undefined) return `https://aludel.dev/schemas/v1/${name}.schema.json`
  const relative = path
    .relative(from, path.join(found, `${name}.schema.json`))
    .split(path.sep)
    .join('/')
  return relative.startsWith('.') ? relative : `./${relative}`
}

/** The folder with the schemas that a project's documents refer to; undefined when there is none. */
export function schemaFolder(projectFolder: string): string | undefined {
  for (let current = path.resolve(projectFolder); ; current = path.dirname(current)) {
    for (const folder of [path.join('node_modules', 'aludel', 'schemas'), path.join('.aludel', 'schemas')]) {
      const schemas = path.join(current, folder)
      if (existsSync(path.join(schemas, 'revision.schema.json'))) return schemas
    }
    if (path.dirname(current) === current) return undefined
  }
}
