import { setFlagsFromString } from 'node:v8'

/** The last version of Node.js whose V8 is known to have the flag; one that has it not would say so on stderr. */
const lastKnown = 24

/**
 * Has V8 compile WebAssembly a second time, for speed, only where it goes on for long. The embedded database is some megabytes of
 * it: of a command that takes a second or two, half of the processor's time would go into code that is hardly run any more. Only for
 * a process of our own, as the setting is one of the process.
 * https://v8.dev/docs/wasm-compilation-pipeline#turbofan
 */
export function compileWasmLate(): void {
  if (Number(process.versions.node.split('.')[0]) > lastKnown) return
  setFlagsFromString('--wasm-tiering-budget=100000000')
}
