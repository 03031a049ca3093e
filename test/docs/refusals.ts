import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.resolve(import.meta.dirname, '../../src/dialects/mysql')

const text = String.raw`('(?:[^'\\]|\\.)*'|${'`'}(?:[^${'`'}\\]|\\.)*${'`'})`

/** Where words stand that are said of a document, and what is said before them. */
const places: readonly { readonly pattern: RegExp; readonly before: string }[] = [
  { pattern: new RegExp(String.raw`\bfault\(\s*(?:\{[^}]*\}|[^,'${'`'}]+),\s*${text}`, 'g'), before: '' },
  { pattern: new RegExp(String.raw`\b(?:message|unsupported)\s*[:=]\s*${text}`, 'g'), before: '' },
  {
    pattern: new RegExp(
      String.raw`\b(?:message|unsupported)\s*[:=][^;'${'`'}]*\?\s*${text}\s*:\s*${text}`,
      'g',
    ),
    before: '',
  },
  { pattern: new RegExp(String.raw`\bsay\(\s*(?:\{[^}]*\}|[^,'${'`'}]+),\s*${text}`, 'g'), before: hasNo() },
  { pattern: new RegExp(String.raw`\blacks\(\s*flavour,\s*${text}`, 'g'), before: hasNo() },
  { pattern: new RegExp(String.raw`\bneedsVersion\(\s*${text}`, 'g'), before: hasNo() },
]

/** How a step or a fault says that something is of other engines. */
function hasNo(): string {
  return 'the server has no '
}

/** What MySQL and MariaDB refuse of a document, in the words of the source; what depends on the document is a `…`. */
export function refusals(): readonly string[] {
  const sources = ['faults', 'steps', '.'].flatMap((name) =>
    readdirSync(path.join(folder, name))
      .filter((file) => file.endsWith('.ts') && !file.startsWith('journal'))
      .map((file) => readFileSync(path.join(folder, name, file), 'utf8')),
  )
  const found = sources.flatMap((source) =>
    places.flatMap(({ pattern, before }) =>
      [...source.matchAll(pattern)].flatMap(([, ...words]) => words.map((each) => before + plain(each))),
    ),
  )
  return [...new Set(found)]
    .filter((words) => /\p{L}/u.test(words) && !words.endsWith('has no …'))
    .toSorted((a, b) => (a < b ? -1 : 1))
}

function plain(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\$\{[^}]*\bproduct\}/g, 'the server')
    .replace(/\$\{[^}]*\}/g, '…')
    .replace(/\\(.)/g, '$1')
}
