import { AludelCommand } from '../cli/base-command.js'
import {
  copyFlag,
  databaseFlags,
  fleetFlags,
  keepPartialFlag,
  nonEmptyFlag,
  lossFlag,
  planFlag,
  yesFlag,
} from '../cli/flags.js'
import { makePlan } from '../cli/make-plan.js'
import { Args, Flags } from '../cli/oclif.js'
import { planOfFlag } from '../cli/plan-of-flag.js'
import { withDatabase } from '../cli/project-session.js'
import { planJson } from '../cli/render/plan-json.js'
import { planText } from '../cli/render/plan-text.js'
import { runJson } from '../cli/render/run-json.js'
import { runCommand } from '../cli/run-command.js'
import { screens } from '../cli/screen.js'

/** Brings a database to what the checkout says, down and up. */
export default class Sync extends AludelCommand {
  static override readonly summary = 'Make the applied revisions exactly those of a target: down, then up.'
  static override readonly description =
    'Takes down what is applied and not part of the target, from the documents that the database kept, then applies what is missing; one plan. It is the deploy after a revert: what the checkout no longer has goes.'
  static override readonly examples = [
    {
      description: 'Bring the database to what the checkout has.',
      command: '<%= config.bin %> sync',
    },
    {
      description: 'See first what would go and what would come.',
      command: '<%= config.bin %> sync --dry-run',
    },
    {
      description: 'Bring it to one revision, with all that it stands on and nothing else.',
      command: '<%= config.bin %> sync d4f1 --allow-data-loss',
    },
    {
      description: 'Run a plan of `plan --sync` that somebody read.',
      command: '<%= config.bin %> sync --env=production --plan=plan.json',
    },
  ]
  static override readonly args = {
    target: Args.string({
      description:
        'Where to go: head, heads, base, an id or its beginning; default: `target` of the environment, or head.',
      multiple: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...databaseFlags,
    'dry-run': Flags.boolean({ summary: 'Print the plan, and run nothing.' }),
    ...keepPartialFlag,
    ...copyFlag,
    ...nonEmptyFlag,
    ...lossFlag,
    ...planFlag,
    ...yesFlag,
    ...fleetFlags,
  }

  override async run() {
    const { args, flags } = await this.parse(Sync)
    const wanted = { direction: 'sync', targets: args.target ?? [] } as const
    if (flags.targets !== undefined) {
      const { runFleetCommand } = await import('../cli/fleet-command.js')
      const work = { direction: wanted.direction, targets: wanted.targets, json: this.jsonEnabled() }
      const { document, text } = await runFleetCommand({ ...flags, targets: flags.targets }, work)
      this.answer(text)
      return document
    }
    if (flags['dry-run']) {
      const view = await makePlan(flags, {
        ...wanted,
        from: undefined,
        allowNonEmpty: flags['allow-non-empty'],
      })
      this.answer(planText(view, screens.answer))
      return planJson(view)
    }
    const { syncProject } = await import('../api/run-project.js')
    const command = {
      ...wanted,
      plan: await planOfFlag(flags, wanted.targets, wanted.direction),
      yes: flags.yes,
      keepPartial: flags['keep-partial'],
      allowCopy: flags['allow-copy'],
      allowDataLoss: flags['allow-data-loss'],
      allowNonEmpty: flags['allow-non-empty'],
      json: this.jsonEnabled(),
    }
    return withDatabase(
      flags,
      async (open) => {
        const { project, db } = open
        const { result, text } = await runCommand(open, command, (request) =>
          syncProject(project, db, request),
        )
        this.answer(text)
        return runJson(db, result)
      },
      { whole: true },
    )
  }
}
