import { statfsSync } from 'node:fs'
import { freemem } from 'node:os'
import { serverTmpdir } from './traversable.js'

/** Where throw-away files are: in memory, where there is room, or on a disk in any case. */
export type Place = 'memory' | 'disk'

/** https://docs.kernel.org/filesystems/tmpfs.html */
const sharedMemory = '/dev/shm'
/** What Linux calls a tmpfs by: https://man7.org/linux/man-pages/man2/statfs.2.html */
const tmpfsMagic = 0x01_02_19_94
const leastFreeBytes = 6 * 2 ** 30

/**
 * The folder for throw-away files that the user of a server can reach. Those of tests are in memory where that is plentiful: they make
 * and drop thousands of tables, each some files, and ext4 looks through all that were deleted in the last seconds whenever it makes one. Who
 * names a folder by TMPDIR gets that.
 */
export function throwAwayFolder(place: Place): string {
  return place === 'memory' && process.env['TMPDIR'] === undefined && memoryIsPlentiful()
    ? sharedMemory
    : serverTmpdir()
}

/** All folders that they may be in. */
export function throwAwayFolders(): readonly string[] {
  return isTmpfs() ? [serverTmpdir(), sharedMemory] : [serverTmpdir()]
}

function memoryIsPlentiful(): boolean {
  if (!isTmpfs() || freemem() < leastFreeBytes) return false
  const { bavail, bsize } = statfsSync(sharedMemory)
  return bavail * bsize >= leastFreeBytes
}

function isTmpfs(): boolean {
  try {
    return statfsSync(sharedMemory).type === tmpfsMagic
  } catch {
    return false
  }
}
