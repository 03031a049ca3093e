import type { Scalar } from 'yaml'
import { namingConventions } from '../model/naming.js'
import { modelToJson, tableKey, type SchemaModel } from '../model/schema-model.js'
import type { Table } from '../model/table.js'
import { createTableSteps } from '../operations/support/table-steps.js'
import { foldHistory } from '../plan/planner.js'
import { resolveRevision } from '../revisions/resolve.js'
import { lookup, type CompileContext } from '../steps/compiler.js'
import type { Statement, Unsupported } from '../steps/statement.js'
import type { OfflineTarget } from './offline-target.js'
import { planSettings } from './plan-settings.js'
import { documentsError, graphOf, type Project } from './project.js'
import { tableDocument, type DocumentValue } from './schema-document.js'
import { sourcesOf } from './sources-of.js'
import { valueOrThrow } from './target-error.js'

/** At which point of history, and for which dialect. */
export interface SchemaRequest {
  /** A revision's id or its beginning; default: all heads. */
  readonly at?: string
  readonly offline: OfflineTarget
}

/** The schema at a revision, as the documents that would make it. */
export interface SchemaDocument {
  readonly at: readonly string[]
  readonly dialect: string
  /** create_table documents, in an order in which each table comes after those it refers to, where there is one. */
  readonly tables: readonly { readonly [key: string]: DocumentValue | undefined }[]
}

/**
 * The schema that the revisions up to `at` make, folded from the documents alone.
 *
 * @throws DocumentsError for wrong documents, UsageError for an unknown revision
 */
export function schemaAt(project: Project, request: SchemaRequest): SchemaDocument {
  const { model, at } = modelAt(project, request)
  const { dialect } = request.offline
  const naming = namingConventions[project.config.names]
  return {
    at,
    dialect: dialect.name,
    tables: inOrderOfReference(model).map((table) => tableDocument(table, naming, dialect.name)),
  }
}

/** The same as the statements that make it on an empty database. */
export function schemaSql(project: Project, request: SchemaRequest): string {
  const { model } = modelAt(project, request)
  const { dialect, serverVersion, defaultSchema } = request.offline
  const context: CompileContext = {
    serverVersion,
    transaction: 'single',
    isNew: () => true,
    ...(defaultSchema === undefined ? {} : { defaultSchema }),
  }
  const tables = inOrderOfReference(model)
  const made = new Set<string>()
  const later: string[] = []
  const statements: string[] = []
  for (const table of tables) {
    made.add(tableKey(table))
    const now = table.foreignKeys.filter(({ references }) => made.has(tableKey(references)))
    const steps = createTableSteps({ ...table, foreignKeys: now })
    statements.push(...steps.flatMap((step) => sqlOf(lookup(dialect.steps, step, context))))
    for (const constraint of table.foreignKeys.filter((key) => !now.includes(key))) {
      later.push(...sqlOf(lookup(dialect.steps, { kind: 'add_foreign_key', table, constraint }, context)))
    }
  }
  return [...statements, ...later].map((sql) => `${sql};\n`).join('\n')
}

/** How deep the value of a table's key is: in document, map, key, list, table, key. */
const depthInTable = 6

/** The schema as YAML that reads as a person would write it. */
export async function schemaYaml(document: SchemaDocument): Promise<string> {
  const { Document, isMap, isSeq, visit } = await import('yaml')
  const yaml = new Document({
    dialect: document.dialect,
    at: document.at,
    tables: document.tables,
  })
  visit(yaml, {
    // A table's columns, indexes and constraints stand each in a line; what is deeper is part of the line.
    Collection: (_key, node, path) => {
      const isList = path.length === depthInTable && isSeq(node) && node.items.some((item) => isMap(item))
      if ((isMap(node) || isSeq(node)) && path.length >= depthInTable && !isList) node.flow = true
    },
    Scalar: (_key, node: Scalar) => {
      if (typeof node.value === 'string' && /[,[\]{}]/.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function modelAt(
  project: Project,
  { at, offline }: SchemaRequest,
): { readonly model: SchemaModel; readonly at: readonly string[] } {
  const graph = graphOf(project)
  const tips =
    at === undefined || at === 'head'
      ? graph.heads
      : at === 'base'
        ? []
        : [valueOrThrow(resolveRevision(graph, at))]
  const ids = graph.inOrder(graph.ancestors(tips, { dependencies: true }))
  const { model, diagnostics } = foldHistory(sourcesOf(graph, ids), planSettings(project, offline))
  if (diagnostics.some(({ severity }) => severity === 'error')) throw documentsError(project, diagnostics)
  return { model, at: tips }
}

/** Tables after those they refer to; in a circle, by name. */
function inOrderOfReference(model: SchemaModel): readonly Table[] {
  const ordered: Table[] = []
  const state = new Map<string, 'open' | 'done'>()
  const tables = modelToJson(model).tables
  const visitTable = (table: Table): void => {
    const key = tableKey(table)
    if (state.has(key)) return
    state.set(key, 'open')
    for (const { references } of table.foreignKeys) {
      const referenced = model.tables.get(tableKey(references))
      if (referenced !== undefined) visitTable(referenced)
    }
    state.set(key, 'done')
    ordered.push(table)
  }
  tables.forEach(visitTable)
  return ordered
}

function sqlOf(compiled: readonly Statement[] | Unsupported): readonly string[] {
  return 'unsupported' in compiled ? [] : compiled.map(({ sql }) => sql)
}
