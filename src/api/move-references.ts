import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { RevisionSource } from '../plan/revision-source.js'
import type { Project } from './project.js'

/** Documents that named a revision, and name the one now that replaces it. */
export interface MovedReferences {
  /** Files that were written anew. */
  readonly moved: readonly string[]
}

/**
 * Lets what revises or depends on a revision name another one. Only the id changes: comments and layout stay. A reference that
 * cannot be told apart in its line stays as it is, and means the same.
 */
export async function moveReferences(project: Project, from: string, to: string): Promise<MovedReferences> {
  const moved: string[] = []
  for (const source of project.graph?.nodes ?? []) {
    const pointers = referencesTo(source, from)
    if (pointers.length === 0) continue
    const file = path.resolve(project.cwd, source.file)
    const before = await readFile(file, 'utf8')
    const after = pointers.reduce((text, pointer) => withId(text, source, pointer, from, to), before)
    if (after === before) continue
    await writeFile(file, after)
    moved.push(source.file)
  }
  return { moved }
}

function referencesTo({ document, revises, dependsOn }: RevisionSource, id: string): readonly string[] {
  const places = (key: 'revises' | 'depends_on', ids: readonly string[]): readonly string[] =>
    ids.flatMap((other, i) =>
      other !== id ? [] : [Array.isArray(document[key]) ? `/${key}/${i}` : `/${key}`],
    )
  return [...places('revises', revises), ...places('depends_on', dependsOn)]
}

/** The text with the other id in this place; as it is, where the id does not stand there. */
function withId(text: string, source: RevisionSource, pointer: string, from: string, to: string): string {
  const { start } = source.locate(pointer)
  const lines = text.split('\n')
  const line = lines[start.line - 1]
  if (line === undefined) return text
  const at = line.indexOf(from, start.column - 1)
  if (at < 0) return text
  lines[start.line - 1] = line.slice(0, at) + to + line.slice(at + from.length)
  return lines.join('\n')
}
