import { AludelCommand } from '../cli/base-command.js'
import { databaseFlags } from '../cli/flags.js'
import { withDatabase } from '../cli/project-session.js'
import { currentText } from '../cli/render/current-text.js'
import { appliedJson } from '../cli/render/revisions-json.js'
import { screens } from '../cli/screen.js'

/** Says where a database is. */
export default class Current extends AludelCommand {
  static override readonly summary = 'Say where the database is, and how many revisions are pending.'
  static override readonly examples = [
    { description: 'Ask the default environment.', command: '<%= config.bin %> current' },
    { description: 'Ask another one.', command: '<%= config.bin %> current --env=production' },
  ]
  static override readonly flags = { ...databaseFlags }

  override async run() {
    const { flags } = await this.parse(Current)
    const { currentState } = await import('../api/list-revisions.js')
    return withDatabase(
      flags,
      async ({ project, db }) => {
        const state = currentState(project, db)
        this.answer(currentText(state, screens.answer.palette))
        const tips = state.applied.filter(({ revision }) => state.tips.includes(revision))
        return {
          version: 1,
          target: db.environment.shownUrl,
          dialect: db.database.dialect.name,
          revisions: tips.map(appliedJson),
        }
      },
      { dataFiles: 'leave' },
    )
  }
}
