import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { parse } from 'yaml'
import { parseScenario } from '../cli/scenario.js'
import { loadTargets } from '../../src/documents/load-targets.js'
import { shellBlocks } from '../support/run-shell-block.js'

const read = (file: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')

describe('the page on fleets', () => {
  it('has commands that the scenario of fleets runs', async () => {
    const { steps } = parseScenario(await read('test/cli/scenarios/fleet.scenario'))
    const run = steps.flatMap((step) => (step.kind === 'command' ? [step.line.replace(/^\$ /, '')] : []))
    const lines = shellBlocks(await read('docs/fleet.md'))
      .split('\n')
      .filter((line) => line !== '')
    expect(lines).to.have.length.greaterThan(3)
    for (const line of lines) expect(run).to.contain(line.replaceAll(/="([^"]*)"/g, ' "$1"'))
  })

  it('shows a failure as the scenario has it', async () => {
    const scenario = await read('test/cli/scenarios/fleet.scenario')
    const shown = /^```console\n(.*?)\n```$/ms.exec(await read('docs/fleet.md'))?.[1] ?? ''
    const [first = '', ...rest] = shown.split('\n')
    expect(scenario).to.contain(`${first} in <duration>`)
    expect(scenario).to.contain(rest.join('\n'))
  })

  it('shows a file of targets that is one', async () => {
    const text = /^```yaml\n(.*?)\n```$/ms.exec(await read('docs/fleet.md'))?.[1] ?? ''
    const { loaded, diagnostics } = loadTargets({ file: 'tenants.yaml', text })
    expect(diagnostics).to.deep.equal([])
    expect(loaded?.targets).to.deep.equal(parse(text).targets)
  })
})
