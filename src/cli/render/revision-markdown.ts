import type { PlannedOperation, PlannedRevision, PlannedStatement, Reversibility } from '../../plan/plan.js'
import { code, escape, paragraphs } from './markdown-text.js'
import { notesBeside } from './revision-plan.js'
import { classText, costs } from './statement-lines.js'
import { count } from './words.js'

const undo: Readonly<Record<Reversibility, string>> = {
  exact: 'a downgrade undoes it whole',
  lossy: '⚠ a downgrade brings definitions back, not what was in them',
  irreversible: '✖ no downgrade can undo it',
}

/** What a revision of a plan does, without its SQL. */
export function revisionSummary(revision: PlannedRevision): string {
  const { atomic, ddlCommits, operations, preconditions } = revision
  const notes = notesBeside(revision)
  const facts = [
    atomic ? 'one transaction' : ddlCommits === true ? 'statement by statement' : '⚠ several transactions',
    ...(revision.direction === 'up' ? [undo[revision.reversible]] : []),
  ]
  const asked = preconditions.filter(({ ask }) => ask !== 'never')
  return paragraphs([
    `#### ${code(revision.revision)} ${escape(revision.message)}`,
    `${code(revision.file)} · ${facts.join(' · ')}`,
    ...(operations.length === 0 ? [] : [operations.map(operationMarkdown).join('\n')]),
    ...(notes.length === 0 ? [] : [notes.map((note) => `> ${escape(note)}`).join('\n>\n')]),
    ...(asked.length === 0
      ? []
      : [
          `Checked before it runs:\n\n${asked.map(({ sentence, help }) => `- ${escape(sentence)} (else: ${escape(help)})`).join('\n')}`,
        ]),
  ]).trimEnd()
}

function operationMarkdown(operation: PlannedOperation): string {
  const { summary, line, losses, moved, reversible, reason } = operation
  const remarks = [
    ...losses.map(({ sentence }) => `**loses ${escape(sentence)}**`),
    ...(moved === undefined ? [] : [`moved ${escape(moved)}`]),
    ...(reversible === 'irreversible'
      ? [`**cannot be undone**: ${escape(reason ?? 'the document says so')}`]
      : []),
  ]
  return [`- ${escape(summary)} (line ${line})`, ...remarks.map((remark) => `  - ${remark}`)].join('\n')
}

/**
 * The SQL of a revision, folded away: as many whole statements, from the first, as fit into a number of characters; undefined
 * where none does. What is left out is counted.
 */
export function sqlDetails({ statements }: PlannedRevision, mostCharacters: number): string | undefined {
  const groups = statements.at(-1)?.group ?? 0
  const texts = statements.map((statement, i) => {
    const begins = groups > 1 && statement.group !== statements[i - 1]?.group
    return statementText(
      statement,
      begins ? [`group ${statement.group} of ${groups}, ${classText(statement)}`] : [],
    )
  })
  const longest = texts.flatMap((text) => [...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest.reduce((most, length) => Math.max(most, length), 2) + 1)
  const all = details(texts, statements.length, fence)
  if (all.length <= mostCharacters) return all
  let room = mostCharacters - details([], statements.length, fence).length
  let fitting = 0
  for (const text of texts) {
    room -= text.length + 1
    if (room < 0) break
    fitting += 1
  }
  return fitting === 0 ? undefined : details(texts.slice(0, fitting), statements.length, fence)
}

function statementText(statement: PlannedStatement, remarks: readonly string[]): string {
  const cost = costs(statement)
  const said = [...remarks, ...(cost.length === 0 ? [] : [cost.join('; ')])]
  return [...said.map((remark) => `-- ${remark}`), `${statement.sql};`].join('\n')
}

function details(texts: readonly string[], all: number, fence: string): string {
  const left = all - texts.length
  return paragraphs([
    `<details><summary>SQL: ${count(all, 'statement')}</summary>`,
    `${fence}sql\n${texts.join('\n')}\n${fence}`,
    ...(left === 0 ? [] : [`⚠ ${leftOut(left, 'statement')}`]),
    '</details>',
  ]).trimEnd()
}

/** `3 statements are left out here`. */
export function leftOut(number: number, noun: string): string {
  return `${count(number, noun)} ${number === 1 ? 'is' : 'are'} left out here`
}
