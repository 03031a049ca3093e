import { DocumentsError } from '../../api/errors.js'
import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import { textFormat } from '../../diagnostics/formats/text.js'
import {
  RunError,
  type FailedOperation,
  type RunErrorDetails,
  type RunProblem,
} from '../../migrate/errors.js'
import type { Blocker } from '../../dialects/activity.js'
import { withoutSecrets } from '../without-secrets.js'
import { classifyFailure, isSqlState } from '../failure.js'
import { blockerDeeds, blockerName } from './blocker-words.js'
import { wrap } from './wrap.js'

/** What failures are drawn with. */
export interface FailurePen {
  readonly palette: Palette
  readonly width: number
}

/** An error for people: what, where, why, what was done about it, what to type next; ends with a newline. */
export function failureText(error: unknown, pen: FailurePen): string {
  if (error instanceof DocumentsError) {
    const { diagnostics, sources, fileCount } = error
    const [only] = diagnostics
    if (only?.ruleId === 'project/not-found') {
      return `${head(only.message, pen)}${helpText(only.help, pen.palette, pen.width)}`
    }
    return textFormat({ diagnostics, sources: withoutSecrets(sources), fileCount, ...pen })
  }
  const { failure } = classifyFailure(error)
  if (error instanceof RunError) return runText(error, pen)
  const { palette, width } = pen
  return `${head(failure.message, pen)}${helpText(failure.help, palette, width)}`
}

function runText(error: RunError, pen: FailurePen): string {
  const { details, message } = error
  const { palette, width } = pen
  const { problems = [] } = details
  const [only] = problems
  const told = problems.length === 1 && only !== undefined && message.includes(only.sentence)
  // Each has its place then; the error itself has that of the first.
  const several = error.code === 'precondition' && problems.length > 1
  return [
    head(message, pen),
    several ? '' : operationText(details.operation ?? (told ? only.operation : undefined), pen),
    ...(told || (details.operation !== undefined && !several)
      ? []
      : problems.map((problem) => problemText(problem, pen))),
    statementText(details, pen),
    serverText(details, message, pen),
    ...(details.blockers ?? []).map((blocker) => blockerText(blocker, pen)),
    ...(details.notes ?? []).map((note) => labelled(palette.info('note:'), note, width)),
    helpText(details.help, palette, width),
  ].join('')
}

function head(message: string, { palette, width }: FailurePen): string {
  const [first = '', ...rest] = wrap(message.split('\n').map(printable).join('\n'), width, '       ').split(
    '\n',
  )
  const more = rest.map((line) => `${palette.strong(line)}\n`).join('')
  return `${palette.error('error:')} ${palette.strong(first)}\n${more}`
}

function operationText(operation: FailedOperation | undefined, { palette }: FailurePen): string {
  if (operation?.file === undefined) return ''
  const line = operation.line === undefined ? '' : `:${operation.line}`
  const pointer = operation.pointer === '' ? '' : `  ${palette.dim(`#${operation.pointer}`)}`
  return `  ${palette.dim('-->')} ${printable(operation.file)}${line}${pointer}\n`
}

function problemText({ operation, sentence, help }: RunProblem, pen: FailurePen): string {
  const { palette, width } = pen
  const line = operation.line === undefined ? '' : `:${operation.line}`
  const place =
    operation.file === undefined ? '' : `      ${palette.dim(`--> ${printable(operation.file)}${line}`)}\n`
  const cure =
    help === undefined
      ? ''
      : `      ${palette.help('help:')} ${wrap(printable(help), width, '            ')}\n`
  return `  ${palette.error('✖')} ${wrap(printable(sentence), width, '    ')}\n${place}${cure}`
}

/** Lines of a statement that are shown: enough to know it by. */
const statementLimit = 12

function statementText({ statement }: RunErrorDetails, { palette, width }: FailurePen): string {
  if (statement === undefined) return ''
  const lines = statement.split('\n').map(printable)
  const shown = lines.length > statementLimit ? lines.slice(0, statementLimit - 1) : lines
  const bar = palette.dim('    |')
  const cut = (line: string): string => (line.length > width * 3 ? `${line.slice(0, width * 3 - 1)}…` : line)
  const rest = lines.length - shown.length
  return [
    `${bar}\n`,
    ...shown.map((line) => `${bar} ${cut(line)}\n`),
    ...(rest > 0 ? [`${bar} ${palette.dim(`… ${rest} more lines`)}\n`] : []),
    `${bar}\n`,
  ].join('')
}

function serverText(
  { server, help = '' }: RunErrorDetails,
  message: string,
  { palette, width }: FailurePen,
): string {
  if (server === undefined) return ''
  const { code, detail, hint, message: said } = server
  const lines = [
    ...(message.includes(said) ? [] : [labelled(palette.dim('server:'), said, width)]),
    ...(detail === undefined ? [] : [labelled(palette.dim('detail:'), detail, width)]),
    ...(hint === undefined || message.includes(hint) || help.includes(hint)
      ? []
      : [labelled(palette.dim('hint:'), hint, width)]),
    ...(isSqlState(code) ? [`  ${palette.dim(`SQLSTATE: ${code}`)}\n`] : []),
  ]
  return lines.join('')
}

function blockerText(blocker: Blocker, { palette, width }: FailurePen): string {
  const deeds = blockerDeeds(blocker)
  const name = `${blockerName(blocker)}${deeds === '' ? '' : `: ${deeds}`}`
  const query =
    blocker.query === undefined ? '' : `      ${palette.dim('query:')} ${printable(blocker.query)}\n`
  return labelled(palette.warning('blocked by:'), name, width, 'blocked by:') + query
}

function helpText(help: string | undefined, palette: Palette, width: number): string {
  return help === undefined ? '' : labelled(palette.help('help:'), help, width, 'help:')
}

function labelled(label: string, text: string, width: number, plain = 'note:'): string {
  const indent = ' '.repeat(plain.length + 3)
  const lines = text.split('\n').map(printable).join('\n')
  return `  ${label} ${wrap(lines, width, indent)}\n`
}
