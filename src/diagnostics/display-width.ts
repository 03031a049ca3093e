const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])$/u
const zero = /^(?:\p{Mn}|\p{Me}|[\u200b\u200c]|\u200d)$/u
// Control characters, and those that reverse the direction of what follows: neither may reach a terminal.
const unprintable = /^[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]$/u

/** A character as it may be printed: tabs as two spaces, control characters as a replacement mark. */
export function printableCharacter(character: string): string {
  if (character === '\t') return '  '
  return unprintable.test(character) ? '\ufffd' : character
}

/** Text that is safe to print in one line. */
export function printable(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : Array.from(text, printableCharacter).join('')
}

/** Columns that printable text takes on a terminal: two for East Asian characters and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) width += wide.test(character) ? 2 : zero.test(character) ? 0 : 1
  return width
}
