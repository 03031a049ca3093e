import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** A file that is kept for the next run, since making its content takes long. Whoever likes deletes it. */
export interface KeptFile {
  readonly path: string
  /** Says what the content was made of: another one for anything else. */
  readonly digest: string
}

/** The file of a name in the user's cache: https://specifications.freedesktop.org/basedir-spec/latest/ */
export function keptFile(name: string, digest: string): KeptFile {
  const { XDG_CACHE_HOME: cache = '' } = process.env
  const folder = path.isAbsolute(cache) ? cache : path.join(homedir(), '.cache')
  return { path: path.join(folder, 'aludel', name), digest }
}

/** What was kept; undefined where there is nothing, or what is there is damaged or was made of something else. */
export function readKept({ path: file, digest }: KeptFile): Buffer | undefined {
  try {
    const content = readFileSync(file)
    const [seal, data] = [content.subarray(0, sealBytes), content.subarray(sealBytes)]
    return seal.equals(sealOf(digest, data)) ? data : undefined
  } catch {
    return undefined
  }
}

/** Whether it can be kept there, as far as can be told without writing it. */
export function canKeep({ path: file }: KeptFile): boolean {
  try {
    makeFolder(file)
    accessSync(path.dirname(file), constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Keeps it for the next run, if it can be; else that one makes it anew. */
export function keep({ path: file, digest }: KeptFile, data: Buffer): void {
  // Whoever reads meanwhile sees the old one, or the whole new one.
  const written = `${file}.${process.pid}`
  try {
    makeFolder(file)
    writeFileSync(written, Buffer.concat([sealOf(digest, data), data]), { mode: 0o600 })
    renameSync(written, file)
  } catch {
    removeIfThere(written)
  }
}

function makeFolder(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
}

function removeIfThere(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Nothing could be written there either.
  }
}

const sealBytes = 32

/** What stands before the data: another one for other data, or another digest. */
function sealOf(digest: string, data: Buffer): Buffer {
  return createHash('sha256').update(digest).update(data).digest()
}
