import { canonicalText, type CanonicalValue } from './canonical.js'
import { textDigest } from './text-digest.js'

/** Names how the digests are made, so that a later way can stand beside this one. */
export const digestAlgorithm = 'sha256/1'

/** The fingerprints of a document, as lower-case hex. */
export interface DocumentDigests {
  readonly algorithm: typeof digestAlgorithm
  /** Of what the document does: operations, downgrade, transaction, data files. */
  readonly content: string
  /** Of where it stands in the graph: revises, depends_on, branch_labels, replaces. */
  readonly header: string
}

/** What is not in the document and still part of what it does. */
export interface DigestOptions {
  /** SHA-256 in hex of every data file the operations name, by path as written. */
  readonly dataFiles?: ReadonlyMap<string, string>
}

/**
 * The digests of a document as written, before aliases and names are filled in. Message, comments, key order, anchors
 * and YAML or JSON make no difference. A key that is absent counts like its documented default (`operations: []`,
 * `transaction: auto`, `depends_on: []`, `branch_labels: []`), and one parent like a list of one; `downgrade: []` is
 * not the same as no downgrade.
 */
export function digests(
  document: ReadonlyMap<string, CanonicalValue>,
  { dataFiles = new Map() }: DigestOptions = {},
): DocumentDigests {
  const content = new Map<string, CanonicalValue>([
    ['operations', document.get('operations') ?? []],
    ['transaction', document.get('transaction') ?? 'auto'],
  ])
  const downgrade = document.get('downgrade')
  if (downgrade !== undefined) content.set('downgrade', downgrade)
  if (dataFiles.size > 0) content.set('data_files', dataFiles)
  const header = new Map<string, CanonicalValue>(
    headerKeys.map((key) => [key, idList(document.get(key) ?? null)]),
  )
  // Not a key of every header: digests that are stored were made before there was one.
  const replaces = document.get('replaces')
  if (Array.isArray(replaces) && replaces.length > 0) header.set('replaces', idList(replaces))
  return { algorithm: digestAlgorithm, content: sha256(content), header: sha256(header) }
}

const headerKeys = ['revises', 'depends_on', 'branch_labels'] as const

/** Ids are text even where YAML reads a number: `004512345678`. */
function idList(value: CanonicalValue): readonly CanonicalValue[] {
  if (value === null) return []
  if (Array.isArray(value)) return value.map(idText)
  return [idText(value)]
}

function idText(value: CanonicalValue): CanonicalValue {
  return typeof value === 'object' && value !== null && 'number' in value ? value.number : value
}

function sha256(value: CanonicalValue): string {
  return textDigest(canonicalText(value))
}
