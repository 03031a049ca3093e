import type { HistoryNode } from './history-diagram.js'

/**
 * The history in the language of Mermaid (https://mermaid.js.org/syntax/flowchart.html): a node for each revision, an
 * arrow from what is revised to what revises it, a dotted one for what is depended on.
 *
 * @param nodes newest first
 */
export function mermaidHistory(nodes: readonly HistoryNode[]): string {
  const names = new Map(nodes.map(({ id }, i) => [id, `r${i}`]))
  const arrows = nodes.flatMap(({ id, parents, dependsOn }) => [
    ...parents.flatMap((parent) =>
      names.has(parent) ? [`  ${names.get(parent)} --> ${names.get(id)}`] : [],
    ),
    ...dependsOn.flatMap((other) =>
      names.has(other) ? [`  ${names.get(other)} -.-> ${names.get(id)}`] : [],
    ),
  ])
  const applied = nodes.flatMap(({ id, state }) => (state === 'applied' ? [names.get(id) ?? ''] : []))
  return [
    'flowchart BT',
    ...nodes.map((node) => `  ${names.get(node.id)}["${label(node)}"]`),
    ...arrows,
    ...(applied.length === 0
      ? []
      : ['  classDef applied stroke-width:3px', `  class ${applied.join(',')} applied`]),
    '',
  ].join('\n')
}

function label({ id, message, tags }: HistoryNode): string {
  return [id, message, tags.join(', ')]
    .filter((line) => line !== '')
    .map((line) =>
      line.replace(/[\s\p{Cc}]+/gu, ' ').replace(/["#;&<>]/g, (character) => `#${character.codePointAt(0)};`),
    )
    .join('<br/>')
}
