import { expect } from 'chai'
import { assert, constantFrom, property, record, stringMatching, uniqueArray } from 'fast-check'
import { parseDocument } from '../../src/documents/parse-document.js'
import { withRevises } from '../../src/documents/with-revises.js'

function changed(text: string, parents: readonly string[]): string | undefined {
  const { document, diagnostics } = parseDocument({ file: 'a.yaml', text })
  if (document === undefined) throw new Error(`${text}: ${diagnostics.map(({ message }) => message).join()}`)
  return withRevises(document, parents)
}

/** What each text becomes; undefined: it is left to its author. */
const table: readonly {
  readonly what: string
  readonly text: string
  readonly parents: readonly string[]
  readonly expected: string | undefined
}[] = [
  {
    what: 'a plain id with a comment',
    text: 'revises: b # why\nrevision: a\n',
    parents: ['x'],
    expected: 'revises: x # why\nrevision: a\n',
  },
  {
    what: 'an id in single quotes',
    text: "revises: 'b'\nrevision: a\n",
    parents: ['x'],
    expected: "revises: 'x'\nrevision: a\n",
  },
  {
    what: 'an id in double quotes',
    text: 'revises: "b"\nrevision: a\n',
    parents: ['007'],
    expected: 'revises: "007"\nrevision: a\n',
  },
  {
    what: 'an id of digits, which stays plain',
    text: 'revises: b\nrevision: a\n',
    parents: ['007'],
    expected: 'revises: 007\nrevision: a\n',
  },
  {
    what: 'an id that reads like a word of YAML',
    text: 'revises: b\nrevision: a\n',
    parents: ['null'],
    expected: 'revises: "null"\nrevision: a\n',
  },
  {
    what: 'a base',
    text: 'revises: null # first\nrevision: a\n',
    parents: ['x'],
    expected: 'revises: x # first\nrevision: a\n',
  },
  {
    what: 'a base that says nothing',
    text: 'revises: # first\nrevision: a\n',
    parents: ['x'],
    expected: 'revises: x # first\nrevision: a\n',
  },
  {
    what: 'one that becomes a base',
    text: 'revises: b\nrevision: a\n',
    parents: [],
    expected: 'revises: null\nrevision: a\n',
  },
  {
    what: 'one that becomes a merge',
    text: 'revises: b\nrevision: a\n',
    parents: ['x', 'y'],
    expected: 'revises: [x, y]\nrevision: a\n',
  },
  {
    what: 'an anchor that nothing refers to',
    text: 'revises: &p b\nrevision: a\n',
    parents: ['x'],
    expected: 'revises: &p x\nrevision: a\n',
  },
  {
    what: 'an anchor that something refers to',
    text: 'revises: &p b\nrevision: a\ndepends_on: [*p]\n',
    parents: ['x'],
    expected: undefined,
  },
  {
    what: 'an alias',
    text: 'depends_on: &p [b, c]\nrevises: *p\nrevision: a\n',
    parents: ['x', 'c'],
    expected: 'depends_on: &p [b, c]\nrevises: [x, c]\nrevision: a\n',
  },
  {
    what: 'JSON',
    text: '{\n\t"revision": "a",\n\t"revises": null\n}\n',
    parents: ['x'],
    expected: '{\n\t"revision": "a",\n\t"revises": "x"\n}\n',
  },
  {
    what: 'a list of JSON',
    text: '{"revision": "a", "revises": ["b",  "c"]}',
    parents: ['b', 'x'],
    expected: '{"revision": "a", "revises": ["b",  "x"]}',
  },
  {
    what: 'a list in brackets that grows',
    text: 'revises: [b, "c"]\nrevision: a\n',
    parents: ['b', 'c', 'x'],
    expected: 'revises: [b, "c", "x"]\nrevision: a\n',
  },
  {
    what: 'a list in brackets that shrinks at its beginning',
    text: 'revises: [b, c, d]\nrevision: a\n',
    parents: ['c', 'd'],
    expected: 'revises: [c, d]\nrevision: a\n',
  },
  {
    what: 'a list in brackets that shrinks at its end',
    text: 'revises: [b, c, d]\nrevision: a\n',
    parents: ['b', 'c'],
    expected: 'revises: [b, c]\nrevision: a\n',
  },
  {
    what: 'a list in brackets with comments',
    text: 'revises: [\n  b, # one, two\n  c # three\n]\nrevision: a\n',
    parents: ['b'],
    expected: 'revises: [\n  b # one, two\n   # three\n]\nrevision: a\n',
  },
  {
    what: 'a list of lines',
    text: 'revises:\r\n- b # billing\r\n# and\r\n- c # contact\r\nrevision: a\r\n',
    parents: ['b', 'x'],
    expected: 'revises:\r\n- b # billing\r\n# and\r\n- x # contact\r\nrevision: a\r\n',
  },
  {
    what: 'a list of lines that shrinks',
    text: 'revises:\n  - b # billing\n  - c # contact\nrevision: a\n',
    parents: ['c'],
    expected: 'revises:\n  - c # contact\nrevision: a\n',
  },
  {
    what: 'a list of lines that grows, with CRLF',
    text: 'revises:\r\n  - b # billing\r\n  - c\r\nrevision: a\r\n',
    parents: ['b', 'c', 'x'],
    expected: 'revises:\r\n  - b # billing\r\n  - c\r\n  - x\r\nrevision: a\r\n',
  },
  {
    what: 'a list of lines that grows, without a line end behind it',
    text: 'revision: a\nrevises:\n  - b\n  - c',
    parents: ['b', 'c', 'x'],
    expected: 'revision: a\nrevises:\n  - b\n  - c\n  - x',
  },
  {
    what: 'a list of lines that becomes null, not being indented',
    text: 'revises:\n- b\n- c\nrevision: a\n',
    parents: [],
    expected: 'revises:\n  null\nrevision: a\n',
  },
]

