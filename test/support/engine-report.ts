import type { Engine } from './engines.js'

interface Outcome {
  label: string
  tests: number
  missing: string | undefined
}

const outcomes = new Map<string, Outcome>()

function outcomeOf(engine: Engine): Outcome {
  const outcome = outcomes.get(engine.label) ?? { label: engine.label, tests: 0, missing: engine.missing }
  outcomes.set(engine.label, outcome)
  return outcome
}

/** Notes that tests on `engine` were defined. */
export function expectEngine(engine: Engine): void {
  outcomeOf(engine)
}

/** Notes that one test ran on `engine`, whose exact label is now known. */
export function countEngineTest(engine: Engine, exactLabel: string): void {
  const outcome = outcomeOf(engine)
  outcome.label = exactLabel
  outcome.tests += 1
}

/** Which engines the tests ran on and which not and why, one line each; empty when no test needed one. */
export function engineReport(): readonly string[] {
  const lines = [...outcomes.values()].map(({ label, tests, missing }) => {
    if (missing !== undefined) return `  ✗ ${label}  NOT RUN: ${missing}`
    return tests === 0 ? `  - ${label}  no test selected` : `  ✓ ${label}  ${tests} tests`
  })
  return lines.length === 0 ? [] : ['  Engines', ...lines]
}
