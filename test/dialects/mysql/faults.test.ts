import { expect } from 'chai'
import { mariadbFlavour, mysqlFlavour } from '../../../src/dialects/mysql/flavour.js'
import { rulesFor } from '../../../src/dialects/mysql/rules.js'
import { namingConventions } from '../../../src/model/naming.js'
import { foldHistory } from '../../../src/plan/planner.js'
import { faultCases } from './fault-cases.js'

describe('faults in definitions on MySQL and MariaDB', () => {
  for (const flavour of [mysqlFlavour, mariadbFlavour]) {
    const settings = { rules: rulesFor(flavour), naming: namingConventions.aludel, defaultSchema: 'shop' }

    for (const { name, before, revision, refused } of faultCases()) {
      it(`${flavour.product}: ${name}`, () => {
        const { diagnostics } = foldHistory([before, revision], settings)
        const found = diagnostics.map(({ location, message }) => [
          location.pointer.replace('/operations/0/', ''),
          message,
        ])
        expect(Object.fromEntries(found)).to.deep.equal(refused[flavour.name] ?? {})
        for (const { help } of diagnostics) expect(help).to.match(/\S/)
      })
    }
  }
})
