import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.js'
import { planUpgrade } from '../plan/planner.js'
import { readDialects } from './offline-target.js'
import { planSettings } from './plan-settings.js'
import type { Project } from './project.js'
import { projectDiagnostics } from './project-diagnostics.js'
import { sourcesOf } from './sources-of.js'

/** What validating found. */
export interface Validation {
  /** No errors; warnings do not count. */
  readonly ok: boolean
  readonly diagnostics: readonly Diagnostic[]
  readonly fileCount: number
  readonly sources: ReadonlyMap<string, string>
}

/**
 * Everything that can be known offline: the project file, form, graph, and, for each of the project's dialects, whether
 * every revision can be applied and undone in its place. With `files`, only findings in these files are given.
 */
export function validateProject(
  project: Project,
  options: { readonly files?: readonly string[] } = {},
): Validation {
  const found = [...project.diagnostics, ...projectDiagnostics(project), ...modelFindings(project)]
  const wanted = options.files === undefined ? undefined : new Set(options.files)
  const diagnostics = unique(found)
    .filter(({ location }) => wanted === undefined || wanted.has(location.file))
    .sort(compareDiagnostics)
  return {
    ok: diagnostics.every(({ severity }) => severity !== 'error'),
    diagnostics,
    fileCount: wanted?.size ?? project.files.length,
    sources: project.sources,
  }
}

function modelFindings(project: Project): readonly Diagnostic[] {
  const { graph } = project
  if (graph === undefined) return []
  const route = sourcesOf(graph, graph.inOrder())
  return readDialects(project).targets.flatMap(
    (target) => planUpgrade([], route, planSettings(project, target)).diagnostics,
  )
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
