import { AludelCommand } from '../cli/base-command.js'
import { writeDrift } from '../cli/drift-format.js'
import { exitCodes } from '../cli/exit-codes.js'
import { databaseFlags } from '../cli/flags.js'
import { Flags } from '../cli/oclif.js'
import { withDatabase } from '../cli/project-session.js'
import { driftJson } from '../cli/render/drift-json.js'
import { screens } from '../cli/screen.js'
import { writeAnswer } from '../cli/write-answer.js'
import { formats } from '../diagnostics/formats/index.js'

/** Lays a database beside what its applied revisions make. */
export default class Drift extends AludelCommand {
  static override readonly summary = 'Show how a database differs from what its applied revisions make.'
  static override readonly description =
    'Reads the catalog and compares it with the schema that the applied revisions make, as their stored documents say. Exits 1 when something differs. Writes nothing; a role that may only read is enough.'
  static override readonly examples = [
    { description: 'Look at the default database.', command: '<%= config.bin %> drift' },
    {
      description: 'Leave out what belongs to another tool.',
      command: '<%= config.bin %> drift --env=production --ignore="table:legacy_*" --ignore="*:cron.*"',
    },
    {
      description: 'Put differences on the lines of a pull request.',
      command: '<%= config.bin %> drift --format=github',
    },
  ]
  static override readonly flags = {
    ...databaseFlags,
    ignore: Flags.string({
      summary:
        'Leave out what this names, with all that belongs to it: KIND:NAME with * and ?, such as table:legacy_*.',
      helpValue: 'PATTERN',
      multiple: true,
      multipleNonGreedy: true,
    }),
    format: Flags.option({ summary: 'How it is written.', options: formats, default: 'text' })(),
    output: Flags.string({ char: 'o', summary: 'Write it into a file.', helpValue: 'FILE' }),
  }

  override async run() {
    const { flags } = await this.parse(Drift)
    return withDatabase(flags, async ({ project, db }) => {
      const { driftProject } = await import('../api/drift-project.js')
      const drift = await driftProject(project, db, { ignore: flags.ignore ?? [] })
      const screen = flags.output === undefined ? screens.answer : undefined
      const text = writeDrift(drift, flags.format, project.sources, screen)
      await writeAnswer(text, flags.output, (answer) => this.answer(answer))
      if (!drift.ok) this.endWith(exitCodes.refused)
      return driftJson(drift)
    })
  }
}
