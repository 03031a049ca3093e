import type { DiagramBox, DiagramLine, DiagramRow, SchemaDiagram } from './schema-diagram.js'

/**
 * The diagram in the language of Mermaid (https://mermaid.js.org/syntax/entityRelationshipDiagram.html), which pages of
 * GitHub and GitLab draw. Enums have no place in it: columns name them as their types.
 */
export function mermaidSchema({ boxes, lines }: SchemaDiagram): string {
  const shown = boxes.filter(({ kind }) => kind !== 'enum')
  const names = new Map(shown.map(({ id }, i) => [id, `e${i}`]))
  const entities = shown.flatMap((box) => entity(box, names.get(box.id) ?? ''))
  return ['erDiagram', ...entities, ...lines.map((line) => relation(line, names)), ''].join('\n')
}

function entity({ title, rows }: DiagramBox, name: string): readonly string[] {
  const head = `  ${name}["${inQuotes(title)}"]`
  return rows.length === 0 ? [head] : [`${head} {`, ...rows.map(attribute), '  }']
}

function attribute({ name, type = 'any', primary, foreign, unique, nullable }: DiagramRow): string {
  const keys = [...(primary ? ['PK'] : []), ...(foreign ? ['FK'] : []), ...(unique ? ['UK'] : [])]
  const spelled = word(name)
  const remarks = [...(spelled === name ? [] : [name]), ...(nullable ? ['may be null'] : [])]
  return [
    `    ${word(type)} ${spelled}`,
    ...(keys.length === 0 ? [] : [keys.join(', ')]),
    ...(remarks.length === 0 ? [] : [`"${inQuotes(remarks.join(', '))}"`]),
  ].join(' ')
}

/** A name or type as the language takes it: other characters than its own become underscores. */
function word(text: string): string {
  const only = text.replace(/[^\p{L}0-9()[\]_-]/gu, '_')
  return /^[\p{L}_]/u.test(only) ? only : `_${only}`
}

function relation(
  { kind, label, from, to, single, optional }: DiagramLine,
  names: ReadonlyMap<string, string>,
): string {
  const [left, right] = [names.get(to.box) ?? '', names.get(from.box) ?? '']
  if (kind === 'reads') return `  ${left} ||..|| ${right} : "read by"`
  return `  ${left} ${optional ? '|o' : '||'}--${single ? 'o|' : 'o{'} ${right} : "${inQuotes(label.split(':')[0] ?? '')}"`
}

/** Quotation marks have no escape in the language, and `#` and `;` are its own: they are written as entities. */
function inQuotes(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/["#;&<>]/g, (character) => `#${character.codePointAt(0)};`)
}
