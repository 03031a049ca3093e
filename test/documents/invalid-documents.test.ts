import { expect } from 'chai'
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js'
import { rules } from '../../src/diagnostics/rules.js'
import { loadFiles } from '../../src/documents/load-folder.js'
import { invalidCases, invalidFolder } from './invalid-cases.js'

const said = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ ruleId, location: { start } }) => `${ruleId} ${start.line}:${start.column}`)

describe('invalid documents', () => {
  const covered = new Set<string>()

  it('are each told what they expect', async () => {
    for (const { name, isFolder, expected } of await invalidCases()) {
      if (isFolder) continue
      const { diagnostics, revisions } = await loadFiles([name], invalidFolder)
      expect(expected, `${name} states no expectation`).to.not.have.lengthOf(0)
      expect(said(diagnostics), name).to.deep.equal(expected)
      expect(revisions, name).to.have.lengthOf(0)
      expect(new Set(diagnostics.map(({ location }) => location.file)), name).to.deep.equal(new Set([name]))
      for (const { ruleId } of diagnostics) covered.add(ruleId)
    }
  })

  it('may be too large to keep among the others', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'aludel-large-'))
    try {
      await writeFile(path.join(folder, 'large.yaml'), 'revision: a1\n')
      await truncate(path.join(folder, 'large.yaml'), 50 * 1024 * 1024)
      const { diagnostics } = await loadFiles(['large.yaml'], folder)
      expect(said(diagnostics)).to.deep.equal(['document/too-large 1:1'])
      for (const { ruleId } of diagnostics) covered.add(ruleId)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('cover every rule about documents and their schema', () => {
    const mine = Object.keys(rules).filter((id) => /^(?:document|schema)\//.test(id))
    expect(mine.filter((id) => !covered.has(id))).to.deep.equal([])
  })
})
