import type { Problem } from '../diagnostics/problem.js'
import { findTable, type SchemaModel } from '../model/schema-model.js'
import { findObject } from '../model/schema-objects.js'
import { findColumn, type TableName } from '../model/table.js'
import type { Keys } from '../operations/written/document-value.js'
import { clearWay } from './clear-way.js'
import type { Draft, Refusal } from './draft.js'
import type { RenameHint } from '../generated/documents.js'
import { aboutOf, aboutText, type Hinted } from './hints.js'
import type { Renames } from './renames.js'
import type { DiffSettings } from './settings.js'
import { at, named } from './support/keys.js'

/**
 * Puts the renames that the hints tell of into the draft: tables first, so that what belongs to them is found.
 *
 * @returns what is wrong with hints, at their places in the file
 */
export function applyRenames(
  hints: readonly RenameHint[],
  draft: Draft,
  target: SchemaModel,
  names: Renames,
  settings: DiffSettings,
): readonly Problem[] {
  const problems: Problem[] = []
  let left = hints
    .map((hint, i) => ({ hint, at: `/rename/${i}` }))
    .sort((a, b) => rank(a.hint) - rank(b.hint))
  // One may wait for the name that another gives free.
  for (let before = Infinity; left.length > 0 && left.length < before;) {
    before = left.length
    problems.length = 0
    left = left.filter(({ hint, at: pointer }) => {
      const found = refused(hint, draft, target, names, settings)
      problems.push(...found.map((problem) => ({ ...problem, pointer })))
      return found.length > 0
    })
  }
  return problems
}

function rank({ column, value }: RenameHint): number {
  return column === undefined && value === undefined ? 0 : 1
}

/** What is wrong with one hint; nothing when its operations were taken. */
function refused(
  hint: RenameHint,
  draft: Draft,
  target: SchemaModel,
  names: Renames,
  settings: DiffSettings,
): readonly Problem[] {
  const now = names.nowOf(aboutOf(hint))
  if (!isWanted(hint, now, target, settings)) {
    return [
      {
        ruleId: 'model/no-such-object',
        message: `TO has nothing that ${aboutText(hint)} could be renamed to: there is no "${hint.to ?? hint.table ?? ''}"`,
        pointer: '',
        help: 'name what it is called in TO, or remove the hint',
      },
    ]
  }
  const trial = draft.fork()
  for (const document of documentsOf(hint, now)) {
    const refusal = trial.add(document)
    if (refusal !== undefined && !clearWay(refusal, trial, settings)) return problemsOf(refusal, hint)
  }
  draft.become(trial)
  names.add(hint)
  return []
}

function problemsOf({ problems, complaints }: Refusal, hint: RenameHint): readonly Problem[] {
  return problems.length > 0
    ? problems
    : complaints.map((message) => ({
        ruleId: 'schema/malformed-value' as const,
        message: `${aboutText(hint)}: ${message}`,
        pointer: '',
      }))
}

function nameIn({ schema }: Hinted, name: string): TableName {
  return schema === undefined ? { name } : { schema, name }
}

/** Is there something of its kind under the new name in TO? */
function isWanted(
  hint: RenameHint,
  now: Hinted,
  target: SchemaModel,
  { defaultSchema }: DiffSettings,
): boolean {
  const { to = '', to_schema: schema } = hint
  const { table, column, view, sequence, enum: type, value } = now
  if (table !== undefined && column !== undefined) {
    const found = findTable(target, nameIn(now, table))
    return found !== undefined && findColumn(found, to) !== undefined
  }
  if (table !== undefined) {
    const home = schema === undefined ? now : schema === defaultSchema ? {} : { schema }
    return findTable(target, nameIn(home, hint.to ?? table)) !== undefined
  }
  if (type !== undefined && value !== undefined) {
    return findObject(target, 'enum', nameIn(now, type))?.values.includes(to) ?? false
  }
  const kind = view !== undefined ? 'view' : sequence !== undefined ? 'sequence' : 'enum'
  return findObject(target, kind, nameIn(now, to)) !== undefined
}

function documentsOf({ to, to_schema: schema }: RenameHint, now: Hinted): readonly Keys[] {
  const { table, column, view, sequence, enum: type, value } = now
  if (table !== undefined && column !== undefined) {
    return [{ rename_column: { ...at(nameIn(now, table)), column, to } }]
  }
  if (table !== undefined) {
    return [
      ...(to === undefined ? [] : [{ rename_table: { ...at(nameIn(now, table)), to } }]),
      ...(schema === undefined
        ? []
        : [{ alter_table: { ...at(nameIn(now, to ?? table)), to_schema: schema } }]),
    ]
  }
  if (view !== undefined) return [{ rename_view: { ...named(nameIn(now, view)), to } }]
  if (sequence !== undefined) return [{ rename_sequence: { ...named(nameIn(now, sequence)), to } }]
  const on = named(nameIn(now, type ?? ''))
  return value === undefined
    ? [{ rename_enum: { ...on, to } }]
    : [{ alter_enum: { ...on, rename_values: [{ value, to }] } }]
}
