import type { TargetProblem } from './target-problem.js'

/** A problem in words: what is wrong, and what to type instead. */
export interface TargetProblemText {
  readonly message: string
  readonly help: string
}

/** Puts a problem of a target into words. */
export function describeTargetProblem(problem: TargetProblem): TargetProblemText {
  const { text } = problem
  switch (problem.kind) {
    case 'invalid-target':
      return {
        message: `\`${text}\` is not a target: ${problem.reason}`,
        help: 'a target is `head`, `heads`, `base`, a revision id or the beginning of one, `+2`, `-1`, or an id with steps, as in `4f2a+1`',
      }
    case 'unknown-revision':
      return {
        message: `there is no revision \`${text}\``,
        help: didYouMean(problem.candidates, historyHelp),
      }
    case 'part-of-another':
      return {
        message: `revision ${problem.id} is one of those that ${problem.by} replaces, and not the last of them`,
        help: `name ${problem.by}, which does the work of all of them, or a revision before or after it`,
      }
    case 'ambiguous-revision':
      return {
        message: `\`${text}\` is the beginning of several names: ${list(problem.candidates)}`,
        help: 'type more of the one you mean',
      }
    case 'unknown-branch':
      return {
        message: `there is no branch or revision \`${text}\``,
        help: didYouMean(
          problem.candidates,
          'a branch is named by a label of `branch_labels`, or by a revision on it',
        ),
      }
    case 'not-in-branch':
      return {
        message: `revision ${problem.id} is not on branch \`${problem.branch}\``,
        help: `leave out \`${problem.branch}@\`, or name a revision of that branch: its newest is ${list(problem.candidates, ' or ')}`,
      }
    case 'several-heads':
      return {
        message: `\`${text}\` means one head, and there are several: ${list(problem.candidates)}`,
        help: 'name one of them, say `heads` for all, or bring them together with `aludel merge heads -m …`',
      }
    case 'several-tips':
      return {
        message: `\`${text}\` counts from where the database stands, and it stands on several revisions: ${list(problem.candidates)}`,
        help: `say from which: ${problem.candidates.map((id) => `\`${id}@${text}\``).join(', ')}`,
      }
    case 'several-ways':
      return {
        message: `\`${text}\` has several ways to go from ${problem.at ?? 'the empty database'}: ${list(problem.candidates)}`,
        help: waysHelp(text, problem.candidates),
      }
    case 'walked-too-far':
      return {
        message: `\`${text}\` walks too far: ${steps(problem.wanted)} asked for, ${steps(problem.possible)} possible`,
        help: 'use `head` for the newest revision and `base` for the empty database',
      }
    case 'wrong-direction':
      return problem.direction === 'up'
        ? { message: `\`${text}\` goes down, and upgrade only goes up`, help: 'use downgrade' }
        : { message: `\`${text}\` goes up, and downgrade only goes down`, help: 'use upgrade' }
    case 'not-applied':
      return {
        message: `${list(problem.ids)} is not applied, so there is nothing to go down to`,
        help: '`aludel current` shows where the database is',
      }
    case 'only-needed':
      return {
        message: `no applied revision revises ${problem.id}; ${list(problem.by)} ${problem.by.length === 1 ? 'depends' : 'depend'} on it, and would stay`,
        help: `to take ${problem.id} down with what depends on it, say \`${problem.id}@base\``,
      }
    case 'steps-not-counted':
      return {
        message: `\`${text}\` counts steps, and only upgrade, downgrade and history do`,
        help: 'name the revision: an id or the beginning of one, a label, `head`, `heads` or `base`',
      }
    case 'not-a-head':
      return {
        message: `revision ${problem.id} is not a head: ${list(problem.children)} ${problem.children.length === 1 ? 'revises' : 'revise'} it already`,
        help: 'say --splice to begin a new branch there',
      }
    case 'named-twice':
      return { message: `revision ${problem.id} is named twice`, help: 'name it once' }
    case 'one-above-other':
      return {
        message: `${problem.upper} stands on ${problem.lower} already: there is nothing to merge between them`,
        help: `leave out ${problem.lower}`,
      }
    case 'nothing-to-merge':
      return {
        message:
          problem.ids.length === 0
            ? 'there is nothing to merge: there are no heads'
            : `there is nothing to merge: ${list(problem.ids)} is the only head`,
        help: '`aludel heads` lists the heads',
      }
    case 'not-one':
      return {
        message: `\`${text}\` is not one revision`,
        help:
          problem.ids.length === 0
            ? 'name a revision by its id, or the beginning of it'
            : `name one of them: ${list(problem.ids)}`,
      }
    case 'nothing-to-rebase':
      return {
        message:
          problem.ids.length === 0
            ? 'there is nothing to rebase: there are no heads'
            : `there is no head beside the branch to stand on: all there is, is ${list(problem.ids)}`,
        help: 'name a revision with --onto; `aludel heads` lists the heads',
      }
    case 'branch-unsaid': {
      const [first = 'ID', second = 'ID'] = problem.candidates
      return {
        message: `nothing says which branch is to move: ${list(problem.candidates)}`,
        help: `name it: aludel rebase ${second} --onto=${first}, or aludel rebase ${first} --onto=${second}`,
      }
    }
    case 'onto-unsaid':
      return {
        message: `there are several other heads: ${list(problem.candidates)}`,
        help: `say which one \`${text}\` is to stand on: --onto=${problem.candidates[0] ?? 'ID'}`,
      }
    case 'under-onto':
      return {
        message: problem.ids.includes(problem.onto)
          ? `${problem.onto} is on that branch itself, and cannot stand on itself`
          : `${problem.onto} stands on ${list(problem.ids)} already: nothing of it would move`,
        help: 'name the branch that is to move first, and what it is to stand on with --onto',
      }
    case 'onto-moves':
      return {
        message: `${problem.onto} stands on \`${text}\` itself, and would move with it`,
        help: 'name a revision with --onto that is not on the branch',
      }
    case 'not-a-range':
      return {
        message: `\`${text}\` is not a range: its end does not come after its beginning on one branch`,
        help: 'write the older revision first: `older:newer`',
      }
  }
}

/** Steps from where the database stands can be counted on one of the branches. */
function waysHelp(text: string, candidates: readonly string[]): string {
  return text.startsWith('+')
    ? `say on which branch: ${candidates.map((id) => `\`${id}@${text}\``).join(', ')}`
    : `name the revision you mean: ${list(candidates)}, or one further on`
}

const historyHelp = '`aludel history` lists the revisions'

function didYouMean(candidates: readonly string[], otherwise: string): string {
  return candidates.length === 0 ? otherwise : `did you mean ${list(candidates, ' or ')}?`
}

const maxListed = 8

function list(ids: readonly string[], separator = ', '): string {
  const more = ids.length > maxListed ? ` and ${ids.length - maxListed} more` : ''
  return ids.slice(0, maxListed).join(separator) + more
}

function steps(count: number): string {
  return count === 1 ? '1 step' : `${count} steps`
}
