import type { Diagnostic, Location, RelatedLocation } from '../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import type { RuleId } from '../diagnostics/rules.js'
import type { GraphProblem, HeaderPlace } from '../revisions/graph-problem.js'
import type { RevisionSource } from '../plan/revision-source.js'

/** Puts what is wrong with the graph at the header lines that are at fault. */
export function graphDiagnostics(
  problems: readonly GraphProblem[],
  sources: readonly RevisionSource[],
): readonly Diagnostic[] {
  return problems.flatMap((problem): readonly Diagnostic[] => {
    const [first, ...others] = problem.places
    if (first === undefined) return []
    const location = locate(first, sources)
    if (location === undefined) return []
    const { ruleId, message, help, suggestions } = describe(problem)
    const related = others.flatMap((place): readonly RelatedLocation[] => {
      const there = locate(place, sources)
      return there === undefined ? [] : [{ message: relatedText(problem), location: there }]
    })
    return [makeDiagnostic(ruleId, message, location, { related, suggestions, help })]
  })
}

function locate(place: HeaderPlace, sources: readonly RevisionSource[]): Location | undefined {
  const source = sources.find(({ file, revision }) => file === place.file && revision === place.revision)
  const isList = source !== undefined && place.key !== 'revision' && Array.isArray(source.document[place.key])
  return source?.locate(isList ? `/${place.key}/${place.index}` : `/${place.key}`)
}

interface Description {
  readonly ruleId: RuleId
  readonly message: string
  readonly help?: string
  readonly suggestions?: readonly string[]
}

function describe(problem: GraphProblem): Description {
  switch (problem.kind) {
    case 'duplicate-id':
      return {
        ruleId: 'graph/duplicate-id',
        message: `revision ${problem.id} stands in ${problem.places.length} documents`,
        help: 'give one of them another id, and what revises it too',
      }
    case 'reserved-word':
      return {
        ruleId: 'graph/label-taken',
        message: `"${problem.word}" is a word that targets give a meaning of their own`,
        help: 'choose another id or label',
      }
    case 'label-reused':
      return {
        ruleId: 'graph/label-taken',
        message: `branch label "${problem.label}" is used twice`,
        help: 'a label names one branch: choose another one here or there',
      }
    case 'label-equals-id':
      return {
        ruleId: 'graph/label-taken',
        message: `branch label "${problem.label}" is a revision id too`,
        help: 'choose another label: targets must tell the two apart',
      }
    case 'self-loop':
      return {
        ruleId: 'graph/self-loop',
        message: `revision ${problem.id} revises or depends on itself`,
        help:
          problem.places[0]?.key === 'depends_on'
            ? 'remove it from depends_on'
            : 'name the revision before it; revises: null makes a base',
      }
    case 'unknown-parent':
      return {
        ruleId: 'graph/unknown-parent',
        message: `there is no revision ${problem.id} to revise`,
        suggestions: problem.candidates,
        help: `a document is missing, or the id is mistyped; null makes a base\na database that has it still shows it: aludel show ${problem.id}`,
      }
    case 'unknown-dependency':
      return {
        ruleId: 'graph/unknown-dependency',
        message: `there is no revision ${problem.id} to depend on`,
        suggestions: problem.candidates,
        help: `a document is missing, or the id is mistyped\na database that has it still shows it: aludel show ${problem.id}`,
      }
    case 'cycle':
      return {
        ruleId: 'graph/cycle',
        message: `revisions revise one another in a circle: ${circle(problem.ids)}`,
        help: 'one of them must revise a revision outside of the circle',
      }
    case 'dependency-cycle':
      return {
        ruleId: 'graph/dependency-cycle',
        message: `revisions depend on one another in a circle: ${circle(problem.ids)}`,
        help: 'remove one of the dependencies',
      }
    case 'replaces-itself':
      return {
        ruleId: 'graph/replaces',
        message: `revision ${problem.id} replaces itself`,
        help: 'name the revisions whose work it does, and no others',
      }
    case 'replaced-twice':
      return {
        ruleId: 'graph/replaces',
        message: `revision ${problem.id} is replaced by ${problem.places.length} revisions`,
        help: 'one revision does the work of another: remove it from `replaces` here or there',
      }
    case 'not-a-stretch':
      return {
        ruleId: 'graph/replaces',
        message: `revision ${problem.last}, the last that ${problem.id} replaces, does not stand on ${problem.apart}`,
        help: 'name them in the order of the history; the last is the one that later revisions stand on',
      }
    case 'stands-elsewhere':
      return {
        ruleId: 'graph/replaces',
        message: `what ${problem.id} replaces ${problem.key === 'revises' ? 'revises' : 'depends on'} ${namesOf(problem.expected)}`,
        help: `write ${problem.key}: ${headerValue(problem)}`,
      }
    case 'part-of-another':
      return {
        ruleId: 'graph/replaced',
        message: `revision ${problem.id} is one of those that ${problem.by} replaces, and not the last of them`,
        help: `name ${problem.by}`,
      }
  }
}

function namesOf(ids: readonly string[]): string {
  return ids.length === 0 ? 'nothing' : ids.join(', ')
}

function headerValue({
  key,
  expected,
}: {
  readonly key: string
  readonly expected: readonly string[]
}): string {
  const [first] = expected
  if (key === 'revises' && expected.length < 2) return first ?? 'null'
  return `[${expected.join(', ')}]`
}

function circle(ids: readonly string[]): string {
  return [...ids, ids[0] ?? ''].join(' → ')
}

function relatedText({ kind }: GraphProblem): string {
  return kind === 'cycle' || kind === 'dependency-cycle' ? 'which goes on here' : 'and here'
}
