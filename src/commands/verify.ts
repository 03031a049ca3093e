import { AludelCommand } from '../cli/base-command.js'
import { exitCodes } from '../cli/exit-codes.js'
import { databaseFlags } from '../cli/flags.js'
import { interruptible } from '../cli/interrupt.js'
import { Args, Flags } from '../cli/oclif.js'
import { environmentOf, openProjectOf } from '../cli/project-session.js'
import { verifyJson } from '../cli/render/verify-json.js'
import { screens } from '../cli/screen.js'
import { writeTarget } from '../cli/target-line.js'
import { writeVerification } from '../cli/verify-format.js'
import { VerifyReporter } from '../cli/verify-progress.js'
import { writeAnswer } from '../cli/write-answer.js'
import { formats } from '../diagnostics/formats/index.js'

/** Tries revisions on a scratch database. */
export default class Verify extends AludelCommand {
  static override readonly summary = 'Try revisions on a scratch database: up, down, up.'
  static override readonly description =
    'Makes an empty database, in memory unless --env or --url names a server, takes each revision up, down and up again with made-up rows in its tables, and compares the catalog after each step. Drops what it made; touches nothing else. Exits 1 when a revision fails.'
  static override readonly examples = [
    { description: 'Verify all revisions, in memory.', command: '<%= config.bin %> verify' },
    {
      description: 'Verify what this branch adds, on a server.',
      command: '<%= config.bin %> verify --since=origin/main --url=postgresql://localhost/postgres',
    },
    {
      description: 'Write a report for a pipeline.',
      command: '<%= config.bin %> verify --format=junit -o verify.xml',
    },
  ]
  static override readonly args = {
    revisions: Args.string({
      description: 'Only these: ids or their beginnings, head.',
      multiple: true,
      ignoreStdin: true,
    }),
  }
  static override readonly flags = {
    ...databaseFlags,
    since: Flags.string({
      summary: 'Only revisions whose files changed since this commit.',
      helpValue: 'GIT_REF',
    }),
    jobs: Flags.integer({
      summary:
        'Stretches of the history that are tried at a time on a server; default: one for each processor, 4 at most.',
      helpValue: 'N',
      min: 1,
    }),
    format: Flags.option({ summary: 'How findings are written.', options: formats, default: 'text' })(),
    output: Flags.string({ char: 'o', summary: 'Write them into a file.', helpValue: 'FILE' }),
  }

  override async run() {
    const { args, flags } = await this.parse(Verify)
    const project = await openProjectOf(flags)
    const named = flags.env !== undefined || flags.url !== undefined
    const environment = await environmentOf(project, named ? flags : { ...flags, url: 'pglite://memory' })
    writeTarget(environment, 'scratch databases', screens.notes)
    const { verifyProject } = await import('../api/verify-project.js')
    const progress = new VerifyReporter(screens.notes)
    const verified = await interruptible(this.jsonEnabled(), (signal) =>
      verifyProject(project, {
        environment,
        ...(args.revisions === undefined ? {} : { revisions: args.revisions }),
        ...(flags.since === undefined ? {} : { since: flags.since }),
        ...(flags.jobs === undefined ? {} : { jobs: flags.jobs }),
        onProgress: progress.report,
        signal,
      }),
    ).finally(() => progress.end())
    const screen = flags.output === undefined ? screens.answer : undefined
    const text = writeVerification(verified, flags.format, project.sources, screen)
    await writeAnswer(text, flags.output, (answer) => this.answer(answer))
    if (!verified.ok) this.endWith(exitCodes.refused)
    return verifyJson(verified)
  }
}
