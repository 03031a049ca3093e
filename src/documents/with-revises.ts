import { canonicalText } from '../revisions/canonical.js'
import { idListEdits } from './id-list-edits.js'
import { parseDocument } from './parse-document.js'
import { plainMeaning } from './scalars.js'
import { entryOf, type SourceDocument } from './source-document.js'
import type { ScalarStyle, SourceEntry, SourceNode } from './source-node.js'
import { applyEdits, type TextEdit } from './text-edit.js'

/**
 * The text of a document with other parents: none for a base, several for a merge. Only what says `revises` changes;
 * comments, layout, quotes and line ends stay, and in a list so does every parent that stays a parent.
 *
 * Undefined where the value cannot be changed by itself: it carries an anchor that something else refers to.
 */
export function withRevises(document: SourceDocument, parents: readonly string[]): string | undefined {
  const entry = entryOf(document.root, 'revises')
  const edits = entry === undefined ? undefined : editsOf(document, entry, parents)
  if (edits === undefined) return undefined
  const text = applyEdits(document.text, edits)
  const { document: changed } = parseDocument({ file: document.file, text })
  return changed !== undefined && restOf(changed) === restOf(document) && says(changed, parents)
    ? text
    : undefined
}

/** Everything that must not change. */
function restOf(document: SourceDocument): string {
  const rest = new Map(document.canonical())
  rest.delete('revises')
  return canonicalText(rest)
}

function says({ root }: SourceDocument, parents: readonly string[]): boolean {
  const value = entryOf(root, 'revises')?.value
  const ids = value === undefined ? [] : idsOf(value)
  return ids.length === parents.length && parents.every((id) => ids.includes(id))
}

function idsOf(value: SourceNode): readonly string[] {
  if (value.kind === 'list') return value.items.flatMap(idsOf)
  return value.kind === 'string' ? [value.text] : []
}

function editsOf(
  { text, root }: SourceDocument,
  { value, keyRange }: SourceEntry,
  parents: readonly string[],
): readonly TextEdit[] | undefined {
  const write = (id: string, like?: ScalarStyle): string => written(id, like, root.flow)
  const { start, end } = value.range
  if (value.kind === 'list' && parents.length > 0) {
    const edits = idListEdits(text, value, parents, write)
    if (edits !== undefined) return edits
  }
  const like = 'style' in value ? value.style : undefined
  const ids = parents.map((id) => write(id, like))
  const whole = ids.length > 1 ? `[${ids.join(', ')}]` : (ids[0] ?? 'null')
  if (start < end) {
    // A list may stand at the very beginning of its lines, a single value may not.
    const atLineStart = start === 0 || text[start - 1] === '\n'
    return [{ start, end, text: atLineStart ? `  ${whole}` : whole }]
  }
  // Nothing stands there, which means null.
  const colon = text.indexOf(':', keyRange.end)
  return colon < 0 ? undefined : [{ start: colon + 1, end: colon + 1, text: ` ${whole}` }]
}

/** An id in the quotes of what it replaces; in JSON always in quotes. */
function written(id: string, like: ScalarStyle | undefined, isFlow: boolean): string {
  if (like === 'single-quoted') return `'${id}'`
  const { kind } = plainMeaning(id)
  const needsQuotes = kind === 'null' || kind === 'boolean'
  return like === 'double-quoted' || needsQuotes || isFlow ? `"${id}"` : id
}
