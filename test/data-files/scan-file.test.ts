import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { mostProblems } from '../../src/data-files/data-record.js'
import { formatOf, recordReader } from '../../src/data-files/read-records.js'
import { ChangedFileError, rowChunks } from '../../src/data-files/row-chunks.js'
import { scanFile } from '../../src/data-files/scan-file.js'
import type { DataFormat, ScannedFile } from '../../src/model/data-file.js'
import { parseStored, storedText } from '../../src/model/data-file.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'

async function withFile<T>(bytes: string | Uint8Array, work: (path: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, 'rows')
    writeFileSync(path, bytes)
    return work(path)
  })
}

function scan(bytes: string | Uint8Array, format: DataFormat = 'csv'): Promise<ScannedFile> {
  return withFile(bytes, (path) => scanFile(path, { file: 'rows', shown: 'data/rows' }, format))
}

async function problemsOf(
  bytes: string | Uint8Array,
  format: DataFormat = 'csv',
): Promise<readonly string[]> {
  const { problems } = await scan(bytes, format)
  return problems.map(({ message, place }) => `${place.line}:${place.column} ${message}`)
}

describe('readers of data files', () => {
  it('hold the first wrong rows, however many there are', () => {
    for (const [format, line] of [
      ['csv', 'a,b,c\n'],
      ['json_lines', '[]\n'],
    ] as const) {
      const reader = recordReader(format)
      for (let i = 0; i < 100; i++) reader.push(`${i === 0 ? 'a,b\n' : ''}${line.repeat(100)}`)
      expect(reader.problems, format).to.have.length(mostProblems)
    }
  })
})

describe('scanFile', () => {
  it('gives the hash of all bytes, the columns and the number of rows', async () => {
    const text = '\ufeffcode,name\nde,Germany\nfr,\n'
    const file = await scan(text)
    expect(file.sha256).to.equal(createHash('sha256').update(text).digest('hex'))
    expect(file.rowSets).to.deep.equal([
      { columns: ['code', 'name'], count: 2, place: { line: 2, column: 1, length: 1 } },
    ])
    expect(file.columns.map(({ name, nullAt }) => [name, nullAt?.line])).to.deep.equal([
      ['code', undefined],
      ['name', 3],
    ])
    expect(file.problems).to.deep.equal([])
  })

  it('keeps the first text that is no number, boolean, UUID or JSON', async () => {
    const { columns } = await scan('a,b,c\n1e5,t,{}\n-.5,no,[1]\nNaN,1,x\nten,2,y\n')
    const lines = columns.map(({ unlike }) =>
      Object.fromEntries(Object.entries(unlike).map(([shape, sample]) => [shape, sample.line])),
    )
    expect(lines).to.deep.equal([
      { number: 5, boolean: 2, uuid: 2, json: 3 },
      { number: 2, boolean: 5, uuid: 2, json: 2 },
      { number: 2, boolean: 2, uuid: 2, json: 4 },
    ])
  })

  it('tells the kinds of JSON values and the sets of columns, whatever their order', async () => {
    const { rowSets, columns } = await scan(
      '{"a": 1, "b": "x"}\n\n{"b": null, "a": [1]}\n{"a": {"c": 1}}\n{"a": true}',
      'json_lines',
    )
    expect(rowSets.map(({ columns: names, count, place }) => [names, count, place.line])).to.deep.equal([
      [['a', 'b'], 2, 1],
      [['a'], 2, 4],
    ])
    expect(Object.keys(columns[0]?.kinds ?? {}).sort()).to.deep.equal(['boolean', 'list', 'number', 'object'])
    expect(columns[1]?.nullAt).to.deep.equal({ line: 3, column: 2, length: 3 })
  })

  it('says what is wrong with CSV, every row of it', async () => {
    expect(await problemsOf('a,b\n1\n\n1,2,3\n1,2\n')).to.deep.equal([
      '2:1 the row has one field, but the header names 2 columns',
      '3:1 the line is empty',
      '4:1 the row has 3 fields, but the header names 2 columns',
    ])
    expect(await problemsOf('a,,b\n')).to.deep.equal(['1:3 a column of the header has no name'])
    expect(await problemsOf('a,b,a\n')).to.deep.equal(['1:5 the header names column "a" twice'])
    expect(await problemsOf('a,b\n')).to.deep.equal(['1:1 the file has no rows'])
    expect(await problemsOf('')).to.deep.equal(['1:1 the file has no rows'])
  })

  it('says what is wrong with JSON lines, every row of it', async () => {
    expect(await problemsOf('{"a": 1}\n{a: 1}\n[1]\n{}\n{"a": "\\u0000"}\n', 'json_lines')).to.deep.equal([
      '2:1 the line is not JSON',
      '3:1 the line is not an object',
      '4:1 the row states no column',
      '5:1 there is a NUL character',
    ])
  })

  it('refuses bytes that are not UTF-8, and has the hash of all of them nevertheless', async () => {
    const bytes = Buffer.concat([Buffer.from('a\nb\n'), Buffer.from([0xff]), Buffer.from('\nc\n')])
    const file = await scan(bytes)
    expect(file.problems.map(({ message }) => message)).to.deep.equal(['from here on, bytes are not UTF-8'])
    expect(file.sha256).to.equal(createHash('sha256').update(bytes).digest('hex'))
  })

  it('refuses rows that state ever other columns', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `{"c${i}": 1}`).join('\n')
    expect(await problemsOf(lines, 'json_lines')).to.deep.equal([
      '21:1 rows state more than 20 different sets of columns',
    ])
  })
})

