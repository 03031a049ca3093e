import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import { renderFileName } from '../revisions/file-name.js'
import { describeFileName } from './file-name-problem.js'
import { readDialects } from './offline-target.js'
import type { Project } from './project.js'

/** What is wrong with the project file although it holds to the schema: dialects unknown here, names of new files. */
export function projectDiagnostics(project: Project): readonly Diagnostic[] {
  return [...unknownDialects(project), ...wrongFileNames(project)]
}

function unknownDialects(project: Project): readonly Diagnostic[] {
  return readDialects(project).unknown.map(({ index, message, help }) =>
    makeDiagnostic('project/unknown-dialect', message, project.config.source.locate(`/dialects/${index}`), {
      help,
    }),
  )
}

/** Names a document that is never written. */
function wrongFileNames(project: Project): readonly Diagnostic[] {
  const { fileTemplate, timezone, source } = project.config
  const named = renderFileName(fileTemplate, {
    revision: 'a1',
    message: 'create users',
    created: new Date(0),
    timeZone: timezone,
  })
  if (named.ok) return []
  const { key, message, help, offset } = describeFileName(named.problem, project)
  const place = `/${key}`
  const location = offset === undefined ? source.locate(place) : source.locateText(place, offset)
  return [makeDiagnostic('project/file-template', message, location, { help })]
}
