import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Module } from 'node:module'
import { homedir } from 'node:os'
import path from 'node:path'
import { constants, Script } from 'node:vm'

/** A program as it lies beside this one. */
export interface ProgramFile {
  readonly file: string
  /** Says what is in it: another one for another text. */
  readonly digest: string
}

/**
 * Loads a program of CommonJS, as `require` does, and keeps what V8 made of it for the next time: compiling it takes longer than
 * most of what it is asked. The copy lies in the user's cache, where whoever likes deletes it; V8 refuses one that another version
 * of it made, and believes what it reads: so a digest of it stands before it. Without a place to write it does without.
 * https://nodejs.org/api/vm.html#new-vmscriptcode-options
 */
export function loadCompiled({ file, digest }: ProgramFile): unknown {
  const kept = keptAt(file)
  const cachedData = kept === undefined ? undefined : readKept(kept, digest)
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === undefined ? {} : { cachedData }),
  })
  if (kept !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
    // By then it is compiled what this run needed, which the next one needs too.
    process.once('exit', () => keep(kept, digest, script.createCachedData()))
  }
  const module = { exports: {} }
  const start: unknown = script.runInThisContext()
  if (typeof start !== 'function') throw new TypeError(`${file} is no program`)
  Reflect.apply(start, module.exports, [
    module.exports,
    Module.createRequire(file),
    module,
    file,
    path.dirname(file),
  ])
  return module.exports
}

/** One file for each version of Node.js, so that there are never many. */
function keptAt(file: string): string | undefined {
  const { NODE_DISABLE_COMPILE_CACHE: disabled = '', XDG_CACHE_HOME: cache = '' } = process.env
  if (disabled !== '') return undefined
  const folder = path.isAbsolute(cache) ? cache : path.join(homedir(), '.cache')
  return path.join(folder, 'aludel', `${path.parse(file).name}-${process.version}-${process.arch}`)
}

function readKept(kept: string, digest: string): Buffer | undefined {
  try {
    const content = readFileSync(kept)
    const [seal, data] = [content.subarray(0, sealBytes), content.subarray(sealBytes)]
    return seal.equals(sealOf(digest, data)) ? data : undefined
  } catch {
    return undefined
  }
}

const sealBytes = 32

/** What stands before the data of a program: another one for another program, or other data. */
function sealOf(digest: string, data: Buffer): Buffer {
  return createHash('sha256').update(digest).update(data).digest()
}

function keep(kept: string, digest: string, data: Buffer): void {
  try {
    mkdirSync(path.dirname(kept), { recursive: true, mode: 0o700 })
    // Whoever reads meanwhile sees the old one, or the whole new one.
    const written = `${kept}.${process.pid}`
    writeFileSync(written, Buffer.concat([sealOf(digest, data), data]), { mode: 0o600 })
    renameSync(written, kept)
  } catch {
    // It is had again by compiling.
  }
}
