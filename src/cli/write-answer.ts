import { writeFile } from 'node:fs/promises'
import { screens } from './screen.js'

/** Writes an answer into the file that `--output` names, and says so; else hands it to `print`. */
export async function writeAnswer(
  text: string,
  output: string | undefined,
  print: (text: string) => void,
): Promise<void> {
  if (output === undefined) {
    print(text)
    return
  }
  await writeFile(output, text)
  screens.notes.write(`wrote ${output}\n`)
}
