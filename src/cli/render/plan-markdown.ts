import type { PlannedRevision } from '../../plan/plan.js'
import { code, escape, paragraphs } from './markdown-text.js'
import { nothingToDo } from './plan-text.js'
import { dialectText, type PlanView } from './plan-view.js'
import { leftOut, revisionSummary, sqlDetails } from './revision-markdown.js'
import { sizeOf } from './revision-plan.js'
import { place, runNames } from './words.js'

/** Characters that a comment on GitHub may have. */
export const commentCharacters = 65_536

/** Room for the sentences about what is left out. */
const noteCharacters = 400

/**
 * A plan for the comment of a pull request: what happens as lists, the SQL folded away. It begins with a line that nobody sees,
 * and a job finds its comment by. Of a plan that is longer than a comment may be, whole statements are left out first, then
 * whole revisions, and it says how many.
 */
export function planMarkdown(
  view: PlanView,
  { mostCharacters }: { readonly mostCharacters: number },
): string {
  const { plan, fromTips, toTips, target } = view
  const title = `### Aludel plan${target === undefined ? '' : `: ${code(target)}`}`
  const head = [marker(view.name), title]
  if (plan.revisions.length === 0) {
    return paragraphs([...head, `✔ ${escape(nothingToDo(view))}`, ...notesOf(view, mostCharacters / 2)])
  }
  const name = runNames[plan.direction]
  const direction = name.slice(0, 1).toUpperCase() + name.slice(1)
  const begin = [
    ...head,
    `**${direction}** from ${code(place(fromTips))} to ${code(place(toTips))}: ${sizeOf(plan.revisions)} (${dialectText(view)})`,
    ...notesOf(view, mostCharacters / 4),
  ]
  const foot = `<sub>aludel ${plan.toolVersion} · plan ${code(plan.digest.replace(/^sha256:/, '').slice(0, 12))}</sub>`
  const room = mostCharacters - paragraphs([...begin, foot]).length
  return paragraphs([...begin, ...revisionsMarkdown(plan.revisions, room), foot])
}

/** By what a job finds its comment again; two hyphens would end the comment of HTML too early. */
function marker(name: string): string {
  return `<!-- aludel plan: ${name.replaceAll(/-{2,}/g, '-').replaceAll(/\s+/g, ' ')} -->`
}

function notesOf({ notes }: PlanView, mostCharacters: number): readonly string[] {
  const said = fitting(
    notes.map((note) => `> ${escape(note)}`),
    mostCharacters,
  )
  const left = notes.length - said.length
  return left === 0 ? said : [...said, `> ⚠ ${leftOut(left, 'note')}`]
}

/** All that fits: what every revision does goes before the SQL of any. */
function revisionsMarkdown(revisions: readonly PlannedRevision[], mostCharacters: number): readonly string[] {
  const all = revisions.map((revision) => ({ revision, summary: revisionSummary(revision) }))
  const full = all.flatMap(({ revision, summary }) => [summary, ...sqlOf(revision, Infinity)])
  if (lengthOf(full) <= mostCharacters) return full
  const room = mostCharacters - noteCharacters
  const summaries = fitting(
    all.map(({ summary }) => summary),
    room,
  )
  let left = room - lengthOf(summaries)
  let silent = 0
  const parts = all.slice(0, summaries.length).flatMap(({ revision, summary }) => {
    const sql = sqlOf(revision, left)
    if (sql.length === 0 && revision.statements.length > 0) silent += 1
    left -= lengthOf(sql)
    return [summary, ...sql]
  })
  const rest = revisions.slice(summaries.length)
  return [
    ...parts,
    ...(silent === 0 ? [] : [`⚠ The SQL of ${leftOut(silent, 'revision')}. ${wayOut}`]),
    ...(rest.length === 0 ? [] : [`⚠ ${restText(rest)}. ${wayOut}`]),
  ]
}

function sqlOf(revision: PlannedRevision, mostCharacters: number): readonly string[] {
  const sql = revision.statements.length === 0 ? undefined : sqlDetails(revision, mostCharacters - 2)
  return sql === undefined ? [] : [sql]
}

const wayOut = '`aludel plan` shows everything.'

function restText(rest: readonly PlannedRevision[]): string {
  const lossy = rest.filter(({ operations }) => operations.some(({ losses }) => losses.length > 0)).length
  const range = [rest.at(0), rest.at(-1)].map((revision) => code(revision?.revision ?? '')).join(' to ')
  const losses = lossy === 0 ? '' : `; **${lossy} of them with losses**`
  return `${leftOut(rest.length, 'revision')}, ${range}${losses}`
}

/** The first parts that fit, with the blank lines between them. */
function fitting(parts: readonly string[], mostCharacters: number): readonly string[] {
  let room = mostCharacters
  const end = parts.findIndex((part) => {
    room -= part.length + 2
    return room < 0
  })
  return end < 0 ? parts : parts.slice(0, end)
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length + 2, 0)
}
