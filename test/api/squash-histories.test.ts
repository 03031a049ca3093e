import { expect } from 'chai'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { loadRevision } from '../../src/documents/load-revision.js'
import { toSource } from '../../src/api/revision-source.js'
import { openProject, validateProject } from '../../src/index.js'
import { firstDifference } from '../../src/plan/first-difference.js'
import { foldHistory, planDowngrade } from '../../src/plan/planner.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { randomHistory } from '../engines/histories/random-history.js'
import { caseSettings } from '../support/case-outcome.js'
import { randomSource } from '../support/random-source.js'
import { squashPlaces, writeHistory } from './squash-histories.js'

const length = 16
const settings = caseSettings(180_000)

describe('squashing random histories', () => {
  const count = Number(process.env['HISTORY_COUNT'] ?? 30)
  let squashed = 0
  for (let seed = 1; seed <= count; seed += 1) {
    it(`makes the same schema and leads back: seed ${seed}`, () =>
      inTemporaryFolder(async (cwd) => {
        const random = randomSource(seed)
        const from = 1 + random(length - 1)
        const to = from + 1 + random(length - from)
        const history = randomHistory(seed, length, settings)
        const made = await squashPlaces(await writeHistory(cwd, history), from, to)
        if (made === undefined) return
        squashed += 1
        expect(made.replaces).to.have.length(to - from + 1)
        expect(made.operationsAfter).to.be.at.most(made.operationsBefore)

        const text = await readFile(path.join(cwd, made.file), 'utf8')
        const loaded = loadRevision({ file: made.file, text }).revision
        if (loaded === undefined) throw new Error('it does not hold to the format')
        const source = toSource(loaded, false)
        const before = history.revisions.slice(0, from - 1).map((revision) => revision.source)
        const after = history.revisions[to - 1]?.after
        if (after === undefined) throw new Error('the history is too short')
        const { model } = foldHistory([...before, source], settings)
        expect(firstDifference(model, after, true)).to.equal(undefined)
        const down = planDowngrade([...before, source], [source.revision], settings)
        expect(down.diagnostics.map(({ message }) => message)).to.deep.equal([])
        const below = foldHistory(before, settings).model
        expect(firstDifference(down.after ?? model, below, false)).to.equal(undefined)

        const project = await openProject({ cwd })
        const { diagnostics } = validateProject(project)
        expect(diagnostics.filter(({ severity }) => severity === 'error')).to.deep.equal([])
        expect(project.graph?.nodes).to.have.length(length - made.replaces.length + 1)
        expect(await readdir(path.join(cwd, 'revisions'))).to.have.length(length + 1)
      }))
  }

  it('most of them can be squashed', () => {
    expect(squashed).to.be.greaterThan(count / 2)
  })
})
