import { expect } from 'chai'
import { mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { runCli, type CliRun } from './run-cli.js'
import { inTemporaryFolder } from './temporary-folder.js'

describe('what V8 made of the program behind `current`', () => {
  it('is kept for the next run, which says the same', () =>
    inProject(async ({ current, kept }) => {
      const first = await current()
      expect(first.exitCode).to.equal(2)
      expect(first.stderr).to.include('nowhere')
      const { mtimeMs, size } = await stat(await kept())
      expect(size).to.be.greaterThan(100_000)
      expect(await current()).to.deep.equal(first)
      expect((await stat(await kept())).mtimeMs, 'was taken as it is').to.equal(mtimeMs)
    }))

  const damage: Readonly<Record<string, (file: string) => Promise<void>>> = {
    'of another build': async (file) => {
      const content = await readFile(file)
      content.fill(0, 0, 32)
      await writeFile(file, content)
    },
    'cut off': (file) => truncate(file, 5_000),
    'changed in the middle': async (file) => {
      const content = await readFile(file)
      content.fill(0x5a, content.length / 2, content.length / 2 + 2_000)
      await writeFile(file, content)
    },
    empty: (file) => truncate(file, 0),
    'full of something else': async (file) =>
      writeFile(file, Buffer.concat([(await readFile(file)).subarray(0, 64), Buffer.alloc(200_000, 7)])),
  }
  for (const [what, harm] of Object.entries(damage)) {
    it(`is made anew where it is ${what}`, () =>
      inProject(async ({ current, kept }) => {
        const first = await current()
        const file = await kept()
        const whole = (await stat(file)).size
        await harm(file)
        expect(await current()).to.deep.equal(first)
        expect((await stat(await kept())).size).to.be.greaterThan(whole / 2)
      }))
  }

  it('is not kept where nothing can be written, or nothing is to be', () =>
    inProject(async ({ current, cwd }) => {
      const first = await current()
      await writeFile(path.join(cwd, 'file'), '')
      expect(await current({ XDG_CACHE_HOME: path.join(cwd, 'file') })).to.deep.equal(first)
      const other = path.join(cwd, 'other')
      await mkdir(other)
      expect(await current({ XDG_CACHE_HOME: other, NODE_DISABLE_COMPILE_CACHE: '1' })).to.deep.equal(first)
      expect(await readdir(other)).to.deep.equal([])
    }))
})

interface Scene {
  readonly cwd: string
  current(variables?: Readonly<Record<string, string>>): Promise<CliRun>
  /** The one file that is kept. */
  kept(): Promise<string>
}

/** A project whose environment has no such name: `current` says so without a database. */
async function inProject(work: (scene: Scene) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (cwd) => {
    await writeFile(path.join(cwd, 'aludel.yaml'), 'version: 1\nname: shop\n')
    const cache = path.join(cwd, 'cache')
    await work({
      cwd,
      current: (variables = {}) =>
        runCli(['current', '--env', 'nowhere'], { cwd, variables: { XDG_CACHE_HOME: cache, ...variables } }),
      kept: async () => {
        const folder = path.join(cache, 'aludel')
        const [file, ...others] = await readdir(folder)
        expect(others).to.deep.equal([])
        return path.join(folder, file ?? '')
      },
    })
  })
}
