import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { graphDiagnostics } from '../src/api/graph-diagnostics.js'
import { toSource } from '../src/api/revision-source.js'
import type { Diagnostic } from '../src/diagnostics/diagnostic.js'
import { rules } from '../src/diagnostics/rules.js'
import { postgresql } from '../src/dialects/postgresql/index.js'
import { loadRevision } from '../src/documents/load-revision.js'
import { namingConventions } from '../src/model/naming.js'
import { operationKinds } from '../src/operations/index.js'
import { planDowngrade, planUpgrade, type PlanSettings } from '../src/plan/planner.js'
import { buildGraph } from '../src/revisions/build-graph.js'
import { loadCaseTables } from './support/case-table.js'
import { isJsonObject, type JsonValue } from './support/json-value.js'
import { mutateDocuments } from './support/mutate-documents.js'
import { mutateText } from './support/mutate-text.js'
import { pick, randomSource, type Random } from './support/random-source.js'

const seed = Number(process.env['ALUDEL_FUZZ_SEED'] ?? 20240229)
/** Mutated histories, each from a seed of its own; only one of them when it is named. */
const runs = Number(process.env['ALUDEL_FUZZ_RUNS'] ?? 3000)
const onlyRun = process.env['ALUDEL_FUZZ_RUN']

/** Texts of documents, the oldest first. */
type Texts = readonly string[]

/** Documents that are right together, with the data that they are. */
interface History {
  readonly texts: Texts
  readonly documents: readonly JsonValue[]
}

function historyOf(texts: Texts): History {
  return { texts, documents: texts.map((text) => parse(text) as JsonValue) }
}

const examples = path.resolve(import.meta.dirname, '..', 'examples')

function exampleHistories(): readonly Texts[] {
  return readdirSync(examples, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(examples, name))
    .map((folder) =>
      foldersOf(folder)
        .flatMap((each) => readdirSync(each).map((file) => ({ each, file })))
        .filter(({ file }) => file.endsWith('.yaml'))
        // Their names begin with the time at which they were written.
        .sort((a, b) => (a.file < b.file ? -1 : 1))
        .map(({ each, file }) => withoutFiles(readFileSync(path.join(each, file), 'utf8'))),
    )
}

/** The folders of an example's documents. */
function foldersOf(example: string): readonly string[] {
  const project = parse(readFileSync(path.join(example, 'aludel.yaml'), 'utf8')) as JsonValue
  const named = isJsonObject(project) ? project['revisions'] : undefined
  const folders = Array.isArray(named) ? named.map(String) : ['revisions']
  return folders.map((folder) => path.join(example, folder))
}

/** The document without rows that stand in a file beside it: here no file is read. */
function withoutFiles(text: string): string {
  const document = parse(text) as JsonValue
  const operations = isJsonObject(document) ? document['operations'] : undefined
  if (!isJsonObject(document) || !Array.isArray(operations)) return text
  const others = operations.filter((operation: JsonValue) => {
    const rows = isJsonObject(operation) ? operation['insert_rows'] : undefined
    return !isJsonObject(rows) || rows['file'] === undefined
  })
  return others.length === operations.length ? text : JSON.stringify({ ...document, operations: others })
}

/** The cases of every operation, each with the document before it. */
function caseHistories(): readonly Texts[] {
  return loadCaseTables().flatMap(({ cases }) =>
    cases.map(({ before, revision }) => [
      ...(before === undefined ? [] : [before.record.document]),
      revision.record.document,
    ]),
  )
}

function settings(serverVersion: number): PlanSettings {
  const { name, rules: dialectRules, steps, preconditions, rights } = postgresql
  return {
    dialect: name,
    rules: dialectRules,
    naming: namingConventions.aludel,
    steps,
    preconditions,
    needs: rights.needs,
    serverVersion,
    toolVersion: '0.0.0',
    defaultSchema: 'public',
  }
}

const targets = [settings(130000), settings(189999)]

