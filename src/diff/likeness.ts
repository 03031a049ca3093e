import type { ColumnType } from '../model/column-type.js'
import type { DialectRules, TypeChange } from '../model/dialect-rules.js'
import type { EnumType, Sequence, View } from '../model/objects.js'
import { findColumn, type Column, type Table } from '../model/table.js'
import { sameBut, sameData } from './support/same-data.js'

/** From 0, nothing in common, to 1. */
export type Likeness = number

/** Below this a thing is not asked to be another. */
export const leastLikeness: Likeness = 0.5

/** What the other parts are worth when names are alike by so much. */
function withNames(structure: Likeness, a: string, b: string): Likeness {
  return 0.8 * structure + 0.2 * nameLikeness(a, b)
}

/** The share of pairs of letters that two names have in common. */
export function nameLikeness(a: string, b: string): Likeness {
  return shared(pairsOfLetters(a), pairsOfLetters(b))
}

function pairsOfLetters(name: string): readonly string[] {
  const letters = [...` ${name.toLowerCase()} `]
  return letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`)
}

/** Twice what is in both lists, of all there is in them. */
function shared(a: readonly string[], b: readonly string[]): Likeness {
  const left = [...b]
  const common = a.filter((item) => {
    const i = left.indexOf(item)
    if (i >= 0) left.splice(i, 1)
    return i >= 0
  })
  return a.length + b.length === 0 ? 1 : (2 * common.length) / (a.length + b.length)
}

const typeLikeness: Readonly<Record<TypeChange, Likeness>> = {
  widening: 0.7,
  narrowing: 0.7,
  lossy: 0.5,
  conversion: 0,
}

/** Columns of one table: mostly their types. */
export function columnLikeness(
  now: Column,
  target: Column,
  { typeChange }: Pick<DialectRules, 'typeChange'>,
): Likeness {
  const type = typesLike(now.type, target.type, typeChange)
  const rest = [
    now.nullable === target.nullable,
    sameData(now.default, target.default),
    sameData(now.generated, target.generated),
    (now.identity === undefined) === (target.identity === undefined),
  ].filter(Boolean).length
  return withNames(0.75 * type + (0.25 * rest) / 4, now.name, target.name)
}

function typesLike(now: ColumnType, target: ColumnType, typeChange: DialectRules['typeChange']): Likeness {
  return sameData(now, target) ? 1 : typeLikeness[typeChange(now, target)]
}

/** Tables: the columns they have in common. */
export function tableLikeness(now: Table, target: Table): Likeness {
  const alike = now.columns.reduce((sum, column) => {
    const other = findColumn(target, column.name)
    return sum + (other === undefined ? 0 : sameData(column.type, other.type) ? 1 : 0.5)
  }, 0)
  const all = now.columns.length + target.columns.length
  return withNames(all === 0 ? 1 : (2 * alike) / all, now.name, target.name)
}

/** Enums: the values they have in common. */
export function enumLikeness(now: EnumType, target: EnumType): Likeness {
  return withNames(shared(now.values, target.values), now.name, target.name)
}

/** Views: the words their queries have in common. */
export function viewLikeness(now: View, target: View): Likeness {
  return withNames(shared(wordsOf(now), wordsOf(target)), now.name, target.name)
}

function wordsOf({ query }: View): readonly string[] {
  return query.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

/** Sequences: all that they count by. */
export function sequenceLikeness(now: Sequence, target: Sequence): Likeness {
  const isSame = sameBut(now, target, 'name', 'comment', 'grants', 'ownedBy')
  return withNames(isSame ? 1 : 0.5, now.name, target.name)
}

/** Values of one enum: one that went and one that came are always asked for. */
export function valueLikeness(now: string, target: string): Likeness {
  return leastLikeness + (1 - leastLikeness) * nameLikeness(now, target)
}
