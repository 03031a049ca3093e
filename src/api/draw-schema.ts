import { schemaDiagram, type SchemaDiagram } from '../diagram/schema-diagram.js'
import { modelAt, type SchemaRequest } from './schema-at.js'
import type { Project } from './project.js'

/** In which ways a schema or a history can be drawn. */
export type DrawingFormat = 'mermaid' | 'svg' | 'html'

/**
 * The schema at a revision as a diagram of its tables, views and enums.
 *
 * @throws DocumentsError for wrong documents, UsageError for an unknown revision
 */
export async function drawSchema(
  project: Project,
  request: SchemaRequest,
  format: DrawingFormat,
): Promise<string> {
  const { model, at } = modelAt(project, request)
  const { dialect, defaultSchema } = request.offline
  const rules = {
    lexer: dialect.rules.lexer,
    ...(defaultSchema === undefined ? {} : { defaultSchema }),
  }
  const diagram = schemaDiagram(model, rules)
  const title = project.config.name
  if (format === 'mermaid') {
    const { mermaidSchema } = await import('../diagram/mermaid-schema.js')
    return mermaidSchema(diagram)
  }
  const { schemaSvg } = await import('../diagram/schema-svg.js')
  const svg = await schemaSvg(diagram, title)
  if (format === 'svg') return svg
  const { diagramPage } = await import('../diagram/page.js')
  return diagramPage({
    title,
    subtitle: `${counted(diagram)} · at ${at.length === 0 ? 'base' : at.join(', ')}`,
    svg,
    entries: diagram.boxes.map(({ id, title: name, rows, comment }) => ({
      id,
      name,
      text: [name, ...rows.map((row) => row.name), comment ?? ''].join(' '),
    })),
  })
}

function counted({ boxes }: SchemaDiagram): string {
  const count = (kinds: readonly string[], one: string, many: string): readonly string[] => {
    const number = boxes.filter(({ kind }) => kinds.includes(kind)).length
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`]
  }
  const parts = [
    ...count(['table', 'declared'], 'table', 'tables'),
    ...count(['view', 'materialized view'], 'view', 'views'),
    ...count(['enum'], 'enum', 'enums'),
  ]
  return parts.length === 0 ? 'nothing in it' : parts.join(', ')
}
