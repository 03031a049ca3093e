/** A text with its variables filled in, or the first that cannot be. */
export type ExpandedText =
  | { readonly text: string; readonly missing?: never; readonly malformedAt?: never }
  /** The name of a variable that is not set and has no default. */
  | { readonly missing: string; readonly text?: never; readonly malformedAt?: never }
  /** Where a `${` begins that is no variable. */
  | { readonly malformedAt: number; readonly text?: never; readonly missing?: never }

/** The environment of the process, as Node.js gives it. */
export type Variables = Readonly<Record<string, string | undefined>>

const variable = /\$\$|\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}|\$\{/g

/**
 * Fills in `${VAR}` and `${VAR:-default}`; `$$` is a dollar. A variable that is set to nothing counts as not set, as in
 * a shell with `:-`; a dollar before anything else stands for itself.
 */
export function expandVariables(text: string, variables: Variables): ExpandedText {
  let expanded = ''
  let from = 0
  for (const match of text.matchAll(variable)) {
    const [whole, name, otherwise] = match
    expanded += text.slice(from, match.index)
    from = match.index + whole.length
    if (whole === '$$') {
      expanded += '$'
      continue
    }
    if (name === undefined) return { malformedAt: match.index }
    const value = variables[name]
    const filled = value === undefined || value === '' ? otherwise : value
    if (filled === undefined) return { missing: name }
    expanded += filled
  }
  return { text: expanded + text.slice(from) }
}
