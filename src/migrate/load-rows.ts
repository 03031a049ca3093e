import { ChangedFileError, rowChunks } from '../data-files/row-chunks.js'
import type { StepRow } from '../dialects/journal.js'
import { DriverError } from '../drivers/driver.js'
import type { StatementRows } from '../steps/statement.js'
import { RunError } from './errors.js'
import { askParts } from './last-rows.js'
import { stopIfAsked, type RunContext } from './run-context.js'
import { operationAt, type Subject } from './subject.js'

/**
 * Streams the rows of a data file into its statement, chunk by chunk, within the transaction that stands open. The file
 * must be, byte for byte, the one that the revision was planned with; only its end tells, so nothing may be committed
 * before this returns.
 *
 * @throws RunError `data-file` for a file that is gone or another one, `interrupted`; DriverError of the statement,
 *   whose `where` names the lines
 */
export async function loadRows(
  context: RunContext,
  subject: Subject,
  step: StepRow,
  rows: StatementRows,
): Promise<void> {
  const { clock, report, database } = context
  const path = context.dataFile(subject.revision, rows.file)
  if (path === undefined) throw gone(subject, step, rows, 'the checkout does not have its revision')
  const began = clock.now()
  let rowsDone = 0
  try {
    for await (const chunk of rowChunks(path, rows)) {
      stopIfAsked(context)
      try {
        await askParts(database, step.sql, chunk.json)
      } catch (error) {
        if (!(error instanceof DriverError)) throw error
        const where = `lines ${chunk.firstLine} to ${chunk.lastLine} of ${rows.file}`
        throw new DriverError({ ...error.server, where }, error.index, error.sql)
      }
      rowsDone += chunk.count
      const elapsedMs = clock.now() - began
      const { revision, number } = step
      // What fits into one statement is not worth a word.
      if (chunk.count < rows.count) {
        report({ kind: 'batch', revision, number, count: number, rowsDone, elapsedMs })
      }
    }
  } catch (error) {
    if (error instanceof ChangedFileError) throw changed(subject, step, rows, error)
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (error instanceof DriverError || typeof code !== 'string' || error instanceof RunError) throw error
    throw gone(subject, step, rows, code === 'ENOENT' ? 'there is no such file' : code)
  }
}

function gone(subject: Subject, step: StepRow, { file }: StatementRows, why: string): RunError {
  return new RunError(
    'data-file',
    `Revision ${subject.revision} inserts the rows of ${file}, which cannot be read: ${why}`,
    {
      revision: subject.revision,
      operation: operationAt(subject, step.pointers),
      help: `Put ${file} back where the document names it, as it was, and run the same command again.`,
    },
  )
}

function changed(subject: Subject, step: StepRow, { file }: StatementRows, cause: Error): RunError {
  return new RunError(
    'data-file',
    `Revision ${subject.revision} inserts the rows of ${file}, which is not the file it was planned with: ${cause.message}`,
    {
      revision: subject.revision,
      operation: operationAt(subject, step.pointers),
      help: 'Bring the file back as it was; or plan again, if it is to be the new one.',
      cause,
    },
  )
}
