/**
 * How the value of a key is written: on its own line, as a list there or below, in lines below that are not looked at, or on
 * its own line or below without being looked at.
 */
export type EntryForm = 'scalar' | 'list' | 'body' | 'any'

/** The raw value of a key, and the lines of the list below it. */
export interface Entry {
  readonly value: string
  readonly items: readonly string[]
}

/** What may stand behind a key whose value is not looked at: something that ends where the line does. */
const whole = {
  body: /^(\[ *\] *)?(#.*)?$/,
  any: /^(#.*|[^"'[\]{}|>&*!%@`#]*|\{[^{}"']*\}|\[[^[\]{}"']*\]|"[^"\\]*"|'[^']*')( +#.*)?$/,
} as const

/**
 * The keys of the outermost map of a YAML document, read from the lines at its margin without parsing what is below them: in
 * block YAML nothing below a key of the outermost map begins at the margin but the items of a list
 * (https://yaml.org/spec/1.2.2/#823-block-mappings, https://yaml.org/spec/1.2.2/#81-block-scalar-styles). Undefined wherever
 * there is something that people write rarely, or a key that is not known: then the whole document has to be parsed.
 */
export function marginEntries(
  text: string,
  forms: ReadonlyMap<string, EntryForm>,
): ReadonlyMap<string, Entry> | undefined {
  // A mark at the start, other line ends and control characters are for the parser.
  if (/\r(?!\n)/.test(text)) return undefined
  if (/[^\n\r\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffc]/.test(text)) return undefined
  const entries = new Map<string, { readonly value: string; readonly items: string[] }>()
  let key = ''
  let form: EntryForm | undefined
  let next = 0
  while (next < text.length) {
    const start = next
    const end = text.indexOf('\n', start)
    next = end === -1 ? text.length : end + 1
    const first = text.charAt(start)
    // Most lines stand below operations; they are passed without a look.
    if ((first === ' ' && form === 'body') || first === '\n' || first === '\r' || first === '#') continue
    const line = text.slice(start, text.charAt(next - 2) === '\r' ? next - 2 : end === -1 ? next : end)
    if (first === ' ' || first === '-') {
      const rest = line.replace(/^ +/, '')
      if (first === '-' && (!line.startsWith('- ') || form === undefined)) return undefined
      if (rest === '' || form === 'body') continue
      const entry = entries.get(key)
      // Below a value on its own line this would be the rest of it.
      if (entry === undefined || form === 'scalar' || entry.value !== '') return undefined
      if (form === 'list' && !rest.startsWith('#')) entry.items.push(line)
      continue
    }
    const [, name, value = ''] = /^([a-z_]+):(?: +(.*))?$/.exec(line) ?? []
    form = name === undefined ? undefined : forms.get(name)
    if (name === undefined || form === undefined || entries.has(name)) return undefined
    if (form !== 'scalar' && form !== 'list' && !whole[form].test(value)) return undefined
    key = name
    entries.set(key, { value: value.startsWith('#') ? '' : value, items: [] })
  }
  return entries
}
