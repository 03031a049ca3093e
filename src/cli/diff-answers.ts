import type { Answer, Question } from '../diff/question.js'
import type { Hints } from '../generated/documents.js'
import { readHints, type AnyHints } from '../api/hints.js'
import { ask, canAsk } from './ask.js'
import { printable } from '../diagnostics/display-width.js'
import { screens } from './screen.js'

/** Where answers come from: a file of hints, and, where there is somebody to ask, the terminal. */
export interface Answering {
  readonly hints?: string | undefined
  readonly json: boolean
}

/** Tells a difference by hints, as often as there are new answers. */
type Tell<T> = (hints?: AnyHints) => T

/** The difference with as many questions answered as somebody answers. */
export async function withAnswers<T extends { readonly questions: readonly Question[] }>(
  tell: Tell<T>,
  { hints: file, json }: Answering,
): Promise<T> {
  const loaded = file === undefined ? undefined : await readHints(file, process.cwd())
  let told = tell(loaded)
  let hints = loaded?.hints ?? {}
  while (canAsk(json)) {
    const [question] = told.questions
    const answer = question === undefined ? undefined : await answerOf(question)
    if (answer === undefined) return told
    hints = together(hints, answer)
    told = tell(loaded === undefined ? { hints } : { ...loaded, hints })
  }
  return told
}

/** Hints as a file of YAML has them, in one line. */
export function hintText(hints: Hints): string {
  return Object.entries(hints)
    .map(([kind, all]) => `${kind}: ${JSON.stringify(all)}`)
    .join(', ')
}

async function answerOf({ question, answers }: Question): Promise<Hints | undefined> {
  const { palette, write } = screens.notes
  write(`\n${palette.strong(printable(question))}\n`)
  for (const [i, { meaning }] of answers.entries()) write(`  ${i + 1}  ${printable(meaning)}\n`)
  for (;;) {
    const typed = await ask(`Which? Type its number; nothing leaves it open: `)
    if (typed === '') return undefined
    const answer = /^\d+$/.test(typed) ? answers[Number(typed) - 1] : undefined
    if (answer !== undefined) return filled(answer)
  }
}

/** The hints of an answer with what is to be replaced in them asked for. */
async function filled({ hints }: Answer): Promise<Hints | undefined> {
  const convert: NonNullable<Hints['convert']>[number][] = []
  for (const hint of hints.convert ?? []) {
    const using = await ask(`using, ${hint.using.slice(1, -1)}: `)
    if (using === '') return undefined
    const { down_using: wanted, ...rest } = hint
    const down = wanted === undefined ? '' : await ask(`down_using, ${wanted.slice(1, -1)}: `)
    convert.push({ ...rest, using, ...(down === '' ? {} : { down_using: down }) })
  }
  return convert.length === 0 ? hints : { ...hints, convert }
}

function together(a: Hints, b: Hints): Hints {
  return {
    rename: [...(a.rename ?? []), ...(b.rename ?? [])],
    drop: [...(a.drop ?? []), ...(b.drop ?? [])],
    convert: [...(a.convert ?? []), ...(b.convert ?? [])],
  }
}
