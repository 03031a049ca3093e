import type { ScalarStyle, SourceList, SourceScalar } from './source-node.js'
import type { TextEdit } from './text-edit.js'

/** Writes an id in the manner of another. */
export type WriteId = (id: string, like?: ScalarStyle) => string

/**
 * The edits that make a list of ids another one. What stays is not touched; what is new stands in the place of what goes, as
 * long as something goes, then at the end. Undefined where the list is not written out here, or not as one would write it.
 */
export function idListEdits(
  text: string,
  list: SourceList,
  ids: readonly string[],
  write: WriteId,
): readonly TextEdit[] | undefined {
  const items = list.items.flatMap((item) => (item.kind === 'string' ? [item] : []))
  const last = items.at(-1)
  if (last === undefined || items.length < list.items.length) return undefined
  // Behind an alias the items stand somewhere else.
  if (items.some(({ range }) => range.start < list.range.start || range.end > list.range.end))
    return undefined

  const present = new Set(items.map((item) => item.text))
  const added = ids.filter((id) => !present.has(id))
  const going = items.filter((item) => !ids.includes(item.text))
  const replaced = going.slice(0, added.length)
  const edits: (TextEdit | undefined)[] = replaced.map(({ range, style }, index) => ({
    ...range,
    text: write(added[index] ?? '', style),
  }))
  const cut = going.slice(added.length)
  const firstStaying = items.findIndex((item) => !cut.includes(item))
  for (const item of cut) {
    const isBehind = items.indexOf(item) > firstStaying
    edits.push(...(list.flow ? cutFromFlow(text, items, item, isBehind) : [cutLines(text, item)]))
  }
  const more = added.slice(going.length).map((id) => write(id, last.style))
  if (more.length > 0) edits.push(list.flow ? appendToFlow(last, more) : appendLines(text, last, more))
  const sound = edits.filter((edit) => edit !== undefined)
  return sound.length === edits.length ? sound : undefined
}

/** An item, and the comma before it, or behind it where nothing before it stays. Comments between them stay. */
function cutFromFlow(
  text: string,
  items: readonly SourceScalar[],
  item: SourceScalar,
  isBehind: boolean,
): readonly (TextEdit | undefined)[] {
  const neighbour = items[items.indexOf(item) + (isBehind ? -1 : 1)]
  if (neighbour === undefined) return [undefined]
  const [first, second] = isBehind ? [neighbour, item] : [item, neighbour]
  const cut = { ...item.range, text: '' }
  const between = text.slice(first.range.end, second.range.start)
  if (!/^\s*,[ \t]*$/.test(between)) return [cut, comma(text, first, second)]
  return [isBehind ? { ...cut, start: first.range.end } : { ...cut, end: second.range.start }]
}

/** The comma between two items, which is not one of a comment. */
function comma(text: string, { range }: SourceScalar, next: SourceScalar): TextEdit | undefined {
  const between = text.slice(range.end, next.range.start)
  const [before] = /^(?:[^,#]|#[^\n]*)*/.exec(between) ?? ['']
  const start = range.end + before.length
  return text[start] === ',' ? { start, end: start + 1, text: '' } : undefined
}

function appendToFlow({ range }: SourceScalar, ids: readonly string[]): TextEdit {
  return { start: range.end, end: range.end, text: ids.map((id) => `, ${id}`).join('') }
}

/** The line of an item with its comment. */
function cutLines(text: string, item: SourceScalar): TextEdit | undefined {
  const line = lineOf(text, item)
  return line === undefined ? undefined : { start: line.start, end: line.next, text: '' }
}

function appendLines(text: string, last: SourceScalar, ids: readonly string[]): TextEdit | undefined {
  const line = lineOf(text, last)
  if (line === undefined) return undefined
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = ids.map((id) => `${line.head}${id}`).join(lineEnd)
  const isEnded = text[line.next - 1] === '\n'
  return { start: line.next, end: line.next, text: isEnded ? lines + lineEnd : lineEnd + lines }
}

/** The line of an item of a block: where it begins, what stands before the item, where the next line begins. */
function lineOf(text: string, { range }: SourceScalar) {
  const start = text.lastIndexOf('\n', range.start - 1) + 1
  const head = text.slice(start, range.start)
  if (!/^[ \t]*-[ \t]+$/.test(head)) return undefined
  const newline = text.indexOf('\n', range.end)
  return { start, head, next: newline < 0 ? text.length : newline + 1 }
}
