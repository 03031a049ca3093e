import { formatType } from '../model/column-type.js'
import type { SchemaModel } from '../model/schema-model.js'
import { findType } from '../model/schema-objects.js'
import type { Column, Table, TableName } from '../model/table.js'
import { plainType } from '../operations/support/named-types.js'
import type { Hints, RenameHint } from '../generated/documents.js'
import { hintAbout, hinted, type Hinted } from './hints.js'
import {
  columnLikeness,
  enumLikeness,
  leastLikeness,
  sequenceLikeness,
  tableLikeness,
  valueLikeness,
  viewLikeness,
  type Likeness,
} from './likeness.js'
import type { Renames } from './renames.js'
import type { Question } from './question.js'
import { convertQuestion, divideQuestion, renameQuestion, type Candidate } from './questions.js'
import type { DiffSettings } from './settings.js'
import {
  both,
  changedTables,
  fresh,
  gone,
  namedPairs,
  objectPairs,
  tablePairs,
  type Both,
  type Pair,
} from './support/pairs.js'
import { sameData } from './support/same-data.js'

/**
 * What two models alone cannot tell, and no hint has told: whether what is missing was renamed, how values get another
 * type, whether a table that is divided otherwise may be made anew.
 */
export function ask(
  now: SchemaModel,
  target: SchemaModel,
  renamed: Renames,
  hints: Hints,
  settings: DiffSettings,
): readonly Question[] {
  const asks = (about: Hinted, candidates: readonly Candidate[]): readonly Question[] =>
    undropped(about, hints, () => renameQuestion(about, candidates))
  const tables = changedTables(now, target)
  return [
    ...asked(tablePairs(now, target), tableLikeness).flatMap(({ old, candidates }) =>
      asks(
        hinted('table', old),
        candidates.map(({ other, likeness }) => ({ ...newHome(old, other, settings), likeness })),
      ),
    ),
    ...tables.flatMap((pair) =>
      asked(namedPairs(pair.now.columns, pair.target.columns), (a, b) =>
        columnLikeness(a, b, settings.rules),
      ).flatMap(({ old, candidates }) =>
        asks(renamed.oldOf(hinted('table', pair.now, { column: old.name })), candidates.map(newName)),
      ),
    ),
    ...asked(objectPairs(now, target, 'enum'), inOneSchema(enumLikeness)).flatMap(({ old, candidates }) =>
      asks(hinted('enum', old), candidates.map(newName)),
    ),
    ...both(objectPairs(now, target, 'enum')).flatMap((pair) =>
      asked(
        namedPairs(
          pair.now.values.map((name) => ({ name })),
          pair.target.values.map((name) => ({ name })),
        ),
        (a, b) => valueLikeness(a.name, b.name),
      ).flatMap(({ old, candidates }) =>
        asks(renamed.oldOf(hinted('enum', pair.now, { value: old.name })), candidates.map(newName)),
      ),
    ),
    ...asked(objectPairs(now, target, 'view'), inOneSchema(viewLikeness)).flatMap(({ old, candidates }) =>
      asks(hinted('view', old), candidates.map(newName)),
    ),
    ...asked(objectPairs(now, target, 'sequence'), inOneSchema(sequenceLikeness)).flatMap(
      ({ old, candidates }) => asks(hinted('sequence', old), candidates.map(newName)),
    ),
    ...tables.flatMap((pair) => [
      ...(sameData(pair.now.partitionBy, pair.target.partitionBy)
        ? []
        : undropped(renamed.oldOf(hinted('table', pair.now)), hints, divideQuestion)),
      ...both(namedPairs(pair.now.columns, pair.target.columns))
        .filter((column) => isConverted(column.now, column.target, now, target, settings))
        .flatMap((column) =>
          converted(renamed.oldOf(hinted('table', pair.now, { column: column.now.name })), column, hints),
        ),
    ]),
  ]
}

interface Asked<T> {
  readonly old: T
  readonly candidates: readonly { readonly other: T; readonly likeness: Likeness }[]
}

/** What is gone, with what is new and like it, the likeliest first. */
function asked<T extends TableName>(
  pairs: readonly Pair<T>[],
  likeness: (a: T, b: T) => Likeness,
): readonly Asked<T>[] {
  const others = fresh(pairs)
  return gone(pairs).flatMap((old) => {
    const candidates = others
      .map((other) => ({ other, likeness: Math.round(100 * likeness(old, other)) / 100 }))
      .filter((one) => one.likeness >= leastLikeness)
      .sort((a, b) => b.likeness - a.likeness || (a.other.name < b.other.name ? -1 : 1))
    return candidates.length === 0 ? [] : [{ old, candidates }]
  })
}

/** Nothing moves these from one schema to another. */
function inOneSchema<T extends TableName>(likeness: (a: T, b: T) => Likeness): (a: T, b: T) => Likeness {
  return (a, b) => (a.schema === b.schema ? likeness(a, b) : 0)
}

function newName({ other, likeness }: { readonly other: TableName; readonly likeness: Likeness }): Candidate {
  return { to: other.name, likeness }
}

function newHome(
  old: Table,
  other: Table,
  { defaultSchema }: DiffSettings,
): Pick<RenameHint, 'to' | 'to_schema'> {
  const home = other.schema ?? defaultSchema
  return {
    ...(old.name === other.name ? {} : { to: other.name }),
    ...(old.schema === other.schema || home === undefined ? {} : { to_schema: home }),
  }
}

/** Does the type become one that its values are not turned into by themselves? */
function isConverted(
  old: Column,
  wanted: Column,
  now: SchemaModel,
  target: SchemaModel,
  { rules }: DiffSettings,
): boolean {
  if (sameData(old.type, wanted.type)) return false
  const from = plainType(old.type, { namedType: (name) => findType(now, name) })
  const to = plainType(wanted.type, { namedType: (name) => findType(target, name) })
  return rules.typeChange(from, to) === 'conversion'
}

function converted(about: Hinted, { now, target }: Both<Column>, hints: Hints): readonly Question[] {
  if (hintAbout(hints.convert, about) !== undefined) return []
  return undropped(about, hints, () => convertQuestion(about, formatType(now.type), formatType(target.type)))
}

/** The question, unless a hint says that the thing may be dropped. */
function undropped(about: Hinted, hints: Hints, question: (about: Hinted) => Question): readonly Question[] {
  return hintAbout(hints.drop, about) === undefined ? [question(about)] : []
}
