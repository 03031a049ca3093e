import { AludelCommand } from '../cli/base-command.js'
import { exitCodes } from '../cli/exit-codes.js'
import { databaseFlags } from '../cli/flags.js'
import { Args, Flags } from '../cli/oclif.js'
import { CommandLineError } from '../cli/command-line-error.js'
import { makePlan } from '../cli/make-plan.js'
import { planFormatOf, planFormats, planFormatters } from '../cli/plan-format.js'
import { plainPalette } from '../diagnostics/formats/palette.js'
import { planJson } from '../cli/render/plan-json.js'
import { commentCharacters } from '../cli/render/plan-markdown.js'
import { screens } from '../cli/screen.js'
import { writeAnswer } from '../cli/write-answer.js'

/** Shows what a run would do. */
export default class Plan extends AludelCommand {
  static override readonly summary = 'Show what a run would do: operations, SQL, locks, losses.'
  static override readonly description =
    'Runs nothing. Asks the database what is applied, and writes nothing to it; with --from or --since it connects to nothing. What -o writes into a file that ends in .json is a plan file: upgrade, downgrade and sync run it by --plan.'
  static override readonly examples = [
    { description: 'Show what an upgrade would do.', command: '<%= config.bin %> plan' },
    {
      description: 'Show what the last revision would lose on its way down.',
      command: '<%= config.bin %> plan --down -1',
    },
    {
      description: 'Show what a branch brings, without a database, as a comment for a pull request.',
      command: '<%= config.bin %> plan --since=origin/main --format=markdown',
    },
    {
      description: 'Write a plan file, for somebody to read before it is run by `upgrade --plan`.',
      command: '<%= config.bin %> plan --env=production -o plan.json',
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
    from: Flags.string({
      summary: 'Plan from these revisions, divided by commas, without a database.',
      helpValue: 'REVS',
    }),
    since: Flags.string({
      summary: 'Plan, without a database, from what Git says that this commit and the branch have in common.',
      helpValue: 'REF',
      exclusive: ['from'],
    }),
    format: Flags.option({
      summary: 'How it is written; default: by the name of the file, .json, .md or .sql, else text.',
      options: planFormats,
    })(),
    'max-length': Flags.integer({
      summary: `Leave out what makes Markdown longer than this: statements, then revisions; default: ${commentCharacters}.`,
      helpValue: 'CHARACTERS',
      min: 2000,
    }),
    output: Flags.string({ char: 'o', summary: 'Write it into a file.', helpValue: 'FILE' }),
    'exit-code': Flags.boolean({ summary: 'Exit 1 when something is pending.' }),
  }

  override async run() {
    const { args, flags } = await this.parse(Plan)
    const view = await makePlan(flags, {
      direction: flags.sync ? 'sync' : flags.down ? 'down' : 'up',
      targets: args.target ?? [],
      from: flags.from,
      since: flags.since,
    })
    const { output } = flags
    const format = flags.format ?? planFormatOf(output) ?? (this.jsonEnabled() ? 'json' : 'text')
    const mostCharacters = flags['max-length'] ?? commentCharacters
    if (flags['max-length'] !== undefined && format !== 'markdown') {
      throw new CommandLineError('--max-length is for Markdown', 'add --format=markdown, or leave it out')
    }
    const { palette, width } = output === undefined ? screens.answer : { palette: plainPalette, width: 100 }
    const pen = { palette, width, mostCharacters }
    await writeAnswer(planFormatters[format](view, pen), output, (text) => this.answer(text))
    const { revisions, exchanges } = view.plan
    if (flags['exit-code'] && revisions.length + exchanges.length > 0) this.endWith(exitCodes.refused)
    return planJson(view)
  }
}
