import { expect } from 'chai'
import { displayObject } from '../../src/compare/difference.js'
import { eachEngine } from '../support/each-engine.js'
import { HandChanged, handChanges } from './mutations/hand-changed.js'

describe('changes by hand', () => {
  eachEngine((engine) => {
    it('are found, each by itself, and named rightly', async function () {
      this.timeout(300_000)
      const { major } = engine.running()
      const database = await HandChanged.in(await engine.database(), major)
      const look = async (change: string): Promise<string> => {
        const actual = await database.inTransaction(change, () => database.read())
        const { differences, notCompared } = await database.compare(actual)
        return [
          ...differences.map(({ kind, object, change: how, attribute }) =>
            [kind, displayObject(object), attribute ?? how].join(' '),
          ),
          ...notCompared.map(({ object, attribute }) => `${displayObject(object)} ${attribute} not compared`),
        ].join('; ')
      }
      expect(await look('SELECT 1')).to.equal('')
      const wrong: string[] = []
      for (const { sql, told } of handChanges(major)) {
        const found = await look(sql).catch(String)
        if (found !== told) wrong.push(`${sql}: told ${found || 'nothing'} instead of ${told}`)
      }
      expect(wrong.join('\n')).to.equal('')
    })
  })
})
