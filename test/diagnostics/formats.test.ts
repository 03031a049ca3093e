import { expect } from 'chai'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js'
import { formats, formatters, plainPalette } from '../../src/diagnostics/formats/index.js'

const place = (file: string, line: number) => ({
  file,
  pointer: '/operations/0',
  start: { line, column: 5 },
  end: { line, column: 9 },
})
const diagnostics: readonly Diagnostic[] = [
  {
    ruleId: 'sql/unchecked-resume',
    severity: 'warning',
    message: 'a | b & "c" <d>',
    location: place('revisions/b c.yaml', 3),
  },
  {
    ruleId: 'schema/unknown-key',
    severity: 'error',
    message: 'unknown key "naem"',
    location: place('revisions/a.yaml', 7),
    related: [{ message: 'defined here', location: place('revisions/a.yaml', 1) }],
    suggestions: ['name'],
    help: 'write\nname',
  },
]
const cases = [
  { name: 'a', file: 'revisions/a.yaml', durationMs: 1250 },
  { name: 'b', file: 'revisions/b c.yaml' },
  { name: 'c', file: 'revisions/c.yaml' },
  { name: 'd', file: 'revisions/d.yaml', skipped: 'not looked at' },
]

function written(format: (typeof formats)[number], found = diagnostics): string {
  return formatters[format]({
    diagnostics: found,
    sources: new Map(),
    fileCount: 4,
    cases,
    palette: plainPalette,
    width: 100,
  })
}

describe('formats of findings', () => {
  it('SARIF: rules, levels, places and suggestions, in the order of the files', () => {
    const { version, runs } = JSON.parse(written('sarif'))
    expect(version).to.equal('2.1.0')
    expect(runs).to.have.length(1)
    const [{ tool, results }] = runs
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).to.deep.equal([
      'schema/unknown-key',
      'sql/unchecked-resume',
    ])
    expect(results[0]).to.deep.equal({
      ruleId: 'schema/unknown-key',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'unknown key "naem"\nDid you mean "name"?\nwrite\nname' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'revisions/a.yaml' },
            region: { startLine: 7, startColumn: 5, endLine: 7, endColumn: 9 },
          },
          logicalLocations: [{ fullyQualifiedName: '/operations/0' }],
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: { uri: 'revisions/a.yaml' },
            region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 9 },
          },
          logicalLocations: [{ fullyQualifiedName: '/operations/0' }],
          message: { text: 'defined here' },
        },
      ],
    })
    expect(results[1].level).to.equal('warning')
    expect(results[1].locations[0].physicalLocation.artifactLocation.uri).to.equal('revisions/b%20c.yaml')
  })

  it('Markdown: a table whose cells hold whatever is said', () => {
    expect(written('markdown').split('\n')).to.deep.equal([
      '**1 error, 1 other finding** in 4 files',
      '',
      '| where | what | rule |',
      '| --- | --- | --- |',
      '| `revisions/a.yaml:7` | error: unknown key "naem"<br>did you mean "name"?<br>write<br>name | `schema/unknown-key` |',
      '| `revisions/b c.yaml:3` | warning: a \\| b & "c" \\<d\\> | `sql/unchecked-resume` |',
      '',
    ])
    expect(written('markdown', [])).to.equal('No findings in 4 files.\n')
  })

  it('JUnit: a case for everything that was looked at, failed, skipped or passed', () => {
    expect(written('junit').split('\n')).to.deep.equal([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="aludel" tests="4" failures="1" errors="0" skipped="1" time="1.250">',
      '  <testsuite name="aludel" tests="4" failures="1" errors="0" skipped="1" time="1.250">',
      '    <testcase name="a" classname="revisions/a.yaml" file="revisions/a.yaml" time="1.250">',
      '      <failure type="schema/unknown-key" message="unknown key &quot;naem&quot;">unknown key &quot;naem&quot;',
      'at revisions/a.yaml:7:5',
      'help: write',
      'name</failure>',
      '    </testcase>',
      '    <testcase name="b" classname="revisions/b c.yaml" file="revisions/b c.yaml" time="0.000">',
      '      <system-out>warning: a | b &amp; &quot;c&quot; &lt;d&gt;',
      'at revisions/b c.yaml:3:5</system-out>',
      '    </testcase>',
      '    <testcase name="c" classname="revisions/c.yaml" file="revisions/c.yaml" time="0.000"/>',
      '    <testcase name="d" classname="revisions/d.yaml" file="revisions/d.yaml" time="0.000">',
      '      <skipped message="not looked at"/>',
      '    </testcase>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ])
  })

  it('writes something in each of them, also where nothing was found', () => {
    for (const format of formats) expect(written(format), format).to.match(/\n$/)
    for (const format of formats.filter((name) => name !== 'github')) {
      expect(written(format, []), format).to.match(/\n$/)
    }
  })
})
