import { PGlite } from '@electric-sql/pglite'
import { expect } from 'chai'
import { mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { newMemoryPglite, openFolderPglite } from '../../src/drivers/new-pglite.js'
import { runModule } from '../cli/run-cli.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { withVariable } from '../support/with-variable.js'

describe('new PGlite databases', () => {
  it('begin with files that were made once, in memory and in a folder', () =>
    inCache(async ({ folder, kept }) => {
      await (await newMemoryPglite({})).close()
      const { mtimeMs, size } = statSync(kept())
      expect(size).to.be.greaterThan(1_000_000)
      const [one, two] = await Promise.all([newMemoryPglite({}), newMemoryPglite({})])
      const third = await openFolderPglite(path.join(folder, 'deep', 'db'), {})
      const databases = [one, two, third]
      for (const [index, database] of databases.entries()) await database.exec(`CREATE TABLE t${index} ()`)
      for (const [index, database] of databases.entries()) {
        const { rows } = await database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        expect(rows, 'each is its own').to.deep.equal([{ tablename: `t${index}` }])
        await database.close()
      }
      expect(statSync(kept()).mtimeMs, 'was taken as it is').to.equal(mtimeMs)
    }))

  it('are what PGlite makes by itself', () =>
    inCache(async ({ folder }) => {
      const itself = await contents(await PGlite.create())
      expect(itself.length).to.be.greaterThan(1_000)
      expect(await contents(await newMemoryPglite({}))).to.deep.equal(itself)
      expect(await contents(await newMemoryPglite({}))).to.deep.equal(itself)
      expect(await contents(await openFolderPglite(path.join(folder, 'db'), {}))).to.deep.equal(itself)
      expect(await contents(await openFolderPglite(path.join(folder, 'db'), {}))).to.deep.equal(itself)
    }))

  it('begin with new files where those that were kept are damaged', () =>
    inCache(async ({ kept }) => {
      await (await newMemoryPglite({})).close()
      const { size } = statSync(kept())
      truncateSync(kept(), Math.floor(size / 2))
      const database = await newMemoryPglite({})
      expect((await database.query('SELECT 1 AS one')).rows).to.deep.equal([{ one: 1 }])
      await database.close()
      expect(statSync(kept()).size).to.be.greaterThan(size / 2)
    }))

  it('are made by several processes and several at once in each, of which the last keeps the files', () =>
    inCache(async ({ folder, kept }) => {
      const script = `const { newMemoryPglite } = await import('./src/drivers/new-pglite.ts')
        process.env.XDG_CACHE_HOME = ${JSON.stringify(folder)}
        const made = await Promise.all([newMemoryPglite({}), newMemoryPglite({})])
        for (const each of made) console.log((await each.query('SELECT 1 AS one')).rows[0].one)`
      const runs = await Promise.all([runModule(script), runModule(script)])
      expect(runs.map(({ stdout, stderr }) => [stdout, stderr])).to.deep.equal([
        ['1\n1\n', ''],
        ['1\n1\n', ''],
      ])
      const { mtimeMs } = statSync(kept())
      await (await newMemoryPglite({})).close()
      expect(statSync(kept()).mtimeMs).to.equal(mtimeMs)
    }))

  it('are made where nothing can be kept, in memory and in a folder', () =>
    inCache(async ({ folder }) => {
      writeFileSync(path.join(folder, 'file'), '')
      await withVariable('XDG_CACHE_HOME', path.join(folder, 'file'), async () => {
        for (const open of [() => newMemoryPglite({}), () => openFolderPglite(path.join(folder, 'db'), {})]) {
          const database = await open()
          expect((await database.query('SELECT 1 AS one')).rows).to.deep.equal([{ one: 1 }])
          await database.close()
        }
      })
      expect(readdirSync(folder).sort()).to.deep.equal(['db', 'file'])
    }))

  it('are made whole in a folder where that was cut off before', () =>
    inCache(async ({ folder }) => {
      const place = path.join(folder, 'db')
      const whole = await openFolderPglite(place, {})
      await whole.close()
      // The last file that is written says that all are there.
      for (const name of ['PG_VERSION', 'global', path.join('base', '1')]) {
        rmSync(path.join(place, name), { recursive: true })
      }
      mkdirSync(path.join(place, 'base', '1'))
      writeFileSync(path.join(place, 'base', '1', 'PG_VERSION'), 'half of it')
      const again = await openFolderPglite(place, {})
      expect((await again.query('SELECT 1 AS one')).rows).to.deep.equal([{ one: 1 }])
      await again.close()
    }))
})

interface Scene {
  readonly folder: string
  /** The one file that is kept. */
  kept(): string
}

/** With a new folder as the user's cache. */
function inCache(work: (scene: Scene) => Promise<void>): Promise<void> {
  return inTemporaryFolder((folder) => {
    const kept = (): string => {
      const [file = '', ...others] = readdirSync(path.join(folder, 'aludel'))
      expect(others).to.deep.equal([])
      return path.join(folder, 'aludel', file)
    }
    return withVariable('XDG_CACHE_HOME', folder, () => work({ folder, kept }))
  })
}

/** Everything that a database has when it is new, by its catalogs, and how the server is set; then it is closed. */
async function contents(database: PGlite): Promise<readonly unknown[]> {
  const parts = await Promise.all(
    [
      'SELECT name, setting FROM pg_settings ORDER BY name',
      'SELECT oid, relname, relkind, relpersistence, relacl::text FROM pg_class ORDER BY oid',
      'SELECT oid, proname, prosrc, proacl::text FROM pg_proc ORDER BY oid',
      'SELECT oid, nspname, nspacl::text FROM pg_namespace ORDER BY oid',
      'SELECT oid, collname, collprovider, collversion FROM pg_collation ORDER BY oid',
      'SELECT oid, datname, encoding, datcollate, datctype, datlocale, datacl::text FROM pg_database ORDER BY oid',
      'SELECT oid, rolname, rolsuper FROM pg_roles ORDER BY oid',
      'SELECT oid, extname, extversion FROM pg_extension ORDER BY oid',
      'SELECT objoid, classoid, description FROM pg_description ORDER BY objoid, classoid, objsubid, description',
    ].map((sql) => database.query(sql)),
  )
  await database.close()
  return parts.flatMap(({ rows }) => rows)
}
