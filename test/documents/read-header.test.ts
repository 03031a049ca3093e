import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { toSource } from '../../src/api/revision-source.js'
import { loadRevision } from '../../src/documents/load-revision.js'
import { readHeader, type DocumentHeader } from '../../src/documents/read-header.js'
import { readJsonHeader } from '../../src/documents/read-json-header.js'
import { mutateText } from '../support/mutate-text.js'
import { randomSource } from '../support/random-source.js'
import { validTexts } from './valid-texts.js'

const seed = Number(process.env['ALUDEL_FUZZ_SEED'] ?? 20260102)
const runs = 20_000

/** What parsing the whole document gives; undefined where it is wrong. */
function parsed(text: string): DocumentHeader | undefined {
  const { revision } = loadRevision({ file: 'a.yaml', text })
  if (revision === undefined) return undefined
  const { revision: id, revises, message, created, branchLabels, dependsOn } = toSource(revision, false)
  return {
    revision: id,
    revises,
    message,
    ...(created === undefined ? {} : { created }),
    branchLabels,
    dependsOn,
  }
}

function quick(text: string): DocumentHeader | undefined {
  return readHeader(text) ?? readJsonHeader(text)
}

/** Headers as people write them, with nothing below that could be wrong. */
const headers: readonly string[] = [
  'revision: a1\nrevises: null\noperations: []\n',
  '# of the shop\nrevision: a1 # the first\nrevises: b2\nmessage: "add: a #1"\ncreated: 2026-01-02T03:04:05Z\noperations:\n- execute: { up: select 1, irreversible: x }\n',
  "revision: 'a1'\r\nrevises: [b2, c3] # both\r\nmessage: it''s # no\r\nbranch_labels: [shop]\r\ndepends_on:\r\n  - d4\r\n  - e5\r\noperations: [ ]\r\n",
  'message: l’été, (2nd) try\nrevision: r_1\nrevises:\n- b2\n\n- c3\n# end\nlock_timeout: 2s\ntransaction: none\n',
  'revision: a1\nrevises: b2\nmessage: one\n  and two\noperations: []\n',
  'revision: 12e3\nrevises: 0x1f\nmessage: 12\nbranch_labels: []\n',
  '{"revision":"a1","revises":["b2","c3"],"message":"x","depends_on":["d4"],"operations":[]}',
]

describe('the header of a document, read by itself', function () {
  this.timeout(900_000)

  it('is what parsing the whole document gives, in every example, and is read there', () => {
    const examples = path.join(import.meta.dirname, '..', '..', 'examples')
    const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /revisions.*\.(yaml|json)$/.test(file),
    )
    expect(files).to.have.length.greaterThan(30)
    for (const file of files) {
      const text = readFileSync(path.join(examples, file), 'utf8')
      expect(quick(text), file).to.deep.equal(parsed(text))
    }
  })

  for (const [name, text, header] of [
    ['a list of parents', 'revision: a\nrevises: [b, "c"]\n', { revises: ['b', 'c'] }],
    ['a list below', 'revision: a\nrevises:\n  - b\n  - c\n', { revises: ['b', 'c'] }],
    ['a comment behind', 'revision: a # x\nrevises: null # y\n', { revises: [] }],
    ['a quoted message', 'revision: a\nrevises: b\nmessage: "it: #1"\n', { message: 'it: #1' }],
    ['keys behind the operations', 'revises: b\noperations:\n  - x: y\nrevision: a\n', { revises: ['b'] }],
  ] as const) {
    it(`takes ${name}`, () => {
      expect(readHeader(text)).to.deep.include({ revision: 'a', ...header })
    })
  }

  for (const [name, text] of [
    ['a text of two lines', 'revision: a\nrevises: b\nmessage: one\n  two\n'],
    ['a block', 'revision: a\nrevises: b\nmessage: |\n  two\n'],
    ['an anchor', 'revision: &a a\nrevises: b\n'],
    ['a key that no revision has', 'revision: a\nrevises: b\nmesage: c\n'],
    ['a key that stands twice', 'revision: a\nrevises: b\nrevision: c\n'],
    ['a mark between documents', '---\nrevision: a\nrevises: b\n'],
    ['a byte order mark', '\uFEFFrevision: a\nrevises: b\n'],
    ['no parents', 'revision: a\nrevises: []\n'],
    ['an id twice', 'revision: a\nrevises: [b, b]\n'],
    ['a number', 'revision: 12\nrevises: b\n'],
    ['a key twice in JSON', '{"revision":"a","revision":"b","revises":null}'],
  ] as const) {
    it(`leaves ${name} to the parser`, () => {
      expect(quick(text)).to.equal(undefined)
    })
  }

  it('is left to the parser, or what that gives, however the text is changed', () => {
    const random = randomSource(seed)
    let read = 0
    for (let run = 0; run < runs; run++) {
      const all = [...headers, ...validTexts]
      let text = all[random(all.length)] ?? ''
      for (let change = random(4); change > 0 && text.length > 0; change--) text = mutateText(text, random)
      const header = quick(text)
      if (header === undefined) continue
      read++
      const whole = parsed(text)
      // What is below may be wrong, which is not looked at here; the header alone then has to be right.
      const alone = whole ?? parsed(headOf(text))
      expect(header, `seed ${seed}, run ${run}:\n${JSON.stringify(text)}`).to.deep.equal(alone)
    }
    expect(read).to.be.within(runs / 10, runs - 1)
  })
})

/** The document without its operations. */
function headOf(text: string): string {
  if (text.trimStart().startsWith('{')) {
    const { operations: _, downgrade: _down, ...rest }: Record<string, unknown> = JSON.parse(text)
    return JSON.stringify(rest)
  }
  const lines: string[] = []
  let isBody = false
  for (const line of text.split('\n')) {
    if (/^[^ #\r-]/.test(line)) isBody = /^(operations|downgrade):/.test(line)
    if (!isBody) lines.push(line)
  }
  return `${lines.join('\n')}\n`
}
