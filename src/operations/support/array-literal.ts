/** One element of an array constant: in quotes with backslashes, or bare. */
const element = /"((?:[^"\\]|\\.)*)"|[^{},"\s][^{},"]*/g

/** The elements of an array constant, whatever its dimensions. */
export function arrayElements(literal: string): readonly string[] {
  return [...literal.matchAll(element)].map(([written, quoted]) => valueOf(written, quoted))
}

/**
 * An array constant (`{owner,"two words"}`) with each of its elements replaced; one that stays is left as it is written.
 * https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 */
export function movedArray(literal: string, move: (value: string) => string): string {
  return literal.replaceAll(element, (written: string, quoted: string | undefined) => {
    const value = valueOf(written, quoted)
    const moved = move(value)
    if (moved === value) return written
    return `"${moved.replaceAll(/["\\]/g, String.raw`\$&`)}"`
  })
}

function valueOf(written: string, quoted: string | undefined): string {
  return quoted === undefined ? written.trim() : quoted.replaceAll(/\\(.)/gs, '$1')
}
