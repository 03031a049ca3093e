import type { RenameHint } from '../generated/documents.js'
import { aboutText, type Hinted } from './hints.js'
import type { Likeness } from './likeness.js'
import type { Answer, Question } from './question.js'

/** What a thing may be called now. */
export interface Candidate extends Pick<RenameHint, 'to' | 'to_schema'> {
  readonly likeness: Likeness
}

/** Was it renamed, or is it gone? */
export function renameQuestion(about: Hinted, candidates: readonly Candidate[]): Question {
  const places = candidates.map(placeText)
  return {
    kind: 'rename',
    about,
    question: `is ${aboutText(about)} now ${places.join(' or ')}, or is it gone?`,
    answers: [
      ...candidates.map(({ likeness, ...to }): Answer => ({
        meaning: `it is ${placeText(to)} now`,
        likeness,
        hints: { rename: [{ ...about, ...to }] },
      })),
      { meaning: 'it is gone', hints: { drop: [about] } },
    ],
  }
}

function placeText({ to, to_schema: schema }: Pick<RenameHint, 'to' | 'to_schema'>): string {
  const parts = [to === undefined ? [] : [`"${to}"`], schema === undefined ? [] : [`in schema "${schema}"`]]
  return parts.flat().join(' ')
}

/** May a table that is divided otherwise be made anew? */
export function divideQuestion(about: Hinted): Question {
  return {
    kind: 'divide',
    about,
    question: `${aboutText(about)} is divided otherwise, which only a new table can be: may it go, with all its rows?`,
    answers: [{ meaning: 'it is dropped with its rows, and made anew', hints: { drop: [about] } }],
  }
}

/** How do the values of a column become another type? */
export function convertQuestion(about: Hinted, from: string, to: string): Question {
  const { table = '', schema, column = '' } = about
  const hint = {
    table,
    ...(schema === undefined ? {} : { schema }),
    column,
    using: `<an expression that gives ${to}>`,
    down_using: `<one that gives ${from}>`,
  }
  return {
    kind: 'convert',
    about,
    question: `${from} does not become ${to} by itself: how are the values of ${aboutText(about)} converted?`,
    answers: [
      {
        meaning: `by an expression over the column that gives ${to}, and one for the way back`,
        hints: { convert: [hint] },
      },
      { meaning: 'it is dropped with its values, and added anew', hints: { drop: [about] } },
    ],
  }
}
