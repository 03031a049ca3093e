import type { TargetResult } from '../../api/fleet/run-fleet.js'
import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import { classifyFailure } from '../failure.js'
import type { Screen } from '../screen.js'
import { count, duration } from './words.js'
import { wrap } from './wrap.js'

/** The line of a target that has ended, or that nothing was to be done for. */
export function targetLine(
  { target, status, revisions, durationMs, error }: TargetResult,
  palette: Palette,
): string {
  const name = palette.strong(printable(target.name))
  const time = palette.dim(`  ${duration(durationMs)}`)
  const ran = revisions.filter((revision) => revision.status === 'done').length
  const runs = ran === 0 ? 'nothing to run' : count(ran, 'revision')
  switch (status) {
    case 'done':
      return `${palette.success('✔')} ${name}  ${runs}${time}\n`
    case 'failed':
      return `${palette.error('✖')} ${name}  ${printable(firstLine(error))}${time}\n`
    case 'done_before':
      return `${palette.success('✔')} ${name}  ${palette.dim('done before')}\n`
    case 'not_run':
      return `${palette.dim('·')} ${name}  ${palette.dim('not run')}\n`
  }
}

/** How many ended in which way, in one line. */
export function fleetText(results: readonly TargetResult[], elapsedMs: number, palette: Palette): string {
  const number = (status: TargetResult['status']): number =>
    results.filter((result) => result.status === status).length
  const [done, before, failed, waiting] = [
    number('done'),
    number('done_before'),
    number('failed'),
    number('not_run'),
  ]
  const parts = [
    `${done} of ${count(results.length, 'target')} done`,
    ...(before === 0 ? [] : [`${before} done before`]),
    ...(failed === 0 ? [] : [palette.error(`${failed} failed`)]),
    ...(waiting === 0 ? [] : [`${waiting} not run`]),
  ]
  const mark = failed + waiting === 0 ? palette.success('✔') : palette.error('✖')
  return `${mark} ${parts.join(', ')} in ${duration(elapsedMs)}\n`
}

/** Why targets failed: what several have in common is said once, with their names. */
export function failuresText(
  results: readonly TargetResult[],
  { palette, width }: Pick<Screen, 'palette' | 'width'>,
): string {
  const groups = new Map<string, { readonly names: string[]; readonly help: string | undefined }>()
  for (const { target, status, error } of results) {
    if (status !== 'failed') continue
    const { failure } = classifyFailure(error)
    const message = messageOf(error)
    const group = groups.get(message) ?? { names: [], help: failure.help }
    group.names.push(printable(target.name))
    groups.set(message, group)
  }
  return [...groups]
    .map(([message, { names, help }]) => {
      const lines = [
        `${palette.error('error:')} ${wrap(printable(message), width, '       ')}`,
        `  ${palette.dim('in')} ${wrap(names.join(', '), width, '     ')}`,
        ...(help === undefined ? [] : [`  ${palette.help('help:')} ${wrap(help, width, '        ')}`]),
      ]
      return `${lines.join('\n')}\n`
    })
    .join('')
}

function messageOf(error: unknown): string {
  const { failure } = classifyFailure(error)
  const place = failure.file === undefined ? '' : `${failure.file}:${failure.line ?? 1}: `
  return place + failure.message
}

function firstLine(error: unknown): string {
  return messageOf(error).split('\n')[0] ?? ''
}
