import { expect } from 'chai'
import { writeProject } from '../api/live-project.js'
import { eachMysql } from '../support/each-mysql.js'
import { runCli } from './run-cli.js'
import { inTemporaryFolder } from './temporary-folder.js'

describe('aludel check and doctor on MySQL and MariaDB', () => {
  eachMysql((server) => {
    it('hold the documents against the server that is named, where the project names no dialects', function () {
      this.timeout(60_000)
      return inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        await writeProject(cwd, {
          aaaa: '\n  - create_table: { table: t, columns: [{ name: id, type: { mysql: bigint unsigned }, primary_key: true }] }\n',
        })
        const flags = ['--url', database.url]
        expect(await runCli(['upgrade', ...flags], { cwd })).to.include({ exitCode: 0 })
        const checked = await runCli(['check', ...flags, '--drift'], { cwd })
        expect(checked.stdout + checked.stderr).to.include(`can be applied and undone on ${server.product} `)
        expect(checked).to.include({ exitCode: 0 })
        const examined = await runCli(['doctor', ...flags], { cwd })
        expect(examined.stdout).to.include('1 documents, 1 of them readable, 0 errors')
        expect(examined).to.include({ exitCode: 0 })
      })
    })

    it('lists scratch databases that were left behind, and those alone', function () {
      this.timeout(60_000)
      return inTemporaryFolder(async (cwd) => {
        const database = await server.database()
        await writeProject(cwd, {
          aaaa: '\n  - create_table: { table: t, columns: [{ name: id, type: int }] }\n',
        })
        // As long as those that a run makes: of one run, all begin with the same.
        const own = 'aludel_scratch_0123456789ab'
        const names = [own, `${own}_1`, 'aludelxscratchx0123456789ab']
        for (const name of names) await database.query(`CREATE DATABASE ${name}`)
        const examined = (): Promise<string> =>
          runCli(['doctor', '--url', database.url], { cwd }).then(({ stdout }) => stdout)
        try {
          expect(await examined())
            .to.include(`DROP DATABASE \`${own}\`;`)
            .and.to.include(`\`${own}_1\`;`)
          expect(await examined()).not.to.include('aludelx')
          await database.query(`USE ${own}`)
          expect(await examined()).not.to.include(own)
        } finally {
          await database.query(`USE ${database.name}`)
          for (const name of names) await database.query(`DROP DATABASE ${name}`)
        }
      })
    })
  })
})
