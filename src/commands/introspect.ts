import { randomBytes } from 'node:crypto'
import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags, yesFlag } from '../cli/flags.js'
import { guardProtected } from '../cli/guard.js'
import { interruptible } from '../cli/interrupt.js'
import { Flags } from '../cli/oclif.js'
import { withDatabase } from '../cli/project-session.js'
import { introspectJson, introspectNotes, introspectText } from '../cli/render/introspect.js'
import { screens } from '../cli/screen.js'

/** Writes a revision that makes what a database has. */
export default class Introspect extends AludelCommand {
  static override readonly summary = 'Write what a database has as the first revision of a project.'
  static override readonly description =
    'Reads the catalogs and writes one document that makes the same schema from nothing. What documents have no words for is written as raw SQL where the server tells it; else it is told, and stands at the top of the document.'
  static override readonly examples = [
    {
      description: 'Adopt a database: write its schema down, and mark it as applied there.',
      command: '<%= config.bin %> introspect --stamp',
    },
    {
      description: 'Write the schema of another database.',
      command: '<%= config.bin %> introspect --url=postgresql://localhost/shop --message="as it was"',
    },
    {
      description: 'Write one revision for each schema.',
      command: '<%= config.bin %> introspect --per-schema --stamp',
    },
  ]
  static override readonly flags = {
    ...databaseFlags,
    message: Flags.string({
      char: 'm',
      summary: 'What it is, in a few words.',
      helpValue: 'TEXT',
      default: 'baseline',
    }),
    stamp: Flags.boolean({ summary: 'Mark it as applied: the database has it all. Nothing is run.' }),
    'per-schema': Flags.boolean({
      summary: 'Write one revision for each schema, those first on which others stand.',
    }),
    'rev-id': Flags.string({ summary: 'Its id; default: one that is made up.', helpValue: 'ID' }),
    format: Flags.option({
      summary: 'Format of the document.',
      options: ['yaml', 'json'] as const,
      default: 'yaml',
    })(),
    ...yesFlag,
  }

  /** Here --format is that of the document. */
  override jsonEnabled(): boolean {
    return this.argv.includes('--json')
  }

  override async run() {
    const { flags } = await this.parse(Introspect)
    const { message, stamp, yes, format, 'per-schema': perSchema } = flags
    const json = this.jsonEnabled()
    return withDatabase(flags, async ({ project, db }) => {
      if (stamp) await guardProtected(db.environment, { yes, json })
      const { introspectProject } = await import('../api/introspect-project.js')
      const id = flags['rev-id'] === undefined ? {} : { revisionId: flags['rev-id'] }
      const made = await interruptible(json, (signal) =>
        introspectProject(project, db, {
          message,
          stamp,
          perSchema,
          format,
          ...id,
          now: new Date(),
          randomBytes,
          signal,
        }),
      )
      if (!json) screens.notes.write(introspectNotes(made, screens.notes.palette))
      this.answer(introspectText(made, screens.answer.palette))
      return introspectJson(made)
    })
  }
}
