import type { PlannedOperation, PlannedRevision, Reversibility } from '../../plan/plan.js'
import { nothingToDo } from './plan-text.js'
import { dialectText, type PlanView } from './plan-view.js'
import { notesBeside, sizeOf } from './revision-plan.js'
import { classText, costs } from './statement-lines.js'
import { place, runNames } from './words.js'

/** A plan for the comment of a pull request: what happens as lists, the SQL folded away. */
export function planMarkdown(view: PlanView): string {
  const { plan, fromTips, toTips, notes, target } = view
  const title = `### Aludel plan${target === undefined ? '' : `: ${code(target)}`}`
  const said = notes.map((note) => `> ${escape(note)}`)
  if (plan.revisions.length === 0) return paragraphs([title, `✔ ${escape(nothingToDo(view))}`, ...said])
  const name = runNames[plan.direction]
  const direction = name.slice(0, 1).toUpperCase() + name.slice(1)
  return paragraphs([
    title,
    `**${direction}** from ${code(place(fromTips))} to ${code(place(toTips))}: ${sizeOf(plan.revisions)} (${dialectText(view)})`,
    ...said,
    ...plan.revisions.map(revisionMarkdown),
    `<sub>aludel ${plan.toolVersion} · plan ${code(plan.digest.replace(/^sha256:/, '').slice(0, 12))}</sub>`,
  ])
}

const undo: Readonly<Record<Reversibility, string>> = {
  exact: 'a downgrade undoes it whole',
  lossy: '⚠ a downgrade brings definitions back, not what was in them',
  irreversible: '✖ no downgrade can undo it',
}

function revisionMarkdown(revision: PlannedRevision): string {
  const { atomic, operations, preconditions, statements } = revision
  const notes = notesBeside(revision)
  const facts = [
    atomic ? 'one transaction' : '⚠ several transactions',
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
    ...(statements.length === 0 ? [] : [sqlDetails(revision)]),
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

function sqlDetails({ statements }: PlannedRevision): string {
  const groups = statements.at(-1)?.group ?? 0
  let group = 0
  const text = statements
    .map((statement) => {
      const begins = groups > 1 && statement.group !== group
      group = statement.group
      const remarks = [
        ...(begins ? [`group ${group} of ${groups}, ${classText(statement)}`] : []),
        ...(costs(statement).length === 0 ? [] : [costs(statement).join('; ')]),
      ]
      return [...remarks.map((remark) => `-- ${remark}`), `${statement.sql};`].join('\n')
    })
    .join('\n')
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const number = `${statements.length} statement${statements.length === 1 ? '' : 's'}`
  return paragraphs([
    `<details><summary>SQL: ${number}</summary>`,
    `${fence}sql\n${text}\n${fence}`,
    '</details>',
  ]).trimEnd()
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}

/** A code span; longer fences where the text has backticks (https://spec.commonmark.org/0.31.2/#code-spans). */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``
}

function escape(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`') && part.length > 1
        ? part
        : part.replace(/[\\`*[\]<>|#]|(?<!\w)_|_(?!\w)/g, '\\$&'),
    )
    .join('')
}
