import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { RunError, openProject, squashRevisions, type Project, type Squashed } from '../../src/index.js'
import type { HistoryWriter } from '../engines/histories/history-writer.js'

/** Writes a random history as a project, a document each, and opens it. */
export async function writeHistory(cwd: string, history: HistoryWriter): Promise<Project> {
  await mkdir(path.join(cwd, 'revisions'), { recursive: true })
  await writeFile(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: squashed\ndialects: [postgresql]\n')
  for (const [i, { source }] of history.revisions.entries()) {
    const number = String(i + 1).padStart(3, '0')
    await writeFile(path.join(cwd, 'revisions', `${number}.json`), source.record.document)
  }
  return openProject({ cwd })
}

/** Squashes from one place of the history to another; undefined: it is refused for what the stretch does. */
export async function squashPlaces(
  project: Project,
  from: number,
  to: number,
): Promise<Squashed | undefined> {
  try {
    return await squashRevisions(project, {
      range: `r${from}:r${to}`,
      message: 'squashed',
      revisionId: 'squashed',
      now: new Date('2026-01-01T00:00:00Z'),
      randomBytes: (count) => new Uint8Array(count),
    })
  } catch (error) {
    if (error instanceof RunError && error.code === 'not-squashed') return undefined
    throw error
  }
}
