import { AludelCommand } from '../cli/base-command.js'
import { checkCommand } from '../cli/check-command.js'
import { writeChecks } from '../cli/check-format.js'
import { exitCodes } from '../cli/exit-codes.js'
import { databaseFlags, ignoreFlag } from '../cli/flags.js'
import { Flags } from '../cli/oclif.js'
import { openProjectOf } from '../cli/project-session.js'
import { checksJson } from '../cli/render/checks-json.js'
import { screens } from '../cli/screen.js'
import { writeAnswer } from '../cli/write-answer.js'
import { formats } from '../diagnostics/formats/index.js'

/** Tells whether a checkout may be merged, and whether a database has all of it. */
export default class Check extends AludelCommand {
  static override readonly summary = 'Tell whether all is well: documents, branches, and the database.'
  static override readonly description =
    'Exits 1 unless documents hold, the targets of environments lead to one head each, branches commute, nothing merged was edited (--since), and, where a database is named, it has everything, as it stands in the documents. Writes nothing; a role that may only read is enough.'
  static override readonly examples = [
    { description: 'Look at the checkout and the default database.', command: '<%= config.bin %> check' },
    {
      description: 'Look at a pull request, and put findings on its lines.',
      command: '<%= config.bin %> check --offline --since=origin/main --format=github',
    },
    {
      description: 'Look at production, its catalog included.',
      command: '<%= config.bin %> check --env=production --drift',
    },
  ]
  static override readonly flags = {
    ...databaseFlags,
    offline: Flags.boolean({
      summary: 'Leave the database out; --env still says whose target counts.',
      exclusive: ['url', 'drift'],
    }),
    since: Flags.string({
      summary: 'Nothing that was merged at this commit may have been edited since.',
      helpValue: 'GIT_REF',
    }),
    drift: Flags.boolean({ summary: 'Look at the catalog too, as drift does.' }),
    ignore: ignoreFlag(['drift']),
    format: Flags.option({ summary: 'How findings are written.', options: formats, default: 'text' })(),
    output: Flags.string({ char: 'o', summary: 'Write them into a file.', helpValue: 'FILE' }),
  }

  override async run() {
    const { flags } = await this.parse(Check)
    const project = await openProjectOf(flags)
    const checked = await checkCommand(project, flags)
    const screen = flags.output === undefined ? screens.answer : undefined
    const text = writeChecks(project, checked, flags.format, screen)
    await writeAnswer(text, flags.output, (answer) => this.answer(answer))
    if (!checked.ok) this.endWith(exitCodes.refused)
    return checksJson(checked)
  }
}
