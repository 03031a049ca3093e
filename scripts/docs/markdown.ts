/** A table of Markdown; a column that is empty throughout is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = head.flatMap((_, column) => (rows.some((row) => row[column] !== '') ? [column] : []))
  const line = (cells: readonly string[]): string =>
    `| ${kept.map((column) => cell(cells[column] ?? '')).join(' | ')} |`
  return [line(head), `|${kept.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')
}

/** A fenced block; the fence is longer than any run of backticks inside of it. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${language}\n${text.replace(/\n+$/, '')}\n${ticks}`
}

/** A code span. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** Plain words, so that none of them is taken as markup. What stands in backticks, and what is plainly code, is code. */
export function plain(text: string): string {
  return text
    .replace(
      /(`[^`]*`)|(\{ \w+: [^{}]* \})|([\w.]*<\w+>(?:[\w<>.]*[\w<>])?)/g,
      (part, quoted: string | undefined) => (quoted === undefined ? code(part) : part),
    )
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*[\]<>]/g, '\\$&')))
    .join('')
}

/** The anchor that a heading gets where Markdown is shown. */
export function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
}

/** Parts with a blank line between them; empty ones are left out. */
export function paragraphs(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** Pages are generated: this line says so to whoever opens one to edit it. */
export function generatedNote(from: string): string {
  return `<!-- Generated from ${from} by npm run generate. Do not edit. -->`
}

function cell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|')
}
