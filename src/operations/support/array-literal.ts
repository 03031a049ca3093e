/** One element of an array constant: in quotes with backslashes, or bare. */
const element = /"((?:[^"\\]|\\.)*)"|[^{},"\s][^{},"]*/g

/**
 * An array constant (`{owner,"two words"}`) with each of its elements replaced; one that stays is left as it is written.
 * https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 */
export function movedArray(literal: string, move: (value: string) => string): string {
  return literal.replaceAll(element, (written: string, quoted: string | undefined) => {
    const value = quoted === undefined ? written.trim() : quoted.replaceAll(/\\(.)/gs, '$1')
    const moved = move(value)
    if (moved === value) return written
    return `"${moved.replaceAll(/["\\]/g, String.raw`\$&`)}"`
  })
}
