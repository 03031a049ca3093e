import { randomBytes } from 'node:crypto'
import type { FixDirection } from '../api/drift-fix.js'
import { printable } from '../diagnostics/display-width.js'
import type { Diff } from '../diff/diff-models.js'
import type { Question } from '../diff/question.js'
import type { ComparedSchemas } from '../api/drift-project.js'
import { withAnswers } from './diff-answers.js'
import { directionOf, messageOf, type FixWay } from './drift-direction.js'
import type { OpenProject } from './project-session.js'
import { diffRemarks, questionsText } from './render/diff-text.js'
import { screens } from './screen.js'

/** What `drift --fix` was given. */
export interface FixFlags {
  readonly fix: FixWay
  readonly message?: string | undefined
  readonly 'rev-id'?: string | undefined
  readonly hints?: string | undefined
  readonly sql: boolean
  readonly output?: string | undefined
  readonly json: boolean
}

/** What it made. */
export interface FixedDrift {
  /** The name of the revision's file, or the script. */
  readonly answer?: string
  /** The file that the script goes into. */
  readonly output?: string
  /** A question is open, or something that differs is said by no operation. */
  readonly refused: boolean
  readonly json: {
    readonly files: readonly { readonly revision: string; readonly file: string }[]
    readonly script?: string
    readonly questions: readonly Question[]
    readonly unsaid: readonly string[]
  }
}

/** Writes the revision that adopts a drift or takes it back, or the script that does so in one database. */
export async function fixDrift(
  { project, db }: OpenProject,
  compared: ComparedSchemas,
  flags: FixFlags,
): Promise<FixedDrift> {
  const { json: isJson, output } = flags
  const { palette, write } = screens.notes
  const note = (text: string): void => {
    if (!isJson) write(text)
  }
  if (compared.drift.ok) {
    note('nothing differs: there is nothing to fix\n')
    return { refused: false, json: { files: [], questions: [], unsaid: [] } }
  }
  const fix = await directionOf(flags.fix, compared.drift, isJson)
  const isScript = fix === 'revert' && flags.sql
  const { driftFix, fixStandsOn } = await import('../api/drift-fix.js')
  // What a revision cannot stand on is told before anything is asked.
  const header = isScript
    ? undefined
    : {
        revises: fixStandsOn(project, compared, db),
        message: flags.message ?? (await messageOf(fix, isJson)),
      }
  const { from, tell } = driftFix(fix, compared)
  const diff = await withAnswers(tell, flags)
  const { questions, unsaid, operations } = diff
  const json = { files: [], questions, unsaid }
  if (operations.length === 0) {
    note(questionsText(questions, palette))
    for (const sentence of unsaid) note(`no operation says this: ${sentence}\n`)
    return { refused: true, json }
  }
  const remarks = remarksOf(fix, diff)
  for (const remark of remarks) note(`${palette.warning('!')} ${printable(remark)}\n`)
  const refused = unsaid.length > 0
  const { settings } = compared.replayed
  if (header === undefined) {
    const { driftScript } = await import('../api/drift-script.js')
    const script = driftScript(diff, from, settings, db)
    return {
      answer: script,
      ...(output === undefined ? {} : { output }),
      refused,
      json: { ...json, script },
    }
  }
  const { createRevision } = await import('../api/create-revision.js')
  const { revertOperations } = await import('../api/revert-operations.js')
  const body = fix === 'adopt' ? operations : revertOperations(diff, from, settings, db.database.dialect)
  const made = await createRevision(project, {
    ...header,
    ...(flags['rev-id'] === undefined ? {} : { revisionId: flags['rev-id'] }),
    format: 'yaml',
    now: new Date(),
    randomBytes,
    body: { operations: body, remarks },
  })
  note(
    fix === 'adopt'
      ? `the database has it already, so mark it as applied there: aludel stamp ${made.revision}\n`
      : 'it passes over a database that never differed; here it takes the difference back: aludel upgrade\n',
  )
  return { answer: `${made.file}\n`, refused, json: { ...json, files: [made] } }
}

/** SQL has no operations that remarks could point at. */
function remarksOf(fix: FixDirection, diff: Diff): readonly string[] {
  if (fix === 'adopt') return diffRemarks(diff)
  return [
    ...diff.losses.map(({ sentence }) => `loses ${sentence}`),
    ...diff.notes.map(({ sentence }) => sentence),
    ...diff.unsaid.map((sentence) => `not said by any operation: ${sentence}`),
  ]
}
