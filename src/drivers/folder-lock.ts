import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { DriverError } from './driver.js'

/** Who has a folder open, as the lock file beside it says. */
interface LockHolder {
  readonly pid: number
  readonly host: string
  /** When that process began, where the system tells: a pid alone may be somebody else's by now. */
  readonly processStart: string | null
  /** ISO 8601. */
  readonly since: string
}

export interface FolderLock {
  release(): Promise<void>
}

/**
 * Lock files that this process has, or is about to have: a file with our pid that is not among them is left over from
 * an earlier process (in a container every first process is 1).
 */
const held = new Set<string>()

/** The lock file stands beside the folder: what is inside belongs to the database. */
export function lockFileOf(folder: string): string {
  return `${folder}.lock`
}

/**
 * Takes a folder for this process alone. The file is made exclusively; one whose process is gone is taken over.
 *
 * @throws DriverError `PGLITE_LOCKED` that names the process which has the folder open.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const file = lockFileOf(folder)
  if (held.has(file)) throw lockedError(folder, file, 'this very process')
  held.add(file)
  try {
    const mine = await takeFile(folder, file)
    return {
      release: async () => {
        if (!held.has(file)) return
        if ((await readIfThere(file)) === mine) await rm(file, { force: true })
        held.delete(file)
      },
    }
  } catch (error) {
    held.delete(file)
    throw error
  }
}

async function takeFile(folder: string, file: string): Promise<string> {
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    processStart: await processStart(process.pid),
    since: new Date().toISOString(),
  } satisfies LockHolder)
  // Each round either has the file, refuses, or has taken a stale file away: it ends.
  for (;;) {
    if (await createExclusively(file, mine)) return mine
    const text = await readIfThere(file)
    if (text === undefined) continue
    const holder = parseHolder(text)
    if (holder === undefined) throw lockedError(folder, file, 'another process')
    if (await isAlive(holder)) {
      throw lockedError(folder, file, `process ${holder.pid} on ${holder.host} since ${holder.since}`)
    }
    await takeAway(file, text)
  }
}

/** Written whole under another name first, so that nobody ever reads half a lock file. */
async function createExclusively(file: string, text: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`
  await writeFile(draft, text, { flag: 'wx' })
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Two processes may see the same stale file: whoever moved a fresh one away by mistake puts it back. */
async function takeAway(file: string, stale: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  try {
    await rename(file, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if ((await readIfThere(aside)) !== stale) {
    await link(aside, file).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
  }
  await rm(aside, { force: true })
}

async function isAlive(holder: LockHolder): Promise<boolean> {
  // Another machine (a shared folder, another container) cannot be asked.
  if (holder.host !== hostname()) return true
  if (holder.pid === process.pid) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
  return holder.processStart === null || holder.processStart === (await processStart(holder.pid))
}

/** Field 22 of /proc/<pid>/stat: ticks from the start of the system to that of the process. Linux only. */
async function processStart(pid: number): Promise<string | null> {
  const stat = await readIfThere(`/proc/${pid}/stat`)
  // The second field is the program's name in parentheses, and may hold spaces.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function parseHolder(text: string): LockHolder | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null) return undefined
    const { pid, host, processStart, since } = value as Partial<Record<keyof LockHolder, unknown>>
    if (typeof pid !== 'number' || typeof host !== 'string') return undefined
    return {
      pid,
      host,
      processStart: typeof processStart === 'string' ? processStart : null,
      since: typeof since === 'string' ? since : 'an unknown time',
    }
  } catch {
    return undefined
  }
}

function lockedError(folder: string, file: string, who: string): DriverError {
  return new DriverError({
    code: 'PGLITE_LOCKED',
    message: `the database in ${folder} is open in ${who}, and PGlite lets one process in at a time`,
    hint: `Wait for it to end. If no such process runs any more, delete ${file}`,
  })
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ESRCH') return undefined
    throw error
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error ? Reflect.get(error, 'code') : undefined
}
