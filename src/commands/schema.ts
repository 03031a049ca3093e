import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags } from '../cli/flags.js'
import { Flags } from '../cli/oclif.js'
import { environmentOf, openProjectOf, type ChoiceFlags, type OpenProject } from '../cli/project-session.js'
import { withDatabaseToShow } from '../cli/with-database-to-show.js'
import { writeAnswer } from '../cli/write-answer.js'
import { schemaFormats } from '../cli/schema-format.js'

/** Prints the schema that the documents make. */
export default class Schema extends AludelCommand {
  static override readonly summary = 'Print the schema that the revisions make.'
  static override readonly description =
    'Folded from the documents alone: connects to nothing, unless --at names a revision that only the database has.'
  static override readonly examples = [
    { description: 'Print the schema at the head as YAML.', command: '<%= config.bin %> schema' },
    {
      description: 'Print the statements that would make the schema at a revision.',
      command: '<%= config.bin %> schema --at=d4f1 --format=sql',
    },
    {
      description: 'Draw the tables into a page of their own, to be searched and zoomed.',
      command: '<%= config.bin %> schema --format=html -o schema.html',
    },
  ]
  static override readonly flags = {
    ...databaseFlags,
    at: Flags.string({
      summary: 'The revision: an id or its beginning, head, or base.',
      helpValue: 'REV',
      default: 'head',
    }),
    format: Flags.option({
      summary: 'How it is written.',
      options: ['yaml', 'json', 'sql', 'mermaid', 'svg', 'html'] as const,
      default: 'yaml',
    })(),
    output: Flags.string({ char: 'o', summary: 'Write it into a file.', helpValue: 'FILE' }),
  }

  override async run() {
    const { flags } = await this.parse(Schema)
    const project = await openProjectOf(flags)
    const { isInCheckout } = await import('../api/schema-at.js')
    // What files say needs no database; a revision that they lack is looked for in one.
    return isInCheckout(project, flags.at)
      ? this.print(flags, { project })
      : withDatabaseToShow(
          { ...flags, offline: false },
          { beside: (open) => this.print(flags, open), alone: () => this.print(flags, { project }) },
        )
  }

  private async print(
    flags: SchemaFlags,
    { project, db }: Pick<OpenProject, 'project'> & Partial<OpenProject>,
  ) {
    const named = flags.env !== undefined || flags.url !== undefined
    const environment = db?.environment ?? (named ? await environmentOf(project, flags) : undefined)
    const { offlineTarget } = await import('../api/offline-target.js')
    const request = {
      at: flags.at,
      offline: offlineTarget(project, environment?.defaultSchema),
      ...(db === undefined ? {} : { database: db }),
    }
    const { schemaAt } = await import('../api/schema-at.js')
    const document = { version: 1, ...schemaAt(project, request) }
    if (!this.jsonEnabled()) {
      const text = await schemaFormats[flags.format](project, request)
      await writeAnswer(text, flags.output, (answer) => this.answer(answer))
    }
    return document
  }
}

interface SchemaFlags extends ChoiceFlags {
  readonly at: string
  readonly format: keyof typeof schemaFormats
  readonly output?: string | undefined
}
