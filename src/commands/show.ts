import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags, offlineFlag } from '../cli/flags.js'
import { Args } from '../cli/oclif.js'
import { openProjectOf } from '../cli/project-session.js'
import { showJson } from '../cli/render/show-json.js'
import { showText } from '../cli/render/show-text.js'
import { screens } from '../cli/screen.js'
import { withDatabaseToShow } from '../cli/with-database-to-show.js'

/** Shows one revision. */
export default class Show extends AludelCommand {
  static override readonly summary = 'Show one revision: what it does, its SQL, how it is undone.'
  static override readonly description =
    'Looks into the database that a run would work on, if there is one: then revisions that only it has can be shown too, and what was applied is shown as it was.'
  static override readonly examples = [
    { description: 'Show a revision by the beginning of its id.', command: '<%= config.bin %> show d4f1' },
    {
      description: 'Show one that only another database still has.',
      command: '<%= config.bin %> show d4f1 --env=production',
    },
  ]
  static override readonly args = {
    revision: Args.string({
      description: 'Id of the revision, or its beginning.',
      required: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = { ...databaseFlags, ...offlineFlag }

  override async run() {
    const { args, flags } = await this.parse(Show)
    const { showRevision } = await import('../api/show-revision.js')
    const shown = await withDatabaseToShow(flags, {
      beside: async ({ project, db }) => showRevision(project, args.revision, { database: db }),
      alone: async () => showRevision(await openProjectOf(flags), args.revision),
    })
    const { palette, width } = screens.answer
    this.answer(showText(shown, { palette, width }))
    return showJson(shown)
  }
}
