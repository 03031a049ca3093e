import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { mariadbFlavour, mysqlFlavour } from '../../src/dialects/mysql/flavour.js'
import { usualCollation } from '../../src/dialects/mysql/charsets.js'
import { numberingIndexName } from '../../src/dialects/mysql/numbering-index.js'
import { portableTypes } from '../../src/dialects/mysql/type-table.js'
import { resolveTypeOf, typeSql } from '../../src/dialects/mysql/types.js'

const page = readFileSync(new URL('../../docs/mysql.md', import.meta.url), 'utf8')

/** The rows of the table of types: what documents say, and what it is on the two. */
const rows = [...page.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\| `([^`]+)` +\|$/gm)].map(
  ([, type = '', mysql = '', mariadb = '']) => ({ type, mysql, mariadb }),
)

describe('the page on MySQL and MariaDB', () => {
  it('has every portable type, as it is on both', () => {
    for (const { type, ...written } of rows) {
      for (const flavour of [mysqlFlavour, mariadbFlavour]) {
        const resolved = resolveTypeOf(flavour)(type, 'portable', () => false)
        if ('ruleId' in resolved) throw new Error(`${type}: ${resolved.message}`)
        expect(typeSql(resolved, flavour), `${type} of ${flavour.product}`).to.equal(written[flavour.name])
      }
    }
    const named = new Set(rows.map(({ type }) => type.replace(/\(.*/, '')))
    for (const name of Object.keys(portableTypes)) expect(named).to.include(name)
  })

  it('names the collations and the index that are really used', () => {
    for (const flavour of [mysqlFlavour, mariadbFlavour]) expect(page).to.contain(usualCollation(flavour))
    expect(page).to.contain(numberingIndexName)
  })
})
