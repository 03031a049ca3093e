import { expect } from 'chai'
import { loadHints } from '../../src/documents/load-hints.js'

function problems(text: string): readonly string[] {
  return loadHints({ file: 'hints.yaml', text }).diagnostics.map(
    ({ ruleId, message, location: { start } }) => `${start.line}:${start.column} ${ruleId} ${message}`,
  )
}

describe('a file of hints', () => {
  it('is read from YAML and from JSON', () => {
    const text = `
rename:
  - { table: users, to: people }
  - { schema: billing, table: invoices, column: no, to: number }
drop: [{ enum: mood, value: sad }]
convert: [{ table: users, column: score, using: round(score)::int }]
`
    const { loaded, diagnostics } = loadHints({ file: 'hints.yaml', text })
    expect(diagnostics).to.deep.equal([])
    const expected = {
      rename: [
        { table: 'users', to: 'people' },
        { schema: 'billing', table: 'invoices', column: 'no', to: 'number' },
      ],
      drop: [{ enum: 'mood', value: 'sad' }],
      convert: [{ table: 'users', column: 'score', using: 'round(score)::int' }],
    }
    expect(loaded?.hints).to.deep.equal(expected)
    expect(loadHints({ file: 'hints.json', text: JSON.stringify(expected) }).loaded?.hints).to.deep.equal(
      expected,
    )
    expect(loaded?.source.locate('/rename/1/to').start.line).to.equal(4)
  })

  it('is refused with a finger on the spot', () => {
    expect(problems('renames: []')).to.deep.equal([
      '1:1 schema/unknown-key unknown key "renames" in a file of hints',
    ])
    expect(problems('rename:\n  - { to: b }')[0]).to.match(/^2:5 schema\/exactly-one /)
    expect(problems('rename:\n  - { table: a }')).to.have.length(1)
    expect(problems('drop:\n  - { table: a, view: b }')[0]).to.match(/^2:\d+ schema\/exactly-one /)
    expect(problems('drop:\n  - { column: a, view: b }')).to.have.length(1)
  })
})
