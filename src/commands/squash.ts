import { randomBytes } from 'node:crypto'
import { AludelCommand } from '../cli/base-command.js'
import { CommandLineError } from '../cli/command-line-error.js'
import { projectFlags } from '../cli/flags.js'
import { Args, Flags } from '../cli/oclif.js'
import { openProjectOf } from '../cli/project-session.js'
import { cleanedText, squashedNotes } from '../cli/render/squash.js'
import { screens } from '../cli/screen.js'
import type { Project } from '../index.js'

/** Makes one revision of a range. */
export default class Squash extends AludelCommand {
  static override readonly summary =
    'Make one revision of a range, once it is proved that the schema is the same.'
  static override readonly description =
    'The new revision names those that it `replaces`, and what stood on the last of them stands on it. Their documents stay, for databases that have a part of them: such a database applies the rest first; one that has all of them records the new one in their place; one that has none runs the new one. Tables that the range makes are written as they are in the end; all else is kept in order, without its comments. --clean removes the documents when no database needs them any more.'
  static override readonly examples = [
    {
      description: 'Make one revision of those from one to another, both included.',
      command: '<%= config.bin %> squash b3e5:c2a9 --message="accounts"',
    },
    {
      description: 'Make one of everything up to a revision.',
      command: '<%= config.bin %> squash :c2a9 --message="baseline"',
    },
    {
      description: 'Remove the documents of what was squashed.',
      command: '<%= config.bin %> squash --clean',
    },
  ]
  static override readonly args = {
    range: Args.string({
      description: 'first:last, first: or :last, ids or their beginnings; or the label of a branch.',
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...projectFlags,
    message: Flags.string({ char: 'm', summary: 'What it does, in a few words.', helpValue: 'TEXT' }),
    'rev-id': Flags.string({ summary: 'Its id; default: one that is made up.', helpValue: 'ID' }),
    clean: Flags.boolean({
      summary: 'Remove the documents that another revision replaces.',
      exclusive: ['message', 'rev-id'],
    }),
  }

  override async run() {
    const { args, flags } = await this.parse(Squash)
    const { range } = args
    if (flags.clean && range !== undefined) throw new CommandLineError('--clean takes no range')
    const project = await openProjectOf(flags)
    if (flags.clean) return this.clean(project)
    if (range === undefined) throw new CommandLineError('a range is missing: first:last')
    if (flags.message === undefined) throw new CommandLineError('--message is missing')
    const { squashRevisions } = await import('../api/squash-revisions.js')
    const squashed = await squashRevisions(project, {
      range,
      message: flags.message,
      ...(flags['rev-id'] === undefined ? {} : { revisionId: flags['rev-id'] }),
      now: new Date(),
      randomBytes,
    })
    screens.notes.write(squashedNotes(squashed, screens.notes.palette))
    this.answer(`${squashed.file}\n`)
    const { revision, file, replaces, moved } = squashed
    return { version: 1, files: [{ revision, file }], replaces, moved, removed: [] }
  }

  private async clean(project: Project) {
    const { cleanReplaced } = await import('../api/clean-replaced.js')
    const cleaned = await cleanReplaced(project)
    screens.notes.write(cleanedText(cleaned, screens.notes.palette))
    const removed = cleaned.removed.map(({ file }) => file)
    this.answer(removed.map((file) => `${file}\n`).join(''))
    return { version: 1, files: [], replaces: [], moved: [], removed }
  }
}
