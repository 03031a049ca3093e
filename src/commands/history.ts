import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags } from '../cli/flags.js'
import { Args } from '../cli/oclif.js'
import { openProjectOf, withDatabase } from '../cli/project-session.js'
import { historyText } from '../cli/render/history-text.js'
import { listedJson } from '../cli/render/revisions-json.js'
import { screens } from '../cli/screen.js'

/** Lists revisions, newest first. */
export default class History extends AludelCommand {
  static override readonly summary = 'List the revisions, newest first.'
  static override readonly description =
    'Connects to nothing, unless --env or --url names a database: then each revision is marked as applied (●) or not (○).'
  static override readonly examples = [
    { description: 'List all revisions.', command: '<%= config.bin %> history' },
    { description: 'List the last three.', command: '<%= config.bin %> history -2:' },
    {
      description: 'Show which of them the development database has.',
      command: '<%= config.bin %> history --env=dev',
    },
  ]
  static override readonly args = {
    range: Args.string({
      description: 'From:to, either may be left out: d4f1:head, base:d4f1, -2:, current: (with a database).',
      ignoreStdin: true,
    }),
  }
  static override readonly flags = { ...databaseFlags }

  override async run() {
    const { args, flags } = await this.parse(History)
    const { listHistory } = await import('../api/list-revisions.js')
    const range = args.range === undefined ? {} : { range: args.range }
    const marked = flags.env !== undefined || flags.url !== undefined
    const revisions = marked
      ? await withDatabase(flags, async ({ project, db }) => listHistory(project, { ...range, database: db }))
      : listHistory(await openProjectOf(flags), range)
    const { palette } = screens.answer
    this.answer(
      revisions.length === 0
        ? `${palette.dim('no revisions')}\n`
        : historyText(revisions, { palette, marked }),
    )
    return { version: 1, revisions: revisions.map(listedJson) }
  }
}
