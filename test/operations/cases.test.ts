import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'chai'
import { operationKinds } from '../../src/operations/index.js'
import { evaluateCase, evaluateFlavour } from '../support/case-outcome.js'
import { loadCaseTables, newestMajor, oldestMajor } from '../support/case-table.js'

const read = (path: string): object =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as object

const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addSchema({
  ...read('../../schemas/revision.schema.json'),
  $id: 'file:///schemas/revision.schema.json',
})
const validate = ajv.compile({ ...read('case.schema.json'), $id: 'file:///test/operations/case.schema.json' })

const tables = loadCaseTables()
if (process.env['UPDATE_GOLDEN'] !== undefined) for (const table of tables) table.update()
const current = process.env['UPDATE_GOLDEN'] === undefined ? tables : loadCaseTables()

describe('case tables', () => {
  it('there is one for every kind of operation, and no other', () => {
    expect(current.map(({ file }) => file)).to.deep.equal(operationKinds.map((kind) => `${kind}.yaml`).sort())
  })

  for (const { file, operation, cases, data } of current) {
    describe(file, () => {
      it('holds to its schema, is about its operation, and names no case twice', () => {
        validate(data)
        expect(validate.errors ?? []).to.deep.equal([])
        expect(`${operation}.yaml`).to.equal(file)
        for (const { name, revision } of cases) {
          const kinds = (revision.document.operations ?? []).flatMap((document) => Object.keys(document))
          expect(kinds, name).to.include(operation)
        }
        expect(new Set(cases.map(({ name }) => name)).size).to.equal(cases.length)
      })

      for (const each of cases) {
        it(each.name, () => {
          expect(evaluateCase(each, newestMajor)).to.deep.equal(each.expected(newestMajor))
          expect(evaluateCase(each, oldestMajor)).to.deep.equal(each.expected(oldestMajor))
          expect(evaluateFlavour(each, 'mysql'), 'on MySQL').to.deep.equal(each.expectedOn('mysql'))
          expect(evaluateFlavour(each, 'mariadb'), 'on MariaDB').to.deep.equal(each.expectedOn('mariadb'))
          for (const { at } of [newestMajor, oldestMajor].flatMap(
            (major) => each.expected(major).problems ?? [],
          )) {
            expect(pointsAt(each.revision.document, at), at).to.not.equal(undefined)
          }
        })
      }
    })
  }
})

/** What a JSON pointer leads to; undefined when it leads nowhere. */
function pointsAt(document: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined,
      document,
    )
}