describe('rowChunks', () => {
  it('gives the rows that state the columns as JSON, with the digits of the file', async () => {
    const text = '{"a": 0.10, "b": 1}\n{"a": 2}\n{"b": 3, "a": 1e400}\n'
    await withFile(text, async (path) => {
      const { sha256 } = await scanFile(path, { file: 'rows', shown: 'rows' }, 'json_lines')
      const chunks: string[] = []
      const wanted = { format: 'json_lines', sha256, columns: ['b', 'a'] } as const
      for await (const { json, firstLine, lastLine } of rowChunks(path, wanted)) {
        chunks.push(`${firstLine}-${lastLine} ${json}`)
      }
      expect(chunks).to.deep.equal(['1-3 [{"a": 0.10, "b": 1},\n{"b": 3, "a": 1e400}]'])
    })
  })

  it('throws at the end when the file is another one', async () => {
    await withFile('a\n1\n2\n', async (path) => {
      const counts: number[] = []
      let thrown: unknown
      try {
        const wanted = { format: 'csv', sha256: 'another', columns: ['a'] } as const
        for await (const { count } of rowChunks(path, wanted)) counts.push(count)
      } catch (error) {
        thrown = error
      }
      expect(counts).to.deep.equal([2])
      expect(thrown).to.be.instanceOf(ChangedFileError)
    })
  })
})

describe('data files', () => {
  it('have the format that their name ends with', () => {
    expect(
      ['a.csv', 'b/A.CSV', 'c.jsonl', 'd.ndjson', 'e.json', 'csv', 'f.constructor'].map(formatOf),
    ).to.deep.equal(['csv', 'csv', 'json_lines', 'json_lines', undefined, undefined, undefined])
  })

  it('are stored as what a fold needs of them, and read back', async () => {
    const file = await scan('{"a": 1, "b": 2}\n{"a": 3}\n', 'json_lines')
    const [stored] = parseStored(storedText([file, { file: 'gone.csv', shown: 'gone.csv', unread: 'gone' }]))
    expect(stored?.sha256).to.equal(file.sha256)
    expect(stored?.format).to.equal('json_lines')
    expect(stored?.rowSets.map(({ columns, count }) => [columns, count])).to.deep.equal([
      [['a', 'b'], 1],
      [['a'], 1],
    ])
    expect(stored?.columns.map(({ name }) => name)).to.deep.equal(['a', 'b'])
  })
})
