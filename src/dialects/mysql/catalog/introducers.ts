/** Quoted names, which may hold anything, and text constants with what stands before them. */
const constants = /`(?:[^`]|``)*`|(_[a-z][a-z\d]*)?'(?:[^'\\]|''|\\[^])*'/g

/** The character set that a constant states for itself, `_latin1'x'`, of every constant in a text; empty where one states none. */
export function introducersOf(text: string): readonly string[] {
  return [...text.matchAll(constants)]
    .filter(([found]) => !found.startsWith('`'))
    .map(([, introducer = '']) => introducer)
}

/** The text with these before its constants, in their order; as it is where there are not as many. */
export function withIntroducers(text: string, introducers: readonly string[]): string {
  if (introducersOf(text).length !== introducers.length) return text
  let at = 0
  return text.replaceAll(constants, (found, own: string | undefined) => {
    if (found.startsWith('`')) return found
    const introducer = introducers[at] ?? ''
    at += 1
    return introducer + found.slice(own?.length ?? 0)
  })
}

/** The text as the views of the catalog tell it: without. */
export function withoutIntroducers(text: string): string {
  return withIntroducers(
    text,
    introducersOf(text).map(() => ''),
  )
}
