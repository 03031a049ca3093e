import { AludelCommand } from '../cli/base-command.js'
import {
  copyFlag,
  databaseFlags,
  fleetFlags,
  keepPartialFlag,
  lossFlag,
  planFlag,
  scriptFlags,
  yesFlag,
} from '../cli/flags.js'
import { makePlan, makeScript } from '../cli/make-plan.js'
import { Args } from '../cli/oclif.js'
import { missingArgument } from '../cli/parse-error.js'
import { planOfFlag } from '../cli/plan-of-flag.js'
import { withDatabase } from '../cli/project-session.js'
import { planJson } from '../cli/render/plan-json.js'
import { planText } from '../cli/render/plan-text.js'
import { runJson } from '../cli/render/run-json.js'
import { runCommand } from '../cli/run-command.js'
import { screens } from '../cli/screen.js'

const whereToGo = 'Where to go: -1, base, an id or its beginning, branch@-1, branch@base.'

/** Takes revisions down. */
export default class Downgrade extends AludelCommand {
  static override readonly summary = 'Take revisions down, to a target.'
  static override readonly description =
    'Undoes revisions from the documents that the database kept. Looks for rows before it destroys them: where there are any, it asks, or needs --allow-data-loss.'
  static override readonly examples = [
    { description: 'Take the last revision down.', command: '<%= config.bin %> downgrade -1' },
    {
      description: 'Take everything down that stands above a revision.',
      command: '<%= config.bin %> downgrade d4f1',
    },
    {
      description: 'Take down the last revision of a branch.',
      command: '<%= config.bin %> downgrade billing@-1',
    },
    {
      description: 'Take everything down, rows included.',
      command: '<%= config.bin %> downgrade base --allow-data-loss',
    },
    {
      description: 'Take down what a plan file says, which somebody read.',
      command: '<%= config.bin %> downgrade --env=production --plan=plan.json',
    },
  ]
  static override readonly args = {
    target: Args.string({
      description: whereToGo,
      multiple: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...databaseFlags,
    ...scriptFlags,
    ...keepPartialFlag,
    ...copyFlag,
    ...planFlag,
    ...yesFlag,
    ...lossFlag,
    ...fleetFlags,
  }

  override async run() {
    const { args, flags } = await this.parse(Downgrade)
    const targets = args.target ?? []
    if (targets.length === 0 && flags.plan === undefined) throw missingArgument(this.id, 'target', whereToGo)
    const wanted = { direction: 'down', targets, from: flags.from } as const
    if (flags.targets !== undefined) {
      const { runFleetCommand } = await import('../cli/fleet-command.js')
      const work = { direction: wanted.direction, targets: wanted.targets, json: this.jsonEnabled() }
      const { document, text } = await runFleetCommand({ ...flags, targets: flags.targets }, work)
      this.answer(text)
      return document
    }
    if (flags.sql) return this.answer(await makeScript(flags, { ...wanted, allowCopy: flags['allow-copy'] }))
    if (flags['dry-run']) {
      const view = await makePlan(flags, wanted)
      this.answer(planText(view, screens.answer))
      return planJson(view)
    }
    const { downgradeProject } = await import('../api/run-project.js')
    const command = {
      ...wanted,
      plan: await planOfFlag(flags, wanted.targets, wanted.direction),
      yes: flags.yes,
      keepPartial: flags['keep-partial'],
      allowCopy: flags['allow-copy'],
      allowDataLoss: flags['allow-data-loss'],
      allowNonEmpty: false,
      json: this.jsonEnabled(),
    }
    return withDatabase(flags, async (open) => {
      const { project, db } = open
      const { result, text } = await runCommand(open, command, (request) =>
        downgradeProject(project, db, request),
      )
      this.answer(text)
      return runJson(db, result)
    })
  }
}
