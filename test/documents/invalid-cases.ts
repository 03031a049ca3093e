import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** The folder of invalid documents. */
export const invalidFolder = path.join(import.meta.dirname, 'invalid')

/** An invalid document, or a folder of its own with a project file and revisions, and what must be said of it. */
export interface InvalidCase {
  readonly name: string
  readonly isFolder: boolean
  /** In the order of reading: `rule line:column`, for a folder `rule file:line:column`. */
  readonly expected: readonly string[]
}

/**
 * All cases. What a document is expected to be told stands in its first line (`# expect: rule line:column, …`), or
 * where it can have none in `expected.json`; for a folder in its own `expected.json`, a list.
 */
export async function invalidCases(): Promise<readonly InvalidCase[]> {
  const beside: unknown = JSON.parse(await readFile(path.join(invalidFolder, 'expected.json'), 'utf8'))
  const cases: InvalidCase[] = Object.entries(Object(beside)).map(([name, expected]) => ({
    name,
    isFolder: false,
    expected: textList(expected),
  }))
  const known = new Set(cases.map(({ name }) => name))
  for (const entry of await readdir(invalidFolder, { withFileTypes: true })) {
    const { name } = entry
    if (name === 'expected.json' || known.has(name)) continue
    const file = path.join(invalidFolder, name, entry.isDirectory() ? 'expected.json' : '')
    const text = await readFile(file, 'utf8')
    if (entry.isDirectory()) {
      cases.push({ name, isFolder: true, expected: textList(JSON.parse(text)) })
      continue
    }
    const [, list = ''] = /^# expect: (.+)\n/.exec(text) ?? []
    cases.push({ name, isFolder: false, expected: list === '' ? [] : list.split(', ') })
  }
  return cases.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function textList(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
