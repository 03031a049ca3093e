/** What a plain (unquoted) scalar means in the core schema of YAML 1.2. */
export type PlainMeaning =
  | { readonly kind: 'null' | 'boolean' | 'number' | 'string'; readonly text: string }
  | { readonly kind: 'refused'; readonly form: RefusedNumberForm }

/** Ways to write a number that the format refuses, because readers and databases read them differently. */
export type RefusedNumberForm =
  'hex' | 'octal' | 'infinity' | 'not-a-number' | 'leading-zeros' | 'beyond-range'

/** What is said about a refused form, and the cure. `{}` stands for the number as written. */
export const refusedForms: Readonly<
  Record<RefusedNumberForm, { readonly message: string; readonly help: string }>
> = {
  hex: {
    message: 'the number {} is hexadecimal',
    help: 'write it in decimal, or quote it if it is text: "{}"',
  },
  octal: { message: 'the number {} is octal', help: 'write it in decimal, or quote it if it is text: "{}"' },
  infinity: { message: '{} is no number that every database has', help: 'quote it if it is text: "{}"' },
  'not-a-number': {
    message: '{} is no number that every database has',
    help: 'quote it if it is text: "{}"',
  },
  'leading-zeros': {
    message: 'the number {} has leading zeros, which a number would lose',
    help: 'quote it if it is text ("{}"), or leave the zeros out',
  },
  'beyond-range': {
    message: '{} is read as a number beyond every range',
    help: 'quote it if it is text: "{}"',
  },
}

const number = /^([-+]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))([eE][-+]?\d+)?$/

/**
 * Resolves a plain scalar (https://yaml.org/spec/1.2.2/#103-core-schema). The digits of a number are kept as written,
 * in the grammar of JSON: no plus sign, a digit on both sides of the point.
 */
export function plainMeaning(source: string): PlainMeaning {
  if (/^(?:~|null|Null|NULL|)$/.test(source)) return { kind: 'null', text: 'null' }
  if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(source))
    return { kind: 'boolean', text: source.toLowerCase() }
  if (/^[-+]?0x[0-9a-fA-F]+$/.test(source)) return { kind: 'refused', form: 'hex' }
  if (/^[-+]?0o[0-7]+$/.test(source)) return { kind: 'refused', form: 'octal' }
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(source)) return { kind: 'refused', form: 'infinity' }
  if (/^\.(?:nan|NaN|NAN)$/.test(source)) return { kind: 'refused', form: 'not-a-number' }
  const match = number.exec(source)
  if (match === null) return { kind: 'string', text: source }
  const [, sign = '', whole = '0', fraction, bareFraction, exponent = ''] = match
  if (/^0\d/.test(whole)) return { kind: 'refused', form: 'leading-zeros' }
  if (!Number.isFinite(Number(source))) return { kind: 'refused', form: 'beyond-range' }
  const decimals = fraction === '' ? '0' : (fraction ?? bareFraction)
  const text = (sign === '-' ? '-' : '') + whole + (decimals === undefined ? '' : `.${decimals}`) + exponent
  return { kind: 'number', text }
}
