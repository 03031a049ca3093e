import path from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../../diagnostics/make-diagnostic.js'
import type { RevisionSource } from '../../plan/revision-source.js'
import { documentEdits } from '../document-edits.js'
import { documentsBefore } from '../documents-before.js'
import { branchSince, changedFiles, untrackedFiles, type Branch } from '../git.js'
import type { Project } from '../project.js'
import { toSource } from '../revision-source.js'
import { checkOf, counted, type Check } from './check.js'

const editHelp =
  'take the edit back, and write the change as a new revision: databases that have this one keep what it was'

/**
 * Was anything edited that had been merged where the branch began? Comments, the message and the order of keys may change, and so may
 * the name of the file.
 *
 * @param ref a commit as Git takes it: `main`, `origin/main`
 * @throws UsageError where Git cannot tell
 */
export async function checkMerged(project: Project, ref: string): Promise<Check> {
  const branch = await branchSince(project.config.folder, ref)
  const documents = await documentsBefore(project, branch)
  const before = new Map([...documents].map(([id, loaded]) => [id, toSource(loaded, false)]))
  const changedData = await changedDataFiles(project, branch, before)
  const now = new Map(project.revisions.map((source) => [source.revision, source]))
  const diagnostics = [...before.values()].flatMap((old) => {
    const source = now.get(old.revision)
    if (source !== undefined) return edits(source, old, ref)
    return isReplaced(project, old) ? [] : [removed(project, old, ref)]
  })
  const found = [...diagnostics, ...changedData]
  const edited = found.filter(({ severity }) => severity === 'error').length
  return checkOf(
    'merged',
    edited === 0
      ? `nothing that was merged at ${ref} was edited`
      : `${counted(edited, 'edit')} of what was merged at ${ref}`,
    found,
  )
}

function edits(source: RevisionSource, old: RevisionSource, ref: string): readonly Diagnostic[] {
  return documentEdits(source, old.record).map(({ pointer, sentence, isHeader }) =>
    isHeader
      ? makeDiagnostic(
          'check/moved',
          `revision ${source.revision} stands elsewhere in the history than at ${ref}: ${sentence}`,
          source.locate(pointer),
          { help: 'a database that has it takes the new place over, while it has all that it now stands on' },
        )
      : makeDiagnostic(
          'check/edited',
          `revision ${source.revision} was edited after it was merged at ${ref}: ${sentence}`,
          source.locate(pointer),
          { help: editHelp },
        ),
  )
}

/** Another revision does its work, and what that one says is looked at by itself. */
function isReplaced({ graph }: Project, { revision }: RevisionSource): boolean {
  return graph?.replaced.sameAs.has(revision) === true || graph?.replaced.partOf.has(revision) === true
}

function removed(project: Project, { revision }: RevisionSource, ref: string): Diagnostic {
  return makeDiagnostic(
    'check/removed',
    `revision ${revision} was there at ${ref}, and its document is gone`,
    project.config.source.locate('/name'),
    { help: 'a database that has it is brought to this checkout by aludel sync' },
  )
}

/** Data files say what a revision does as its document does. */
async function changedDataFiles(
  project: Project,
  branch: Branch,
  before: ReadonlyMap<string, RevisionSource>,
): Promise<readonly Diagnostic[]> {
  const absolute = (name: string): string => path.resolve(branch.cwd, name)
  const changed = new Set((await changedFiles(branch, 'DMT')).map(absolute))
  const added = new Set(
    [...(await changedFiles(branch, 'A')), ...(await untrackedFiles(branch))].map(absolute),
  )
  return project.revisions.flatMap((source) => {
    const file = path.resolve(project.cwd, source.file)
    const isMerged = before.has(source.revision) || !added.has(file)
    return !isMerged
      ? []
      : (source.document.operations ?? []).flatMap(({ insert_rows: insert }, i) =>
          insert?.file === undefined || !changed.has(path.resolve(path.dirname(file), insert.file))
            ? []
            : [
                makeDiagnostic(
                  'check/edited',
                  `${insert.file}, which revision ${source.revision} inserts, was edited after it was merged at ${branch.ref}`,
                  source.locate(`/operations/${i}/insert_rows/file`),
                  { help: editHelp },
                ),
              ],
        )
  })
}
