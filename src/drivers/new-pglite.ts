import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { MemoryFS, PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { newDatabaseImage } from './pglite-image.js'
import { readTar, type TarEntry } from './read-tar.js'

/** What a database is opened with, wherever it lives. */
export type PgliteSettings = Pick<PGliteOptions, 'extensions'>

/** Opens a new database in memory. */
export async function newMemoryPglite(settings: PgliteSettings): Promise<PGlite> {
  const image = await newDatabaseImage()
  return PGlite.create(image === undefined ? settings : { ...settings, fs: new FilesFromImage(image) })
}

/** Opens the database in a folder, and makes it first where there is none. */
export async function openFolderPglite(folder: string, settings: PgliteSettings): Promise<PGlite> {
  if (!existsSync(path.join(folder, lastFile))) {
    const image = await newDatabaseImage()
    if (image !== undefined) unpack(image, folder)
  }
  return PGlite.create({ ...settings, dataDir: folder })
}

/** By this file PGlite knows that there is a database. */
const lastFile = 'PG_VERSION'

/** It is written when everything else is there. */
function isLast({ path: name }: TarEntry): boolean {
  return name === lastFile
}

function unpack(image: Buffer, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const entries = [...readTar(image)]
  for (const { path: name, content } of [
    ...entries.filter((entry) => !isLast(entry)),
    ...entries.filter(isLast),
  ]) {
    const place = path.join(folder, name)
    if (content === undefined) mkdirSync(place, { recursive: true })
    else writeFileSync(place, content)
  }
}

/** PGlite's own `loadDataDir` gives the same, and takes longer than all the rest of its start. */
class FilesFromImage extends MemoryFS {
  readonly #image: Buffer

  constructor(image: Buffer) {
    super()
    this.#image = image
  }

  override async initialSyncFs(): Promise<void> {
    const files = this.pg?.Module.FS
    if (files === undefined) return
    const folder = PGlite.paths.PGDATA
    files.mkdirTree(folder)
    for (const { path: name, content } of readTar(this.#image)) {
      // What the image holds is no longer ours: the database writes where it lies.
      if (content === undefined) files.mkdir(`${folder}/${name}`)
      else files.writeFile(`${folder}/${name}`, content, { canOwn: true })
    }
  }
}
