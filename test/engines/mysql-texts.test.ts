import { expect } from 'chai'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { driftProject, upgradeProject } from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { eachMysql } from '../support/each-mysql.js'
import { withMysqlProject } from '../support/with-mysql-project.js'

/** Texts with quotes and backslashes, which servers write otherwise than their author did. */
const text = String.raw`it''s \\ "kept"`
const operations = [
  {
    create_table: {
      table: 't',
      columns: [
        { name: 'id', type: 'int', primary_key: true },
        { name: 'note', type: 'varchar(50)', default: { sql: `concat('${text}', '')` } },
        {
          name: 'computed',
          type: 'varchar(99)',
          generated: { sql: `concat(note, '${text}')`, stored: false },
        },
      ],
      check_constraints: [{ name: 'ck_t', check: `note <> '${text}'` }],
    },
  },
  { create_view: { name: 'v', query: `SELECT id FROM t WHERE note = '${text}'` } },
  {
    create_trigger: {
      table: 't',
      name: 'keeps',
      timing: 'before',
      events: ['insert'],
      for_each: 'row',
      body: `SET NEW.note = '${text}'`,
    },
  },
  {
    create_function: {
      name: 'f',
      arguments: 'a int',
      returns: 'varchar(50)',
      deterministic: true,
      body: `RETURN '${text}'`,
    },
  },
]

describe('texts in expressions and bodies on MySQL and MariaDB', () => {
  eachMysql((server) => {
    it('are no drift, however the server writes them', () =>
      inTemporaryFolder(async (folder) => {
        mkdirSync(path.join(folder, 'revisions'))
        writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: texts\n')
        writeFileSync(
          path.join(folder, 'revisions/aaa.json'),
          JSON.stringify({ revision: 'aaa', revises: null, operations }),
        )
        const database = await server.database()
        await withMysqlProject(folder, database, async (project, db) => {
          const { result } = await upgradeProject(project, db, {})
          expect(result.error?.message).to.equal(undefined)
        })
        await withMysqlProject(folder, database, async (project, db) => {
          const { differences, notCompared } = await driftProject(project, db)
          expect(differences.map((one) => JSON.stringify(one))).to.deep.equal([])
          expect(notCompared).to.deep.equal([])
        })
      }))
  })
})
