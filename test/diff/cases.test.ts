import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'chai'
import { isMap, isSeq, parseDocument, type Document } from 'yaml'
import { diffModels, type Diff } from '../../src/diff/diff-models.js'
import type { Hints } from '../../src/generated/documents.js'
import type { Keys } from '../../src/operations/written/document-value.js'
import type { SchemaModel } from '../../src/model/schema-model.js'
import { foldHistory, planUpgrade } from '../../src/plan/planner.js'
import { caseSettings } from '../support/case-outcome.js'
import { revisionOf } from './applied-models.js'
import { plainModel } from './plain-model.js'

const settings = caseSettings(180_000)
const folder = new URL('cases/', import.meta.url)

/** Two schemas, each as the operations that make it after `both`, and what is between them. */
interface DiffCase extends Outcome {
  readonly name: string
  readonly both?: readonly Keys[]
  readonly from?: readonly Keys[]
  readonly to?: readonly Keys[]
  readonly hints?: Hints
}

/** A key is absent where there is nothing to say. */
interface Outcome {
  readonly operations?: readonly Keys[]
  readonly questions?: readonly Keys[]
  readonly problems?: readonly string[]
  readonly loses?: readonly string[]
  readonly notes?: readonly string[]
  readonly unsaid?: readonly string[]
}

const files = readdirSync(folder).sort()
const outcomes = ['operations', 'questions', 'problems', 'loses', 'notes', 'unsaid'] as const

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8')
}

function modelOf(operations: readonly Keys[]): SchemaModel {
  const { model, diagnostics } = foldHistory([revisionOf('made', null, operations)], settings)
  // What is warned of was wanted so.
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ message }) => message)).to.deep.equal([])
  return model
}

function outcomeOf({ both = [], from = [], to = [], hints = {} }: DiffCase): Outcome {
  const [before, after] = [modelOf([...both, ...from]), modelOf([...both, ...to])]
  const diff = diffModels(before, after, { ...settings, hints })
  expectWhole(diff, [...both, ...from], after)
  const found = {
    operations: diff.operations,
    questions: diff.questions,
    problems: diff.problems.map(({ pointer, message }) => `${pointer}: ${message}`),
    loses: diff.losses.map(({ sentence }) => sentence),
    notes: diff.notes.map(({ pointer, sentence }) => `${pointer}: ${sentence}`),
    unsaid: diff.unsaid,
  }
  const filled = Object.fromEntries(Object.entries(found).filter(([, list]) => list.length > 0))
  return JSON.parse(JSON.stringify(filled)) as Outcome
}

/** Whatever a case is about: the operations can be planned, and make the schema that is wanted. */
function expectWhole(
  { operations, unsaid, questions, problems }: Diff,
  from: readonly Keys[],
  to: SchemaModel,
): void {
  if (questions.length + problems.length + unsaid.length > 0) return
  const made = revisionOf('made', null, from)
  const change = revisionOf('change', 'made', operations)
  const { diagnostics } = planUpgrade([made], [change], settings)
  // What is warned of was wanted so.
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ message }) => message)).to.deep.equal([])
  expect(plainModel(foldHistory([made, change], settings).model)).to.deep.equal(plainModel(to))
}

/** Writes what is found into the file, with all else as it stands. */
function update(file: string): void {
  const document: Document = parseDocument(textOf(file))
  const list = document.contents
  if (!isSeq(list)) throw new Error(`${file} is no list`)
  for (const item of list.items) {
    if (!isMap(item)) throw new Error(`${file} has something else than cases`)
    const outcome = outcomeOf(item.toJS(document) as DiffCase)
    for (const key of outcomes) {
      item.delete(key)
      const found = outcome[key]
      if (found === undefined) continue
      const node = document.createNode(found)
      for (const each of node.items) if (isMap(each)) each.flow = key === 'operations'
      item.set(key, node)
    }
  }
  writeFileSync(new URL(file, folder), document.toString({ lineWidth: 0 }))
}

if (process.env['UPDATE_GOLDEN'] !== undefined) files.forEach(update)

describe('differences of schemas', () => {
  for (const file of files) {
    describe(file, () => {
      for (const each of parseDocument(textOf(file)).toJS() as readonly DiffCase[]) {
        it(each.name, () => {
          const { name: _name, both: _both, from: _from, to: _to, hints: _hints, ...expected } = each
          expect(outcomeOf(each)).to.deep.equal(expected)
        })
      }
    })
  }
})
