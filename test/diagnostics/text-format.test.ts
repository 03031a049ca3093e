import { expect } from 'chai'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js'
import { formatters, plainPalette, type FindingsReport } from '../../src/diagnostics/formats/index.js'
import { loadRevision } from '../../src/documents/load-revision.js'

function report(text: string, more: Partial<FindingsReport> = {}): FindingsReport {
  const file = 'revisions/0002_users.yaml'
  const { diagnostics } = loadRevision({ file, text })
  return {
    diagnostics,
    sources: new Map([[file, text]]),
    fileCount: 14,
    palette: plainPalette,
    width: 80,
    ...more,
  }
}

const misspelt = `revision: a1
revises: null
operations:
  - drop_table:
      tabel: users
`

function at(line: number, column: number, more: Partial<Diagnostic> = {}): Diagnostic {
  const location = {
    file: 'a.yaml',
    pointer: '/a',
    start: { line, column },
    end: { line, column: column + 2 },
  }
  return { ruleId: 'schema/unknown-key', severity: 'error', message: 'wrong', location, ...more }
}

describe('the text format', () => {
  it('shows rule, place, frame, suggestion and help', () => {
    expect(formatters.text(report(misspelt))).to
      .equal(`error: unknown key "tabel" in drop_table                      schema/unknown-key
  --> revisions/0002_users.yaml:5:7  #/operations/0/drop_table/tabel
  4 |   - drop_table:
  5 |       tabel: users
    |       ^^^^^ did you mean "table"?
  help: drop_table takes table, schema, keep, drop_references and dialects

✖ 1 error, 0 warnings in 1 of 14 files
`)
  })

  it('shows the other place of two', () => {
    expect(formatters.text(report('revision: a1\nrevises: null\nrevises: null\n'))).to
      .equal(`error: the key "revises" stands twice in one mapping      document/duplicate-key
  --> revisions/0002_users.yaml:3:1  #/revises
  2 | revises: null
  3 | revises: null
    | ^^^^^^^
  note: first here
  --> revisions/0002_users.yaml:2:1  #/revises
  1 | revision: a1
  2 | revises: null
    | ^^^^^^^
  3 | revises: null

✖ 1 error, 0 warnings in 1 of 14 files
`)
  })

  it('says when nothing is wrong', () => {
    expect(formatters.text(report('revision: a1\nrevises: null\n'))).to.equal('✔ no problems in 14 files\n')
  })

  it('shows a rule at most 20 times for a file', () => {
    const diagnostics = Array.from({ length: 32 }, (_, n) => at(n + 1, 1))
    const text = formatters.text({ ...report(''), diagnostics })
    expect(text.match(/^error: wrong/gm)).to.have.lengthOf(20)
    expect(text).to.contain('… 12 more of schema/unknown-key in a.yaml\n')
    expect(text).to.contain('✖ 32 errors, 0 warnings in 1 of 14 files\n')
  })

  it('cuts long lines around the column, and counts tabs and wide characters as shown', () => {
    const long = `${'x'.repeat(300)}HERE${'y'.repeat(300)}`
    const wide = '\t日本 HERE \u001b[31m'
    const sources = new Map([['a.yaml', `${long}\n\n${wide}`]])
    const here = at(1, 301)
    const diagnostics = [{ ...here, location: { ...here.location, end: { line: 1, column: 305 } } }, at(3, 5)]
    const lines = formatters.text({ ...report(''), sources, diagnostics }).split('\n')
    for (const line of lines) expect(line.length, line).to.be.at.most(80)
    const carets = lines.filter((line) => line.includes('^'))
    const above = carets.map((line) => lines[lines.indexOf(line) - 1] ?? '')
    expect(above[0]?.indexOf('HERE')).to.equal(carets[0]?.indexOf('^'))
    expect(carets[0]?.match(/\^+/)?.[0]).to.equal('^^^^')
    // Two columns for the tab, four for two wide characters that take two units of the line.
    expect(carets[1]?.indexOf('^')).to.equal((above[1]?.indexOf('HERE') ?? 0) + 2)
    expect(lines.join('')).to.not.contain('\u001b')
  })

  it('paints with the palette that it is given', () => {
    const palette = { ...plainPalette, error: (text: string) => `<${text}>` }
    const text = formatters.text(report(misspelt, { palette }))
    expect(text).to.contain('<error:>')
    expect(text).to.contain('<^^^^^ did you mean "table"?>')
    expect(text).to.contain('<✖>')
  })
})

describe('the json format', () => {
  it('holds all of every finding', () => {
    const { version, ok, diagnostics } = JSON.parse(formatters.json(report(misspelt)))
    expect({ version, ok }).to.deep.equal({ version: 1, ok: false })
    expect(diagnostics).to.deep.equal(report(misspelt).diagnostics)
  })
})

describe('the github format', () => {
  it('writes one command for each finding, escaped', () => {
    const diagnostics = [at(2, 3, { message: '100%\nsure', help: 'a: b' })]
    expect(formatters.github({ ...report(''), diagnostics })).to.equal(
      '::error file=a.yaml,line=2,endLine=2,col=3,endColumn=5,title=schema/unknown-key::100%25%0Asure%0Ahelp: a: b\n',
    )
  })
})
