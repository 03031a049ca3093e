/**
 * A scenario file: what a user types, in order, and what is printed. Sections begin with `====`:
 *
 *     ==== file revisions/a.yaml        writes the text below
 *     ==== remove revisions/a.yaml      takes the file away
 *     ==== operations revisions/*_a.yaml  the text below takes the place of `operations: []`
 *     ==== sql db                       somebody runs the text below by hand, in the PGlite folder
 *     ==== sql db revert.sql            … or the text of a file
 *     ==== $ NAME=value aludel plan     runs it; what follows is what it gives
 *     ==== stdout | ==== stderr         exactly this; nothing when the section is missing
 *     ==== contains                  instead of stdout: lines that stand in it, in this order
 *     ==== json plan                    instead of stdout: one document that schemas/output/plan describes
 *     ==== exit 2                       default 0
 */
export interface Scenario {
  readonly title: string
  readonly steps: readonly ScenarioStep[]
}

export type ScenarioStep =
  | { readonly kind: 'file'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'operations'; readonly pattern: string; readonly text: string }
  | { readonly kind: 'sql'; readonly folder: string; readonly file?: string; readonly text: string }
  | ScenarioCommand

export interface ScenarioCommand {
  readonly kind: 'command'
  readonly line: string
  readonly args: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  readonly stdout: string
  readonly stderr: string
  /** Lines that the answer holds, in this order. */
  readonly contains?: readonly string[]
  /** Name of the schema of the answer, in schemas/output/. */
  readonly json?: string
  readonly exitCode: number
}

/** Reads a scenario file. @throws Error for a section that is none */
export function parseScenario(text: string): Scenario {
  const [title = '', ...sections] = `\n${text}`.split(/\n==== /)
  const steps: ScenarioStep[] = []
  for (const section of sections) {
    const end = section.indexOf('\n')
    const head = end < 0 ? section : section.slice(0, end)
    const body = end < 0 ? '' : `${section.slice(end + 1)}${section.endsWith('\n') ? '' : '\n'}`
    const [word = '', ...rest] = head.split(' ')
    const argument = rest.join(' ')
    const last = steps.at(-1)
    if (word === 'file') steps.push({ kind: 'file', path: argument, text: body })
    else if (word === 'remove') steps.push({ kind: 'remove', path: argument })
    else if (word === 'operations') steps.push({ kind: 'operations', pattern: argument, text: body })
    else if (word === 'sql') steps.push(sqlOf(rest, body))
    else if (word === '$') steps.push(commandOf(argument))
    else if (last?.kind === 'command') steps.splice(-1, 1, expecting(last, word, argument, body))
    else throw new Error(`no section: ${head}`)
  }
  return { title: title.trim(), steps }
}

function expecting(command: ScenarioCommand, word: string, argument: string, body: string): ScenarioCommand {
  if (word === 'stdout') return { ...command, stdout: body }
  if (word === 'stderr') return { ...command, stderr: body }
  if (word === 'contains') return { ...command, contains: body.trimEnd().split('\n') }
  if (word === 'json') return { ...command, json: argument }
  if (word === 'exit') return { ...command, exitCode: Number(argument) }
  throw new Error(`no section: ${word}`)
}

function sqlOf([folder = '', file]: readonly string[], text: string): ScenarioStep {
  return { kind: 'sql', folder, ...(file === undefined ? {} : { file }), text }
}

function commandOf(line: string): ScenarioCommand {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
  const start = words.indexOf('aludel')
  const variables = Object.fromEntries(words.slice(0, start).map((word) => word.split('=', 2)))
  return {
    kind: 'command',
    line,
    args: words.slice(start + 1),
    variables,
    stdout: '',
    stderr: '',
    exitCode: 0,
  }
}

/** What differs from run to run, by what stands for it. */
const changing: readonly (readonly [RegExp, string])[] = [
  [/\b\d+ ms\b|\b\d+\.\d s\b/g, '<duration>'],
  [/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\dZ?/g, '<time>'],
  [/\b\d{8}_\d{6}_/g, '<stamp>_'],
  [/PGlite [\d.]+, PostgreSQL [\d.]+/g, '<product>'],
  [/postgresql \d+\.\d+\b/g, 'postgresql <version>'],
]

/** Text with what changes from run to run replaced. */
export function steady(text: string, folder: string): string {
  const today = new Date().toISOString().slice(0, 10)
  const shown = text.replaceAll(folder, '<folder>')
  return changing
    .reduce((result, [pattern, word]) => result.replace(pattern, word), shown)
    .replaceAll(today, '<today>')
}

/** The scenario as text again, with what was really printed. */
export function formatScenario({ title, steps }: Scenario): string {
  return `${[title, ...steps.map(formatStep)].join('\n')}`
}

function part(word: string, text: string): string {
  return text === '' ? '' : `\n==== ${word}\n${text.replace(/\n$/, '')}`
}

function formatStep(step: ScenarioStep): string {
  if (step.kind === 'file') return `==== file ${step.path}\n${step.text.replace(/\n$/, '')}`
  if (step.kind === 'remove') return `==== remove ${step.path}`
  if (step.kind === 'operations') return `==== operations ${step.pattern}\n${step.text.replace(/\n$/, '')}`
  if (step.kind === 'sql') {
    const head = [step.folder, ...(step.file === undefined ? [] : [step.file])].join(' ')
    return `==== sql ${head}${step.text === '' ? '' : `\n${step.text.replace(/\n$/, '')}`}`
  }
  const { line, stdout, stderr, contains, json, exitCode } = step
  const answer =
    json !== undefined
      ? `\n==== json ${json}`
      : contains === undefined
        ? part('stdout', stdout)
        : part('contains', contains.join('\n'))
  return `==== $ ${line}${answer}${part('stderr', stderr)}${exitCode === 0 ? '' : `\n==== exit ${exitCode}`}`
}
