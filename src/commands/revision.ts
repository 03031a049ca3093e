import { randomBytes } from 'node:crypto'
import { AludelCommand } from '../cli/base-command.js'
import { projectFlags } from '../cli/flags.js'
import { Flags } from '../cli/oclif.js'
import { openProjectOf } from '../cli/project-session.js'

/** Writes a new document. */
export default class Revision extends AludelCommand {
  static override readonly summary = 'Write a new revision, with its header filled in, for you to edit.'
  static override readonly examples = [
    {
      description: 'Write a revision that follows the newest one.',
      command: '<%= config.bin %> revision --message="create users"',
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
      summary: 'The revision before it: an id or its beginning, head, or base.',
      helpValue: 'REV',
      default: 'head',
    }),
    'rev-id': Flags.string({ summary: 'Its id; default: one that is made up.', helpValue: 'ID' }),
    format: Flags.option({
      summary: 'Format of the document.',
      options: ['yaml', 'json'] as const,
      default: 'yaml',
    })(),
  }

  /** Here --format is that of the document. */
  override jsonEnabled(): boolean {
    return this.argv.includes('--json')
  }

  override async run() {
    const { flags } = await this.parse(Revision)
    const project = await openProjectOf(flags, { dataFiles: 'leave' })
    const { createRevision } = await import('../api/create-revision.js')
    const made = await createRevision(project, {
      message: flags.message,
      revises: flags.revises,
      ...(flags['rev-id'] === undefined ? {} : { revisionId: flags['rev-id'] }),
      format: flags.format,
      now: new Date(),
      randomBytes,
    })
    this.answer(`${made.file}\n`)
    return { version: 1, files: [{ revision: made.revision, file: made.file }] }
  }
}
