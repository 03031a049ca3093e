import { DocumentsError, UsageError } from '../errors.js'
import type { Project } from '../project.js'
import { toolVersion } from '../tool-version.js'
import { validateProject } from '../validate-project.js'
import { finding, type Finding } from './finding.js'

/** The oldest Node.js that Aludel runs on. */
const oldestNode = { major: 20, minor: 19 }

/** The tool itself, and what runs it. */
export function examineTool(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isOld = major < oldestNode.major || (major === oldestNode.major && minor < oldestNode.minor)
  const message = `aludel ${toolVersion()} on Node.js ${process.versions.node}, ${process.platform} ${process.arch}`
  return isOld
    ? finding(
        'tool',
        'problem',
        message,
        `Node.js ${oldestNode.major}.${oldestNode.minor} or newer is needed.`,
      )
    : finding('tool', 'ok', message)
}

/** The project file and the documents. */
export function examineProject(project: Project, defaultSchema?: string): readonly Finding[] {
  const { config, revisions } = project
  const environments = Object.keys(config.document.environments ?? {})
  const names = environments.length === 0 ? 'no environments' : `environments ${environments.join(', ')}`
  const { diagnostics } = validateProject(project, defaultSchema === undefined ? {} : { defaultSchema })
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  const counts = `${project.files.length} documents, ${revisions.length} of them readable, ${errors} errors, ${warnings} warnings`
  return [
    finding('project', 'ok', `${config.file}: project ${config.name}, ${names}`),
    errors > 0
      ? finding('documents', 'problem', counts, 'Run aludel validate: it shows each at its place.')
      : finding('documents', warnings > 0 ? 'note' : 'ok', counts),
  ]
}

/** A project that cannot be opened; what is none of a project's troubles is thrown on. */
export function projectTrouble(error: unknown): Finding {
  if (error instanceof DocumentsError) {
    const [first] = error.diagnostics
    return finding('project', 'problem', error.message, first?.help)
  }
  if (error instanceof UsageError) return finding('project', 'problem', error.message, error.help)
  throw error
}