/** The whole pipeline without a database: how far the documents come, and what is said of them. */
function judge(texts: Texts): { readonly plans: number; readonly diagnostics: readonly Diagnostic[] } {
  const loaded = texts.map((text, i) => loadRevision({ file: `${i}.yaml`, text }))
  const unreadable = loaded.flatMap(({ diagnostics }) => diagnostics)
  if (unreadable.length > 0) return { plans: 0, diagnostics: unreadable }
  const sources = loaded.flatMap(({ revision }) =>
    revision === undefined ? [] : [toSource(revision, false)],
  )
  const { graph, problems } = buildGraph(sources)
  if (graph === undefined) return { plans: 0, diagnostics: graphDiagnostics(problems, sources) }
  const route = graph.inOrder().flatMap((id) => graph.get(id) ?? [])
  const ids = route.map(({ revision }) => revision)
  const results = targets.flatMap((target) => [
    planUpgrade([], route, target),
    planDowngrade(route, ids.toReversed(), target),
  ])
  for (const { plan, diagnostics, irreversible } of results) {
    const refused = irreversible.length > 0 || diagnostics.some(({ severity }) => severity === 'error')
    expect(plan === undefined).to.equal(refused)
  }
  return {
    plans: results.filter(({ plan }) => plan !== undefined).length,
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  }
}

/** Changes the text of one document, or the data of all. */
function mutate({ texts, documents }: History, donors: readonly JsonValue[], random: Random): Texts {
  const times = 1 + random(3)
  if (random(8) === 0) {
    const at = random(texts.length)
    return texts.map((text, i) =>
      i === at ? again(times, text, (value) => mutateText(value, random)) : text,
    )
  }
  return again(times, documents, (value) => mutateDocuments(value, donors, random)).map((document) =>
    JSON.stringify(document),
  )
}

function again<T>(times: number, start: T, change: (value: T) => T): T {
  let value = start
  for (let i = 0; i < times; i++) value = change(value)
  return value
}

describe('mutated histories', function () {
  this.timeout(900_000)

  const examplesOfUse = exampleHistories().map(historyOf)
  const cases = caseHistories().map(historyOf)
  const donors = [...examplesOfUse, ...cases].flatMap(({ documents }) =>
    documents.flatMap((document) => {
      const operations = isJsonObject(document) ? document['operations'] : undefined
      return Array.isArray(operations) ? operations : []
    }),
  )

  it('begin from documents of every operation', () => {
    const kinds = new Set(donors.flatMap((operation) => Object.keys(Object(operation))))
    expect(operationKinds.filter((kind) => !kinds.has(kind))).to.deep.equal([])
    for (const { texts } of examplesOfUse) expect(judge(texts).diagnostics).to.deep.equal([])
  })

  it('end in diagnostics or plans, never in an exception', () => {
    let planned = 0
    const said = new Set<string>()
    for (let run = 0; run < runs; run++) {
      const random = randomSource(seed + run)
      // The examples are long: a run of one takes as long as fifty others.
      const from = pick(run % 100 === 0 ? examplesOfUse : cases, random)
      if (from === undefined || (onlyRun !== undefined && Number(onlyRun) !== run)) continue
      const texts = mutate(from, donors, random)
      try {
        const { plans, diagnostics } = judge(texts)
        if (plans > 0) planned++
        for (const { ruleId, message, location } of diagnostics) {
          said.add(ruleId)
          expect(Object.hasOwn(rules, ruleId)).to.equal(true)
          expect(message).to.not.match(/undefined|\[object|NaN/)
          const lines = (texts[Number.parseInt(location.file, 10)] ?? '').split(/\r\n|[\r\n]/)
          expect(location.start.line).to.be.within(1, lines.length)
        }
      } catch (error) {
        const replay = `ALUDEL_FUZZ_SEED=${seed} ALUDEL_FUZZ_RUN=${run}`
        throw new Error(`${replay}\n${texts.join('\n---\n').slice(0, 5000)}`, { cause: error })
      }
    }
    if (onlyRun !== undefined) return
    expect(planned).to.be.within(runs / 20, runs)
    expect(said.size).to.be.greaterThan(40)
  })
})
