import type { DocumentHeader } from './read-header.js'
import { scalarText } from './header-values.js'

/** Longer documents are read line by line: an expression that passes over every line takes memory for each. */
const longest = 32_768

/**
 * A document as `revision` and nearly everybody writes it: the keys of the header in their usual order, plain ASCII, one
 * parent or none or a list of them in brackets, operations last.
 */
const usual = new RegExp(
  [
    /^(?:#[\x20-\x7e]*\n|\n)*/,
    /revision: (\w{1,64})\n/,
    /revises: (?:(null|\w{1,64})|\[(\w{1,64}(?:, ?\w{1,64})*)\])\n/,
    /message: ([A-Za-z][\x20-\x7e]*)\n/,
    /(?:created: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)\n)?/,
    /\n?operations:(?: \[\])?\n(?:[ #][\x20-\x7e]*\n|\n)*$/,
  ]
    .map(({ source }) => source)
    .join(''),
)

/** Neither a number nor a word with a meaning in YAML: those have five letters at most. */
const plainId = /^[A-Za-z_]\w{5,}$/

/**
 * The header of a document that is written in the usual way, by one look at its whole text. Undefined for all others, which
 * are looked at more closely.
 */
export function usualHeader(text: string): DocumentHeader | undefined {
  const [, revision = '', parent, parents, written = '', created] =
    (text.length <= longest && usual.exec(text)) || []
  if (revision === '') return undefined
  const message = scalarText(written)
  const revises = parent === 'null' ? [] : parent === undefined ? (parents ?? '').split(/, ?/) : [parent]
  if (message === undefined || !isPlain(revision) || !revises.every(isPlain)) return undefined
  if (revises.length > 1 && new Set(revises).size < revises.length) return undefined
  return {
    revision,
    revises,
    message,
    ...(created === undefined ? {} : { created }),
    branchLabels: [],
    dependsOn: [],
  }
}

function isPlain(id: string): boolean {
  return plainId.test(id) || scalarText(id) === id
}
