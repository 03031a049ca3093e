import { expect } from 'chai'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { outputProblems } from './output-schemas.js'
import { buildPackage, runCli } from './run-cli.js'
import { formatScenario, parseScenario, steady, type ScenarioStep } from './scenario.js'
import { inTemporaryFolder } from './temporary-folder.js'

const folder = fileURLToPath(new URL('./scenarios/', import.meta.url))
/** Writes what is printed now into the files, for a person to read in the diff. */
const update = process.env['UPDATE_SCENARIOS'] !== undefined

describe('command line: scenarios', function () {
  this.timeout(900_000)
  before(buildPackage)

  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.scenario'))
    .sort()) {
    it(name.replace('.scenario', '').replaceAll('-', ' '), async () => {
      const scenario = parseScenario(readFileSync(folder + name, 'utf8'))
      const really = await inTemporaryFolder((cwd) => play(scenario.steps, cwd))
      if (update) writeFileSync(folder + name, `${formatScenario({ ...scenario, steps: really })}\n`)
      else expect(formatScenario({ ...scenario, steps: really })).to.equal(formatScenario(scenario))
    })
  }
})

/** Does the steps, and gives them back with what was printed. */
async function play(steps: readonly ScenarioStep[], cwd: string): Promise<readonly ScenarioStep[]> {
  const really: ScenarioStep[] = []
  for (const step of steps) really.push(await playStep(step, cwd))
  return really
}

async function playStep(step: ScenarioStep, cwd: string): Promise<ScenarioStep> {
  if (step.kind === 'file') {
    const file = path.join(cwd, step.path)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, step.text)
    return step
  }
  if (step.kind === 'remove') {
    await rm(path.join(cwd, step.path))
    return step
  }
  if (step.kind === 'operations') {
    const file = await found(step.pattern, cwd)
    await writeFile(file, (await readFile(file, 'utf8')).replace('operations: []\n', step.text))
    return step
  }
  if (step.kind === 'sql') {
    const text = step.file === undefined ? step.text : await readFile(path.join(cwd, step.file), 'utf8')
    const database = await PGlite.create(path.join(cwd, step.folder))
    try {
      await database.exec(text)
    } finally {
      await database.close()
    }
    return step
  }
  const { stdout, stderr, exitCode } = await runCli(step.args, { cwd, variables: step.variables })
  if (step.json !== undefined) {
    const document: unknown = JSON.parse(stdout)
    expect(outputProblems(step.json, document), step.line).to.deep.equal([])
  }
  if (step.contains !== undefined) {
    const lines = steady(stdout, cwd).split('\n')
    expect(
      lines.filter((line) => step.contains?.includes(line) === true),
      stdout,
    ).to.deep.equal(step.contains)
  }
  return { ...step, stdout: steady(stdout, cwd), stderr: steady(stderr, cwd), exitCode: exitCode ?? -1 }
}

/** The one file of a folder that ends as the pattern does behind its `*`. */
async function found(pattern: string, cwd: string): Promise<string> {
  const [start = '', end = ''] = pattern.split('*')
  const names = (await readdir(path.join(cwd, start))).filter((name) => name.endsWith(end))
  expect(names, pattern).to.have.length(1)
  return path.join(cwd, start, names[0] ?? '')
}
