import { expect } from 'chai'
import * as fc from 'fast-check'
import { CsvParser } from '../../src/data-files/csv-parser.js'
import { DataFileError } from '../../src/data-files/data-file-error.js'

function parse(...pieces: readonly string[]): readonly (readonly (string | null)[])[] {
  const parser = new CsvParser()
  const records = pieces.flatMap((piece) => parser.push(piece))
  const last = parser.end()
  return [...records, ...(last === undefined ? [] : [last])].map((fields) => fields.map(({ text }) => text))
}

function errorOf(text: string): string {
  try {
    parse(text)
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error
    return `${error.place.line}:${error.place.column} ${error.message}`
  }
  return 'none'
}

describe('CsvParser', () => {
  it('tells nothing from the empty text', () => {
    expect(parse('a,,""\n,\n""')).to.deep.equal([['a', null, ''], [null, null], ['']])
  })

  it('takes commas, line ends and doubled quotes between quotes', () => {
    expect(parse('"a,b","c\r\nd","e""f"\r\n')).to.deep.equal([['a,b', 'c\r\nd', 'e"f']])
  })

  it('keeps blanks, and every other character as it is', () => {
    expect(parse(' a , b\t\n€,\u{1f600}')).to.deep.equal([
      [' a ', ' b\t'],
      ['€', '\u{1f600}'],
    ])
  })

  it('ends a record at LF or CRLF; the last may end with the text', () => {
    expect(parse('a\r\nb\nc')).to.deep.equal([['a'], ['b'], ['c']])
    expect(parse('a,')).to.deep.equal([['a', null]])
    expect(parse('')).to.deep.equal([])
    expect(parse('\n')).to.deep.equal([[null]])
  })

  it('knows where each field begins', () => {
    const fields = new CsvParser().push('ab,"c\nd",e\nf\n').flat()
    expect(fields.map(({ text, line, column }) => [text, line, column])).to.deep.equal([
      ['ab', 1, 1],
      ['c\nd', 1, 4],
      ['e', 2, 4],
      ['f', 3, 1],
    ])
  })

  it('refuses what is no CSV, with its place', () => {
    expect(errorOf('a,b"c\n')).to.equal('1:4 a quote stands inside of a field without quotes')
    expect(errorOf('x\n"a"b\n')).to.equal('2:4 text stands behind a closing quote')
    expect(errorOf('x\ny,"a\n\n')).to.equal('2:3 the quote is never closed')
    expect(errorOf('a\rb\n')).to.equal('1:2 a carriage return stands without a line feed')
    expect(errorOf('a\r')).to.equal('1:2 a carriage return stands without a line feed')
  })

  it('gives back what was written, however the text is cut into pieces', () => {
    const field = fc.option(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'é') }))
    const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
    fc.assert(
      fc.property(table, fc.array(fc.nat(), { maxLength: 6 }), (rows, cuts) => {
        const text = rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')
        expect(parse(...cutAt(text, cuts))).to.deep.equal(rows)
      }),
    )
  })
})

function written(text: string | null): string {
  return text === null ? '' : `"${text.replaceAll('"', '""')}"`
}

function cutAt(text: string, cuts: readonly number[]): readonly string[] {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length]
  return places.slice(1).map((end, i) => text.slice(places[i], end))
}
