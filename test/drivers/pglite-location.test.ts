import { expect } from 'chai'
import { resolve } from 'node:path'
import { pgliteLocation } from '../../src/drivers/pglite-location.js'

describe('the location of a PGlite database', () => {
  it('is memory, fresh or by name', () => {
    expect(pgliteLocation('pglite://memory')).to.deep.equal({ kind: 'fresh' })
    expect(pgliteLocation('pglite://memory/shop')).to.deep.equal({ kind: 'shared', name: 'shop' })
  })

  it('is a folder, relative or absolute', () => {
    expect(pgliteLocation('pglite://.aludel/dev')).to.deep.equal({
      kind: 'folder',
      folder: resolve('.aludel/dev'),
    })
    expect(pgliteLocation('pglite:///var/db')).to.deep.equal({ kind: 'folder', folder: '/var/db' })
    expect(pgliteLocation('pglite://./memory')).to.deep.equal({ kind: 'folder', folder: resolve('memory') })
  })

  it('is nothing without a path', () => {
    expect(pgliteLocation('pglite://')).to.equal(undefined)
  })
})
