import type { Problem } from '../diagnostics/problem.js'
import { findTable, tableKey, type SchemaModel } from '../model/schema-model.js'
import { findObject } from '../model/schema-objects.js'
import { findColumn, nameOf, type TableName } from '../model/table.js'
import type { Keys } from '../operations/written/document-value.js'
import { clearWay } from './clear-way.js'
import type { Draft, Refusal } from './draft.js'
import { aboutText, type RenameHint } from './hints.js'
import type { DiffSettings } from './settings.js'
import { at, named } from './support/keys.js'

/** Where tables of FROM stand after the renames, and what those that stand there were called. */
export class TableNames {
  readonly #now = new Map<string, TableName>()
  readonly #old = new Map<string, TableName>()

  /** The table of FROM is called this from now on. */
  set(old: TableName, now: TableName): void {
    this.#now.set(tableKey(old), now)
    this.#old.set(tableKey(now), old)
  }

  /** What a table of FROM is called now. */
  nowOf(old: TableName): TableName {
    return this.#now.get(tableKey(old)) ?? nameOf(old)
  }

  /** What a table was called in FROM. */
  oldOf(now: TableName): TableName {
    return this.#old.get(tableKey(now)) ?? nameOf(now)
  }
}

/**
 * Puts the renames that the hints tell of into the draft: tables first, so that what belongs to them is found.
 *
 * @returns what is wrong with hints, at their places in the file
 */
export function applyRenames(
  hints: readonly RenameHint[],
  draft: Draft,
  target: SchemaModel,
  names: TableNames,
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
  names: TableNames,
  settings: DiffSettings,
): readonly Problem[] {
  const table = hint.table === undefined ? undefined : nameIn(hint, hint.table)
  const now = table === undefined ? undefined : names.nowOf(table)
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
  if (table !== undefined && now !== undefined && hint.column === undefined) {
    const { schema: _, ...rest } = now
    const schema = hint.to_schema === undefined ? now.schema : inModel(hint.to_schema, settings)
    names.set(table, { ...rest, name: hint.to ?? now.name, ...(schema === undefined ? {} : { schema }) })
  }
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

function nameIn({ schema }: RenameHint, name: string): TableName {
  return schema === undefined ? { name } : { schema, name }
}

function inModel(schema: string, { defaultSchema }: DiffSettings): string | undefined {
  return schema === defaultSchema ? undefined : schema
}

/** Is there something of its kind under the new name in TO? */
function isWanted(
  hint: RenameHint,
  now: TableName | undefined,
  target: SchemaModel,
  settings: DiffSettings,
): boolean {
  const { to = '', column, view, sequence, enum: type, value, to_schema: schema } = hint
  if (now !== undefined && column !== undefined) {
    const table = findTable(target, now)
    return table !== undefined && findColumn(table, to) !== undefined
  }
  if (now !== undefined) {
    const home = schema === undefined ? now.schema : inModel(schema, settings)
    return (
      findTable(target, { name: hint.to ?? now.name, ...(home === undefined ? {} : { schema: home }) }) !==
      undefined
    )
  }
  if (type !== undefined && value !== undefined) {
    return findObject(target, 'enum', nameIn(hint, type))?.values.includes(to) ?? false
  }
  const kind = view !== undefined ? 'view' : sequence !== undefined ? 'sequence' : 'enum'
  return findObject(target, kind, nameIn(hint, to)) !== undefined
}

function documentsOf(hint: RenameHint, now: TableName | undefined): readonly Keys[] {
  const { to, column, view, sequence, enum: type, value, to_schema: schema } = hint
  if (now !== undefined && column !== undefined) return [{ rename_column: { ...at(now), column, to } }]
  if (now !== undefined) {
    return [
      ...(to === undefined ? [] : [{ rename_table: { ...at(now), to } }]),
      ...(schema === undefined
        ? []
        : [{ alter_table: { ...at({ ...now, name: to ?? now.name }), to_schema: schema } }]),
    ]
  }
  if (view !== undefined) return [{ rename_view: { ...named(nameIn(hint, view)), to } }]
  if (sequence !== undefined) return [{ rename_sequence: { ...named(nameIn(hint, sequence)), to } }]
  const on = named(nameIn(hint, type ?? ''))
  return value === undefined
    ? [{ rename_enum: { ...on, to } }]
    : [{ alter_enum: { ...on, rename_values: [{ value, to }] } }]
}
