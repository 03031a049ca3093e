import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from './engines.js'

interface Outcome {
  label: string
  tests: number
  missing: string | undefined
}

const outcomes = new Map<string, Outcome>()

/** Where processes that share the tests of one run leave what they did, for the one that tells of it. */
const folderVariable = 'ALUDEL_TEST_ENGINE_REPORT'

function outcomeOf(engine: Pick<Engine, 'label' | 'missing'>): Outcome {
  const outcome = outcomes.get(engine.label) ?? { label: engine.label, tests: 0, missing: engine.missing }
  outcomes.set(engine.label, outcome)
  return outcome
}

/** Notes that tests on `engine` were defined. */
export function expectEngine(engine: Pick<Engine, 'label' | 'missing'>): void {
  outcomeOf(engine)
}

/** Notes that one test ran on `engine`, whose exact label is now known. */
export function countEngineTest(engine: Pick<Engine, 'label' | 'missing'>, exactLabel: string): void {
  const outcome = outcomeOf(engine)
  outcome.label = exactLabel
  outcome.tests += 1
}

/** Notes of what tests could not do on this machine, for the report. */
const remarks = new Set<string>()

/** A line for the report: what was not run, and why. */
export function noteForReport(line: string): void {
  remarks.add(line)
}

/** Makes the processes that this one starts leave their reports for it. */
export function gatherReports(): void {
  process.env[folderVariable] = mkdtempSync(join(tmpdir(), 'aludel-tests-'))
}

/** Leaves the report of this process for the one that gathers them. */
export function leaveReport(): void {
  const folder = process.env[folderVariable]
  if (folder === undefined) return
  const lines = [
    ...[...outcomes].map(([key, outcome]) => `${JSON.stringify({ key, ...outcome })}\n`),
    ...[...remarks].map((remark) => `${JSON.stringify({ remark })}\n`),
  ]
  appendFileSync(join(folder, String(process.pid)), lines.join(''))
}

/** Which engines the tests ran on and which not and why, one line each; empty when no test needed one. */
export function engineReport(): readonly string[] {
  takeReports()
  const lines = [...outcomes.values()].map(({ label, tests, missing }) => {
    if (missing !== undefined) return `  ✗ ${label}  NOT RUN: ${missing}`
    return tests === 0 ? `  - ${label}  no test selected` : `  ✓ ${label}  ${tests} tests`
  })
  const notes = [...remarks].sort().map((remark) => `  - ${remark}`)
  return lines.length === 0 ? [] : ['  Engines', ...lines, ...notes]
}

function takeReports(): void {
  const folder = process.env[folderVariable]
  if (folder === undefined) return
  for (const file of readdirSync(folder)) {
    for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
      if (line === '') continue
      const left: (Outcome & { readonly key: string }) | { readonly remark: string } = JSON.parse(line)
      if ('remark' in left) {
        remarks.add(left.remark)
        continue
      }
      const { key, label, tests, missing } = left
      const outcome = outcomes.get(key) ?? { label, tests: 0, missing }
      if (tests > 0) outcome.label = label
      outcome.tests += tests
      outcomes.set(key, outcome)
    }
  }
  rmSync(folder, { recursive: true, force: true })
}
