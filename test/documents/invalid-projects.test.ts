import { expect } from 'chai'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { openProject } from '../../src/api/project.js'
import { validateProject, type Validation } from '../../src/api/validate-project.js'
import { pointerParts } from '../../src/documents/source-document.js'
import { invalidCases, invalidFolder } from './invalid-cases.js'

async function validate(cwd: string): Promise<Validation> {
  return validateProject(await openProject({ cwd }))
}

describe('invalid projects', () => {
  it('are each told what they expect, and nothing else', async () => {
    for (const { name, isFolder, expected } of await invalidCases()) {
      if (!isFolder) continue
      const { diagnostics } = await validate(path.join(invalidFolder, name))
      const said = diagnostics.map(
        ({ ruleId, location: { file, start } }) => `${ruleId} ${file}:${start.line}:${start.column}`,
      )
      expect(expected, `${name} states no expectation`).to.not.have.lengthOf(0)
      expect(said, name).to.deep.equal(expected)
    }
  })

  it('are told what to do, and of what', async () => {
    for (const { name, isFolder } of await invalidCases()) {
      if (!isFolder) continue
      const { diagnostics, sources } = await validate(path.join(invalidFolder, name))
      for (const { ruleId, message, help, suggestions, location, related } of diagnostics) {
        expect(help ?? suggestions, `${name}: ${message}`).to.not.equal(undefined)
        expect(message, name).to.match(/^\S.*[^\s.]$/s)
        // A place at fault is either named by the message or is what the message is about.
        const line = sources.get(location.file)?.split('\n')[location.start.line - 1]
        expect(line, `${ruleId} of ${name}`).to.not.equal(undefined)
        expect(location.start.column).to.be.within(1, (line ?? '').length + 1)
        // What is wrong in a data file is told there; the operation that names it stands beside it.
        const { pointer } = /\.ya?ml$/.test(location.file) ? location : (related?.[0]?.location ?? location)
        expect(pointerParts(pointer)).to.not.have.lengthOf(0)
      }
    }
  })

  it('may hold documents that would drown a reader', async () => {
    const cwd = await mkdtemp(path.join(os.tmpdir(), 'aludel-hostile-'))
    try {
      const folder = JSON.stringify(path.relative(cwd, invalidFolder))
      await writeFile(path.join(cwd, 'aludel.yaml'), `version: 1\nname: hostile\nrevisions: [${folder}]\n`)
      const { ok, diagnostics } = await validate(cwd)
      expect(ok).to.equal(false)
      const files = new Set(diagnostics.map(({ location }) => path.basename(location.file)))
      for (const { name, isFolder, expected } of await invalidCases()) {
        const isThere = !isFolder && expected.every((line) => !line.startsWith('document/unreadable'))
        if (isThere) expect(files).to.include(name)
      }
    } finally {
      await rm(cwd, { recursive: true })
    }
  })

  it('are shown the findings of the files asked for', async () => {
    const project = await openProject({ cwd: path.join(invalidFolder, 'graph-label-taken') })
    const { diagnostics, fileCount } = validateProject(project, { files: ['revisions/third.yaml'] })
    expect(diagnostics.map(({ location }) => location.file)).to.deep.equal(['revisions/third.yaml'])
    expect(fileCount).to.equal(1)
  })
})
