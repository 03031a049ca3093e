import { writeFile } from 'node:fs/promises'
import { CommandLineError } from './command-line-error.js'
import { screens } from './screen.js'

/**
 * Writes an answer into the file that `--output` names, and says so; else hands it to `print`.
 *
 * @throws CommandLineError where the file cannot be written
 */
export async function writeAnswer(
  text: string,
  output: string | undefined,
  print: (text: string) => void,
): Promise<void> {
  if (output === undefined) {
    print(text)
    return
  }
  try {
    await writeFile(output, text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    throw new CommandLineError(
      `cannot write ${output}: ${reasons[code] ?? code}`,
      'name a file in a folder that is there',
    )
  }
  screens.notes.write(`wrote ${output}\n`)
}

/** Why the file system refuses, by the code of its error. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no space left',
}
