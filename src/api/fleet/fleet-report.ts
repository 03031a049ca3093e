import { readFile, rename, writeFile } from 'node:fs/promises'
import { UsageError } from '../errors.js'

/**
 * The names of the targets that an earlier run with the same goal has done, by its report. No file: none. What another goal
 * has reached does not count.
 *
 * @throws UsageError where the file is no report
 */
export async function doneBefore(file: string, goal: string): Promise<ReadonlySet<string>> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set()
    throw new UsageError(`the report ${file} cannot be read: ${String(error)}`)
  }
  const report = parsed(text)
  const targets = report?.['targets']
  if (report === undefined || !Array.isArray(targets)) {
    throw new UsageError(
      `${file} is not the report of a fleet`,
      'give --report a file that an earlier run wrote, or one that does not exist yet',
    )
  }
  if (report['goal'] !== goal) return new Set()
  return new Set(
    targets.flatMap((target: unknown) => {
      const { name, status } = fieldsOf(target)
      return typeof name === 'string' && (status === 'done' || status === 'done_before') ? [name] : []
    }),
  )
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return fieldsOf(JSON.parse(text))
  } catch {
    return undefined
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

/** Writes a report whole or not at all, whatever happens meanwhile. */
export async function writeReport(file: string, report: object): Promise<void> {
  const beside = `${file}.${process.pid}.tmp`
  await writeFile(beside, `${JSON.stringify(report, null, 2)}\n`)
  await rename(beside, file)
}
