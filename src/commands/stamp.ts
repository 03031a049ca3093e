import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags, yesFlag } from '../cli/flags.js'
import { Args, Flags } from '../cli/oclif.js'
import { withDatabase } from '../cli/project-session.js'
import { stampJson, stampText } from '../cli/render/stamp.js'
import { screens } from '../cli/screen.js'
import { runStamp } from '../cli/stamp-command.js'

/** Marks revisions as applied without running them. */
export default class Stamp extends AludelCommand {
  static override readonly summary = 'Mark revisions as applied, or not, without running them.'
  static override readonly description =
    'For a database that has the schema already. A revision that is not marked is marked with all it stands on; of one that is, what stands on it is unmarked.'
  static override readonly examples = [
    { description: 'Say that the database has everything.', command: '<%= config.bin %> stamp head' },
    { description: 'Say that it has everything up to a revision.', command: '<%= config.bin %> stamp d4f1' },
    { description: 'Forget all marks.', command: '<%= config.bin %> stamp base' },
  ]
  static override readonly args = {
    revisions: Args.string({
      description: 'Ids or their beginnings, head, or base.',
      multiple: true,
      required: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...databaseFlags,
    purge: Flags.boolean({
      summary: 'Forget all marks first, also of revisions that this checkout does not know.',
    }),
    ...yesFlag,
  }

  override async run() {
    const { args, flags } = await this.parse(Stamp)
    return withDatabase(flags, async (open) => {
      const request = {
        targets: args.revisions,
        purge: flags.purge,
        yes: flags.yes,
        json: this.jsonEnabled(),
      }
      const view = await runStamp(open, request)
      this.answer(stampText(view, screens.answer.palette))
      return stampJson(view)
    })
  }
}
