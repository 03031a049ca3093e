/** Parts with a blank line between them; ends with a newline. */
export function paragraphs(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}

/** A code span; longer fences where the text has backticks (https://spec.commonmark.org/0.31.2/#code-spans). */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

/** Text in which nothing is Markdown but code spans. */
export function escape(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 1
        ? part
        : part.replace(/[\\`*[\]<>|#]|(?<!\w)_|_(?!\w)/g, '\\$&'),
    )
    .join('')
}
