import { expect } from 'chai'
import type { Test } from 'mocha'
import { eachEngine } from '../support/each-engine.js'
import { refusal, ScenarioProject } from './scenario-project.js'

const roles = `  - create_table:
      table: roles
      columns:
        - { name: code, type: text, primary_key: true }
        - { name: parent, type: text }
`

const users = (key: string): string => `  - create_table:
      table: users
      columns:
        - { name: id, type: int, primary_key: true }
        - { name: role, type: text }
      foreign_keys:
        - { columns: [role], references: { table: roles${key} } }
`

const insert = (...rows: readonly string[]): string =>
  `  - insert_rows: { table: roles, rows: [${rows.map((code) => `{ code: ${code} }`).join(', ')}] }\n`

const list = (...operations: readonly string[]): string => `operations:\n${operations.join('')}`

const sentence = 'no row of "users" refers by "role" to the rows of "roles" that are deleted'

/** The run is refused before it begins, and goes through when the row that refers is gone. */
async function refusedWhileReferred(
  project: ScenarioProject,
  referring: string,
  said: string,
  go: () => Promise<unknown>,
): Promise<void> {
  await project.test.exec(referring)
  const error = await refusal(go())
  expect(error.code).to.equal('precondition')
  expect(error.exitCode).to.equal(1)
  expect(error.message).to.contain(said)
  const [, query] = /find them with: (SELECT[^]+)$/.exec(error.details.help ?? '') ?? []
  expect(await project.rows(query ?? '')).to.have.length(1)
  await project.test.exec('DELETE FROM users')
  await go()
}

