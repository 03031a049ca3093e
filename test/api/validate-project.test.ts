import { expect } from 'chai'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openProject, validateProject } from '../../src/index.js'

describe('validating a project', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aludel-validate-'))
    mkdirSync(path.join(folder, 'revisions'))
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  async function findings(project: string, ...revisions: readonly string[]): Promise<readonly string[]> {
    writeFileSync(path.join(folder, 'aludel.yaml'), `version: 1\nname: test\n${project}`)
    revisions.forEach((text, i) => writeFileSync(path.join(folder, 'revisions', `${i}.yaml`), text))
    const { diagnostics } = validateProject(await openProject({ cwd: folder }))
    return diagnostics.map(
      ({ ruleId, location }) => `${ruleId} ${location.start.line}:${location.start.column}`,
    )
  }

  const stated = `revision: a1
revises: null
operations:
  - create_table: { table: t, schema: app, columns: [{ name: id, type: bigint, primary_key: true }] }
  - insert_rows: { table: t, rows: [{ id: 1 }] }
`

  it('takes the default schema of the environments: writing its name equals leaving it out', async () => {
    const environment = 'environments:\n  dev: { url: pglite://memory, default_schema: app }\n'
    expect(await findings(environment, stated)).to.deep.equal([])
    expect(await findings('', stated)).to.deep.equal(['model/no-such-table 5:27'])
  })

  it('judges what follows a refused operation by itself', async () => {
    const text = `revision: a1
revises: null
operations:
  - create_table: { table: users, columns: [{ name: id, type: bigint }, { name: price, type: strng }] }
  - add_column: { table: user, column: x, type: text }
  - drop_column: { table: users, column: pric }
  - alter_column: { table: users, column: price, nullable: false }
`
    expect(await findings('', text)).to.deep.equal([
      'type/unknown 4:94',
      'model/no-such-table 5:26',
      'model/no-such-column 6:42',
    ])
  })

  it('points at an unknown parent, alone or in a list', async () => {
    expect(await findings('', 'revision: a1\nrevises: b2\n')).to.deep.equal(['graph/unknown-parent 2:10'])
    expect(
      await findings('', 'revision: a1\nrevises: null\n', 'revision: c3\nrevises: [a1, b2]\n'),
    ).to.deep.equal(['graph/unknown-parent 2:15'])
  })
})
