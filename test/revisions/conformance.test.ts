import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { historyRange } from '../../src/revisions/history-range.js'
import { findPlace } from '../../src/revisions/find-place.js'
import type { RevisionGraph } from '../../src/revisions/graph.js'
import { mergeParents, newParents } from '../../src/revisions/new-parents.js'
import type { RevisionNode } from '../../src/revisions/revision.js'
import { routeDowngrade, routeSync, routeUpgrade, type Route } from '../../src/revisions/route.js'
import { routeStamp } from '../../src/revisions/stamp-route.js'
import type { TargetResult } from '../../src/revisions/target-problem.js'
import { behindHeads, currentRevisions } from '../../src/revisions/tips.js'
import { graphOf, graphs } from './sample-graphs.js'

/** A row of conformance.yaml, whose head says what the keys mean. */
interface Row {
  readonly row: string
  readonly graph: keyof typeof graphs
  readonly applied?: string
  readonly order?: string
  readonly do: string
  readonly runs?: string
  readonly to?: string
  readonly lists?: string
  readonly writes?: string
  readonly is?: string
  readonly refused?: string
  readonly differs?: string
}

type Graph = RevisionGraph<RevisionNode>
type Answer = Pick<Row, 'runs' | 'to' | 'lists' | 'writes' | 'is' | 'refused'>
type Command = (graph: Graph, applied: readonly string[], names: readonly string[]) => Answer

const rows: readonly Row[] = parse(readFileSync(path.join(import.meta.dirname, 'conformance.yaml'), 'utf8'), {
  schema: 'failsafe',
})

const words = (text: string): readonly string[] => (text === '' ? [] : text.split(' '))

function answer<T>(result: TargetResult<T>, tell: (value: T) => Answer): Answer {
  return result.ok ? tell(result.value) : { refused: result.problem.kind }
}

const routed =
  (route: typeof routeUpgrade): Command =>
  (graph, applied, names) =>
    answer(route(graph, applied, names), ({ down, up, to }: Route) => ({
      runs: [...down, ...up].join(' '),
      to: closure(graph, to),
    }))

const parents =
  (find: typeof newParents): Command =>
  (graph, _applied, words) => {
    const names = words.filter((word) => word !== '--splice')
    return answer(find(graph, { names, splice: words.includes('--splice') }), (ids) => ({
      writes: ids.join(' '),
    }))
  }

const commands: Readonly<Record<string, Command>> = {
  upgrade: routed(routeUpgrade),
  downgrade: routed(routeDowngrade),
  sync: routed(routeSync),
  stamp: (graph, applied, names) =>
    answer(routeStamp(graph, applied, names), (to) => ({ to: closure(graph, to) })),
  history: (graph, applied, names) =>
    answer(historyRange(graph, applied, names.join(' ')), (ids) => ({ lists: ids.toReversed().join(' ') })),
  current: (graph, applied) => ({ lists: currentRevisions(graph, applied).toSorted().join(' ') }),
  'check-heads': (graph, applied) =>
    behindHeads(graph, applied).length > 0 ? { refused: 'behind' } : { lists: '' },
  heads: (graph) => ({ lists: graph.heads.join(' ') }),
  show: (graph, _applied, names) =>
    answer(findPlace(graph, names.join(' ')), ({ ids }) => ({ is: ids.join(' ') })),
  revision: parents(newParents),
  merge: parents(mergeParents),
}

/** A set by its members, whatever their order. */
function closure(graph: Graph, ids: readonly string[]): string {
  return [...graph.ancestors(ids, { dependencies: true })].toSorted().join(' ')
}

describe('the rows of the reference', () => {
  for (const { row, graph: letter, applied = '', order, do: command, differs, ...expected } of rows) {
    const title = differs === undefined ? '' : ` (not as in Alembic: ${differs})`
    it(`${row}: {${order ?? applied}} ${command}${title}`, () => {
      const graph = graphOf(graphs[letter])
      const before =
        order === undefined
          ? graph.inOrder(graph.ancestors(words(applied), { dependencies: true }))
          : words(order)
      const [name = '', ...names] = words(command)
      const run = commands[name]
      if (run === undefined) throw new Error(`no command ${name}`)
      const wanted =
        expected.to === undefined ? expected : { ...expected, to: closure(graph, words(expected.to)) }
      expect(run(graph, before, names)).to.deep.include(wanted)
    })
  }

  it('has every row of the reference that is about the graph', () => {
    const letters = new Set(rows.map(({ row }) => row))
    const wanted = 'L1-14 H1-5 B1-16 D1-6 F1-3 Y1-6 Q1-2 Q7 X1-3 M1-2 T1-2 C1 N1 G1 K1 O1-2 Z1-3 V1 W1 R1 E0'
    const missing = wanted
      .split(' ')
      .flatMap((range) => {
        const [, letter = '', first = '', last = first] = /^([A-Z])(\d+)(?:-(\d+))?$/.exec(range) ?? []
        const count = Number(last) - Number(first) + 1
        return Array.from({ length: count }, (_, index) => `${letter}${Number(first) + index}`)
      })
      .filter((row) => !letters.has(row))
    // B16 is about documents, and so is E1: build-graph.test.ts and test/documents/invalid have them.
    expect(missing).to.deep.equal(['B16'])
  })
})
