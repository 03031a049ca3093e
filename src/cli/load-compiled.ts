import { readFileSync } from 'node:fs'
import { Module } from 'node:module'
import path from 'node:path'
import { constants, Script } from 'node:vm'
import { keep, keptFile, readKept, type KeptFile } from '../cache/kept-file.js'

/** A program as it lies beside this one. */
export interface ProgramFile {
  readonly file: string
  /** Says what is in it: another one for another text. */
  readonly digest: string
}

/**
 * Loads a program of CommonJS, as `require` does, and keeps what V8 made of it for the next time: compiling it takes longer than
 * most of what it is asked. The copy lies in the user's cache, where whoever likes deletes it; V8 refuses one that another version
 * of it made, and believes what it reads: so it is kept under a seal. Without a place to write it does without.
 * https://nodejs.org/api/vm.html#new-vmscriptcode-options
 */
export function loadCompiled({ file, digest }: ProgramFile): unknown {
  const kept = compiledFile(file, digest)
  const cachedData = kept === undefined ? undefined : readKept(kept)
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData === undefined ? {} : { cachedData }),
  })
  if (kept !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
    // By then it is compiled what this run needed, which the next one needs too.
    process.once('exit', () => keep(kept, script.createCachedData()))
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
function compiledFile(file: string, digest: string): KeptFile | undefined {
  const { NODE_DISABLE_COMPILE_CACHE: disabled = '' } = process.env
  if (disabled !== '') return undefined
  return keptFile(`${path.parse(file).name}-${process.version}-${process.arch}`, digest)
}
