import type { JsonLike } from '../compare/difference.js'
import { RunError } from '../migrate/errors.js'
import type { VerifiedDifference, VerifiedRevision } from '../verify/verification.js'
import type { ScratchNames } from './scratch-names.js'

/** What became of a revision, with databases under the names that documents have for them. */
export function toldAsNamed(verified: VerifiedRevision, { told }: ScratchNames): VerifiedRevision {
  const { differences, notes, failure } = verified
  return {
    ...verified,
    differences: differences.map((difference) => differenceAsNamed(difference, told)),
    notes: notes.map((note) => ({ ...note, message: told(note.message) })),
    ...(failure === undefined ? {} : { failure: { ...failure, error: errorAsNamed(failure.error, told) } }),
  }
}

type Told = ScratchNames['told']

function differenceAsNamed(
  { object, expected, actual, ...rest }: VerifiedDifference,
  told: Told,
): VerifiedDifference {
  return {
    ...rest,
    object: told(object),
    ...(expected === undefined ? {} : { expected: valueAsNamed(expected, told) }),
    ...(actual === undefined ? {} : { actual: valueAsNamed(actual, told) }),
  }
}

function valueAsNamed(value: JsonLike, told: Told): JsonLike {
  if (typeof value === 'string') return told(value)
  if (Array.isArray(value)) return value.map((each: JsonLike) => valueAsNamed(each, told))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, valueAsNamed(each, told)]))
}

function errorAsNamed({ code, message, details }: RunError, told: Told): RunError {
  const { help, statement, server, problems, notes } = details
  return new RunError(code, told(message), {
    ...details,
    ...(help === undefined ? {} : { help: told(help) }),
    ...(statement === undefined ? {} : { statement: told(statement) }),
    ...(server === undefined ? {} : { server: { ...server, message: told(server.message) } }),
    ...(notes === undefined ? {} : { notes: notes.map(told) }),
    ...(problems === undefined
      ? {}
      : {
          problems: problems.map(({ sentence, help: todo, ...rest }) => ({
            ...rest,
            sentence: told(sentence),
            ...(todo === undefined ? {} : { help: told(todo) }),
          })),
        }),
  })
}
