import type { Diagnostic, Location } from '../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import type { RuleId } from '../diagnostics/rules.js'
import type { VerifiedDifference, VerifiedRevision, VerifyNoteKind } from '../verify/verification.js'
import type { Project } from './project.js'

const noteRules: Readonly<Record<VerifyNoteKind, RuleId>> = {
  asked: 'verify/depends-on-rows',
  fails_on_rows: 'verify/fails-on-rows',
  unseeded: 'verify/unseeded',
}

/** What was found of the revisions as findings, each at its operation where that is known, else at the top of the file. */
export function verifyDiagnostics(
  project: Project,
  revisions: readonly VerifiedRevision[],
): readonly Diagnostic[] {
  const sources = new Map(project.revisions.map((source) => [source.revision, source]))
  return revisions.flatMap((verified) => {
    const source = sources.get(verified.revision)
    if (source === undefined) return []
    const at = (pointer: string): Location => source.locate(pointer)
    return [
      ...failures(verified, at),
      ...verified.differences.map((difference) =>
        makeDiagnostic('verify/difference', differenceSentence(difference), at('/revision')),
      ),
      ...verified.notes.map(({ kind, message, pointer }) =>
        makeDiagnostic(noteRules[kind], message, at(pointer ?? '/revision')),
      ),
    ]
  })
}

/** `after the downgrade, column "users.fax": nullable was true, and is false`. */
export function differenceSentence({
  after,
  object,
  kind,
  attribute,
  expected,
  actual,
}: VerifiedDifference): string {
  const what = `after the ${after}, ${kind.replaceAll('_', ' ')} "${object}"`
  if (attribute !== undefined) return `${what}: ${attribute} was ${shown(expected)}, and is ${shown(actual)}`
  return actual === undefined ? `${what} is gone` : `${what} is there, and was not before`
}

function shown(value: unknown): string {
  return value === undefined || value === null
    ? 'nothing'
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)
}

function failures(
  { status, failure }: VerifiedRevision,
  at: (pointer: string) => Location,
): readonly Diagnostic[] {
  if (failure === undefined) return []
  const { during, error } = failure
  const { operation, help, server } = error.details
  const ruleId = status === 'needs_server' ? 'verify/needs-server' : 'verify/failed'
  const said =
    server?.message === undefined || error.message.includes(server.message) ? '' : `: ${server.message}`
  const advice = {
    'verify/needs-server': 'name a server on which a scratch database may be made: --url postgresql://…',
    'verify/failed': help,
  }[ruleId]
  const location = operation === undefined ? at('/revision') : at(operation.pointer)
  return [makeDiagnostic(ruleId, `the ${during} fails: ${error.message}${said}`, location, { help: advice })]
}
