import type { Sql } from '../../generated/documents.js'

/** How much of a SQL text a description shows, in characters. */
const maxLength = 60

/** A SQL text for a sentence: blanks and line breaks become single blanks, what is too long is cut. */
export function oneLine(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  const characters = Array.from(line)
  return characters.length <= maxLength ? line : `${characters.slice(0, maxLength - 1).join('')}…`
}

/** A text to show where no dialect is at hand. */
export function firstText(sql: Sql): string {
  return typeof sql === 'string' ? sql : (Object.values(sql)[0] ?? '')
}
