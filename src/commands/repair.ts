import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags, yesFlag } from '../cli/flags.js'
import { Flags } from '../cli/oclif.js'
import { withDatabase } from '../cli/project-session.js'
import { repairJson, repairText } from '../cli/render/repair.js'
import { runRepair } from '../cli/repair-command.js'
import { screens } from '../cli/screen.js'

const oneOf = ['mark-done', 'retry', 'abandon', 'accept']

/** Brings a half-run revision to an end, and takes edits of applied documents over. */
export default class Repair extends AludelCommand {
  static override readonly summary = 'Say where a half-run revision stands, and bring it to an end.'
  static override readonly description =
    'Without a flag it only looks: which statements are done, which one was cut off, and what the catalog says of it. The next upgrade goes on by itself wherever the catalog has an answer; where it has none, a flag is the answer.'
  static override readonly examples = [
    { description: 'See where the half-run revision stands.', command: '<%= config.bin %> repair' },
    {
      description: 'The statement that was cut off had its effect: go on behind it.',
      command: '<%= config.bin %> repair --mark-done',
    },
    {
      description: 'It had none: run it again, and go on.',
      command: '<%= config.bin %> repair --retry',
    },
    {
      description: 'Take back what is done of the revision.',
      command: '<%= config.bin %> repair --abandon --env=production --yes',
    },
    {
      description: 'Take over what an applied document says now; nothing is run.',
      command: '<%= config.bin %> repair --accept d4f1',
    },
  ]
  static override readonly flags = {
    ...databaseFlags,
    'mark-done': Flags.boolean({
      summary:
        'Where the catalog has no answer: the statement that was cut off had its effect. Goes on behind it.',
      exclusive: oneOf.filter((name) => name !== 'mark-done'),
    }),
    retry: Flags.boolean({
      summary: 'Where the catalog has no answer: run the statement again. Goes on behind it.',
      exclusive: oneOf.filter((name) => name !== 'retry'),
    }),
    abandon: Flags.boolean({
      summary: 'Take back what is done of the half-run revision.',
      exclusive: oneOf.filter((name) => name !== 'abandon'),
    }),
    accept: Flags.string({
      summary: 'Store what the document of an applied revision says now, after an edit. Runs nothing.',
      helpValue: 'REV',
      multiple: true,
      multipleNonGreedy: true,
      exclusive: oneOf.filter((name) => name !== 'accept'),
    }),
    ...yesFlag,
  }

  override async run() {
    const { flags } = await this.parse(Repair)
    const action = flags['mark-done']
      ? 'mark-done'
      : flags.retry
        ? 'retry'
        : flags.abandon
          ? 'abandon'
          : 'look'
    return withDatabase(flags, async (open) => {
      const view = await runRepair(open, {
        action: flags.accept === undefined ? action : 'accept',
        names: flags.accept ?? [],
        yes: flags.yes,
        json: this.jsonEnabled(),
      })
      this.answer(repairText(view, screens.answer))
      return repairJson(view)
    })
  }
}
