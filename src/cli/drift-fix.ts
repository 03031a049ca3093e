import { randomBytes } from 'node:crypto'
import type { Question } from '../diff/question.js'
import type { ComparedSchemas } from '../api/drift-project.js'
import type { FixDirection } from '../api/drift-fix.js'
import { CommandLineError } from './command-line-error.js'
import { withAnswers } from './diff-answers.js'
import type { OpenProject } from './project-session.js'
import { diffRemarks, questionsText } from './render/diff-text.js'
import { screens } from './screen.js'

/** What `drift --fix` was given. */
export interface FixFlags {
  readonly fix: FixDirection
  readonly message?: string | undefined
  readonly hints?: string | undefined
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

/** Writes the revision that adopts a drift, or the script that takes it back. */
export async function fixDrift(
  { project, db }: OpenProject,
  compared: ComparedSchemas,
  flags: FixFlags,
): Promise<FixedDrift> {
  const { fix, message, output } = flags
  if (fix === 'adopt' && message === undefined) {
    throw new CommandLineError(
      '--fix=adopt writes a revision, and needs its message',
      'say it: --message TEXT',
    )
  }
  const { palette, write } = screens.notes
  const note = (text: string): void => {
    if (!flags.json) write(text)
  }
  const { adoptsOn, driftFix } = await import('../api/drift-fix.js')
  const { from, tell } = driftFix(fix, compared)
  const diff = await withAnswers(tell, flags)
  const { questions, unsaid, operations } = diff
  const json = { files: [], questions, unsaid }
  if (operations.length === 0) {
    note(diff.ok ? 'nothing differs: there is nothing to fix\n' : questionsText(questions, palette))
    for (const sentence of unsaid) note(`no operation says this: ${sentence}\n`)
    return { refused: !diff.ok, json }
  }
  for (const remark of diffRemarks(diff)) note(`${palette.warning('!')} ${remark}\n`)
  const refused = unsaid.length > 0
  if (fix === 'revert') {
    const { driftScript } = await import('../api/drift-script.js')
    const script = driftScript(diff, from, compared.replayed.settings, db)
    return {
      answer: script,
      ...(output === undefined ? {} : { output }),
      refused,
      json: { ...json, script },
    }
  }
  const { createRevision } = await import('../api/create-revision.js')
  const made = await createRevision(project, {
    message: message ?? '',
    revises: adoptsOn(project, compared, db),
    format: 'yaml',
    now: new Date(),
    randomBytes,
    body: { operations, remarks: diffRemarks(diff) },
  })
  note(`the database has it already, so mark it as applied there: aludel stamp ${made.revision}\n`)
  return { answer: `${made.file}\n`, refused, json: { ...json, files: [made] } }
}
