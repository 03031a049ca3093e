import { writeFile } from 'node:fs/promises'
import { AludelCommand } from '../cli/base-command.js'
import { exitCodes } from '../cli/exit-codes.js'
import { databaseFlags } from '../cli/flags.js'
import { Args, Flags } from '../cli/oclif.js'
import { makePlan } from '../cli/make-plan.js'
import { planFormats, planFormatters } from '../cli/plan-format.js'
import { plainPalette } from '../diagnostics/formats/palette.js'
import { planJson } from '../cli/render/plan-json.js'
import { screens } from '../cli/screen.js'

/** Shows what a run would do. */
export default class Plan extends AludelCommand {
  static override readonly summary = 'Show what a run would do: operations, SQL, locks, losses.'
  static override readonly description =
    'Runs nothing. Asks the database what is applied, and writes nothing; with --from it connects to nothing.'
  static override readonly examples = [
    { description: 'Show what an upgrade would do.', command: '<%= config.bin %> plan' },
    {
      description: 'Show what the last revision would lose on its way down.',
      command: '<%= config.bin %> plan --down -1',
    },
    {
      description: 'Show everything, without a database, as a comment for a pull request.',
      command: '<%= config.bin %> plan --from=base --format=markdown',
    },
  ]
  static override readonly args = {
    target: Args.string({
      description: 'Where to go: head, heads, base, an id or its beginning, +1, -1, branch@head.',
      multiple: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...databaseFlags,
    down: Flags.boolean({ summary: 'Plan a downgrade; default target: -1.' }),
    sync: Flags.boolean({
      summary: 'Plan a sync: what is applied and not part of the target goes first.',
      exclusive: ['down'],
    }),
    from: Flags.string({ summary: 'Plan from this revision, without a database.', helpValue: 'REV' }),
    format: Flags.option({ summary: 'How it is written.', options: planFormats, default: 'text' })(),
    output: Flags.string({ char: 'o', summary: 'Write it into a file.', helpValue: 'FILE' }),
    'exit-code': Flags.boolean({ summary: 'Exit 1 when something is pending.' }),
  }

  override async run() {
    const { args, flags } = await this.parse(Plan)
    const view = await makePlan(flags, {
      direction: flags.sync ? 'sync' : flags.down ? 'down' : 'up',
      targets: args.target ?? [],
      from: flags.from,
    })
    const format = this.jsonEnabled() ? 'json' : flags.format
    if (flags.output === undefined) this.answer(planFormatters[format](view, screens.answer))
    else await writeFile(flags.output, planFormatters[format](view, { palette: plainPalette, width: 100 }))
    const { revisions, exchanges } = view.plan
    if (flags['exit-code'] && revisions.length + exchanges.length > 0) this.endWith(exitCodes.refused)
    return planJson(view)
  }
}
