import { exitCodes } from './exit-codes.js'
import type { ChoiceFlags } from './project-session.js'
import { currentText } from './render/current-text.js'
import { appliedJson } from './render/revisions-json.js'
import { screens } from './screen.js'
import { withCurrent } from './with-current.js'

/** Flags of `current`. */
export interface CurrentFlags extends ChoiceFlags {
  readonly verbose: boolean
  readonly 'check-heads': boolean
}

/** Says where the database is, unless JSON was asked for, and gives the document that stands for it. */
export function tellCurrent(flags: CurrentFlags, json: boolean): Promise<object> {
  return withCurrent(flags, (state, db) => {
    const { answer, notes } = screens
    if (!json) answer.write(currentText(state, answer.palette, flags.verbose))
    if (flags['check-heads'] && state.behind.length > 0) {
      notes.write(`${notes.palette.error('✖')} not applied: ${state.behind.join(', ')}\n`)
      process.exitCode = exitCodes.refused
    }
    return {
      version: 1,
      target: db.environment.shownUrl,
      dialect: db.database.dialect.name,
      revisions: state.listedTips.map(appliedJson),
    }
  })
}
