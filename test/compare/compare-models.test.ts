import { expect } from 'chai'
import * as fc from 'fast-check'
import { compareModels } from '../../src/compare/compare-models.js'
import type { CompareOptions } from '../../src/compare/context.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { putTable, type SchemaModel } from '../../src/model/schema-model.js'
import type { Exclude } from '../../src/model/table.js'
import { arbitraryHistory, modelOf } from '../operations/arbitrary-model.js'
import { renamedParts } from './renamed.js'
import { allFields, mutated } from './sites.js'

const catalogs: CompareOptions = { rules: postgresql.rules, expected: 'catalog' }

/** The same models on every machine; others are met with LAWS_SEED=n. */
const seed = Number(process.env['LAWS_SEED'] ?? 2026)

function told(expected: SchemaModel, actual: SchemaModel): readonly string[] {
  const { differences, notCompared } = compareModels(expected, actual, catalogs)
  expect(notCompared).to.deep.equal([])
  return differences.map(({ kind, object, change, attribute }) =>
    [kind, object.name, change, attribute].join(' '),
  )
}

describe('comparison of models', () => {
  it('finds nothing between a model and itself', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        const model = modelOf(history)
        for (const expected of ['documents', 'catalog'] as const) {
          expect(compareModels(model, model, { ...catalogs, expected })).to.deep.equal({
            differences: [],
            notCompared: [],
          })
        }
      }),
      { numRuns: 20, seed },
    )
  })

  it('finds every change of every attribute, there and back, and names it', function () {
    this.timeout(120_000)
    const seen = new Set<string>()
    const wrong: string[] = []
    for (const model of fc.sample(arbitraryHistory, { numRuns: 2, seed }).map(modelOf).map(withExclude)) {
      for (const { kind, name, field, attribute, model: changed } of mutated(model)) {
        seen.add(`${kind}.${field}`)
        const wanted = `${kind} ${name} different ${attribute}`
        for (const lines of [told(model, changed), told(changed, model)]) {
          if (lines.join('; ') !== wanted) wrong.push(`${field}: ${wanted}: ${lines.join('; ')}`)
        }
      }
    }
    expect(wrong).to.deep.equal([])
    expect(allFields().filter((field) => !seen.has(field))).to.deep.equal([])
  })

  it('tells an index or a constraint with another name by that alone', () => {
    const kinds = new Set<string>()
    for (const model of fc.sample(arbitraryHistory, { numRuns: 2, seed }).map(modelOf).map(withExclude)) {
      for (const { kind, name, model: changed } of renamedParts(model)) {
        kinds.add(kind)
        expect(told(model, changed)).to.deep.equal([`${kind} ${name} different name`])
      }
    }
    expect([...kinds].sort()).to.deep.equal([
      'check',
      'exclude',
      'foreign_key',
      'index',
      'partition',
      'policy',
      'primary_key',
      'trigger',
      'unique',
    ])
  })
})

/** An exclusion constraint is the one thing that random models have none of. */
function withExclude(model: SchemaModel): SchemaModel {
  const table = [...model.tables.values()].find(({ partOf }) => partOf === undefined)
  const exclude: Exclude = {
    kind: 'exclude',
    name: 'ex_during',
    elements: [{ column: 'during', operator: '&&', order: 'asc' }],
    method: 'gist',
    deferrable: false,
    initiallyDeferred: false,
  }
  return table === undefined ? model : putTable(model, { ...table, excludes: [exclude] })
}
