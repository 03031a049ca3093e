import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'chai'
import { downgradeProject, upgradeProject } from '../../src/index.js'
import { connectTo, writeProject } from '../api/live-project.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachMysql } from '../support/each-mysql.js'

const rows = [
  '{"id": 18446744073709551615, "amount": 123456789012345678901234567890.1234567891, "word": "1e3", "many": 9223372036854775807, "facts": {"n": 1}, "yes": true}',
  '{"id": 1, "amount": -0.0000000001, "word": "x", "many": -9223372036854775808, "facts": [1.5], "yes": false}',
  '{"id": 2, "amount": 0.1, "word": "1.10", "many": null, "facts": 7, "yes": false}',
]

describe('rows of JSON lines on MySQL and MariaDB', () => {
  eachMysql((server) => {
    it('keep every digit of their numbers, and are found again by them', () =>
      inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        await mkdir(path.join(cwd, 'revisions'), { recursive: true })
        await writeFile(path.join(cwd, 'revisions', 't.jsonl'), `${rows.join('\n')}\n`)
        const project = await writeProject(cwd, {
          aaaa: `
  - create_table:
      table: t
      columns:
        - { name: id, type: { mysql: bigint unsigned }, primary_key: true }
        - { name: amount, type: 'decimal(40,10)', unique: true }
        - { name: word, type: varchar(40) }
        - { name: many, type: bigint }
        - { name: facts, type: json }
        - { name: yes, type: boolean }
`,
          bbbb: '\n  - insert_rows: { table: t, file: t.jsonl, key: [amount] }\n',
        })
        const db = await connectTo(project, database.url)
        const { result } = await upgradeProject(project, db, {})
        await db.close()
        expect(result.error).to.equal(undefined)
        expect(
          await database.query(
            'SELECT CAST(id AS CHAR) AS id, CAST(amount AS CHAR) AS amount, word, CAST(many AS CHAR) AS many, CAST(facts AS CHAR) AS facts, yes FROM t ORDER BY amount',
          ),
        ).to.deep.equal([
          {
            id: '1',
            amount: '-0.0000000001',
            word: 'x',
            many: '-9223372036854775808',
            facts: '[1.5]',
            yes: 0,
          },
          {
            id: '2',
            amount: '0.1000000000',
            word: '1.10',
            many: null,
            facts: '7',
            yes: 0,
          },
          {
            id: '18446744073709551615',
            amount: '123456789012345678901234567890.1234567891',
            word: '1e3',
            many: '9223372036854775807',
            facts: '{"n": 1}',
            yes: 1,
          },
        ])
        const back = await connectTo(project, database.url)
        const down = await downgradeProject(project, back, { targets: ['-1'], allowDataLoss: true })
        await back.close()
        expect(down.result.error).to.equal(undefined)
        expect(await database.query('SELECT id FROM t')).to.deep.equal([])
      }))
  })
})
