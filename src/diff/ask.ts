import { formatType } from '../model/column-type.js'
import type { SchemaModel } from '../model/schema-model.js'
import { findType } from '../model/schema-objects.js'
import { displayName, type Column, type Table, type TableName } from '../model/table.js'
import { plainType } from '../operations/support/named-types.js'
import type { TableNames } from './apply-renames.js'
import { aboutText, hintAbout, hinted, type Hinted, type Hints, type RenameHint } from './hints.js'
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
import type { Answer, Question } from './question.js'
import type { DiffSettings } from './settings.js'
import {
  both,
  changedTables,
  fresh,
  gone,
  namedPairs,
  objectPairs,
  tablePairs,
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
  names: TableNames,
  hints: Hints,
  settings: DiffSettings,
): readonly Question[] {
  const renames = (about: Hinted, candidates: readonly Candidate[]): readonly Question[] =>
    hintAbout(hints.drop, about) === undefined ? renamed(about, candidates) : []
  const tables = changedTables(now, target)
  return [
    ...asked(tablePairs(now, target), tableLikeness).flatMap(({ old, candidates }) =>
      renames(
        hinted('table', names.oldOf(old)),
        candidates.map(({ other, likeness }) => ({ ...newHome(old, other, settings), likeness })),
      ),
    ),
    ...tables.flatMap((pair) =>
      asked(namedPairs(pair.now.columns, pair.target.columns), (a, b) =>
        columnLikeness(a, b, settings.rules),
      ).flatMap(({ old, candidates }) =>
        renames(hinted('table', names.oldOf(pair.now), { column: old.name }), candidates.map(newName)),
      ),
    ),
    ...asked(objectPairs(now, target, 'enum'), inOneSchema(enumLikeness)).flatMap(({ old, candidates }) =>
      renames(hinted('enum', old), candidates.map(newName)),
    ),
    ...both(objectPairs(now, target, 'enum')).flatMap((pair) =>
      asked(
        namedPairs(
          pair.now.values.map((name) => ({ name })),
          pair.target.values.map((name) => ({ name })),
        ),
        (a, b) => valueLikeness(a.name, b.name),
      ).flatMap(({ old, candidates }) =>
        renames(hinted('enum', pair.now, { value: old.name }), candidates.map(newName)),
      ),
    ),
    ...asked(objectPairs(now, target, 'view'), inOneSchema(viewLikeness)).flatMap(({ old, candidates }) =>
      renames(hinted('view', old), candidates.map(newName)),
    ),
    ...asked(objectPairs(now, target, 'sequence'), inOneSchema(sequenceLikeness)).flatMap(
      ({ old, candidates }) => renames(hinted('sequence', old), candidates.map(newName)),
    ),
    ...tables.flatMap((pair) => [
      ...(sameData(pair.now.partitionBy, pair.target.partitionBy)
        ? []
        : divided(names.oldOf(pair.now), hints)),
      ...both(namedPairs(pair.now.columns, pair.target.columns))
        .filter((column) => isConverted(column.now, column.target, now, target, settings))
        .flatMap((column) => converted(names.oldOf(pair.now), column.now, column.target, hints)),
    ]),
  ]
}

interface Candidate extends Pick<RenameHint, 'to' | 'to_schema'> {
  readonly likeness: Likeness
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

function renamed(about: Hinted, candidates: readonly Candidate[]): readonly Question[] {
  const places = candidates.map(({ to, to_schema: schema }) =>
    [to === undefined ? '' : `"${to}"`, schema === undefined ? '' : `in schema "${schema}"`]
      .filter(Boolean)
      .join(' '),
  )
  return [
    {
      kind: 'rename',
      about,
      question: `is ${aboutText(about)} now ${places.join(' or ')}, or is it gone?`,
      answers: [
        ...candidates.map(({ likeness, ...to }, i): Answer => ({
          meaning: `it is ${places[i] ?? ''} now`,
          likeness,
          hints: { rename: [{ ...about, ...to }] },
        })),
        goneWithAll(about),
      ],
    },
  ]
}

function goneWithAll(about: Hinted): Answer {
  return { meaning: 'it is gone', hints: { drop: [about] } }
}

function divided(table: TableName, hints: Hints): readonly Question[] {
  const about = hinted('table', table)
  if (hintAbout(hints.drop, about) !== undefined) return []
  return [
    {
      kind: 'divide',
      about,
      question: `table "${displayName(table)}" is divided otherwise, which only a new table can be: may it go, with all its rows?`,
      answers: [{ meaning: 'it is dropped with its rows, and made anew', hints: { drop: [about] } }],
    },
  ]
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

function converted(table: TableName, old: Column, wanted: Column, hints: Hints): readonly Question[] {
  const about = hinted('table', table, { column: old.name })
  if (hintAbout(hints.convert, about) !== undefined || hintAbout(hints.drop, about) !== undefined) return []
  const [from, to] = [formatType(old.type), formatType(wanted.type)]
  return [
    {
      kind: 'convert',
      about,
      question: `${from} does not become ${to} by itself: how are the values of ${aboutText(about)} converted?`,
      answers: [
        {
          meaning: `by an expression over the column that gives ${to}, and one for the way back`,
          hints: {
            convert: [
              { ...about, using: `<an expression that gives ${to}>`, down_using: `<one that gives ${from}>` },
            ],
          },
        },
        { meaning: 'it is dropped with its values, and added anew', hints: { drop: [about] } },
      ],
    },
  ]
}
