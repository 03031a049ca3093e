import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.js'
import { findClash } from '../plan/commute.js'
import { lineFaults } from '../plan/line-faults.js'
import { readDialects } from './offline-target.js'
import { planSettings } from './plan-settings.js'
import type { Project } from './project.js'
import { projectDiagnostics } from './project-diagnostics.js'
import { replacedFindings } from './replaced-findings.js'
import { sourcesOf } from './sources-of.js'

/** What validating found. */
export interface Validation {
  /** No errors; warnings do not count. */
  readonly ok: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly fileCount: number
  /** The documents that were looked at. */
  readonly files: readonly string[]
  readonly sources: ReadonlyMap<string, string>
}

/**
 * Everything that can be known offline: the project file, form, graph, and, for each of the project's dialects, whether
 * every revision can be applied and undone in its place. With `files`, only findings in these files are given. Without
 * `defaultSchema`, it is checked for each one that the project file names.
 */
export function validateProject(
  project: Project,
  options: { readonly files?: readonly string[]; readonly defaultSchema?: string } = {},
): Validation {
  const schemas = options.defaultSchema === undefined ? defaultSchemas(project) : [options.defaultSchema]
  const found = [
    ...project.diagnostics,
    ...projectDiagnostics(project),
    ...schemas.flatMap((schema) => modelFindings(project, schema)),
  ]
  const wanted = options.files === undefined ? undefined : new Set(options.files)
  const diagnostics = unique(found)
    .filter(
      ({ location, related = [] }) =>
        wanted === undefined ||
        wanted.has(location.file) ||
        // What is wrong in a data file is wrong of the document that names it.
        (location.pointer === '' && related.some((other) => wanted.has(other.location.file))),
    )
    .sort(compareDiagnostics)
  return {
    ok: diagnostics.every(({ severity }) => severity !== 'error'),
    diagnostics,
    fileCount: wanted?.size ?? project.files.length,
    files: options.files ?? project.files,
    sources: project.sources,
  }
}

/** The default schemas of the project's environments, as far as the file states them; undefined: the dialect's usual one. */
function defaultSchemas({ config }: Project): readonly (string | undefined)[] {
  const { document } = config
  const environments = Object.values(document.environments ?? {})
  const stated = (environments.length === 0 ? [{}] : environments).map(
    ({ default_schema }: { readonly default_schema?: string }) => default_schema ?? document.default_schema,
  )
  const plain = stated.map((schema) => (schema?.includes('${') === true ? undefined : schema))
  return [...new Set(plain)]
}

function modelFindings(project: Project, defaultSchema: string | undefined): readonly Diagnostic[] {
  const { graph } = project
  if (graph === undefined) return []
  const whole = sourcesOf(graph, graph.inOrder())
  return readDialects(project, defaultSchema).targets.flatMap((target) => {
    const settings = planSettings(project, target)
    // Branches that clash are both right by themselves: none is judged beside the other.
    const lines =
      graph.heads.length > 1 && findClash(whole, graph, settings) !== undefined
        ? graph.heads.map((head) =>
            sourcesOf(graph, graph.inOrder(graph.ancestors([head], { dependencies: true }))),
          )
        : [whole]
    return [...lines.flatMap((line) => lineFaults(line, settings)), ...replacedFindings(project, settings)]
  })
}

/** Once, what several dialects find alike. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(
    diagnostics.map((diagnostic) => {
      const { ruleId, message, location } = diagnostic
      return [JSON.stringify([ruleId, message, location.file, location.pointer, location.start]), diagnostic]
    }),
  )
  return [...seen.values()]
}
