import { AludelCommand } from '../cli/base-command.js'
import {
  copyFlag,
  databaseFlags,
  fleetFlags,
  keepPartialFlag,
  nonEmptyFlag,
  planFlag,
  scriptFlags,
  yesFlag,
} from '../cli/flags.js'
import { makePlan, makeScript } from '../cli/make-plan.js'
import { Args } from '../cli/oclif.js'
import { planOfFlag } from '../cli/plan-of-flag.js'
import { withDatabase } from '../cli/project-session.js'
import { planJson } from '../cli/render/plan-json.js'
import { planText } from '../cli/render/plan-text.js'
import { runJson } from '../cli/render/run-json.js'
import { runCommand } from '../cli/run-command.js'
import { screens } from '../cli/screen.js'

/** Applies revisions. */
export default class Upgrade extends AludelCommand {
  static override readonly summary = 'Apply revisions, up to the newest or to a target.'
  static override readonly description =
    'Each revision is one transaction where its statements allow it. What was applied before a failure stays; run the same command again to go on.'
  static override readonly examples = [
    { description: 'Apply everything.', command: '<%= config.bin %> upgrade' },
    { description: 'Apply the next revision only.', command: '<%= config.bin %> upgrade +1' },
    {
      description: 'Apply up to a revision, named by the beginning of its id, in production.',
      command: '<%= config.bin %> upgrade d4f1 --env=production --yes',
    },
    {
      description: 'Bring one branch up, by its label.',
      command: '<%= config.bin %> upgrade billing@head',
    },
    {
      description: 'Write the script of an upgrade from a revision to the newest.',
      command: '<%= config.bin %> upgrade --sql --from=d4f1 > script.sql',
    },
    {
      description: 'Run a plan that somebody read, or nothing where it would be anything else.',
      command: '<%= config.bin %> upgrade --env=production --plan=plan.json',
    },
    {
      description: 'Do so in the schemas of all tenants, eight at a time, and the first by itself.',
      command: `<%= config.bin %> upgrade --jobs=8 --canary=1 --targets="SELECT nspname AS schema FROM pg_namespace WHERE nspname LIKE 'tenant_%'"`,
    },
  ]
  static override readonly args = {
    target: Args.string({
      description:
        'Where to go: head, heads, an id or its beginning, +1, branch@head; default: `target` of the environment, or head.',
      multiple: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...databaseFlags,
    ...scriptFlags,
    ...keepPartialFlag,
    ...copyFlag,
    ...nonEmptyFlag,
    ...planFlag,
    ...yesFlag,
    ...fleetFlags,
  }

  override async run() {
    const { args, flags } = await this.parse(Upgrade)
    const wanted = { direction: 'up', targets: args.target ?? [], from: flags.from } as const
    if (flags.targets !== undefined) {
      const { runFleetCommand } = await import('../cli/fleet-command.js')
      const work = { direction: wanted.direction, targets: wanted.targets, json: this.jsonEnabled() }
      const { document, text } = await runFleetCommand({ ...flags, targets: flags.targets }, work)
      this.answer(text)
      return document
    }
    if (flags.sql) return this.answer(await makeScript(flags, { ...wanted, allowCopy: flags['allow-copy'] }))
    if (flags['dry-run']) {
      const view = await makePlan(flags, { ...wanted, allowNonEmpty: flags['allow-non-empty'] })
      this.answer(planText(view, screens.answer))
      return planJson(view)
    }
    const { upgradeProject } = await import('../api/run-project.js')
    const command = {
      ...wanted,
      plan: await planOfFlag(flags, wanted.targets, wanted.direction),
      yes: flags.yes,
      keepPartial: flags['keep-partial'],
      allowCopy: flags['allow-copy'],
      allowDataLoss: false,
      allowNonEmpty: flags['allow-non-empty'],
      json: this.jsonEnabled(),
    }
    return withDatabase(
      flags,
      async (open) => {
        const { project, db } = open
        const { result, text } = await runCommand(open, command, (request) =>
          upgradeProject(project, db, request),
        )
        this.answer(text)
        return runJson(db, result)
      },
      { whole: true },
    )
  }
}
