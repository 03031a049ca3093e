import type { StepCompiler } from '../../../src/steps/compiler.js'

/** Where a statement comes from. */
export interface Origin {
  readonly step: string
  /** Is there an enum or a domain in it? */
  readonly namesType: boolean
}

/** A dialect's table of steps that tells which step each SQL text comes from. */
export function recordingSteps(steps: StepCompiler, origins: Map<string, Origin>): StepCompiler {
  return new Proxy(steps, {
    get: (target, kind, receiver) => {
      const compile: unknown = Reflect.get(target, kind, receiver)
      if (typeof compile !== 'function' || typeof kind === 'symbol') return compile
      return (...given: readonly unknown[]): unknown => {
        const compiled: unknown = Reflect.apply(compile, target, given)
        const namesType = JSON.stringify(given[0]).includes('"kind":"named"')
        for (const statement of Array.isArray(compiled) ? compiled : []) {
          const { sql }: { readonly sql?: unknown } = statement
          if (typeof sql === 'string') origins.set(sql, { step: kind, namesType })
        }
        return compiled
      }
    },
  })
}
