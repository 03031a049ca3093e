import { expect } from 'chai'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { graphOf, type Project } from '../../src/api/project.js'
import { valueOrThrow } from '../../src/api/target-error.js'
import { classifyFailure, type Failure } from '../../src/cli/failure.js'
import { listHistory, mergeRevisions, openProject, planOffline, offlineTarget } from '../../src/index.js'
import { routes, type Direction } from '../../src/revisions/route.js'

/** What a person is told: the rule or code, what is wrong, where (a place, or the word that was typed), and what to do. */
interface Told {
  readonly code: string
  readonly message: string
  readonly at: readonly string[]
  readonly help: string
}

/** What is done with the documents. */
type Deed = (project: Project) => unknown

const validate: Deed = graphOf
const upgrade =
  (...targets: readonly string[]): Deed =>
  (project) =>
    planOffline(project, { direction: 'up', targets, offline: offlineTarget(project) })
const run =
  (direction: Direction, applied: readonly string[], target: string): Deed =>
  (project) =>
    valueOrThrow(routes[direction](graphOf(project), applied, [target]))
const history =
  (range: string): Deed =>
  (project) =>
    listHistory(project, { range })
const merge: Deed = (project) =>
  mergeRevisions(
    project,
    { names: ['heads'], splice: false },
    { format: 'yaml', now: new Date(0), randomBytes: () => new Uint8Array(8) },
  )

/** Two branches over one base. */
const fork = ['a1: null', 'b1: a1', 'c1: a1']
/** The operation that both branches of a clash have. */
const clashing = 'operations: [{ create_table: { table: t, columns: [{ name: id, type: bigint }] } }]'

