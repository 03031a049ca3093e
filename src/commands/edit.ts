import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { canAsk } from '../cli/ask.js'
import { AludelCommand } from '../cli/base-command.js'
import { documentToEdit } from '../cli/document-to-edit.js'
import { editFile } from '../cli/editor.js'
import { exitCodes } from '../cli/exit-codes.js'
import { databaseFlags } from '../cli/flags.js'
import { Args } from '../cli/oclif.js'
import { openProjectOf } from '../cli/project-session.js'
import { screens } from '../cli/screen.js'
import { compareDiagnostics } from '../diagnostics/diagnostic.js'
import { formatters } from '../diagnostics/formats/index.js'
import type { Project } from '../index.js'

/** Opens a document in the user's editor. */
export default class Edit extends AludelCommand {
  static override readonly summary = 'Open a revision in your editor, and check what came out.'
  static override readonly description =
    'The editor is VISUAL, else EDITOR; on a terminal vi stands in. Afterwards the project is validated: exits 2 when there is an error. Connects to nothing, unless --env or --url names a database: then it says before whether the revision is applied there, and `current` is the one at which it stands.'
  static override readonly examples = [
    { description: 'Edit the newest revision.', command: '<%= config.bin %> edit head' },
    {
      description: 'Edit one by the beginning of its id, and be told whether it is applied.',
      command: '<%= config.bin %> edit d4f1 --env=dev',
    },
    {
      description: 'Edit the one at which a database stands.',
      command: '<%= config.bin %> edit current --env=dev',
    },
    {
      description: 'Mend a document that cannot be read.',
      command: '<%= config.bin %> edit revisions/d4f1c2a9be07_create_users.yaml',
    },
  ]
  static override readonly args = {
    revision: Args.string({
      description: 'An id or its beginning, a label, head, branch@head, current, or a file.',
      required: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = { ...databaseFlags }

  override async run() {
    const { args, flags } = await this.parse(Edit)
    const project = await openProjectOf(flags, { dataFiles: 'leave' })
    const file = await documentToEdit(project, args.revision, flags)
    const absolute = path.resolve(project.cwd, file)
    const before = await readFile(absolute)
    const json = this.jsonEnabled()
    await editFile(absolute, { variables: process.env, onTerminal: canAsk(json), json })
    const changed = !before.equals(await readFile(absolute))
    return this.validate(await openProjectOf(flags), { file, changed })
  }

  private async validate(
    project: Project,
    { file, changed }: { readonly file: string; readonly changed: boolean },
  ) {
    const { validateProject } = await import('../api/validate-project.js')
    const found = validateProject(project)
    const { palette, width } = screens.answer
    if (!changed) screens.notes.write(`${file} is as it was\n`)
    this.answer(formatters.text({ ...found, cases: [], palette, width }))
    if (!found.ok) this.endWith(exitCodes.usage)
    const diagnostics = [...found.diagnostics].sort(compareDiagnostics)
    return { version: 1, ok: found.ok, file, changed, diagnostics }
  }
}
