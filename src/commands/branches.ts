import { AludelCommand } from '../cli/base-command.js'
import { projectFlags } from '../cli/flags.js'
import { openHeadersOf } from '../cli/project-session.js'
import { branchesText } from '../cli/render/branches-text.js'
import { listedJson } from '../cli/render/revisions-json.js'
import { screens } from '../cli/screen.js'

/** Lists where the history parts. */
export default class Branches extends AludelCommand {
  static override readonly summary =
    'List where the history parts: revisions that several revise, and what goes on from them.'
  static override readonly examples = [
    { description: 'List the branch points.', command: '<%= config.bin %> branches' },
  ]
  static override readonly flags = { ...projectFlags }

  override async run() {
    const { flags } = await this.parse(Branches)
    const { graph } = await openHeadersOf(flags)
    const { branchesOf } = await import('../api/list-headers.js')
    const points = branchesOf(graph)
    this.answer(branchesText(points, screens.answer.palette))
    return { version: 1, revisions: points.map(({ point }) => listedJson(point)) }
  }
}
