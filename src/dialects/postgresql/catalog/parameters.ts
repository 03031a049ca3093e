import type { Options } from '../../../model/table.js'

/** `fillfactor=70` as documents write it: `with: { fillfactor: 70 }`, numbers by their digits. */
export function readParameters(list: readonly string[], prefix = ''): Options {
  return Object.fromEntries(
    list
      .map((setting): readonly [string, Options[string]] => {
        const at = setting.indexOf('=')
        return [prefix + setting.slice(0, at), valueOf(setting.slice(at + 1))]
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function valueOf(text: string): string | boolean {
  return text === 'true' ? true : text === 'false' ? false : text
}

/** Options without those that are not set; undefined when there are none. */
export function optionsOf(
  options: Readonly<Record<string, Options[string] | undefined>>,
): Options | undefined {
  const set = Object.entries(options)
    .flatMap(([key, value]): readonly (readonly [string, Options[string]])[] =>
      value === undefined || value === false || isEmptyMap(value) ? [] : [[key, value]],
    )
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return set.length === 0 ? undefined : Object.fromEntries(set)
}

function isEmptyMap(value: Options[string]): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  )
}