describe('rows that other rows refer to', () => {
  eachEngine((engine) => {
    const scenario = (title: string, work: (project: ScenarioProject) => Promise<void>): Test =>
      it(title, async () => ScenarioProject.run(await engine.database(), work))

    scenario('refuse their deletion by key, and by a condition', async (project) => {
      project.write('a1', list(roles, users(''), insert('adm', 'tmp', 'old')))
      await project.up()
      project.write('a2', list('  - delete_rows: { table: roles, rows: [{ code: adm, parent: null }] }\n'))
      await refusedWhileReferred(project, "INSERT INTO users VALUES (1, 'adm'), (2, 'tmp')", sentence, () =>
        project.up(),
      )
      project.write(
        'a3',
        list("  - delete_rows: { table: roles, where: roles.code LIKE 't%', irreversible: gone }\n"),
      )
      await refusedWhileReferred(project, "INSERT INTO users VALUES (1, 'tmp'), (2, 'old')", sentence, () =>
        project.up(),
      )
      expect(await project.rows('SELECT code FROM roles')).to.deep.equal(['old'])
    })

    scenario('refuse the undo of their insertion, listed or from a file', async (project) => {
      project.write('a1', list(roles, users(', on_delete: restrict')))
      project.write('a2', list(insert('adm', 'own')))
      project.write('a3', list('  - insert_rows: { table: roles, file: roles.csv }\n'))
      project.writeData('roles.csv', 'code,parent\ntmp,\nold,\n')
      await project.up()
      await refusedWhileReferred(project, "INSERT INTO users VALUES (1, 'old'), (2, 'adm')", sentence, () =>
        project.down('a2'),
      )
      await refusedWhileReferred(project, "INSERT INTO users VALUES (1, 'own')", sentence, () =>
        project.down('a1'),
      )
      expect(await project.rows('SELECT code FROM roles')).to.deep.equal([])
    })

    scenario(
      'go in the reverse of the order in which they came, where they refer to each other',
      async (project) => {
        const self =
          '  - create_foreign_key: { table: roles, columns: [parent], references: { table: roles } }\n'
        const rows = Array.from({ length: 1200 }, (_, i) =>
          i === 0 ? '{ code: r0 }' : `{ code: r${i}, parent: r${i - 1} }`,
        )
        project.write('a1', list(roles, self))
        project.write('a2', list(`  - insert_rows: { table: roles, rows: [${rows.join(', ')}] }\n`))
        await project.up()
        await project.down('a1')
        expect(await project.rows('SELECT code FROM roles')).to.deep.equal([])
      },
    )

    scenario('refuse it by a key that a later revision made', async (project) => {
      project.write('a1', list(roles, insert('adm')))
      project.write('a2', list(users('')))
      await project.up()
      project.write('a3', list('  - delete_rows: { table: roles, where: "true", irreversible: gone }\n'))
      await refusedWhileReferred(project, "INSERT INTO users VALUES (1, 'adm')", sentence, () => project.up())
    })

    scenario('are asked for again where an earlier revision of the run deletes them', async (project) => {
      project.write('a1', list(roles, users('')))
      project.write('a2', list(insert('adm')))
      project.write('a3', list('  - insert_rows: { table: users, rows: [{ id: 1, role: adm }] }\n'))
      await project.up()
      await project.down('a1')
      expect(await project.rows('SELECT code FROM roles')).to.deep.equal([])
      await project.up()
      await project.test.exec("INSERT INTO users VALUES (2, 'adm')")
      const error = await refusal(project.down('a1'))
      expect(error.code).to.equal('precondition')
      expect(await project.rows('SELECT id FROM users')).to.deep.equal([2])
    })

    scenario(
      'are no obstacle where the same revision deletes them, or the key goes first',
      async (project) => {
        project.write('a1', list(roles, users('')))
        project.write(
          'a2',
          list(insert('adm'), '  - insert_rows: { table: users, rows: [{ id: 1, role: adm }] }\n'),
        )
        await project.up()
        await project.down('a1')
        await project.up()
        project.write(
          'a3',
          list(
            '  - drop_foreign_key: { table: users, columns: [role] }\n',
            '  - delete_rows: { table: roles, where: "true", leave_on_downgrade: gone }\n',
          ),
        )
        await project.up()
        expect(await project.rows('SELECT code FROM roles')).to.deep.equal([])
      },
    )

    scenario(
      'are no obstacle where they go along, by a cascade or as rows of the same table',
      async (project) => {
        const tree =
          '  - create_foreign_key: { table: roles, columns: [parent], references: { table: roles, on_delete: restrict } }\n'
        const carts = `  - create_table:
      table: carts
      columns:
        - { name: user_id, type: int, references: { table: users, on_delete: cascade } }
        - { name: role, type: text, references: { table: roles } }
`
        project.write('a1', list(roles, tree, users(', on_delete: cascade'), carts))
        project.write(
          'a2',
          list(
            '  - insert_rows: { table: roles, rows: [{ code: top, parent: null }, { code: sub, parent: top }] }\n',
          ),
        )
        await project.up()
        await project.test.exec("INSERT INTO users VALUES (1, 'top'); INSERT INTO carts VALUES (1, null)")
        await project.down('a1')
        expect(await project.rows('SELECT code FROM roles')).to.deep.equal([])
        await project.up()
        await project.test.exec("INSERT INTO roles VALUES ('other', 'top')")
        const error = await refusal(project.down('a1'))
        expect(error.code).to.equal('precondition')
        expect(error.message).to.contain(
          'no other row of "roles" refers by "parent" to the rows of "roles" that are deleted',
        )
        project.write(
          'a3',
          list(
            "  - delete_rows: { table: users, where: 'true', leave_on_downgrade: gone }\n",
            "  - delete_rows: { table: roles, where: 'true', leave_on_downgrade: gone }\n",
          ),
        )
        await project.test.exec("INSERT INTO users VALUES (1, 'top'); INSERT INTO carts VALUES (1, 'sub')")
        await project.up()
        expect(await project.rows('SELECT role FROM carts')).to.deep.equal([])
      },
    )

    scenario('are no obstacle where a trigger takes them out of the way', async (project) => {
      project.write(
        'a1',
        list(
          roles,
          users(''),
          insert('adm'),
          `  - create_function:
      name: leave
      returns: trigger
      language: plpgsql
      body: BEGIN DELETE FROM users WHERE role = OLD.code; RETURN OLD; END
  - create_trigger: { table: roles, name: leave_first, timing: before, events: [delete], for_each: row, function: leave }
`,
        ),
      )
      await project.up()
      project.write('a2', list("  - delete_rows: { table: roles, where: 'true', irreversible: gone }\n"))
      await project.test.exec("INSERT INTO users VALUES (1, 'adm')")
      await project.up()
      expect(await project.rows('SELECT code FROM roles')).to.deep.equal([])
    })

    scenario(
      'are no obstacle to a key that is checked at the end, once they are deleted',
      async (project) => {
        project.write('a1', list(roles, users(', deferrable: true, initially_deferred: true'), insert('adm')))
        await project.up()
        project.write(
          'a2',
          list(
            "  - delete_rows: { table: roles, where: 'true', irreversible: gone }\n",
            "  - delete_rows: { table: users, where: 'true', irreversible: gone }\n",
          ),
        )
        await project.test.exec("INSERT INTO users VALUES (1, 'adm')")
        await project.up()
        expect(await project.rows('SELECT code FROM roles')).to.deep.equal([])
      },
    )

    scenario('are asked for late where the condition reads what is changed before', async (project) => {
      const old =
        '  - create_table: { table: old, columns: [{ name: code, type: text, primary_key: true }] }\n'
      project.write('a1', list(roles, users(''), old, insert('adm', 'tmp')))
      await project.up()
      await project.test.exec("INSERT INTO old VALUES ('adm'), ('tmp'); INSERT INTO users VALUES (1, 'adm')")
      project.write(
        'a2',
        list(
          `  - delete_rows: { table: old, where: code = 'adm', irreversible: gone }\n`,
          `  - delete_rows: { table: roles, where: code IN (SELECT code FROM old), irreversible: gone }\n`,
        ),
      )
      await project.up()
      expect(await project.rows('SELECT code FROM roles')).to.deep.equal(['adm'])
    })

    scenario('are found in the partitions of a table, and by a key of several columns', async (project) => {
      project.write(
        'a1',
        list(`  - create_table:
      table: places
      columns:
        - { name: land, type: text, nullable: false }
        - { name: town, type: text, nullable: false }
      primary_key: [land, town]
      partition_by: { method: list, columns: [land], partitions: [{ name: places_de, in: [de] }, { name: places_fr, in: [fr] }] }
  - create_table:
      table: users
      columns:
        - { name: id, type: int, nullable: false }
        - { name: land, type: text }
        - { name: town, type: text }
      primary_key: [id]
      foreign_keys:
        - { columns: [land, town], references: { table: places } }
        - { columns: [id], references: { table: users } }
      partition_by: { method: range, columns: [id], partitions: [{ name: users_1, from: [0], to: [10] }] }
  - insert_rows: { table: places, rows: [{ land: de, town: ulm }, { land: fr, town: metz }] }
`),
      )
      await project.up()
      project.write('a2', list('  - delete_rows: { table: places, rows: [{ land: de, town: ulm }] }\n'))
      await refusedWhileReferred(
        project,
        "INSERT INTO users VALUES (1, 'de', 'ulm'), (2, 'fr', 'metz')",
        'no row of "users" refers by ("land", "town") to the rows of "places" that are deleted',
        () => project.up(),
      )
      await project.test.exec("INSERT INTO users VALUES (1, 'fr', 'metz')")
      project.write('a3', list('  - delete_rows: { table: users, where: id = 1, irreversible: gone }\n'))
      await project.up()
      expect(await project.rows('SELECT id FROM users')).to.deep.equal([])
    })
  })
})
