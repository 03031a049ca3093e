import { AludelCommand } from '../cli/base-command.js'
import { examine } from '../cli/doctor-command.js'
import { exitCodes } from '../cli/exit-codes.js'
import { databaseFlags, offlineFlag } from '../cli/flags.js'
import { doctorJson, doctorText } from '../cli/render/doctor.js'
import { screens } from '../cli/screen.js'

/** Looks at everything around a run. */
export default class Doctor extends AludelCommand {
  static override readonly summary = 'Look at the tool, the project and the database, and say what is wrong.'
  static override readonly description =
    'Each line is fine, worth knowing, or a problem with what to do about it: documents, connection, server, bookkeeping, a half-run revision, who has the lock, whether an upgrade would be refused, invalid indexes, constraints that old rows were not held against, long transactions, clocks. Writes nothing. Exits 1 where there is a problem.'
  static override readonly examples = [
    { description: 'Look at everything.', command: '<%= config.bin %> doctor' },
    { description: 'Look at production.', command: '<%= config.bin %> doctor --env=production' },
    { description: 'Look at the checkout only.', command: '<%= config.bin %> doctor --offline' },
  ]
  static override readonly flags = { ...databaseFlags, ...offlineFlag }

  override async run() {
    const { flags } = await this.parse(Doctor)
    const findings = await examine(flags)
    this.answer(doctorText(findings, screens.answer))
    if (findings.some(({ status }) => status === 'problem')) this.endWith(exitCodes.refused)
    return doctorJson(findings)
  }
}
