import { AludelCommand } from '../cli/base-command.js'
import { exitCodes } from '../cli/exit-codes.js'
import { databaseFlags } from '../cli/flags.js'
import { Args, Flags } from '../cli/oclif.js'
import { openProjectOf } from '../cli/project-session.js'
import { screens } from '../cli/screen.js'
import { validateFiles } from '../cli/validate-files.js'
import { compareDiagnostics } from '../diagnostics/diagnostic.js'
import { formats, formatters } from '../diagnostics/formats/index.js'

/** Looks for everything that can be known to be wrong without a database. */
export default class Validate extends AludelCommand {
  static override readonly summary = 'Check all documents, without a database.'
  static override readonly description =
    'Checks form and history, and that each revision can be applied and undone in its place, for each of the dialects of the project. Exits 2 when there is an error; warnings do not count.'
  static override readonly examples = [
    { description: 'Check the project.', command: '<%= config.bin %> validate' },
    {
      description: 'Put findings on the lines of a pull request.',
      command: '<%= config.bin %> validate --format=github',
    },
    {
      description: 'Show findings of one file only.',
      command: '<%= config.bin %> validate revisions/d4f1c2a9be07_create_users.yaml',
    },
  ]
  static override readonly args = {
    files: Args.string({
      description: 'Show findings of these files only.',
      multiple: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...databaseFlags,
    format: Flags.option({
      summary: 'How findings are written.',
      options: formats,
      default: 'text',
    })(),
  }

  override async run() {
    const { args, flags } = await this.parse(Validate)
    const project = await openProjectOf(flags)
    const found = await validateFiles(project, args.files ?? [])
    const { palette, width } = screens.answer
    const cases = found.files.map((file) => ({ name: file, file }))
    this.answer(formatters[flags.format]({ ...found, cases, palette, width }))
    if (!found.ok) this.endWith(exitCodes.usage)
    return { version: 1, ok: found.ok, diagnostics: [...found.diagnostics].sort(compareDiagnostics) }
  }
}
