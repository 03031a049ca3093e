import type { Namespace, Sequence } from '../../../model/objects.js'

/** What the numbers of each type may not pass, of which the highest of all is the server's own mark of an end. */
const limits: Readonly<Record<Sequence['type'], string>> = {
  smallint: '32767',
  integer: '2147483647',
  bigint: '9223372036854775807',
}

/**
 * The server knows of no column that a sequence belongs to, and tells the type of its numbers from 11.5 on: before, a type is the
 * bounds of its numbers. https://mariadb.com/kb/en/create-sequence/
 */
export function retoldSequence(sequence: Sequence, like: Sequence): Sequence {
  const { min, max, ...rest } = sequence
  const isUp = like.increment > 0
  const limit = Number(limits[like.type])
  const [usualMin, usualMax] = isUp ? [1, limit] : [-limit, -1]
  const isMin = (min ?? usualMin) === (like.min ?? usualMin)
  const isMax = (max ?? usualMax) === (like.max ?? usualMax)
  const [toldMin, toldMax] = [isMin ? like.min : min, isMax ? like.max : max]
  return {
    ...rest,
    type: like.type,
    ...(toldMin === undefined ? {} : { min: toldMin }),
    ...(toldMax === undefined ? {} : { max: toldMax }),
    ...(like.ownedBy === undefined ? {} : { ownedBy: like.ownedBy }),
  }
}

/** MySQL has no comment on a database. */
export function retoldSchema(schema: Namespace, { comment }: Namespace): Namespace {
  return comment === undefined ? schema : { ...schema, comment }
}