const table: readonly {
  readonly what: string
  /** `id: parents`, then more lines of its header, parted by `|`. */
  readonly documents: readonly string[]
  readonly deed: Deed
  readonly told: Told
}[] = [
  {
    what: 'a circle',
    documents: ['a1: c1', 'b1: a1', 'c1: b1'],
    deed: validate,
    told: {
      code: 'graph/cycle',
      message: 'revisions revise one another in a circle: a1 → c1 → b1 → a1',
      at: ['revisions/0a1.yaml:2:10', 'revisions/2c1.yaml:2:10', 'revisions/1b1.yaml:2:10'],
      help: 'one of them must revise a revision outside of the circle',
    },
  },
  {
    what: 'a circle by dependencies',
    documents: ['a1: null|depends_on: [b1]', 'b1: a1'],
    deed: validate,
    told: {
      code: 'graph/dependency-cycle',
      message: 'revisions depend on one another in a circle: a1 → b1 → a1',
      at: ['revisions/0a1.yaml:3:14', 'revisions/1b1.yaml:2:10'],
      help: 'remove one of the dependencies',
    },
  },
  {
    what: 'a revision that revises itself',
    documents: ['a1: a1'],
    deed: validate,
    told: {
      code: 'graph/self-loop',
      message: 'revision a1 revises or depends on itself',
      at: ['revisions/0a1.yaml:2:10'],
      help: 'name the revision before it; revises: null makes a base',
    },
  },
  {
    what: 'a revision that depends on itself',
    documents: ['a1: null|depends_on: [a1]'],
    deed: validate,
    told: {
      code: 'graph/self-loop',
      message: 'revision a1 revises or depends on itself',
      at: ['revisions/0a1.yaml:3:14'],
      help: 'remove it from depends_on',
    },
  },
  {
    what: 'a parent that is not there',
    documents: ['a1: null', 'bb: aa1'],
    deed: validate,
    told: {
      code: 'graph/unknown-parent',
      message: 'there is no revision aa1 to revise',
      at: ['revisions/1bb.yaml:2:10'],
      help: 'did you mean a1? a document is missing, or the id is mistyped; null makes a base\na database that has it still shows it: aludel show aa1',
    },
  },
  {
    what: 'a dependency that is not there',
    documents: ['a1: null|depends_on: [bill]', 'b1: a1|branch_labels: [bills]'],
    deed: validate,
    told: {
      code: 'graph/unknown-dependency',
      message: 'there is no revision bill to depend on',
      at: ['revisions/0a1.yaml:3:14'],
      help: 'did you mean bills? a document is missing, or the id is mistyped\na database that has it still shows it: aludel show bill',
    },
  },
  {
    what: 'an id that stands twice',
    documents: ['a1: null', 'a1: null'],
    deed: validate,
    told: {
      code: 'graph/duplicate-id',
      message: 'revision a1 stands in 2 documents',
      at: ['revisions/0a1.yaml:1:11', 'revisions/1a1.yaml:1:11'],
      help: 'give one of them another id, and what revises it too',
    },
  },
  {
    what: 'a label that stands twice',
    documents: ['a1: null|branch_labels: [l]', 'b1: a1|branch_labels: [l]'],
    deed: validate,
    told: {
      code: 'graph/label-taken',
      message: 'branch label "l" is used twice',
      at: ['revisions/1b1.yaml:3:17', 'revisions/0a1.yaml:3:17'],
      help: 'a label names one branch: choose another one here or there',
    },
  },
  {
    what: 'a label that is an id',
    documents: ['a1: null', 'b1: a1|branch_labels: [a1]'],
    deed: validate,
    told: {
      code: 'graph/label-taken',
      message: 'branch label "a1" is a revision id too',
      at: ['revisions/1b1.yaml:3:17', 'revisions/0a1.yaml:1:11'],
      help: 'choose another label: targets must tell the two apart',
    },
  },
  {
    what: 'a label that is a word of targets',
    documents: ['a1: null|branch_labels: [head]'],
    deed: validate,
    told: {
      code: 'graph/label-taken',
      message: '"head" is a word that targets give a meaning of their own',
      at: ['revisions/0a1.yaml:3:17'],
      help: 'choose another id or label',
    },
  },
  {
    what: 'the beginning of several ids',
    documents: ['ab1: null', 'ab2: ab1'],
    deed: upgrade('ab'),
    told: {
      code: 'ambiguous-revision',
      message: '`ab` is the beginning of several names: ab1, ab2',
      at: ['ab'],
      help: 'type more of the one you mean',
    },
  },
  {
    what: 'an id that is not there',
    documents: ['ab1: null'],
    deed: upgrade('ab2'),
    told: {
      code: 'unknown-revision',
      message: 'there is no revision `ab2`',
      at: ['ab2'],
      help: 'did you mean ab1?',
    },
  },
  {
    what: 'a branch that is not there',
    documents: ['ab1: null|branch_labels: [billing]'],
    deed: upgrade('biling@head'),
    told: {
      code: 'unknown-branch',
      message: 'there is no branch or revision `biling`',
      at: ['biling'],
      help: 'did you mean billing?',
    },
  },
  {
    what: 'a revision of another branch',
    documents: fork,
    deed: upgrade('b1@c1'),
    told: {
      code: 'not-in-branch',
      message: 'revision c1 is not on branch `b1`',
      at: ['b1@c1'],
      help: 'leave out `b1@`, or name a revision of that branch: its newest is b1',
    },
  },
  {
    what: 'head with several heads',
    documents: fork,
    deed: upgrade('head'),
    told: {
      code: 'several-heads',
      message: '`head` means one head, and there are several: b1, c1',
      at: ['head'],
      help: 'name one of them, say `heads` for all, or bring them together with `aludel merge heads -m …`',
    },
  },
  {
    what: 'a step up where the history parts',
    documents: fork,
    deed: run('up', ['a1'], '+1'),
    told: {
      code: 'several-ways',
      message: '`+1` has several ways to go from a1: b1, c1',
      at: ['+1'],
      help: 'say on which branch: `b1@+1`, `c1@+1`',
    },
  },
  {
    what: 'a step from several places',
    documents: fork,
    deed: run('down', ['a1', 'b1', 'c1'], '-1'),
    told: {
      code: 'several-tips',
      message: '`-1` counts from where the database stands, and it stands on several revisions: b1, c1',
      at: ['-1'],
      help: 'say from which: `b1@-1`, `c1@-1`',
    },
  },
  {
    what: 'a step across a merge',
    documents: [...fork, 'd1: [b1, c1]'],
    deed: run('down', ['a1', 'b1', 'c1', 'd1'], '-2'),
    told: {
      code: 'several-ways',
      message: '`-2` has several ways to go from d1: b1, c1',
      at: ['-2'],
      help: 'name the revision you mean: b1, c1, or one further on',
    },
  },
  {
    what: 'a step further than there is',
    documents: fork,
    deed: run('up', ['a1', 'b1'], 'b1+1'),
    told: {
      code: 'walked-too-far',
      message: '`b1+1` walks too far: 1 step asked for, 0 steps possible',
      at: ['b1+1'],
      help: 'use `head` for the newest revision and `base` for the empty database',
    },
  },
  {
    what: 'up by a step down',
    documents: fork,
    deed: run('up', ['a1'], '-1'),
    told: {
      code: 'wrong-direction',
      message: '`-1` goes down, and upgrade only goes up',
      at: ['-1'],
      help: 'use downgrade',
    },
  },
  {
    what: 'down by a step up',
    documents: fork,
    deed: run('down', ['a1'], '+1'),
    told: {
      code: 'wrong-direction',
      message: '`+1` goes up, and downgrade only goes down',
      at: ['+1'],
      help: 'use upgrade',
    },
  },
  {
    what: 'down to what is not applied',
    documents: fork,
    deed: run('down', ['a1', 'b1'], 'c1'),
    told: {
      code: 'not-applied',
      message: 'c1 is not applied, so there is nothing to go down to',
      at: ['c1'],
      help: '`aludel current` shows where the database is',
    },
  },
  {
    what: 'what is no target',
    documents: fork,
    deed: upgrade('a1 b1'),
    told: {
      code: 'invalid-target',
      message: '`a1 b1` is not a target: ids and labels are made of letters, digits and `_`',
      at: ['a1 b1'],
      help: 'a target is `head`, `heads`, `base`, a revision id or the beginning of one, `+2`, `-1`, or an id with steps, as in `4f2a+1`',
    },
  },
  {
    what: 'a range whose ends are unrelated',
    documents: fork,
    deed: history('b1:c1'),
    told: {
      code: 'not-a-range',
      message: '`b1:c1` is not a range: its end does not come after its beginning on one branch',
      at: ['b1:c1'],
      help: 'write the older revision first: `older:newer`',
    },
  },
  {
    what: 'siblings that clash',
    documents: ['a1: null', `b1: a1|${clashing}`, `c1: a1|${clashing}`],
    deed: merge,
    told: {
      code: 'branches-clash',
      message:
        'revisions b1 and c1 both touch table "t", and neither stands on the other; a merge would mean another schema by the order in which its branches were applied',
      at: ['revisions/1b1.yaml:3', 'revisions/2c1.yaml:3'],
      help: 'let the one that is applied nowhere yet revise the other (`aludel rebase`), or change one of the operations',
    },
  },
  {
    what: 'siblings that clash on the way up',
    documents: ['a1: null', `b1: a1|${clashing}`, `c1: a1|${clashing}`],
    deed: upgrade('heads'),
    told: {
      code: 'branches-clash',
      message:
        'revisions b1 and c1 both touch table "t", and neither stands on the other; they cannot be applied beside one another',
      at: ['revisions/1b1.yaml:3', 'revisions/2c1.yaml:3'],
      help: 'let one revise the other (`aludel rebase`), or take the applied one down first',
    },
  },
]

