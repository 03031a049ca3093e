import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { format } from 'prettier'
import { parse, stringify } from 'yaml'
import { prettierOptions } from '../../scripts/generate/prettier-options.js'
import { loadRevision } from '../../src/documents/load-revision.js'

const page = readFileSync(new URL('../../docs/format.md', import.meta.url), 'utf8')

/** The table of the first document of the page. */
const text = /^```yaml\n(.*?)^```$/ms.exec(page)?.[1] ?? ''

/** The lines of a document's operations, and of nothing else of it. */
function operationLines(document: string): readonly string[] {
  const [, operations = ''] = document.split('operations:\n')
  return operations.split('\n').filter((line) => line.trim() !== '')
}

describe('a table as a document', () => {
  it('with an identity key, a unique email, a timestamp default, a cascading foreign key and an index takes at most 12 lines', async () => {
    const { revision, diagnostics } = loadRevision({ file: 'format.md', text })
    expect(diagnostics).to.deep.equal([])
    const [operation] = revision?.document.operations ?? []
    expect(operation).to.have.nested.property('create_table.columns[0].identity', 'always')
    const written = stringify(parse(text))
    for (const feature of ['unique: true', 'sql: now()', 'on_delete: cascade', 'indexes:']) {
      expect(written).to.include(feature)
    }
    const formatted = await format(text, { ...prettierOptions, parser: 'yaml' })
    expect(operationLines(formatted)).to.have.lengthOf.at.most(12)
    expect(operationLines(formatted)).to.have.lengthOf.at.least(5)
  })
})
