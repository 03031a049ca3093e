import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags } from '../cli/flags.js'
import { Args } from '../cli/oclif.js'
import { openProjectOf, withDatabase } from '../cli/project-session.js'
import { showJson } from '../cli/render/show-json.js'
import { showText } from '../cli/render/show-text.js'
import { screens } from '../cli/screen.js'

/** Shows one revision. */
export default class Show extends AludelCommand {
  static override readonly summary = 'Show one revision: what it does, its SQL, how it is undone.'
  static override readonly description =
    'Connects to nothing, unless --env or --url names a database: then revisions that only the database knows can be shown too.'
  static override readonly examples = [
    { description: 'Show a revision by the beginning of its id.', command: '<%= config.bin %> show d4f1' },
    {
      description: 'Show one that only the database still has.',
      command: '<%= config.bin %> show d4f1 --env=dev',
    },
  ]
  static override readonly args = {
    revision: Args.string({
      description: 'Id of the revision, or its beginning.',
      required: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = { ...databaseFlags }

  override async run() {
    const { args, flags } = await this.parse(Show)
    const { showRevision } = await import('../api/show-revision.js')
    const shown =
      flags.env !== undefined || flags.url !== undefined
        ? await withDatabase(flags, async ({ project, db }) =>
            showRevision(project, args.revision, { database: db }),
          )
        : showRevision(await openProjectOf(flags), args.revision)
    const { palette, width } = screens.answer
    this.answer(showText(shown, { palette, width }))
    return showJson(shown)
  }
}
