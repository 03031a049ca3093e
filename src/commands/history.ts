import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags, offlineFlag } from '../cli/flags.js'
import { Args, Flags } from '../cli/oclif.js'
import { openHeadersOf, type ChoiceFlags, type OpenProject } from '../cli/project-session.js'
import { historyFormats } from '../cli/history-format.js'
import { historyListing } from '../cli/listing/history.js'
import { screens } from '../cli/screen.js'
import { withDatabaseToShow } from '../cli/with-database-to-show.js'
import { writeAnswer } from '../cli/write-answer.js'
import { plainPalette } from '../diagnostics/formats/palette.js'
import type { ListedRevision } from '../index.js'

/** Lists revisions, newest first. */
export default class History extends AludelCommand {
  static override readonly summary = 'List the revisions, newest first.'
  static override readonly description =
    'Looks into the database that a run would work on, if there is one: then each revision is marked as applied (●) or not (○), and those that only it has are listed too.'
  static override readonly examples = [
    { description: 'List all revisions.', command: '<%= config.bin %> history' },
    { description: 'List the last three.', command: '<%= config.bin %> history -2:' },
    {
      description: 'Show which of them production has.',
      command: '<%= config.bin %> history --env=production',
    },
    {
      description: 'Draw the branches in the terminal.',
      command: '<%= config.bin %> history --graph',
    },
    {
      description: 'Draw the graph of revisions.',
      command: '<%= config.bin %> history --format=svg -o history.svg',
    },
  ]
  static override readonly args = {
    range: Args.string({
      description: 'From:to, either may be left out: d4f1:head, base:d4f1, -2:, current: (with a database).',
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...databaseFlags,
    ...offlineFlag,
    'rev-range': Flags.string({
      char: 'r',
      summary: 'The range, as Alembic takes it; the same as the argument.',
      helpValue: 'RANGE',
    }),
    graph: Flags.boolean({ summary: 'Draw the branches beside the list.' }),
    format: Flags.option({
      summary: 'How it is written.',
      options: ['text', 'json', 'mermaid', 'svg', 'html'] as const,
      default: 'text',
    })(),
    output: Flags.string({ char: 'o', summary: 'Write it into a file.', helpValue: 'FILE' }),
  }

  override async run() {
    const { args, flags } = await this.parse(History)
    const range = args.range ?? flags['rev-range']
    const { revisions, name, marked } = await withDatabaseToShow<Told>(
      flags,
      { beside: (open) => markedHistory(open, range), alone: () => plainHistory(flags, range) },
      { dataFiles: 'leave' },
    )
    const { document } = historyListing(revisions, { marked, graph: flags.graph })
    if (this.jsonEnabled()) return document
    const text = await historyFormats[flags.format]({
      revisions,
      name,
      marked,
      graph: flags.graph,
      palette: flags.output === undefined ? screens.answer.palette : plainPalette,
    })
    await writeAnswer(text, flags.output, (answer) => this.answer(answer))
    return document
  }
}

interface Told {
  readonly revisions: readonly ListedRevision[]
  readonly name: string
  /** A database was asked which of them are applied. */
  readonly marked: boolean
}

async function plainHistory(flags: ChoiceFlags, range: string | undefined): Promise<Told> {
  const { graph, name } = await openHeadersOf(flags)
  const { historyOf } = await import('../api/list-headers.js')
  return { revisions: historyOf(graph, range), name, marked: false }
}

async function markedHistory({ project, db }: OpenProject, range: string | undefined): Promise<Told> {
  const { listHistory } = await import('../api/list-revisions.js')
  const revisions = listHistory(project, { database: db, ...(range === undefined ? {} : { range }) })
  return { revisions, name: project.config.name, marked: true }
}
