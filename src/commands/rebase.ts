import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags } from '../cli/flags.js'
import { Args, Flags } from '../cli/oclif.js'
import { openProjectOf, withDatabaseIfAny } from '../cli/project-session.js'
import { branchToMove } from '../cli/rebase-branch.js'
import { nothingWritten, unasked } from '../cli/rebase-refusals.js'
import { rebaseJson, rebaseNotes, rebaseText } from '../cli/render/rebase.js'
import { screens } from '../cli/screen.js'
import type { ProjectDatabase, RebaseRequest } from '../index.js'

/** Lets a branch stand on another revision. */
export default class Rebase extends AludelCommand {
  static override readonly summary =
    'Let a branch that nobody has applied stand on another revision, by its `revises` alone.'
  static override readonly description =
    'Rewrites the `revises` of the lowest revisions of the branch in place; comments and layout stay, and all that stands on them moves along. It is planned first, up and down, for each dialect of the project; what is wrong in the new place is shown and nothing is written. Where a URL or an environment is known, the database must have applied nothing of what moves.'
  static override readonly examples = [
    {
      description: 'With two heads: put one branch on the other.',
      command: '<%= config.bin %> rebase billing',
    },
    {
      description: 'Say on what it is to stand, and see first what would change.',
      command: '<%= config.bin %> rebase billing --onto=contact@head --dry-run',
    },
    {
      description: 'Move a branch from one of its revisions on.',
      command: '<%= config.bin %> rebase d4f1:billing@head --onto=9a3c',
    },
    {
      description: 'Ask no database.',
      command: '<%= config.bin %> rebase billing --offline',
    },
  ]
  static override readonly args = {
    branch: Args.string({
      description:
        'The branch to move: a label, a revision on it, or older:newer; default: asked for, or the only head beside --onto.',
      multiple: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...databaseFlags,
    onto: Flags.string({
      summary:
        'What it is to stand on: an id or its beginning, a label, branch@head; default: the only other head.',
      helpValue: 'REV',
    }),
    offline: Flags.boolean({
      summary: 'Ask no database whether it has applied any of it.',
      exclusive: ['env', 'url'],
    }),
    'dry-run': Flags.boolean({ summary: 'Say what would change, and write nothing.' }),
  }

  override async run() {
    const { args, flags } = await this.parse(Rebase)
    const project = await openProjectOf(flags)
    const { onto } = flags
    const names = await branchToMove(project, { names: args.branch ?? [], onto }, this.jsonEnabled())
    const dryRun = flags['dry-run']
    const { rebaseRevisions } = await import('../api/rebase-revisions.js')
    const work = async (database: ProjectDatabase | undefined) => {
      const request: RebaseRequest = {
        names,
        dryRun,
        ...(onto === undefined ? {} : { onto }),
        ...(database === undefined ? {} : { database }),
      }
      const rebased = await rebaseRevisions(project, request).catch(nothingWritten)
      const target = database?.environment.shownUrl
      return { rebased, dryRun, ...(target === undefined ? {} : { target }) }
    }
    const view = flags.offline
      ? await work(undefined)
      : await withDatabaseIfAny(project, flags, work).catch(unasked)
    screens.notes.write(rebaseNotes(view, screens.notes.palette))
    this.answer(rebaseText(view))
    return rebaseJson(view)
  }
}
