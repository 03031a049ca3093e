import { expect } from 'chai'
import { loadRevision } from '../../src/documents/load-revision.js'
import { validTexts } from './valid-texts.js'

describe('loadRevision', function () {
  this.timeout(900_000)

  it('reads ids that look like numbers as they are written', () => {
    const { revision } = loadRevision({ file: 'a.yaml', text: validTexts[1] ?? '' })
    expect(revision?.document.revision).to.equal('004512345678')
    expect(revision?.document.revises).to.deep.equal(['12345e678901', 'a1'])
    expect(revision?.document.depends_on).to.deep.equal(['007'])
  })

  it('keeps the digits of numbers that become SQL, and counts with the others', () => {
    const text = `revision: a1
revises: null
operations:
  - insert_rows: { table: a, rows: [{ x: 0.1900, y: 12345678901234567890, z: [1, +.5, -2.], j: { json: { b: 1.50, a: 1 } } }] }
  - create_table:
      table: b
      columns: [{ name: id, type: bigint, identity: { start: 5 }, default: 1.0 }]
      postgresql: { with: { fillfactor: 70 } }
  - update_rows: { table: a, set: { json: 3, x: 1e3 }, where: x > 0, batch_size: 10 }
`
    const { revision, diagnostics } = loadRevision({ file: 'a.yaml', text })
    expect(diagnostics).to.deep.equal([])
    const [insert, create, update] = revision?.document.operations ?? []
    expect(insert?.insert_rows?.rows?.[0]).to.deep.equal({
      x: { number: '0.1900' },
      y: { number: '12345678901234567890' },
      z: [{ number: '1' }, { number: '0.5' }, { number: '-2.0' }],
      j: { json: '{"a":1,"b":1.50}' },
    })
    expect(create?.create_table?.columns[0]?.identity).to.deep.equal({ start: 5 })
    expect(create?.create_table?.columns[0]?.default).to.deep.equal({ number: '1.0' })
    expect(create?.create_table?.postgresql?.with).to.deep.equal({ fillfactor: { number: '70' } })
    expect(update?.update_rows?.set).to.deep.equal({ json: { number: '3' }, x: { number: '1e3' } })
    expect(update?.update_rows?.batch_size).to.equal(10)
  })

  it('reads YAML and JSON, anchors and any order of keys as the same document', () => {
    const yaml = 'revision: a1\nrevises: null\noperations:\n  - drop_table: { table: &t users, schema: *t }\n'
    const json =
      '{"operations":[{"drop_table":{"schema":"users","table":"users"}}],"revises":null,"revision":"a1"}'
    const first = loadRevision({ file: 'a.yaml', text: yaml }).revision
    const second = loadRevision({ file: 'a.json', text: json }).revision
    expect(first?.canonicalText).to.equal(json)
    expect(second?.digests).to.deep.equal(first?.digests)
  })

  it('answers hostile texts with one diagnostic', () => {
    const hostile: Readonly<Record<string, string>> = {
      'document/too-deep': '['.repeat(8 * 1024 * 1024),
      'document/too-large': '-\n'.repeat(2_000_000),
    }
    for (const [ruleId, text] of Object.entries(hostile)) {
      const { diagnostics } = loadRevision({ file: 'a.yaml', text })
      expect(diagnostics.map((diagnostic) => diagnostic.ruleId)).to.deep.equal([ruleId])
    }
    const nested = Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')
    for (const text of ['- '.repeat(200_000), '? '.repeat(200_000), '{a: '.repeat(200_000), nested]) {
      const { diagnostics } = loadRevision({ file: 'a.yaml', text })
      expect(diagnostics.map((diagnostic) => diagnostic.ruleId)).to.deep.equal(['document/too-deep'])
    }
  })

  it('limits how much it says of one file', () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `  - drop_table: { tabel: t${n} }\n`).join('')
    const { diagnostics } = loadRevision({
      file: 'a.yaml',
      text: `revision: a1\nrevises: null\noperations:\n${rows}`,
    })
    expect(diagnostics).to.have.lengthOf(200)
    expect(diagnostics[0]?.location.start.line).to.equal(4)
  })
})
