import { AludelCommand } from '../cli/base-command.js'
import { projectFlags } from '../cli/flags.js'
import { Flags } from '../cli/oclif.js'
import { openHeadersOf } from '../cli/project-session.js'
import { historyText, verboseText } from '../cli/render/history-text.js'
import { listedJson } from '../cli/render/revisions-json.js'
import { screens } from '../cli/screen.js'

/** Lists the revisions that nothing follows. */
export default class Heads extends AludelCommand {
  static override readonly summary = 'List the newest revisions: those that no other revises.'
  static override readonly examples = [{ description: 'List the heads.', command: '<%= config.bin %> heads' }]
  static override readonly flags = {
    ...projectFlags,
    verbose: Flags.boolean({ char: 'v', summary: 'Say what stands before each revision, and its file.' }),
  }

  override async run() {
    const { flags } = await this.parse(Heads)
    const { graph } = await openHeadersOf(flags)
    const { headsOf } = await import('../api/list-headers.js')
    const heads = headsOf(graph)
    const { palette } = screens.answer
    this.answer(
      heads.length === 0
        ? `${palette.dim('no revisions')}\n`
        : flags.verbose
          ? heads.map((head) => verboseText(head, palette)).join('')
          : historyText(heads, { palette, marked: false }),
    )
    return { version: 1, revisions: heads.map(listedJson) }
  }
}
