import { expect } from 'chai'
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { canKeep, keep, keptFile, readKept } from '../../src/cache/kept-file.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { withVariable } from '../support/with-variable.js'

const data = Buffer.from('what took long to make, and is long enough to be cut off')

describe('files kept for the next run', () => {
  it('come back as they were, under the digest that they were kept under', () =>
    inCache((folder) => {
      const file = keptFile('made', 'of this')
      expect(path.dirname(file.path)).to.equal(folder)
      expect(readKept(file)).to.equal(undefined)
      expect(canKeep(file)).to.equal(true)
      keep(file, data)
      expect(readKept(file)).to.deep.equal(data)
      expect(readKept(keptFile('made', 'of that'))).to.equal(undefined)
      keep(keptFile('made', 'of that'), Buffer.from('other'))
      expect(readKept(file), 'another took its place').to.equal(undefined)
      expect(readdirSync(folder), 'nothing is left beside it').to.deep.equal(['made'])
    }))

  const damage: Readonly<Record<string, (file: string) => void>> = {
    'cut off': (file) => truncateSync(file, 50),
    'cut off within the seal': (file) => truncateSync(file, 20),
    empty: (file) => truncateSync(file, 0),
    'longer than it was': (file) => writeFileSync(file, ' ', { flag: 'a' }),
    'changed by one bit': (file) => {
      const content = readFileSync(file)
      content.writeUInt8(content.readUInt8(content.length - 1) ^ 1, content.length - 1)
      writeFileSync(file, content)
    },
    'full of something else': (file) => writeFileSync(file, Buffer.alloc(500, 7)),
  }
  for (const [what, harm] of Object.entries(damage)) {
    it(`are not used where they are ${what}`, () =>
      inCache(() => {
        const file = keptFile('made', 'of this')
        keep(file, data)
        harm(file.path)
        expect(readKept(file)).to.equal(undefined)
        keep(file, data)
        expect(readKept(file)).to.deep.equal(data)
      }))
  }

  it('are not there where nothing can be written', () =>
    inCache((folder) => {
      keep(keptFile('made', 'of this'), data)
      return withVariable('XDG_CACHE_HOME', path.join(folder, 'made'), () => {
        const file = keptFile('other', 'of this')
        expect(canKeep(file)).to.equal(false)
        keep(file, data)
        expect(readKept(file)).to.equal(undefined)
      })
    }))
})

/** With a new folder as the user's cache; the work gets the part of it that is ours. */
function inCache(work: (folder: string) => void | Promise<void>): Promise<void> {
  return inTemporaryFolder((folder) =>
    withVariable('XDG_CACHE_HOME', folder, () => work(path.join(folder, 'aludel'))),
  )
}
