import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags } from '../cli/flags.js'
import { Args, Flags } from '../cli/oclif.js'
import { withDatabase } from '../cli/project-session.js'
import { runPurge } from '../cli/purge-command.js'
import { purgeJson, purgeText } from '../cli/render/purge.js'
import { screens } from '../cli/screen.js'

/** Destroys what `keep: true` set aside. */
export default class Purge extends AludelCommand {
  static override readonly summary = 'Destroy what `keep: true` set aside, for good.'
  static override readonly description =
    'Lists the tables and columns that revisions kept, and asks before it drops them. The database remembers it: a downgrade of these revisions then makes the tables and columns again, but not what was in them.'
  static override readonly examples = [
    {
      description: 'See what is kept, since when, and how large it is.',
      command: '<%= config.bin %> purge --dry-run',
    },
    { description: 'Destroy what is kept of a table.', command: '<%= config.bin %> purge users' },
    {
      description: 'Destroy what is kept of a column, without being asked.',
      command: '<%= config.bin %> purge users.fax --yes',
    },
  ]
  static override readonly args = {
    names: Args.string({
      description: 'What to destroy, by the name it is kept under or was called; default: all that is kept.',
      multiple: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...databaseFlags,
    'dry-run': Flags.boolean({ summary: 'List what is kept, and destroy nothing.' }),
    yes: Flags.boolean({
      char: 'y',
      summary: 'Destroy it without asking, in a protected environment too.',
    }),
  }

  override async run() {
    const { args, flags } = await this.parse(Purge)
    return withDatabase(
      flags,
      async (open) => {
        const view = await runPurge(open, {
          names: args.names ?? [],
          dryRun: flags['dry-run'],
          yes: flags.yes,
          json: this.jsonEnabled(),
        })
        this.answer(purgeText(view, screens.answer.palette))
        return purgeJson(view)
      },
      { dataFiles: 'leave' },
    )
  }
}
