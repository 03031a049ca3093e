import { AludelCommand } from '../cli/base-command.js'
import { connecting } from '../cli/connect-choice.js'
import { withAnswers } from '../cli/diff-answers.js'
import { exitCodes } from '../cli/exit-codes.js'
import { projectFlags } from '../cli/flags.js'
import { newDocumentFlags, newDocumentOf } from '../cli/new-document-flags.js'
import { Flags } from '../cli/oclif.js'
import { openProjectOf } from '../cli/project-session.js'
import { diffRemarks, questionsText } from '../cli/render/diff-text.js'
import { screens } from '../cli/screen.js'
import type { Project, SchemaDiff } from '../index.js'

/** Writes a new document. */
export default class Revision extends AludelCommand {
  static override readonly summary = 'Write a new revision, with its header filled in, for you to edit.'
  static override readonly examples = [
    {
      description: 'Write a revision that follows the newest one.',
      command: '<%= config.bin %> revision --message="create users"',
    },
    {
      description: 'Fill it with what leads to a schema that was edited by hand.',
      command: '<%= config.bin %> revision --message="new schema" --autogenerate --to=schema.yaml',
    },
    {
      description: 'Begin a branch with a label, at a revision that is followed already.',
      command:
        '<%= config.bin %> revision --message="invoices" --revises=d4f1 --splice --branch-label=billing',
    },
    {
      description: 'Go on with that branch, behind a revision of another.',
      command: '<%= config.bin %> revision --message="due dates" --revises=billing@head --depends-on=9a3c',
    },
    {
      description: 'Write it as JSON.',
      command: '<%= config.bin %> revision --message="create users" --format=json',
    },
  ]
  static override readonly flags = {
    ...projectFlags,
    message: Flags.string({
      char: 'm',
      summary: 'What it does, in a few words.',
      helpValue: 'TEXT',
      required: true,
    }),
    revises: Flags.string({
      aliases: ['head'],
      summary: 'The revision before it: an id or its beginning, a label, branch@head, head, or base.',
      helpValue: 'REV',
      default: 'head',
    }),
    ...newDocumentFlags,
    'depends-on': Flags.string({
      summary:
        'A revision that must be applied before, without being its parent: an id or its beginning, or a label.',
      helpValue: 'REV',
      multiple: true,
    }),
    autogenerate: Flags.boolean({
      summary: 'Fill it with the operations that lead to the schema that --to names.',
      dependsOn: ['to'],
    }),
    to: Flags.string({
      summary: 'With --autogenerate: a file that `schema` printed, a revision, env:NAME, a URL, or empty.',
      helpValue: 'SCHEMA',
      dependsOn: ['autogenerate'],
    }),
    hints: Flags.string({
      summary: 'With --autogenerate: file of answers, what was renamed, what is gone.',
      helpValue: 'FILE',
      dependsOn: ['autogenerate'],
    }),
    scratch: Flags.boolean({
      summary:
        'With --autogenerate: ask a scratch database how it tells texts of which no run stored the words.',
      dependsOn: ['autogenerate'],
    }),
  }

  /** Here --format is that of the document. */
  override jsonEnabled(): boolean {
    return this.argv.includes('--json')
  }

  override async run() {
    const { flags } = await this.parse(Revision)
    const project = await openProjectOf(flags, { dataFiles: 'leave' })
    const { createRevision } = await import('../api/create-revision.js')
    const diff = flags.to === undefined ? undefined : await this.diff(project, flags.revises, flags.to, flags)
    if (diff !== undefined && diff.operations.length === 0) return this.nothing(diff)
    const made = await createRevision(project, {
      ...(diff === undefined ? {} : { body: { operations: diff.operations, remarks: diffRemarks(diff) } }),
      message: flags.message,
      ...newDocumentOf(flags),
      revises: flags.revises,
      splice: flags.splice,
      dependsOn: flags['depends-on'] ?? [],
    })
    this.answer(`${made.file}\n`)
    return { version: 1, files: [{ revision: made.revision, file: made.file }] }
  }

  private async diff(
    project: Project,
    from: string,
    to: string,
    { hints, scratch }: { readonly hints?: string | undefined; readonly scratch: boolean },
  ) {
    const { diffSchemas } = await import('../api/diff-schemas.js')
    const tell = await diffSchemas(project, { from, to, scratch, connect: connecting(project) })
    return withAnswers(tell, { hints, json: this.jsonEnabled() })
  }

  /** Nothing to write: there is no difference, or a question is open. */
  private nothing({ ok, questions, unsaid }: SchemaDiff) {
    const { palette, write } = screens.notes
    if (!ok) this.endWith(exitCodes.refused)
    if (!this.jsonEnabled()) {
      const open = unsaid.map((sentence) => `no operation says this: ${sentence}\n`).join('')
      write(ok ? 'nothing differs: no revision was written\n' : questionsText(questions, palette) + open)
    }
    return { version: 1, files: [], questions, unsaid }
  }
}
