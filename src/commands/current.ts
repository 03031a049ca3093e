import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags } from '../cli/flags.js'
import { Flags } from '../cli/oclif.js'
import { tellCurrent } from '../cli/tell-current.js'

/** Says where a database is. */
export default class Current extends AludelCommand {
  static override readonly summary = 'Say where the database is, and how many revisions are pending.'
  static override readonly examples = [
    { description: 'Ask the default environment.', command: '<%= config.bin %> current' },
    {
      description: 'Fail unless the database has all heads, in a deploy job.',
      command: '<%= config.bin %> current --check-heads --env=production',
    },
    { description: 'Ask another one.', command: '<%= config.bin %> current --env=production' },
  ]
  static override readonly flags = {
    ...databaseFlags,
    'check-heads': Flags.boolean({ summary: 'Exit 1 unless every head is applied.' }),
    verbose: Flags.boolean({ char: 'v', summary: 'Say what stands before each revision, and its file.' }),
  }

  override async run() {
    const { flags } = await this.parse(Current)
    return tellCurrent(flags, this.jsonEnabled())
  }
}
