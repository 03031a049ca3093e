import type { HistoryNode } from '../diagram/history-diagram.js'
import type { DrawingFormat } from './draw-schema.js'
import type { ListedRevision } from './listed-revision.js'

/**
 * A history as a drawing: newest first, a lane for each branch.
 *
 * @param revisions as `listHistory` gives them
 * @param marked a database was asked which of them are applied
 */
export async function drawHistory(
  revisions: readonly ListedRevision[],
  options: { readonly format: DrawingFormat; readonly title: string; readonly marked: boolean },
): Promise<string> {
  const nodes = revisions.map((listed) => nodeOf(listed, options.marked))
  if (options.format === 'mermaid') {
    const { mermaidHistory } = await import('../diagram/mermaid-history.js')
    return mermaidHistory(nodes)
  }
  const { historySvg } = await import('../diagram/history-svg.js')
  const svg = historySvg(nodes, options.title)
  if (options.format === 'svg') return svg
  const { diagramPage } = await import('../diagram/page.js')
  const applied = nodes.filter(({ state }) => state === 'applied').length
  return diagramPage({
    title: options.title,
    subtitle:
      `${nodes.length} ${nodes.length === 1 ? 'revision' : 'revisions'}` +
      (options.marked ? `, ${applied} applied` : ''),
    svg,
    entries: nodes.map(({ id, message, tags }) => ({
      id: `revision ${id}`,
      name: message === '' ? id : message,
      text: [id, message, ...tags].join(' '),
    })),
  })
}

function nodeOf(listed: ListedRevision, marked: boolean): HistoryNode {
  const { revision, message, created, revises, depends_on, is_head, is_base, is_merge, applied } = listed
  return {
    id: revision,
    message,
    ...(created === undefined ? {} : { day: created.slice(0, 10) }),
    parents: revises,
    dependsOn: depends_on,
    tags: [
      ...(is_head ? ['head'] : []),
      ...(is_base ? ['base'] : []),
      ...(is_merge ? ['merge'] : []),
      ...listed.branch_labels,
      ...(listed.only_in_database ? ['only in the database'] : []),
    ],
    ...(marked ? { state: applied === undefined ? ('pending' as const) : ('applied' as const) } : {}),
  }
}
