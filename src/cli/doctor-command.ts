import type { Finding } from '../api/doctor/finding.js'
import type { Project } from '../index.js'
import { EnvironmentError } from '../project/environment-error.js'
import { DocumentsError } from '../api/errors.js'
import { environmentHelp } from './failure.js'
import { environmentOf, openProjectOf, type ChoiceFlags } from './project-session.js'
import { screens } from './screen.js'

/** What doctor was given. */
export interface DoctorFlags extends ChoiceFlags {
  readonly offline: boolean
}

/** Looks at everything that can be reached, and goes on after what cannot. */
export async function examine(flags: DoctorFlags): Promise<readonly Finding[]> {
  const { examineProject, examineTool, projectTrouble } = await import('../api/doctor/examine-project.js')
  const what = flags.offline ? 'the tool and the project' : 'the tool, the project and its database'
  screens.notes.write(`${screens.notes.palette.dim('doctor:')} looks at ${what}, and writes nothing\n`)
  let project: Project
  try {
    project = await openProjectOf(flags)
  } catch (error) {
    return [examineTool(), projectTrouble(error)]
  }
  const offline = [
    examineTool(),
    ...examineProject(flags.offline ? project : await spokenFor(project, flags)),
  ]
  return flags.offline ? offline : [...offline, ...(await database(project, flags))]
}

/** The project in the dialect of its database, as far as one is named. */
async function spokenFor(project: Project, flags: DoctorFlags): Promise<Project> {
  const { speaking } = await import('../api/offline-target.js')
  try {
    return speaking(project, (await environmentOf(project, flags)).url)
  } catch (error) {
    if (error instanceof EnvironmentError || error instanceof DocumentsError) return project
    throw error
  }
}

async function database(project: Project, flags: DoctorFlags): Promise<readonly Finding[]> {
  try {
    const environment = await environmentOf(project, flags)
    const { examineDatabase } = await import('../api/doctor/examine-database.js')
    const name = environment.name === undefined ? '' : `${environment.name} `
    screens.notes.write(`${screens.notes.palette.dim('target:')} ${name}${environment.shownUrl}\n`)
    return await examineDatabase(project, environment)
  } catch (error) {
    if (error instanceof EnvironmentError) {
      const help = environmentHelp(error)
      return [trouble(error.message, help)]
    }
    if (error instanceof DocumentsError) return [trouble(error.message, error.diagnostics[0]?.help)]
    throw error
  }
}

function trouble(message: string, help: string | undefined): Finding {
  return { id: 'connection', status: 'problem', message, ...(help === undefined ? {} : { help }) }
}
