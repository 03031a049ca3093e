import { AludelCommand } from '../cli/base-command.js'
import { projectFlags } from '../cli/flags.js'
import { headsListing } from '../cli/listing/heads.js'
import { Flags } from '../cli/oclif.js'
import { openHeadersOf } from '../cli/project-session.js'

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
    return this.tell(headsListing(graph, flags))
  }
}
