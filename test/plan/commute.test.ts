import { expect } from 'chai'
import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { rules } from '../../src/dialects/postgresql/rules.js'
import type { RevisionDocument } from '../../src/generated/documents.js'
import { namingConventions } from '../../src/model/naming.js'
import type { Operation } from '../../src/operations/operation.js'
import type { Clash } from '../../src/plan/clash.js'
import { findClash } from '../../src/plan/commute.js'
import type { FoldSettings } from '../../src/plan/fold.js'
import { foldHistory } from '../../src/plan/planner.js'
import type { RevisionSource } from '../../src/plan/revision-source.js'
import { buildGraph } from '../../src/revisions/build-graph.js'
import type { RevisionGraph } from '../../src/revisions/graph.js'
import { arbitraryHistory, modelOf } from '../operations/arbitrary-model.js'
import { arbitraryOperationList } from '../operations/arbitrary-operation.js'
import { expectSameModel } from '../operations/same-model.js'
import { sourceOf } from '../support/case-table.js'

const settings: FoldSettings = { rules, naming: namingConventions.aludel, defaultSchema: 'public' }

interface Case {
  readonly case: string
  readonly left: readonly object[]
  readonly right: readonly object[]
  readonly meets: string
}

const cases: readonly Case[] = parse(readFileSync(path.join(import.meta.dirname, 'commute.yaml'), 'utf8'))

const trunk = [
  { create_enum: { name: 'mood', values: ['good', 'bad'] } },
  { create_table: { table: 'teams', columns: [{ name: 'id', type: 'bigint', primary_key: true }] } },
  {
    create_table: {
      table: 'users',
      columns: [
        { name: 'id', type: 'bigint', primary_key: true },
        { name: 'name', type: 'varchar(50)' },
        { name: 'email', type: 'varchar(255)' },
      ],
    },
  },
  {
    create_function: {
      name: 'touch',
      returns: 'trigger',
      language: 'plpgsql',
      body: 'begin return new; end',
    },
  },
]

function source(revision: string, revises: readonly string[], operations: readonly object[]): RevisionSource {
  return sourceOf(
    `${revision}.yaml`,
    JSON.stringify({ revision, revises: revises.length === 0 ? null : revises, operations }),
  )
}

function graphOf(sources: readonly RevisionSource[]): RevisionGraph<RevisionSource> {
  const { graph, problems } = buildGraph(sources)
  if (graph === undefined) throw new Error(JSON.stringify(problems))
  return graph
}

function clashOf(sources: readonly RevisionSource[]): Clash | undefined {
  return findClash(sources, graphOf(sources), settings)
}

describe('branches commute', () => {
  for (const { case: title, left, right, meets } of cases) {
    it(`${meets === 'no' ? 'yes' : 'no'}: ${title}`, () => {
      const [t, l, r] = [source('t', [], trunk), source('l', ['t'], left), source('r', ['t'], right)]
      for (const order of [
        [t, l, r],
        [t, r, l],
      ]) {
        const clash = clashOf(order)
        if (clash?.kind === 'refused') throw new Error(clash.problem.message)
        if (meets === 'no') expect(clash).to.equal(undefined)
        else expect(clash).to.include({ kind: 'touch', thing: meets })
      }
    })
  }

  it('names both operations, and asks nothing of revisions that stand on one another', () => {
    const comment = { alter_table: { table: 'users', comment: 'people' } }
    const [t, l, r] = [source('t', [], trunk), source('l', ['t'], [comment]), source('r', ['t'], [comment])]
    const clash = clashOf([t, l, r])
    expect(
      clash?.kind === 'touch' && [clash.earlier, clash.later].map((side) => side.source.revision),
    ).to.deep.equal(['l', 'r'])
    expect(clash?.kind === 'touch' && clash.later.operation.place).to.equal('/operations/0')
    expect(clashOf([t, l, source('r', ['l'], [comment])])).to.equal(undefined)
    expect(clashOf([t, l, source('m', ['l', 't'], []), source('r', ['m'], [comment])])).to.equal(undefined)
  })
})

/** A list of operations as a document; the fold reads nothing else of it. */
function asSource(
  revision: string,
  revises: readonly string[],
  operations: readonly Operation[],
): RevisionSource {
  const empty = source(revision, revises, [])
  const document = {
    ...empty.document,
    operations: operations.map(({ kind, ...keys }) => ({ [kind]: keys })),
  } as RevisionDocument
  return { ...empty, document }
}

describe('any two branches', () => {
  it('whose footprints do not meet fold to one model in either order', () => {
    let met = 0
    let apart = 0
    fc.assert(
      fc.property(
        arbitraryHistory.chain((history) =>
          fc.tuple(
            fc.constant(history),
            arbitraryOperationList(modelOf(history), 2),
            arbitraryOperationList(modelOf(history), 2),
          ),
        ),
        ([history, left, right]) => {
          const t = asSource('t', [], history.operations)
          const [l, r] = [asSource('l', ['t'], left), asSource('r', ['t'], right)]
          const folds = [
            [t, l],
            [t, r],
          ].map((sources) => foldHistory(sources, settings).diagnostics)
          fc.pre(folds.every((found) => found.every(({ severity }) => severity !== 'error')))
          const clash = findClash([t, l, r], graphOf([t, l, r]), settings)
          if (clash !== undefined) {
            met += 1
            expect(clash.kind, JSON.stringify(clash, briefly)).to.equal('touch')
            return
          }
          const [one, other] = [
            [t, l, r],
            [t, r, l],
          ].map((sources) => foldHistory(sources, settings))
          // Where the second cannot be folded behind the first, somebody should have said so.
          expect(
            one?.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
          ).to.deep.equal([])
          if (one === undefined || other === undefined) throw new Error('two orders were folded')
          expectSameModel(one.model, other.model, 'the other order')
          apart += 1
        },
      ),
      { numRuns: 80, seed: Number(process.env['LAWS_SEED'] ?? 2026) },
    )
    expect(met).to.be.greaterThan(0)
    expect(apart).to.be.greaterThan(0)
  })
})

/** What of a clash is worth printing. */
function briefly(key: string, value: unknown): unknown {
  return ['document', 'before', 'after', 'context'].includes(key) ? undefined : value
}
