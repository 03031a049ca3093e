import { displayWidth } from '../../diagnostics/display-width.js'

/** Breaks text at blanks so that its lines fit the width; lines but the first begin with the indent. */
export function wrap(text: string, width: number, indent = ''): string {
  return text
    .split('\n')
    .map((paragraph) => wrapParagraph(paragraph, width, indent))
    .join(`\n${indent}`)
}

function wrapParagraph(paragraph: string, width: number, indent: string): string {
  const room = Math.max(20, width - displayWidth(indent))
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > room) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push(line)
  return lines.join(`\n${indent}`)
}
