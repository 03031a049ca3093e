import { ownerIn, ownerOf } from '../compare/owner-in.js'
import { displayObject, type Comparison, type Difference, type JsonLike } from '../compare/difference.js'
import type { Diagnostic, Location } from '../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import type { RuleId } from '../diagnostics/rules.js'
import type { UnreadObject } from '../model/catalog.js'
import { displayName } from '../model/table.js'
import type { Project } from './project.js'
import type { ReplayedState } from './replayed-schema.js'

/** What to do about a difference. */
const driftHelp =
  'take it over: aludel drift --fix=adopt -m TEXT; or take it back: aludel drift --fix=revert -m TEXT'

const ruleOf: Readonly<Record<Difference['change'], RuleId>> = {
  missing: 'drift/missing',
  unexpected: 'drift/unexpected',
  different: 'drift/different',
}

/** What differs as findings, each at the revision that last changed the thing, else at the project file. */
export function driftDiagnostics(
  project: Project,
  { differences, notCompared, unread }: Comparison & { readonly unread: readonly UnreadObject[] },
  states: readonly ReplayedState[],
): readonly Diagnostic[] {
  const at = (found: Pick<Difference, 'kind' | 'object'>): Location =>
    lastChange(found, states) ?? project.config.source.locate('/name')
  return [
    ...differences.map((difference) =>
      makeDiagnostic(ruleOf[difference.change], differenceSentence(difference), at(difference), {
        help: driftHelp,
      }),
    ),
    ...notCompared.map(({ kind, object, attribute, reason, expected, actual }) =>
      makeDiagnostic(
        'drift/not-compared',
        `${attribute} of ${named({ kind, object })} is not compared: ${reason}; written: ${shown(expected)}, there is: ${shown(actual)}`,
        at({ kind, object }),
        { help: 'aludel drift --scratch asks a scratch database' },
      ),
    ),
    ...unread.map((object) =>
      makeDiagnostic('drift/unread', unreadSentence(object), project.config.source.locate('/name')),
    ),
  ]
}

/** `column "users.email": nullable is false in the revisions, and true in the database`. */
export function differenceSentence(difference: Difference): string {
  const { change, attribute = '', expected, actual } = difference
  if (change === 'missing') return `${named(difference)} is missing`
  if (change === 'unexpected') return `${named(difference)} is there, and no applied revision makes it`
  return `${named(difference)}: ${attribute} should be ${shown(expected)}, and is ${shown(actual)}`
}

/** `rule "no_delete" of "users": …`. */
export function unreadSentence({ kind, name, of, attribute, reason }: UnreadObject): string {
  const whole = `${kind} "${displayName(name)}"${of === undefined ? '' : ` of "${displayName(of)}"`}`
  return `${attribute === undefined ? whole : `${attribute} of ${whole}`} is not compared: ${reason}`
}

function named({ kind, object }: Pick<Difference, 'kind' | 'object'>): string {
  return `${kind.replaceAll('_', ' ')} "${displayObject(object)}"`
}

function shown(value: JsonLike | undefined): string {
  if (value === undefined || value === null) return 'as usual'
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function lastChange(
  found: Pick<Difference, 'kind' | 'object'>,
  states: readonly ReplayedState[],
): Location | undefined {
  const owner = ownerOf(found)
  const last = states.findLast(({ before, after }) => ownerIn(before, owner) !== ownerIn(after, owner))
  // Documents that only the database has are in no file to point at.
  return last === undefined || last.source.stored ? undefined : last.source.locate('/revision')
}