const id = stringMatching(/^[A-Za-z0-9_]{1,12}$/)
const ids = uniqueArray(id, { maxLength: 4 })

/** Ways to write a list of ids. */
const styles: readonly ((ids: readonly string[]) => string)[] = [
  (list) => ` [${list.map((text) => `"${text}"`).join(', ')}] # merge`,
  (list) => ` [ ${list.map((text) => `'${text}'`).join(' , ')} ]`,
  (list) => list.map((text) => `\n  - "${text}" # ${text}, by them`).join(''),
  (list) => list.map((text) => `\n- '${text}'`).join(''),
  (list) => ` [\n${list.map((text) => `    "${text}",  # ${text} [x], y\n`).join('')}  ]`,
]

const document = record({
  parents: ids,
  style: constantFrom(...styles),
  before: constantFrom('', '# header\n', '---\n# header\nmessage: "a: b"\n', 'message: |\n  revises: q\n\n'),
  after: constantFrom('# trailing', 'operations:\n  - drop_table: { table: q } # gone\n\n\n', ''),
  lineEnd: constantFrom('\n', '\r\n'),
})

describe('withRevises', () => {
  for (const { what, text, parents, expected } of table) {
    it(`changes ${what}`, () => expect(changed(text, parents)).to.equal(expected))
  }

  it('changes nothing beside the value, however it is written', () => {
    assert(
      property(document, ids, ({ parents, style, before, after, lineEnd }, wanted) => {
        const value = parents.length === 0 ? ' null' : style(parents)
        const parts = [`${before}revises:`, value, `\nrevision: q # mine\n${after}`]
        const [head = '', , tail = ''] = parts.map((part) => part.replaceAll('\n', lineEnd))
        const text = parts.join('').replaceAll('\n', lineEnd)
        const result = changed(text, wanted) ?? ''
        expect(result.slice(0, head.length)).to.equal(head)
        expect(result.slice(-tail.length)).to.equal(tail)
        expect(result.replaceAll(lineEnd, '')).to.not.match(/[\r\n]/)
        const { document: read } = parseDocument({ file: 'a.yaml', text: result })
        const found = read?.canonical().get('revises')
        expect([found ?? []].flat()).to.have.members(wanted)
        for (const stays of parents.filter((parent) => wanted.includes(parent))) {
          const quoted = new RegExp(`["']${stays}["']`)
          expect(result.slice(head.length, -tail.length)).to.match(quoted)
        }
      }),
    )
  })
})
