import type { Column } from '../model/table.js'

/** Attributes that are a field of their own; all others are settings. */
const fields: ReadonlySet<string> = new Set([
  'type',
  'nullable',
  'default',
  'identity',
  'generated',
  'collation',
  'comment',
])

/** A column as documents have it, but for the attributes that differ: those are as they were read. */
export function mergedColumn(own: Column, read: Column, attributes: readonly string[]): Column {
  const words = attributes.map((attribute) => attribute.split('.')[0] ?? attribute)
  const differs = new Set(words.map((word) => (fields.has(word) ? word : 'options')))
  const of = (field: string): Column => (differs.has(field) ? read : own)
  const [value, identity, generated] = [
    of('default').default,
    of('identity').identity,
    of('generated').generated,
  ]
  const [collation, comment, options] = [
    of('collation').collation,
    of('comment').comment,
    of('options').options,
  ]
  return {
    name: own.name,
    type: of('type').type,
    nullable: of('nullable').nullable,
    ...(value === undefined ? {} : { default: value }),
    ...(identity === undefined ? {} : { identity }),
    ...(generated === undefined ? {} : { generated }),
    ...(collation === undefined ? {} : { collation }),
    ...(comment === undefined ? {} : { comment }),
    ...(options === undefined ? {} : { options }),
  }
}
