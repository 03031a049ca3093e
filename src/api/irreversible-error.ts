import { RunError } from '../migrate/errors.js'
import type { IrreversibleRevision } from '../plan/planner.js'

/** The refusal of a way down that stops, with every place where it does. */
export function irreversibleError(revisions: readonly IrreversibleRevision[]): RunError {
  const ids = revisions.map(({ source }) => source.revision).join(', ')
  return new RunError('irreversible', `revision ${ids} cannot be taken down`, {
    help: 'go down to a revision above it, or write how it is undone in its `downgrade`',
    problems: revisions.flatMap(({ source, reasons }) =>
      reasons.map(({ place, reason }) => ({
        revision: source.revision,
        operation: { pointer: place, file: source.file, line: source.locate(place).start.line },
        sentence: reason,
      })),
    ),
  })
}
