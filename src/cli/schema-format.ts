import type { DrawingFormat } from '../api/draw-schema.js'
import type { SchemaRequest } from '../api/schema-at.js'
import type { Project } from '../index.js'

/** Writes the schema at a revision in one of its formats. */
type SchemaWriter = (project: Project, request: SchemaRequest) => Promise<string>

/** The formats of `schema`; what each needs is loaded when it is asked for. */
export const schemaFormats: Readonly<Record<'yaml' | 'json' | 'sql' | DrawingFormat, SchemaWriter>> = {
  yaml: async (project, request) => {
    const { schemaAt, schemaYaml } = await import('../api/schema-at.js')
    return schemaYaml(schemaAt(project, request))
  },
  json: async (project, request) => {
    const { schemaAt } = await import('../api/schema-at.js')
    return `${JSON.stringify({ version: 1, ...schemaAt(project, request) }, null, 2)}\n`
  },
  sql: async (project, request) => (await import('../api/schema-at.js')).schemaSql(project, request),
  mermaid: drawn('mermaid'),
  svg: drawn('svg'),
  html: drawn('html'),
}

function drawn(format: DrawingFormat): SchemaWriter {
  return async (project, request) =>
    (await import('../api/draw-schema.js')).drawSchema(project, request, format)
}
