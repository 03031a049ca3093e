import { expect } from 'chai'
import { parseDocument } from '../../src/documents/parse-document.js'
import type { SourceDocument } from '../../src/documents/source-document.js'
import { validTexts } from './valid-texts.js'

function documentOf(text: string): SourceDocument {
  const { document } = parseDocument({ file: 'a.yaml', text })
  if (document === undefined) throw new Error('the text does not parse')
  return document
}

const place = ({ start, end }: ReturnType<SourceDocument['locate']>): string =>
  `${start.line}:${start.column}-${end.line}:${end.column}`

describe('SourceDocument', () => {
  const document = documentOf(
    'revision: a1\nrevises: null\noperations:\n  - drop_table: { table: users }\n  - drop_table:\n      table: teams\n',
  )

  it('locates values and keys', () => {
    expect(place(document.locate('/operations/0/drop_table/table'))).to.equal('4:26-4:31')
    expect(place(document.locate('/operations/0/drop_table/table', { atKey: true }))).to.equal('4:19-4:24')
    expect(place(document.locate('/operations/0/drop_table'))).to.equal('4:17-4:33')
  })

  it('locates a block mapping at its first key', () => {
    expect(place(document.locate('/operations/1/drop_table'))).to.equal('6:7-6:12')
    expect(place(document.locate(''))).to.equal('1:1-1:9')
  })

  it('locates what is missing at the key of the nearest that exists', () => {
    expect(place(document.locate('/operations/1/drop_table/schema'))).to.equal('5:5-5:15')
    expect(place(document.locate('/operations/7'))).to.equal('3:1-3:11')
    expect(place(document.locate('/nothing/here'))).to.equal('1:1-1:9')
  })

  it('finds an offset inside of a text in every style', () => {
    const texts = documentOf(
      [
        'plain: select two from x',
        "single: 'it''s two here'",
        'double: "a\\tb \\u0041 two\\',
        '  three"',
        'literal: |',
        '  -- one',
        '    two',
        'folded: >-',
        '  one',
        '  two',
        '',
        '  three',
        'flow: { sql: "x two" }',
      ].join('\n'),
    )
    const at = (pointer: string, word: string): string => {
      const { node } = texts.find(pointer)
      const offset = node.kind === 'string' ? node.text.indexOf(word) : -1
      expect(offset, pointer).to.be.at.least(0)
      const { start } = texts.locateText(pointer, offset)
      return `${start.line}:${start.column}`
    }
    expect(at('/plain', 'two')).to.equal('1:15')
    expect(at('/single', 'two')).to.equal('2:16')
    expect(at('/double', 'two')).to.equal('3:22')
    expect(at('/double', 'three')).to.equal('4:3')
    expect(at('/literal', 'two')).to.equal('7:5')
    expect(at('/folded', 'two')).to.equal('10:3')
    expect(at('/folded', 'three')).to.equal('12:3')
    expect(at('/flow/sql', 'two')).to.equal('13:17')
  })

  it('points at every non-blank character of a block that it came from', () => {
    const text = validTexts[1] ?? ''
    const source = documentOf(text)
    for (const pointer of [
      '/operations/0/execute/up',
      '/operations/0/execute/down',
      '/operations/1/insert_rows/rows/0/name',
    ]) {
      const { node } = source.find(pointer)
      const value = node.kind === 'string' ? node.text : ''
      for (let offset = 0; offset < value.length; offset++) {
        if (/\s/.test(value[offset] ?? '')) continue
        const { start } = source.locateText(pointer, offset)
        expect(text.split('\n')[start.line - 1]?.[start.column - 1], `${pointer} ${offset}`).to.equal(
          value[offset],
        )
      }
    }
  })

  it('keeps a key named __proto__ as data', () => {
    const plain = documentOf('a: { __proto__: 1, constructor: 2 }\n').plain()
    expect(JSON.stringify(plain)).to.equal('{"a":{"__proto__":1,"constructor":2}}')
  })
})
