/** A file or a folder of an archive. */
export interface TarEntry {
  readonly path: string
  /** Undefined of a folder; of a file a part of the archive, not a copy. */
  readonly content: Uint8Array | undefined
}

const blockBytes = 512
const folderType = '5'

/**
 * The entries of a tar archive of plain files and folders with short names, in its order: no more than PGlite writes.
 * https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_06
 */
export function* readTar(archive: Buffer): Generator<TarEntry> {
  // Blocks of zeros end it.
  for (let at = 0; at < archive.length && archive[at] !== 0;) {
    const text = (from: number, bytes: number): string =>
      archive.toString('utf8', at + from, at + from + bytes).replace(/\0.*$/s, '')
    const path = text(0, 100).replace(/^\//, '')
    const size = Number.parseInt(text(124, 12), 8)
    const start = at + blockBytes
    yield { path, content: text(156, 1) === folderType ? undefined : archive.subarray(start, start + size) }
    at = start + Math.ceil(size / blockBytes) * blockBytes
  }
}
