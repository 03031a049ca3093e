import { expect } from 'chai'
import { toSource } from '../../src/api/revision-source.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { loadRevision } from '../../src/documents/load-revision.js'
import { namingConventions } from '../../src/model/naming.js'
import { planUpgrade } from '../../src/plan/planner.js'
import type { RevisionSource } from '../../src/plan/revision-source.js'

function source(text: string): RevisionSource {
  const { revision, diagnostics } = loadRevision({ file: 'r.yaml', text })
  if (revision === undefined) throw new Error(diagnostics[0]?.message)
  return toSource(revision, false)
}

function groupsOf(text: string): readonly (readonly [group: number, words: string])[] {
  const base = source(`revision: a1
revises: null
operations:
  - create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, { name: name, type: text }] }
`)
  const { plan, diagnostics } = planUpgrade([base], [source(text)], {
    dialect: 'postgresql',
    rules: postgresql.rules,
    naming: namingConventions.aludel,
    steps: postgresql.steps,
    preconditions: postgresql.preconditions,
    needs: postgresql.rights.needs,
    serverVersion: 160000,
    toolVersion: 'test',
    defaultSchema: 'public',
  })
  if (plan === undefined) throw new Error(diagnostics[0]?.message)
  return plan.revisions.flatMap(({ statements }) =>
    statements.map(({ group, sql }) => [group, sql.split(/\s+/).slice(0, 2).join(' ')] as const),
  )
}

const operations = `  - add_column: { table: users, column: upper, type: text }
  - update_rows: { table: users, set: { upper: { sql: upper(name) } } }
`

describe('a slow statement', () => {
  it('does not run under the lock of the one before it, where the revision is several groups anyway', () => {
    expect(
      groupsOf(`revision: b2
revises: a1
operations:
${operations}  - create_index: { table: users, columns: [upper], concurrently: true }
`),
    ).to.deep.equal([
      [1, 'ALTER TABLE'],
      [2, 'UPDATE "users"'],
      [3, 'CREATE INDEX'],
    ])
  })

  it('shares the transaction of a revision that is one', () => {
    expect(groupsOf(`revision: b2\nrevises: a1\noperations:\n${operations}`)).to.deep.equal([
      [1, 'ALTER TABLE'],
      [1, 'UPDATE "users"'],
    ])
  })
})
