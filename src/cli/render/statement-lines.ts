import { printable } from '../../diagnostics/display-width.js'
import type { PlannedRevision, PlannedStatement } from '../../plan/plan.js'
import type { StatementClass, StatementRows } from '../../steps/statement.js'
import type { PlanPen } from './revision-plan.js'
import { grouped } from '../../values/grouped.js'

/**
 * The statements of a revision, numbered, with what they lock and read; groups are headed where there are several, but not those of
 * one statement where the server commits each by itself.
 */
export function statementLines(
  { statements, ddlCommits }: Pick<PlannedRevision, 'statements' | 'ddlCommits'>,
  pen: PlanPen,
): readonly string[] {
  const { palette } = pen
  const groups = statements.at(-1)?.group ?? 0
  const gutter = String(statements.length).length
  let group = 0
  return statements.flatMap((statement) => {
    const plain = ddlCommits === true && statement.class === 'standalone'
    const begins = groups > 1 && statement.group !== group && !plain
    group = statement.group
    const heading = begins
      ? [
          `  ${palette.info(`group ${statement.group} of ${groups}`)}${palette.dim(`, ${classText(statement)}`)}`,
        ]
      : []
    return [...heading, ...statementText(statement, gutter, pen)]
  })
}

function statementText(statement: PlannedStatement, gutter: number, { palette }: PlanPen): readonly string[] {
  const indent = ' '.repeat(4 + gutter)
  const [first = '', ...rest] = statement.sql.split('\n').map(printable)
  const number = palette.dim(String(statement.seq).padStart(gutter))
  const last = rest.length === 0 ? undefined : rest.pop()
  const sql = [
    `  ${number}  ${first}${last === undefined ? ';' : ''}`,
    ...rest.map((line) => (line === '' ? '' : `${indent}${line}`)),
    ...(last === undefined ? [] : [`${indent}${last};`]),
  ]
  const marks = costs(statement)
  return marks.length === 0 ? sql : [...sql, `${indent}${palette.dim(`↳ ${marks.join(' · ')}`)}`]
}

/** What a statement takes from a file, and what it costs those who use the table. */
export function costs({ lock, scan, rewrite, why, rows }: PlannedStatement): readonly string[] {
  return [
    ...(rows === undefined ? [] : [rowsText(rows)]),
    ...(lock === undefined ? [] : [lock]),
    ...(rewrite ? ['writes the table anew'] : []),
    ...(scan ? ['reads the whole table'] : []),
    ...(why === undefined ? [] : [why]),
  ]
}

/** `250 rows of data/countries.csv, sha256 1f2e3d4c5b6a…`: enough of the hash to tell two versions of the file apart. */
function rowsText({ file, count, sha256 }: StatementRows): string {
  const rows = count === 1 ? 'one row' : `${grouped(count)} rows`
  return `$1: ${rows} of ${printable(file)}, sha256 ${sha256.slice(0, 12)}…`
}

/** How the statements of a group are run. */
export function classText(statement: PlannedStatement): string {
  const texts: Readonly<Record<StatementClass, string>> = {
    transactional: 'one transaction',
    standalone: 'alone, outside any transaction',
    batched:
      statement.batchSize === undefined
        ? 'in batches, each committed by itself'
        : `in batches of ${grouped(statement.batchSize)}, each committed by itself`,
  }
  return texts[statement.class]
}
