import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { promisify } from 'node:util'
import { constants, gunzip, gzip } from 'node:zlib'
import { MemoryFS, PGlite } from '@electric-sql/pglite'
import { canKeep, keep, keptFile, readKept, type KeptFile } from '../cache/kept-file.js'

/**
 * The files that a new database begins with, as a tar archive of the caller's own. Making them (`initdb`, in WebAssembly) takes
 * seconds, and always gives the same but for the system identifier, by which replicas know each other, and which a PGlite has no use
 * for: so they are made once and kept in the user's cache. Undefined where nothing can be kept: PGlite then makes them by itself.
 * https://www.postgresql.org/docs/current/app-initdb.html
 */
export async function newDatabaseImage(): Promise<Buffer | undefined> {
  const file = imageFile()
  if (file === undefined) return undefined
  const packed = readKept(file) ?? (canKeep(file) ? await makeOnce(file) : undefined)
  return packed === undefined ? undefined : promisify(gunzip)(packed, { chunkSize: pieceBytes })
}

/** The whole is 40 MB: in pieces of the usual 16 kB, their number would cost more than what is in them. */
const pieceBytes = 64 * 1024 * 1024

let making: Promise<Buffer> | undefined

/** Several that are opened at once wait for the same. */
function makeOnce(file: KeptFile): Promise<Buffer> {
  making ??= makeImage(file).finally(() => (making = undefined))
  return making
}

async function makeImage(file: KeptFile): Promise<Buffer> {
  const files = new FilesOfClosed()
  const database = await PGlite.create({ fs: files })
  await database.close()
  if (files.image === undefined) throw new Error('PGlite ended without closing its files')
  const packed = await promisify(gzip)(await files.image.arrayBuffer(), { level: constants.Z_BEST_SPEED })
  keep(file, packed)
  return packed
}

/** Files in memory that are copied when the database is closed: a copy of an open one would have to be recovered. */
class FilesOfClosed extends MemoryFS {
  image: Blob | undefined

  override async closeFs(): Promise<void> {
    this.image = await this.dumpTar('pgdata', 'none')
    await super.closeFs()
  }
}

/** One for each release of PGlite. Files of another size are another build, whatever they call themselves. */
function imageFile(): KeptFile | undefined {
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
    const manifest = readFileSync(path.join(folder, '..', 'package.json'), 'utf8')
    const version = /"version": *"([\w.+-]+)"/.exec(manifest)?.[1] ?? ''
    const sizes = madeBy.map((name) => statSync(path.join(folder, name)).size)
    const digest = createHash('sha256')
      .update(JSON.stringify([version, sizes]))
      .digest('hex')
    return keptFile(`pglite-${version}-new-database`, digest)
  } catch {
    // Somebody laid it out in another way, as bundlers do.
    return undefined
  }
}

/** The programs that make a database, and the texts that they read. */
const madeBy = ['initdb.wasm', 'pglite.wasm', 'pglite.data'] as const
