import { AludelCommand } from '../cli/base-command.js'
import { Args, Flags } from '../cli/oclif.js'
import { initJson, initText } from '../cli/render/init.js'
import { screens } from '../cli/screen.js'
import { startingDialect, startingDialects } from '../api/project-template.js'

/** Makes a project. */
export default class Init extends AludelCommand {
  static override readonly summary = 'Make a project: its file, a folder of revisions, editor settings.'
  static override readonly description =
    'The new project has an embedded database for development, so that everything works without a server (one of MySQL or MariaDB has a server of yours), and reads DATABASE_URL for production. What exists already is kept.'
  static override readonly examples = [
    { description: 'Make a project in this folder.', command: '<%= config.bin %> init' },
    { description: 'Make one in a new folder.', command: '<%= config.bin %> init shop --name=shop' },
    { description: 'Make one for MySQL.', command: '<%= config.bin %> init --dialect=mysql' },
  ]
  static override readonly args = {
    dir: Args.string({ description: 'Folder of the project; default: this one.', ignoreStdin: true }),
  }
  static override readonly flags = {
    name: Flags.string({ summary: 'Name of the project; default: that of its folder.', helpValue: 'NAME' }),
    dialect: Flags.option({
      summary: 'What its database speaks; default: as DATABASE_URL, else postgresql.',
      options: startingDialects,
    })(),
  }

  override async run() {
    const { args, flags } = await this.parse(Init)
    const { initProject } = await import('../api/init-project.js')
    const made = await initProject({
      directory: args.dir ?? '.',
      cwd: process.cwd(),
      dialect: flags.dialect ?? startingDialect(process.env['DATABASE_URL']),
      ...(flags.name === undefined ? {} : { name: flags.name }),
    })
    this.answer(initText(made, screens.answer.palette))
    return initJson(made)
  }
}
