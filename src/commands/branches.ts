import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags, offlineFlag } from '../cli/flags.js'
import { branchesListing } from '../cli/listing/branches.js'
import { openHeadersOf } from '../cli/project-session.js'
import { withDatabaseToShow } from '../cli/with-database-to-show.js'

/** Lists where the history parts. */
export default class Branches extends AludelCommand {
  static override readonly summary =
    'List where the history parts: revisions that several revise, and what goes on from them.'
  static override readonly description =
    'Looks into the database that a run would work on, if there is one: revisions that only it has are branches too.'
  static override readonly examples = [
    { description: 'List the branch points.', command: '<%= config.bin %> branches' },
  ]
  static override readonly flags = { ...databaseFlags, ...offlineFlag }

  override async run() {
    const { flags } = await this.parse(Branches)
    const { points, marked } = await withDatabaseToShow(
      flags,
      {
        beside: async ({ project, db }) => {
          const { listBranches } = await import('../api/list-branches.js')
          return { points: listBranches(project, { database: db }), marked: true }
        },
        alone: async () => {
          const { graph } = await openHeadersOf(flags)
          const { branchesOf } = await import('../api/list-headers.js')
          return { points: branchesOf(graph), marked: false }
        },
      },
      { dataFiles: 'leave' },
    )
    return this.tell(branchesListing(points, { marked }))
  }
}
