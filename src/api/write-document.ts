import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { unreadableReason } from '../documents/read-file.js'
import { UsageError } from './errors.js'

/** A document that is to say something else. */
export interface DocumentChange {
  /** Path as shown. */
  readonly file: string
  readonly before: string
  readonly after: string
}

const byteOrderMark = '\uFEFF'

/**
 * Writes documents anew, byte order marks included: all of them, or none where one cannot be written.
 *
 * @throws UsageError when a file is not what it was when it was read, or must not be written
 */
export async function writeDocuments(changes: readonly DocumentChange[], cwd: string): Promise<void> {
  const written: { readonly file: string; readonly text: string }[] = []
  try {
    for (const { file, before, after } of changes) {
      const absolute = path.resolve(cwd, file)
      const text = await readFile(absolute, 'utf8')
      const mark = text.startsWith(byteOrderMark) ? byteOrderMark : ''
      if (text !== mark + before) throw new UsageError(`${file} was changed meanwhile`, 'run it again')
      written.push({ file: absolute, text })
      await writeFile(absolute, mark + after)
    }
  } catch (error) {
    for (const { file, text } of written) await writeFile(file, text)
    if (!(error instanceof Error && 'code' in error) || error instanceof UsageError) throw error
    const file = changes[written.length]?.file ?? changes.at(-1)?.file ?? ''
    throw new UsageError(`cannot write ${file}: ${unreadableReason(String(error.code))}`)
  }
}
