import { readDialects } from '../offline-target.js'
import type { Project } from '../project.js'
import { validateProject } from '../validate-project.js'
import { checkOf, counted, listed, type Check } from './check.js'

/** Everything that `validate` finds. */
export function checkDocuments(project: Project): Check {
  const { diagnostics, fileCount } = validateProject(project)
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const warnings = diagnostics.length - errors
  const documents = counted(fileCount, 'document')
  const dialects = readDialects(project).targets.map(
    ({ dialect, serverVersion }) => `${dialect.name} ${dialect.formatVersion(serverVersion)}`,
  )
  const aside = warnings === 0 ? '' : `, with ${counted(warnings, 'warning')}`
  return checkOf(
    'documents',
    errors === 0
      ? `${documents} can be applied and undone on ${listed(dialects)}${aside}`
      : `${counted(errors, 'error')} in ${documents}${aside}`,
    diagnostics,
  )
}
