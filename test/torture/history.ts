import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A revision as a file: its name in `revisions/`, and its text. */
export interface HistoryFile {
  readonly revision: string
  readonly name: string
  readonly text: string
}

/** Writes the project, with these revisions and no others. */
export async function writeHistory(cwd: string, files: readonly HistoryFile[]): Promise<void> {
  const folder = path.join(cwd, 'revisions')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: torture\n')
  await Promise.all(files.map(({ name, text }) => writeFile(path.join(folder, name), text)))
}
