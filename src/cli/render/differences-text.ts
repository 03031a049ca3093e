import type { Comparison, Difference, JsonLike, NotCompared } from '../../compare/difference.js'
import { displayObject } from '../../compare/difference.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import { printable } from '../../diagnostics/display-width.js'
import { count } from './words.js'

/**
 * What differs, for people: thing by thing, with its parts below it. `-` is what should be there, `+` is what is there.
 * Ends with a newline; empty when there is nothing to tell.
 */
export function differencesText({ differences, notCompared }: Comparison, palette: Palette): string {
  const groups = new Map<string, Difference[]>()
  for (const difference of differences) {
    const owner = ownerLine(difference)
    groups.set(owner, [...(groups.get(owner) ?? []), difference])
  }
  return [
    ...[...groups].map(([owner, of]) => groupText(owner, of, palette)),
    ...(notCompared.length === 0 ? [] : [notComparedText(notCompared, palette)]),
  ].join('')
}

/** The table, or whatever else it belongs to or is: `table users`. */
function ownerLine({ kind, object }: Pick<Difference, 'kind' | 'object'>): string {
  const { of, schema, name } = object
  const top = of === undefined ? { kind, name } : of
  return `${kindWords(top.kind)} ${printable(displayObject(schema === undefined ? top : { schema, name: top.name }))}`
}

function groupText(owner: string, differences: readonly Difference[], palette: Palette): string {
  const [first, ...more] = differences
  if (
    first !== undefined &&
    more.length === 0 &&
    first.object.of === undefined &&
    first.attribute === undefined
  ) {
    return `${signed(first.change, owner, shownAll(first), palette)}\n`
  }
  let heading = ''
  const lines = differences.flatMap((difference) => {
    const part = partLine(difference)
    if (difference.attribute === undefined) {
      heading = ''
      return [`  ${signed(difference.change, part, shownAll(difference), palette)}`]
    }
    const above = part === '' || part === heading ? [] : [`  ${palette.strong(part)}`]
    heading = part
    const indent = part === '' ? '  ' : '    '
    return [
      ...above,
      ...attributeLines(difference, difference.attribute, palette).map((line) => indent + line),
    ]
  })
  return `${palette.strong(owner)}\n${lines.map((line) => `${line}\n`).join('')}`
}

/** The part of the thing that it is about: `column email`; empty for the thing itself. */
function partLine({ kind, object }: Difference): string {
  return object.of === undefined ? '' : `${kindWords(kind)} ${printable(object.name)}`
}

function signed(
  change: Difference['change'],
  what: string,
  values: readonly string[],
  palette: Palette,
): string {
  const line = [`${change === 'missing' ? '-' : '+'} ${what}`, ...values].join('  ')
  const paint = change === 'missing' ? palette.error : palette.success
  const words = change === 'missing' ? 'is missing' : 'is there and should not be'
  return `${paint(line)} ${palette.dim(words)}`
}

/** The attributes of a thing that is missing or unexpected, short ones only. */
function shownAll({ expected, actual }: Difference): readonly string[] {
  const shown = expected ?? actual
  if (shown === undefined || shown === null || typeof shown !== 'object' || isList(shown)) return []
  return Object.entries(shown).flatMap(([word, value]) => {
    const text = valueText(value)
    return text.includes('\n') || text.length > 60 ? [] : [`${word}: ${text}`]
  })
}

function attributeLines(
  { expected, actual }: Difference,
  attribute: string,
  palette: Palette,
): readonly string[] {
  return [
    ...signedLines('-', attribute, expected).map(palette.error),
    ...signedLines('+', attribute, actual).map(palette.success),
  ]
}

/** A text of several lines stands below its name. */
function signedLines(sign: '-' | '+', attribute: string, value: JsonLike | undefined): readonly string[] {
  if (value === undefined) return []
  const lines = valueText(value).split('\n')
  return lines.length === 1
    ? [`${sign} ${attribute}: ${lines.join('')}`]
    : [`${sign} ${attribute}:`, ...lines.map((line) => `${sign}   ${line}`)]
}

function notComparedText(all: readonly NotCompared[], palette: Palette): string {
  const lines = all.map(
    ({ kind, object, attribute, expected, actual, reason }) =>
      `  ${kindWords(kind)} ${printable(displayObject(object))}, ${attribute}: ${reason}\n` +
      palette.dim(`    written: ${oneLine(expected)}\n    there is: ${oneLine(actual)}\n`),
  )
  return `${palette.warning(`${count(all.length, 'text')} not compared`)}\n${lines.join('')}`
}

function oneLine(value: JsonLike): string {
  return valueText(value).replaceAll(/\s+/g, ' ')
}

/** A value as a document would have it: texts bare, lists and maps as JSON. */
function valueText(value: JsonLike): string {
  return typeof value === 'string' ? value.split('\n').map(printable).join('\n') : JSON.stringify(value)
}

function isList(value: JsonLike): value is readonly JsonLike[] {
  return Array.isArray(value)
}

function kindWords(kind: Difference['kind']): string {
  return kind.replaceAll('_', ' ')
}