describe('what is wrong with a graph, or with a target in it', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'aludel-errors-'))
    mkdirSync(path.join(folder, 'revisions'))
    writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: errors\n')
  })

  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  for (const { what, documents, deed, told } of table) {
    it(`${what}: ${told.code}`, async () => {
      for (const [index, text] of documents.entries()) {
        const [, id = '', parents = '', more = ''] = /^(\w+): ([^|]*)\|?(.*)$/.exec(text) ?? []
        const lines = [`revision: ${id}`, `revises: ${parents}`, ...more.split('|')]
        writeFileSync(path.join(folder, `revisions/${index}${id}.yaml`), `${lines.join('\n')}\n`)
      }
      const project = await openProject({ cwd: folder })
      expect(await failureOf(() => deed(project))).to.deep.equal(told)
    })
  }
})

async function failureOf(work: () => unknown): Promise<Told> {
  try {
    await work()
  } catch (error) {
    return toldBy(classifyFailure(error).failure)
  }
  throw new Error('nothing was refused')
}

function toldBy({ code, message, help, target, diagnostics, problems = [] }: Failure): Told {
  const [found] = diagnostics
  if (found === undefined) {
    const places = problems.map(({ file, line }) => `${file ?? ''}:${line ?? 0}`)
    return { code, message, at: target === undefined ? places : [target], help: help ?? '' }
  }
  const { ruleId, location, related = [], suggestions = [] } = found
  const places = [location, ...related.map((other) => other.location)]
  const meant = suggestions.map((word) => `did you mean ${word}? `).join('')
  return {
    code: ruleId,
    message: found.message,
    at: places.map(({ file, start }) => `${file}:${start.line}:${start.column}`),
    help: `${meant}${found.help ?? ''}`,
  }
}
