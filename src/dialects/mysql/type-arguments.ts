import type { TypeProblem } from '../../model/dialect-rules.js'
import type { Modifiers } from './type-table.js'

/**
 * What stands in the parentheses of a type, in one form: numbers without zeros before them, the length of CHAR, BINARY and
 * BIT, the scale of DECIMAL. Six decimals of a second are left out, as they are what a document means that says nothing.
 */
export function normalArguments(kind: Modifiers, given: readonly string[]): readonly string[] {
  if (kind === 'members') return given
  const plain = given.map((argument) => String(Number(argument)))
  if ((kind === 'length' || kind === 'bits') && plain.length === 0) return ['1']
  if (kind === 'decimal' && plain.length === 1) return [...plain, '0']
  return kind === 'precision' && plain.join() === '6' ? [] : plain
}

/** What is wrong with the parentheses of a type. */
export function argumentProblem(
  name: string,
  kind: Modifiers,
  given: readonly string[],
): TypeProblem | undefined {
  const help = examples[kind](name)
  if (given.some((argument) => argument === '')) {
    return { ruleId: 'type/arguments', message: `\`${name}\` has empty parentheses`, help }
  }
  const rule = checks[kind](given)
  return rule === undefined ? undefined : { ruleId: 'type/arguments', message: `\`${name}\` ${rule}`, help }
}

/** What each kind of modifier must look like; undefined: it is right. */
const checks: Readonly<Record<Modifiers, (given: readonly string[]) => string | undefined>> = {
  none: (given) => (given.length === 0 ? undefined : 'takes nothing in parentheses'),
  width: (given) =>
    given.length <= 1 && given.every(inRange(1, 255)) ? undefined : 'takes a width from 1 to 255',
  // https://dev.mysql.com/doc/refman/8.4/en/char.html
  length: (given) =>
    given.length <= 1 && given.every(inRange(0, 255)) ? undefined : 'takes a length from 0 to 255',
  'required-length': (given) =>
    given.length === 1 && given.every(inRange(0, 65_535)) ? undefined : 'takes a length from 0 to 65535',
  // https://dev.mysql.com/doc/refman/8.4/en/precision-math-decimal-characteristics.html
  decimal: ([precision, scale = '0', ...rest]) => {
    if (precision === undefined || rest.length > 0 || !inRange(1, 65)(precision)) {
      return 'takes a precision from 1 to 65, and a scale'
    }
    const most = Math.min(30, Number(precision))
    return inRange(0, most)(scale) ? undefined : `takes a scale from 0 to ${most} with this precision`
  },
  precision: (given) =>
    given.length <= 1 && given.every(inRange(0, 6)) ? undefined : 'takes a number of decimals from 0 to 6',
  bits: (given) =>
    given.length <= 1 && given.every(inRange(1, 64)) ? undefined : 'takes a number of bits from 1 to 64',
  members: (given) =>
    given.length > 0 && given.every((value) => /^'.*'$/s.test(value))
      ? undefined
      : 'takes a list of texts in quotes',
  dimension: (given) =>
    given.length <= 1 && given.every(inRange(1, 16_383)) ? undefined : 'takes a number from 1 to 16383',
}

/** What to write, by the kind of modifier. */
const examples: Readonly<Record<Modifiers, (name: string) => string>> = {
  none: (name) => `write \`${name}\``,
  width: (name) => `write \`${name}\``,
  length: (name) => `write \`${name}(50)\``,
  'required-length': (name) => `write \`${name}(50)\``,
  decimal: (name) => `write \`"${name}(10,2)"\``,
  precision: (name) => `write \`${name}\` or \`${name}(3)\``,
  bits: (name) => `write \`${name}(1)\``,
  members: (name) => `write \`"${name}('a','b')"\``,
  dimension: (name) => `write \`${name}(3)\``,
}

function inRange(low: number, high: number): (text: string) => boolean {
  return (text) => /^\d{1,6}$/.test(text) && Number(text) >= low && Number(text) <= high
}
