import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import { manifestText } from '../../scripts/manifest.js'
import { buildPackage } from './run-cli.js'

describe('oclif.manifest.json', function () {
  this.timeout(900_000)

  it('is what the commands make', async () => {
    const file = new URL('../../oclif.manifest.json', import.meta.url)
    expect(readFileSync(file, 'utf8')).to.equal(await manifestText(await buildPackage()))
  })
})
