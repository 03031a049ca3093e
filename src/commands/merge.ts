import { AludelCommand } from '../cli/base-command.js'
import { projectFlags } from '../cli/flags.js'
import { newDocumentFlags, newDocumentOf } from '../cli/new-document-flags.js'
import { Args, Flags } from '../cli/oclif.js'
import { openProjectOf } from '../cli/project-session.js'
import { count } from '../cli/render/words.js'
import { screens } from '../cli/screen.js'

/** Brings branches together. */
export default class Merge extends AludelCommand {
  static override readonly summary =
    'Write a revision that brings branches together, once it is proved that they may be.'
  static override readonly description =
    'Branches come together where it does not count in which order they are applied: neither touches what the other touches, and either order makes the same schema. Else both operations are named, with their lines, and nothing is written.'
  static override readonly examples = [
    { description: 'Merge all heads.', command: '<%= config.bin %> merge heads' },
    {
      description: 'Merge two branches by their labels.',
      command: '<%= config.bin %> merge billing contact --message="billing meets contact"',
    },
    { description: 'Merge two revisions.', command: '<%= config.bin %> merge d4f1 9a3c' },
  ]
  static override readonly args = {
    revisions: Args.string({
      description: 'heads, labels, ids or their beginnings.',
      multiple: true,
      required: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...projectFlags,
    message: Flags.string({ char: 'm', summary: 'What it does, in a few words.', helpValue: 'TEXT' }),
    ...newDocumentFlags,
  }

  /** Here --format is that of the document. */
  override jsonEnabled(): boolean {
    return this.argv.includes('--json')
  }

  override async run() {
    const { args, flags } = await this.parse(Merge)
    const project = await openProjectOf(flags, { dataFiles: 'leave' })
    const { mergeRevisions } = await import('../api/merge-revisions.js')
    const { revision, file, parents, proved } = await mergeRevisions(
      project,
      { names: args.revisions, splice: flags.splice },
      {
        ...newDocumentOf(flags),
        ...(flags.message === undefined ? {} : { message: flags.message }),
      },
    )
    const { palette, write } = screens.notes
    write(
      `${palette.success('✔')} ${parents.join(' and ')} commute: whichever goes first, the schema is the same (${count(proved, 'revision')} looked at)\n`,
    )
    this.answer(`${file}\n`)
    return { version: 1, files: [{ revision, file }] }
  }
}
