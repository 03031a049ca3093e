import { isSymbol, type SqlToken } from '../../../sql/token.js'

/** The names between dots at the start. */
export function qualifiedName(tokens: readonly SqlToken[]): readonly string[] {
  const [first, dot, ...rest] = tokens
  if (first?.name === undefined) return []
  return isSymbol(dot, '.') ? [first.name, ...qualifiedName(rest)] : [first.name]
}
