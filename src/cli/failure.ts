import { DocumentsError, UsageError } from '../api/errors.js'
import { TargetError } from '../api/target-error.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { RunError, type RunErrorDetails, type RunProblem } from '../migrate/errors.js'
import { EnvironmentError } from '../project/environment-error.js'
import { CommandLineError } from './command-line-error.js'
import { exitCodes } from './exit-codes.js'

/** A failure as `schemas/output/failure.schema.json` describes it. */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly help?: string
  readonly diagnostics: readonly Diagnostic[]
  /** The target at fault, as it was typed. */
  readonly target?: string
  readonly revision?: string
  readonly operation?: string
  readonly file?: string
  readonly line?: number
  readonly statement?: string
  readonly sqlstate?: string
  readonly detail?: string
  readonly hint?: string
  /** Every reason, where a run is refused for several at once. */
  readonly problems?: readonly FailureProblem[]
  /** Who was seen to hold the lock that was not had. */
  readonly blockers?: readonly FailureBlocker[]
  /** What became of the work that was done before. */
  readonly notes?: readonly string[]
}

/** One of several reasons. */
export interface FailureProblem {
  readonly revision: string
  readonly operation: string
  readonly file?: string
  readonly line?: number
  readonly message: string
  readonly help?: string
}

/** A session that kept the run waiting, with the statement that would end it. */
export interface FailureBlocker {
  readonly pid: number
  readonly user?: string
  readonly application?: string
  readonly client?: string
  readonly state?: string
  readonly transaction_ms?: number
  readonly lock?: string
  readonly relation?: string
  readonly query?: string
  readonly ended_by: string
}

/** A failure with the exit code that it ends the process with. */
export interface ClassifiedFailure {
  readonly failure: Failure
  readonly exitCode: number
  /** Nobody foresaw it: a bug of Aludel. */
  readonly unexpected: boolean
}

/** Tells what kind of failure an error is. What is none of ours is a bug of ours. */
export function classifyFailure(error: unknown): ClassifiedFailure {
  if (error instanceof RunError) return foreseen(runFailure(error), error.exitCode)
  if (error instanceof DocumentsError) {
    return foreseen({ ...said(error), diagnostics: error.diagnostics }, error.exitCode)
  }
  if (error instanceof TargetError) {
    return foreseen({ ...said(error), target: error.target, diagnostics: [] }, error.exitCode)
  }
  if (error instanceof UsageError || error instanceof CommandLineError) {
    return foreseen({ ...said(error), diagnostics: [] }, error.exitCode)
  }
  if (error instanceof EnvironmentError) {
    return foreseen(
      {
        ...said({ code: 'environment', message: error.message, help: environmentHelp(error) }),
        diagnostics: [],
      },
      exitCodes.usage,
    )
  }
  const message = error instanceof Error ? error.message : String(error)
  return {
    failure: { code: 'bug', message: `unexpected: ${message}`, help: bugHelp, diagnostics: [] },
    exitCode: exitCodes.bug,
    unexpected: true,
  }
}

/** What to do about a bug. */
export const bugHelp =
  'This is a bug of Aludel, not of your documents. Run it again with ALUDEL_DEBUG=1, and report what it prints with the documents that lead to it.'

function foreseen(failure: Failure, exitCode: number): ClassifiedFailure {
  return { failure, exitCode, unexpected: false }
}

function said({
  code,
  message,
  help,
}: {
  readonly code: string
  readonly message: string
  readonly help?: string | undefined
}) {
  return { code, message, ...(help === undefined ? {} : { help }) }
}

/** What was probably meant, then what to do. */
export function environmentHelp({ suggestions, help }: EnvironmentError): string | undefined {
  const meant = suggestions.length === 0 ? [] : [`did you mean ${suggestions.join(' or ')}?`]
  const parts = [...meant, ...(help === undefined ? [] : [help])]
  return parts.length === 0 ? undefined : parts.join('\n')
}

function runFailure(error: RunError): Failure {
  const {
    revision,
    operation,
    statement,
    server,
    help,
    problems = [],
    blockers = [],
    notes = [],
  } = error.details
  return {
    ...said({ code: error.code, message: error.message, help }),
    diagnostics: [],
    ...(revision === undefined ? {} : { revision }),
    ...(operation === undefined ? {} : { operation: operation.pointer }),
    ...(operation?.file === undefined ? {} : { file: operation.file }),
    ...(operation?.line === undefined ? {} : { line: operation.line }),
    ...(statement === undefined ? {} : { statement }),
    ...(isSqlState(server?.code) ? { sqlstate: server.code } : {}),
    ...(server?.detail === undefined ? {} : { detail: server.detail }),
    ...(server?.hint === undefined ? {} : { hint: server.hint }),
    ...(problems.length === 0 ? {} : { problems: problems.map(problemOf) }),
    ...(blockers.length === 0 ? {} : { blockers: blockers.map(blockerOf) }),
    ...(notes.length === 0 ? {} : { notes }),
  }
}

function blockerOf({
  transactionMs,
  endedBy,
  ...blocker
}: NonNullable<RunErrorDetails['blockers']>[number]): FailureBlocker {
  return {
    ...blocker,
    ...(transactionMs === undefined ? {} : { transaction_ms: transactionMs }),
    ended_by: endedBy,
  }
}

function problemOf({ revision, operation, sentence, help }: RunProblem): FailureProblem {
  return {
    revision,
    operation: operation.pointer,
    ...(operation.file === undefined ? {} : { file: operation.file }),
    ...(operation.line === undefined ? {} : { line: operation.line }),
    message: sentence,
    ...(help === undefined ? {} : { help }),
  }
}

/** Five letters or digits (https://www.postgresql.org/docs/current/errcodes-appendix.html); drivers have codes of their own. */
export function isSqlState(code: string | undefined): code is string {
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code)
}
