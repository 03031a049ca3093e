import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { throwAwayFolder } from '../support/places.js'

/** Runs work in a folder of its own, where files are made quickly, and which is gone afterwards: an embedded database is a thousand files. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(join(throwAwayFolder('memory'), 'aludel-cli-')))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
