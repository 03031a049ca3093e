import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { rules, type RuleId } from '../../src/diagnostics/rules.js'
import { invalidCases } from '../documents/invalid-cases.js'

const root = path.resolve(import.meta.dirname, '..', '..')

/** Rules that no fixture can break, because it is not a document that is wrong; with the test that breaks them. */
const testedElsewhere: Readonly<Partial<Record<RuleId, string>>> = {
  'document/too-large': 'test/documents/invalid-documents.test.ts',
  'project/not-found': 'test/project/environment.test.ts',
  'project/unknown-environment': 'test/project/environment.test.ts',
  'project/missing-variable': 'test/project/environment.test.ts',
  'project/no-url': 'test/project/environment.test.ts',
  'project/url': 'test/project/environment.test.ts',
  'project/embedded-url': 'test/project/environment.test.ts',
  'project/password': 'test/project/environment.test.ts',
  'project/target': 'test/api/check-project.test.ts',
  'project/target-twice': 'test/api/fleet/read-targets.test.ts',
  'verify/failed': 'test/verify/verify.test.ts',
  'verify/fails-on-rows': 'test/verify/verify.test.ts',
  'verify/difference': 'test/verify/verify.test.ts',
  'verify/needs-server': 'test/verify/verify.test.ts',
  'verify/other-database': 'test/verify/other-databases.test.ts',
  'verify/unseeded': 'test/verify/verify.test.ts',
  'verify/depends-on-rows': 'test/verify/verify.test.ts',
  'drift/missing': 'test/api/drift-project.test.ts',
  'drift/unexpected': 'test/api/drift-project.test.ts',
  'drift/different': 'test/api/drift-project.test.ts',
  'drift/not-compared': 'test/api/drift-project.test.ts',
  'drift/unread': 'test/api/drift-project.test.ts',
  'check/several-heads': 'test/api/check-project.test.ts',
  'check/branches-clash': 'test/api/check-project.test.ts',
  'check/edited': 'test/api/check-project.test.ts',
  'check/moved': 'test/api/check-project.test.ts',
  'check/removed': 'test/api/check-project.test.ts',
  'check/pending': 'test/api/check-project.test.ts',
  'check/only-in-database': 'test/api/check-project.test.ts',
  'check/half-run': 'test/api/check-project.test.ts',
}

async function idsOfFixtures(): Promise<ReadonlySet<string>> {
  const cases = await invalidCases()
  return new Set(cases.flatMap(({ expected }) => expected.map((line) => line.split(' ')[0] ?? '')))
}

describe('the table of rules', () => {
  it('has an invalid document for every rule, or a test that says why not', async () => {
    const shown = await idsOfFixtures()
    const known = new Set<string>([...shown, ...Object.keys(testedElsewhere)])
    expect(Object.keys(rules).filter((id) => !known.has(id))).to.deep.equal([])
    for (const [id, file] of Object.entries(testedElsewhere)) {
      expect(shown, `${id} has a fixture: take it out of the table`).to.not.include(id)
      expect(readFileSync(path.join(root, file), 'utf8'), id).to.contain(id)
    }
  })

  it('has every rule that invalid documents expect', async () => {
    expect([...(await idsOfFixtures())].filter((id) => !Object.hasOwn(rules, id))).to.deep.equal([])
  })

  it('has no rule that nothing reports', () => {
    const source = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter(
        (name) => name.endsWith('.ts') && path.normalize(name) !== path.normalize('diagnostics/rules.ts'),
      )
      .map((name) => readFileSync(path.join(root, 'src', name), 'utf8'))
      .join('\n')
    expect(Object.keys(rules).filter((id) => !source.includes(`'${id}'`))).to.deep.equal([])
  })
})
