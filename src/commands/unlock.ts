import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags, yesFlag } from '../cli/flags.js'
import { Flags } from '../cli/oclif.js'
import { withDatabase } from '../cli/project-session.js'
import { unlockJson, unlockText } from '../cli/render/unlock.js'
import { screens } from '../cli/screen.js'
import { runUnlock } from '../cli/unlock-command.js'

/** Takes away a lease that nobody holds any more. */
export default class Unlock extends AludelCommand {
  static override readonly summary = 'Say who has the lock of a database, and remove a lease left behind.'
  static override readonly description =
    'A lock of a session ends with its session: it is shown, with what ends that. A lease, which keeps runs apart behind a pooler, is removed where it has run out and no session of its owner stands; the next run does so by itself. Exits 1 where somebody holds the lock.'
  static override readonly examples = [
    {
      description: 'See who has the lock, and remove a lease that was left behind.',
      command: '<%= config.bin %> unlock',
    },
    {
      description: 'Take the lease from a run that stands still: what it still wants to write is refused.',
      command: '<%= config.bin %> unlock --force --env=production --yes',
    },
  ]
  static override readonly flags = {
    ...databaseFlags,
    force: Flags.boolean({ summary: 'Remove a lease too that is held still.' }),
    ...yesFlag,
  }

  override async run() {
    const { flags } = await this.parse(Unlock)
    return withDatabase(
      flags,
      async (open) => {
        const view = await runUnlock(open, { force: flags.force, yes: flags.yes, json: this.jsonEnabled() })
        this.answer(unlockText(view, screens.answer.palette))
        return unlockJson(view)
      },
      { dataFiles: 'leave' },
    )
  }
}
