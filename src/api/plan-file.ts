import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import { loadPlan, type LoadedPlan } from '../documents/load-plan.js'
import { readDocumentFile } from '../documents/read-file.js'
import type { Direction } from '../revisions/route.js'
import { DocumentsError } from './errors.js'

/** A plan that somebody read, to be run as it is or not at all. */
export type PlanFile = LoadedPlan

/** Plans name every statement: those of many revisions are longer than any document. */
const maximumPlanBytes = 64 * 1024 * 1024

/**
 * The plan of a file that `plan` wrote as JSON.
 *
 * @param direction of the run that it is for; one that only goes up, or only down, can be run by a sync as well
 * @throws DocumentsError, with places in the file: it is no plan, of another version, or of another direction
 */
export async function readPlan(file: string, cwd: string, direction: Direction): Promise<PlanFile> {
  const { source, diagnostic } = await readDocumentFile(file, cwd, maximumPlanBytes)
  if (source === undefined) throw new DocumentsError([diagnostic], new Map(), 1)
  const sources = new Map([[source.file, source.text]])
  const { loaded, diagnostics } = loadPlan(source)
  if (loaded === undefined) throw new DocumentsError(diagnostics, sources, 1)
  const { plan } = loaded
  if (direction !== 'sync' && plan.direction !== direction) {
    const message = `the plan is one of ${nouns[plan.direction]}, and this is ${nouns[direction]}`
    const help = `run it by \`aludel ${commands[plan.direction]} --plan ${file}\``
    const location = loaded.source.locate('/direction')
    throw new DocumentsError(
      [makeDiagnostic('schema/unknown-value', message, location, { help })],
      sources,
      1,
    )
  }
  return loaded
}

const nouns: Readonly<Record<Direction, string>> = { up: 'an upgrade', down: 'a downgrade', sync: 'a sync' }
const commands: Readonly<Record<Direction, string>> = { up: 'upgrade', down: 'downgrade', sync: 'sync' }
