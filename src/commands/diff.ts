import { AludelCommand } from '../cli/base-command.js'
import { connecting } from '../cli/connect-choice.js'
import { withAnswers } from '../cli/diff-answers.js'
import { diffFormats, writeDiff } from '../cli/diff-format.js'
import { exitCodes } from '../cli/exit-codes.js'
import { projectFlags, scratchFlag } from '../cli/flags.js'
import { Args, Flags } from '../cli/oclif.js'
import { openProjectOf } from '../cli/project-session.js'
import { diffJson } from '../cli/render/diff-json.js'
import { questionsText } from '../cli/render/diff-text.js'
import { screens } from '../cli/screen.js'
import { writeAnswer } from '../cli/write-answer.js'

const states = 'a revision, a file that `schema` printed, env:NAME, a URL, or empty.'

/** Prints the operations between two schemas. */
export default class Diff extends AludelCommand {
  static override readonly summary = 'Print the operations that lead from one schema to another.'
  static override readonly description =
    'Writes nothing. What was renamed is asked for on a terminal or taken from --hints, never guessed. Exits 1 when something differs, and when a question is open.'
  static override readonly examples = [
    {
      description: 'See what a schema that was edited by hand asks for.',
      command: '<%= config.bin %> diff head schema.yaml',
    },
    {
      description: 'Compare two databases.',
      command: '<%= config.bin %> diff env:staging env:production --format=text',
    },
    {
      description: 'Answer what was renamed, in a file.',
      command: '<%= config.bin %> diff head schema.yaml --hints=hints.yaml',
    },
  ]
  static override readonly args = {
    from: Args.string({ description: `The schema to go from: ${states}`, required: true, ignoreStdin: true }),
    to: Args.string({ description: 'The schema to come to; the same.', required: true, ignoreStdin: true }),
  }
  static override readonly flags = {
    ...projectFlags,
    hints: Flags.string({ summary: 'File of answers: what was renamed, what is gone.', helpValue: 'FILE' }),
    format: Flags.option({ summary: 'How it is written.', options: diffFormats, default: 'yaml' })(),
    scratch: scratchFlag,
    schema: Flags.string({
      summary:
        'On MySQL and MariaDB, a database that is read beside the default one and those that the documents name; repeatable.',
      helpValue: 'NAME',
      multiple: true,
    }),
    output: Flags.string({ char: 'o', summary: 'Write it into a file.', helpValue: 'FILE' }),
  }

  override async run() {
    const { args, flags } = await this.parse(Diff)
    const project = await openProjectOf(flags)
    const { diffSchemas } = await import('../api/diff-schemas.js')
    const tell = await diffSchemas(project, {
      ...args,
      scratch: flags.scratch,
      connect: connecting(project),
      ...(flags.schema === undefined ? {} : { schemas: flags.schema }),
    })
    const diff = await withAnswers(tell, { hints: flags.hints, json: this.jsonEnabled() })
    const { palette, write } = screens.notes
    if (diff.questions.length > 0 && !this.jsonEnabled()) write(questionsText(diff.questions, palette))
    else {
      const text = await writeDiff(
        diff,
        flags.format,
        flags.output === undefined ? screens.answer : undefined,
      )
      await writeAnswer(text, flags.output, (answer) => this.answer(answer))
    }
    if (!diff.ok) this.endWith(exitCodes.refused)
    return diffJson(diff)
  }
}
