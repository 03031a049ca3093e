import { readFileSync } from 'node:fs'
import { exitCodes } from '../../src/cli/exit-codes.js'
import { anchor, code, fence, generatedNote, paragraphs, plain, table } from './markdown.js'

interface Flag {
  readonly name: string
  readonly char?: string
  readonly summary?: string
  readonly type: string
  readonly helpValue?: string
  readonly helpGroup?: string
  readonly options?: readonly string[]
  readonly default?: unknown
  readonly required?: boolean
  readonly aliases?: readonly string[]
}

interface Argument {
  readonly name: string
  readonly description?: string
  readonly required?: boolean
}

interface Command {
  readonly id: string
  readonly summary?: string
  readonly description?: string
  readonly args: Readonly<Record<string, Argument>>
  readonly flags: Readonly<Record<string, Flag>>
  readonly examples?: readonly { readonly description: string; readonly command: string }[]
}

const exitMeanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: 'Done, or nothing to do.',
  refused: 'The answer is no: something was found, or a run was refused before it changed anything.',
  usage: 'The command line, the project file or documents are wrong.',
  database: 'The database refused: a wrong password, a missing right, a failed statement.',
  unavailable: 'A host, a lock or a connection was not had in time.',
  halfRun: 'A revision is half run, and needs a decision.',
  bug: 'A bug of Aludel.',
  interrupted: 'Interrupted.',
}

/** The reference of all commands, from the manifest. */
export function cliPage(): string {
  const text = readFileSync(new URL('../../oclif.manifest.json', import.meta.url), 'utf8')
  const manifest: { readonly commands: Readonly<Record<string, Command>> } = JSON.parse(text)
  const commands = Object.values(manifest.commands)
  const global = new Map(
    commands.flatMap(({ flags }) => Object.values(flags).filter(isGlobal)).map((flag) => [flag.name, flag]),
  )
  return paragraphs(
    generatedNote('oclif.manifest.json'),
    '# Commands',
    'The answer of a command goes to the standard output, progress and notes to the standard error. With `--json` the standard output is exactly one JSON document, also on failure; the forms are in `schemas/output/`. `NO_COLOR` switches colours off.',
    table(
      ['Command', 'What it does'],
      commands.map(({ id, summary = '' }) => [`[${id}](#aludel-${anchor(id)})`, plain(summary)]),
    ),
    '## Flags of every command',
    `Commands that work on no project have no \`--config\`; those that never look at a database have neither \`--env\` nor \`--url\`.`,
    flagTable([...global.values()]),
    '## Exit codes',
    table(['Code', 'Meaning'], exitRows()),
    ...commands.map(section),
  )
}

function section(command: Command): string {
  const { id, summary = '', description = '', args, flags, examples = [] } = command
  const positional = Object.values(args)
  const own = Object.values(flags).filter((flag) => !isGlobal(flag))
  const usage = positional.map(({ name, required }) =>
    required === true ? name.toUpperCase() : `[${name.toUpperCase()}]`,
  )
  return paragraphs(
    `## aludel ${id}`,
    plain([summary, description].filter((part) => part !== '').join(' ')),
    fence('text', ['aludel', id, ...usage, ...(own.length > 0 ? ['[FLAGS]'] : [])].join(' ')),
    positional.length === 0
      ? ''
      : table(
          ['Argument', 'Meaning'],
          positional.map((arg) => [code(arg.name.toUpperCase()), plain(arg.description ?? '')]),
        ),
    own.length === 0 ? '' : flagTable(own),
    examples.length === 0
      ? ''
      : fence(
          'sh',
          examples
            .map(
              (example) =>
                `# ${example.description}\n${example.command.replace('<%= config.bin %>', 'aludel')}`,
            )
            .join('\n'),
        ),
  ).trimEnd()
}

function exitRows(): readonly (readonly string[])[] {
  return Object.entries(exitCodes).map(([name, number]) => [
    String(number),
    Object.entries(exitMeanings).find(([key]) => key === name)?.[1] ?? '',
  ])
}

function flagTable(flags: readonly Flag[]): string {
  return table(
    ['Flag', 'Meaning', 'Default'],
    flags.map((flag) => [
      [
        flag.char === undefined ? '' : `-${flag.char}`,
        `--${flag.name}`,
        ...(flag.aliases ?? []).map((alias) => `--${alias}`),
      ]
        .filter((part) => part !== '')
        .map((part, index, parts) =>
          code(index === parts.length - 1 && flag.type === 'option' ? `${part}=${valueOf(flag)}` : part),
        )
        .join(', '),
      plain(`${flag.summary ?? ''}${flag.required === true ? ' Required.' : ''}`),
      flag.default === undefined || flag.default === false ? '' : code(String(flag.default)),
    ]),
  )
}

function valueOf({ helpValue, options, name }: Flag): string {
  return helpValue ?? options?.join('|') ?? name.toUpperCase()
}

function isGlobal({ helpGroup }: Flag): boolean {
  return helpGroup === 'GLOBAL'
}
