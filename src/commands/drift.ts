import { AludelCommand } from '../cli/base-command.js'
import { fixWays, withWay } from '../cli/drift-direction.js'
import { fixDrift } from '../cli/drift-fix.js'
import { writeDrift } from '../cli/drift-format.js'
import { exitCodes } from '../cli/exit-codes.js'
import { databaseFlags, ignoreFlag, scratchFlag } from '../cli/flags.js'
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
      description: 'Write a revision that makes what somebody did by hand.',
      command: '<%= config.bin %> drift --fix=adopt --message="the index of the night shift"',
    },
    {
      description: 'Write a revision that takes it back, wherever somebody did it.',
      command: '<%= config.bin %> drift --fix=revert --message="no index of the night shift"',
    },
    {
      description: 'Print what takes this database back, for a look and for psql.',
      command: '<%= config.bin %> drift --fix=revert --sql -o revert.sql',
    },
    {
      description: 'Put differences on the lines of a pull request.',
      command: '<%= config.bin %> drift --format=github',
    },
  ]
  static override readonly flags = {
    ...databaseFlags,
    ignore: ignoreFlag(),
    scratch: scratchFlag,
    fix: Flags.option({
      summary:
        'adopt: write a revision that makes what the database has, to be stamped there. revert: write a revision that takes the database back. Alone: ask which.',
      options: fixWays,
      exclusive: ['format'],
    })(),
    message: Flags.string({
      char: 'm',
      summary: 'With --fix: the message of the revision.',
      helpValue: 'TEXT',
      dependsOn: ['fix'],
    }),
    'rev-id': Flags.string({
      summary: 'With --fix: the id of the revision; default: one that is made up.',
      helpValue: 'ID',
      dependsOn: ['fix'],
    }),
    sql: Flags.boolean({
      summary: 'With --fix=revert: print an SQL script for this database instead of writing a revision.',
      dependsOn: ['fix'],
      exclusive: ['message', 'rev-id'],
    }),
    hints: Flags.string({
      summary: 'With --fix: file of answers, what was renamed, what is gone.',
      helpValue: 'FILE',
      dependsOn: ['fix'],
    }),
    format: Flags.option({ summary: 'How it is written.', options: formats, default: 'text' })(),
    output: Flags.string({ char: 'o', summary: 'Write it into a file.', helpValue: 'FILE' }),
  }

  override async run() {
    const { flags } = await this.parse(Drift, withWay(this.argv))
    return withDatabase(flags, async ({ project, db }) => {
      const { compareSchemas } = await import('../api/drift-project.js')
      const compared = await compareSchemas(project, db, {
        ignore: flags.ignore ?? [],
        scratch: flags.scratch,
      })
      const { drift } = compared
      if (flags.fix !== undefined) {
        const fixed = await fixDrift({ project, db }, compared, {
          ...flags,
          fix: flags.fix,
          json: this.jsonEnabled(),
        })
        if (fixed.answer !== undefined)
          await writeAnswer(fixed.answer, fixed.output, (text) => this.answer(text))
        if (fixed.refused) this.endWith(exitCodes.refused)
        return { ...driftJson(drift), ...fixed.json }
      }
      const screen = flags.output === undefined ? screens.answer : undefined
      const text = writeDrift(project, drift, flags.format, screen)
      await writeAnswer(text, flags.output, (answer) => this.answer(answer))
      if (!drift.ok) this.endWith(exitCodes.refused)
      return driftJson(drift)
    })
  }
}
