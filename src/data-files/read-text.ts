import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { DataFileError } from './data-file-error.js'

/** Bytes read at a time: enough to keep the disk busy, little enough to hold many times over. */
const pieceBytes = 256 * 1024

/** A file read as text, piece by piece, whose hash is known once its end was reached. */
export class TextFile {
  readonly #hash = createHash('sha256')
  readonly #path: string
  #lines = 0
  #sha256: string | undefined

  constructor(path: string) {
    this.#path = path
  }

  /** SHA-256 of all bytes, in hex; undefined before the end. */
  get sha256(): string | undefined {
    return this.#sha256
  }

  /**
   * The text, without its byte order mark. Nothing of the file is held longer than its piece. Text that is wrong is told
   * at the end, when the hash is known.
   *
   * @throws DataFileError where it is not UTF-8, or holds a NUL; the errors of the file system
   */
  async *pieces(): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const stream = createReadStream(this.#path, { highWaterMark: pieceBytes })
    let wrong: DataFileError | undefined
    for await (const piece of stream) {
      if (!(piece instanceof Buffer)) continue
      this.#hash.update(piece)
      if (wrong !== undefined) continue
      try {
        const text = this.#decode(() => decoder.decode(piece, { stream: true }))
        if (text !== '') yield text
      } catch (error) {
        // The hash is that of the whole file, whatever it holds.
        if (!(error instanceof DataFileError)) throw error
        wrong = error
      }
    }
    this.#sha256 = this.#hash.digest('hex')
    if (wrong !== undefined) throw wrong
    const last = this.#decode(() => decoder.decode())
    if (last !== '') yield last
  }

  #decode(decode: () => string): string {
    const place = { line: this.#lines + 1, column: 1, length: 0 }
    let text: string
    try {
      text = decode()
    } catch {
      throw new DataFileError('from here on, bytes are not UTF-8', place, 'save the file as UTF-8')
    }
    if (text.includes('\0')) {
      throw new DataFileError(
        'from here on, there is a NUL character',
        place,
        'a text of a database has none',
      )
    }
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lines += 1
    return text
  }
}
