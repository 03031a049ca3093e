import path from 'node:path'
import { loadDataFiles } from '../documents/load-data-files.js'
import { loadRevision } from '../documents/load-revision.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { CanonicalValue } from '../revisions/canonical.js'
import { DocumentsError } from './errors.js'
import { ExactNumber, type WrittenKeys, type WrittenValue } from './operations-yaml.js'
import type { Project } from './project.js'
import { toSource } from './revision-source.js'

/** An operation of a revision that is squashed. */
export interface GatheredOperation {
  readonly from: RevisionSource
  /** Its pointer in that document. */
  readonly pointer: string
  readonly keys: WrittenKeys
  /** The model holds all that it states: nothing is for another dialect only. */
  readonly isPlain: boolean
}

/** The operations of all, in order, as their authors wrote them. Paths of data files are made relative to the new folder. */
export function gatherOperations(
  project: Project,
  members: readonly RevisionSource[],
  folder: string,
): readonly GatheredOperation[] {
  return members.flatMap((from) =>
    operationsOf(project, from).map((operation, i): GatheredOperation => ({
      from,
      pointer: `/operations/${i}`,
      keys: keysOf(withFile(operation, path.resolve(project.cwd, path.dirname(from.file)), folder)),
      isPlain: isPlain(operation),
    })),
  )
}

/** As written: of the text of the file the order of keys is known, which the stored form has lost. */
function operationsOf(project: Project, source: RevisionSource): readonly CanonicalValue[] {
  const text = project.sources.get(source.file) ?? source.record.document
  const value = loadRevision({ file: source.file, text }).revision?.source.canonical().get('operations')
  return Array.isArray(value) ? value : []
}

/**
 * The new document, read as it will be once it is written.
 *
 * @throws DocumentsError when it does not hold to the format
 */
export async function readWritten(project: Project, file: string, text: string): Promise<RevisionSource> {
  const { revision, diagnostics } = loadRevision({ file, text })
  if (revision === undefined) throw new DocumentsError(diagnostics, new Map([[file, text]]), 1)
  const folder = path.resolve(project.cwd, path.dirname(file))
  const loaded = await loadDataFiles(revision, folder, project.cwd, 'read')
  return toSource(loaded.revision, false)
}

const otherDialects: ReadonlySet<string> = new Set(['dialects', 'mysql', 'mariadb', 'sqlite'])

function isPlain(value: CanonicalValue): boolean {
  if (value instanceof Map) {
    return [...value].every(
      ([key, inner]) =>
        !otherDialects.has(key) && !(key === 'postgresql' && typeof inner === 'string') && isPlain(inner),
    )
  }
  return !Array.isArray(value) || value.every(isPlain)
}

function withFile(operation: CanonicalValue, from: string, to: string): CanonicalValue {
  if (from === to || !(operation instanceof Map)) return operation
  const insert: CanonicalValue | undefined = operation.get('insert_rows')
  const file = insert instanceof Map ? insert.get('file') : undefined
  if (!(insert instanceof Map) || typeof file !== 'string') return operation
  const moved = path.relative(to, path.resolve(from, file)).split(path.sep).join('/')
  return new Map([...operation, ['insert_rows', new Map([...insert, ['file', moved]])]])
}

function keysOf(value: CanonicalValue): WrittenKeys {
  if (!(value instanceof Map)) return {}
  return Object.fromEntries([...value].map(([key, inner]) => [key, writtenOf(inner)]))
}

function writtenOf(value: CanonicalValue): WrittenValue {
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Map) return keysOf(value)
  if (isList(value)) return value.map(writtenOf)
  if (!('number' in value)) return keysOf(value)
  const number = Number(value.number)
  return String(number) === value.number ? number : new ExactNumber(value.number)
}

function isList(value: object): value is readonly CanonicalValue[] {
  return Array.isArray(value)
}
