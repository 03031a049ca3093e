import { expect } from 'chai'
import type { Test } from 'mocha'
import type { ProgressEvent } from '../../src/migrate/progress.js'
import { eachEngine } from '../support/each-engine.js'
import { refusal, ScenarioProject } from './scenario-project.js'

const countries = `operations:
  - create_table:
      table: countries
      columns:
        - { name: code, type: char(2), primary_key: true }
        - { name: name, type: text, nullable: false }
        - { name: area, type: "decimal(12, 3)" }
        - { name: founded, type: date, default: "1900-01-01" }
        - { name: tags, type: "text[]" }
        - { name: facts, type: jsonb }
        - { name: flag, type: binary }
        - { name: member, type: boolean, nullable: false, default: false }
`

const insertCsv = `operations:
  - insert_rows: { table: countries, file: countries.csv }
`

const csv = [
  'code,name,area,founded,tags,facts,flag,member',
  'de,Germany,357588.100,1949-05-23,"{a,""b c""}","{""eu"": true}",\\xdeadbeef,true',
  'fr,"Fran""ce,\nla belle",,,,,,f',
  'xx,"",0.1,,{},null,"",no',
  '',
].join('\r\n')

describe('insert_rows from a file', () => {
  eachEngine((engine) => {
    const scenario = (title: string, work: (project: ScenarioProject) => Promise<void>): Test => {
      return it(title, async () => ScenarioProject.run(await engine.database(), work))
    }

    scenario('CSV goes up, comes down without its file, and goes up again', async (project) => {
      project.write('a1', countries)
      await project.up()
      const made = await project.catalog()
      await project.test.exec("INSERT INTO countries (code, name) VALUES ('at', 'Austria')")
      project.write('a2', insertCsv)
      project.writeData('countries.csv', `\ufeff${csv}`)
      await project.up()
      const rows = (): Promise<readonly unknown[]> =>
        project.rows("SELECT to_jsonb(c)::text FROM countries AS c WHERE code <> 'at' ORDER BY code")
      const found = await rows()
      expect(found.map((row) => JSON.parse(String(row)) as unknown)).to.deep.equal([
        {
          code: 'de',
          name: 'Germany',
          area: 357588.1,
          founded: '1949-05-23',
          tags: ['a', 'b c'],
          facts: { eu: true },
          flag: '\\xdeadbeef',
          member: true,
        },
        {
          code: 'fr',
          name: 'Fran"ce,\nla belle',
          area: null,
          founded: null,
          tags: null,
          facts: null,
          flag: null,
          member: false,
        },
        { code: 'xx', name: '', area: 0.1, founded: null, tags: [], facts: null, flag: '\\x', member: false },
      ])
      project.removeData('countries.csv')
      project.rewrite('a2', `depends_on: []\nbranch_labels: [atlas]\n${insertCsv}`)
      expect((await project.up()).revisions).to.deep.equal([])
      project.rewrite(
        'a2',
        `${insertCsv}  - insert_rows: { table: countries, rows: [{ code: yy, name: Y }] }\n`,
      )
      expect((await refusal(project.up())).code).to.equal('edited')
      project.rewrite('a2', insertCsv)
      await project.down('a1')
      expect(await project.rows('SELECT code FROM countries')).to.deep.equal(['at'])
      expect(await project.rows('SELECT count(*)::int FROM aludel_row_key')).to.deep.equal([0])
      expect(await project.differsFrom(made)).to.deep.equal([])
      project.writeData('countries.csv', `\ufeff${csv}`)
      await project.up()
      expect(await rows()).to.deep.equal(found)
    })

    scenario('JSON lines: digits are kept, absent is the default, null is null', async (project) => {
      project.write(
        'a1',
        `operations:
  - create_table:
      table: prices
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: amount, type: decimal, default: 7 }
        - { name: facts, type: json }
        - { name: words, type: "text[]" }
  - insert_rows: { table: prices, file: prices.jsonl }
`,
      )
      project.writeData(
        'prices.jsonl',
        [
          '{"id": 5, "amount": 0.12345678901234567890, "facts": {"b": 1, "a": [1.50]}, "words": ["x", "y,z"]}',
          '{"id": 6}',
          '',
          '{"amount": null, "id": 40, "words": null, "facts": "text"}',
          '{"id": 7, "amount": 1e3}',
        ].join('\n'),
      )
      await project.up()
      expect(
        await project.rows(`SELECT concat_ws('|', id, amount, facts, words) FROM prices ORDER BY id`),
      ).to.deep.equal([
        '5|0.12345678901234567890|{"b": 1, "a": [1.50]}|{x,"y,z"}',
        '6|7',
        '7|1000',
        '40|"text"',
      ])
      await project.test.exec('INSERT INTO prices DEFAULT VALUES')
      expect(await project.rows('SELECT max(id)::int FROM prices')).to.deep.equal([41])
      await project.down('base', { allowDataLoss: true })
      expect((await project.catalog()).tables).to.deep.equal({})
    })

    scenario('a changed file of an applied revision is refused, and named', async (project) => {
      project.write('a1', countries)
      project.write('a2', insertCsv)
      project.writeData('countries.csv', csv)
      await project.up()
      project.writeData('countries.csv', 'code,name\nde,Germany\n')
      const error = await refusal(project.up())
      expect(error.code).to.equal('edited')
      expect(error.details.problems?.map(({ sentence }) => sentence)).to.deep.equal([
        'revisions/countries.csv changed: it had 3 rows, and has 1',
      ])
      await project.down('base', { allowDataLoss: true })
    })

    scenario('a row that the server refuses leaves nothing, and its lines are told', async (project) => {
      project.write('a1', countries)
      await project.up()
      await project.test.exec("INSERT INTO countries (code, name) VALUES ('c9', 'Taken')")
      project.write('a2', insertCsv)
      const lines = Array.from({ length: 1000 }, (_, i) => `${code(i)},Country ${i}`)
      project.writeData('countries.csv', `code,name\n${lines.join('\n')}\n`)
      const error = await refusal(project.up())
      expect(error.code).to.equal('statement-failed')
      expect(error.details.server?.detail).to.match(/\(code\)=\(c9\)/)
      expect(error.details.notes).to.deep.equal(['It was at lines 2 to 1001 of countries.csv'])
      expect(await project.rows('SELECT code FROM countries')).to.deep.equal(['c9'])
    })

    scenario(
      'a revision of several groups stores file and hash, and takes its rows back',
      async (project) => {
        project.write('a1', countries)
        await project.up()
        const made = await project.catalog()
        project.writeData('countries.csv', csv)
        project.write(
          'a2',
          `operations:
  - insert_rows: { table: countries, file: countries.csv }
  - create_index: { table: countries, columns: [name], concurrently: true }
  - execute: { up: select 1 / 0, irreversible: never gets there }
`,
        )
        const failed = await refusal(project.up())
        expect(failed.details.notes).to.deep.equal(['What was done of revision a2 was undone'])
        expect(await project.rows('SELECT count(*)::int FROM countries')).to.deep.equal([0])
        expect(await project.differsFrom(made)).to.deep.equal([])
        await refusal(project.up({ keepPartial: true }))
        expect(await project.rows('SELECT count(*)::int FROM countries')).to.deep.equal([3])
        expect(
          await project.rows(
            "SELECT data_rows->>'file' FROM aludel_step WHERE data_rows IS NOT NULL AND state = 'done'",
          ),
        ).to.deep.equal(['countries.csv'])
        await project.down('a1')
        expect(await project.rows('SELECT count(*)::int FROM countries')).to.deep.equal([0])
        expect(await project.differsFrom(made)).to.deep.equal([])
      },
    )

    scenario('a file that goes or changes under way leaves nothing behind', async (project) => {
      project.write('a1', countries)
      await project.up()
      project.write('a2', insertCsv)
      project.writeData('countries.csv', csv)
      const gone = await refusal(
        project.up({ onProgress: once('revision-start', () => project.removeData('countries.csv')) }),
      )
      expect(gone).to.include({ code: 'data-file', exitCode: 1 })
      expect(gone.message).to.match(/countries\.csv, which cannot be read: there is no such file$/)
      project.writeData('countries.csv', csv)
      const changed = await refusal(
        project.up({
          onProgress: once('revision-start', () =>
            project.writeData('countries.csv', `${csv}yy,Why,,,,,,t\n`),
          ),
        }),
      )
      expect(changed).to.include({ code: 'data-file', exitCode: 1 })
      expect(await project.rows('SELECT count(*)::int FROM countries')).to.deep.equal([0])
      expect(await project.rows('SELECT count(*)::int FROM aludel_row_key')).to.deep.equal([0])
      await project.up()
      expect(await project.rows('SELECT count(*)::int FROM countries')).to.deep.equal([4])
    })

    scenario('a half-run revision goes on once its file is back', async (project) => {
      project.write('a1', countries)
      await project.up()
      project.write(
        'a2',
        `operations:
  - create_index: { table: countries, columns: [name], concurrently: true }
  - insert_rows: { table: countries, file: countries.csv }
`,
      )
      project.writeData('countries.csv', csv)
      const removed = once('revision-start', () => project.removeData('countries.csv'))
      const halfRun = await refusal(project.up({ keepPartial: true, onProgress: removed }))
      expect(halfRun.code).to.equal('half-run')
      const still = await refusal(project.up({ keepPartial: true }))
      expect(still.message).to.match(/countries\.csv, which cannot be read/)
      project.writeData('countries.csv', csv)
      await project.up()
      expect(await project.rows('SELECT count(*)::int FROM countries')).to.deep.equal([3])
      project.removeData('countries.csv')
      await project.down('a1')
      expect(await project.rows('SELECT count(*)::int FROM countries')).to.deep.equal([0])
    })

    scenario('a script has the rows in it', async (project) => {
      project.write('a1', countries)
      project.write('a2', insertCsv)
      project.writeData('countries.csv', csv)
      await project.test.exec(await project.script())
      project.removeData('countries.csv')
      expect(await project.rows('SELECT name FROM countries ORDER BY code')).to.deep.equal([
        'Germany',
        'Fran"ce,\nla belle',
        '',
      ])
      await project.down('base', { allowDataLoss: true })
      expect((await project.catalog()).tables).to.deep.equal({})
    })

    scenario('200,000 rows go up and come down, and are never held whole', async (project) => {
      const count = 200_000
      project.write(
        'a1',
        `operations:
  - create_table:
      table: numbers
      columns:
        - { name: id, type: bigint, primary_key: true }
        - { name: label, type: text, unique: true }
  - insert_rows: { table: numbers, file: numbers.csv, key: [label] }
`,
      )
      const label = 'x'.repeat(100)
      const lines = Array.from({ length: count }, (_, i) => `${i},${label}${i}`)
      project.writeData('numbers.csv', `id,label\n${lines.join('\n')}\n`)
      const chunks: number[] = []
      await project.up({
        onProgress: (event) => {
          if (event.kind === 'batch') chunks.push(event.rowsDone)
        },
      })
      expect(chunks.at(-1)).to.equal(count)
      const largest = Math.max(...chunks.map((done, i) => done - (chunks[i - 1] ?? 0)))
      expect(largest).to.be.at.most(5000)
      expect(await project.rows('SELECT count(*)::int FROM numbers')).to.deep.equal([count])
      expect(
        await project.rows('SELECT sum(jsonb_array_length(keys))::int FROM aludel_row_key'),
      ).to.deep.equal([count])
      project.removeData('numbers.csv')
      await project.down('base', { allowDataLoss: true })
      expect((await project.catalog()).tables).to.deep.equal({})
    }).timeout(300_000)
  })
})

/** Does the work at the first event of the kind. */
function once(kind: ProgressEvent['kind'], work: () => void): (event: ProgressEvent) => void {
  let done = false
  return (event) => {
    if (done || event.kind !== kind) return
    done = true
    work()
  }
}

/** Two characters that differ for every number below 1296. */
function code(i: number): string {
  return i.toString(36).padStart(2, '0').slice(-2)
}
