import type { MergeablePart, Probe, Statement } from '../../../steps/statement.js'
import { alterTableSql, asking } from './alter-table.js'

/**
 * Two changes of one table as one ALTER TABLE, which locks, reads or copies the table once. A server decides for a statement as a
 * whole how to carry it out, so they cost the same by themselves. Absent: they cannot be put together.
 * https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-single-multi.html
 */
export function mergeAlters(first: Statement, second: Statement): Statement | undefined {
  const [a, b] = [first.part, second.part]
  const probe = bothDone(first.probe, second.probe)
  if (a === undefined || b === undefined || probe === undefined) return undefined
  // One that cannot be taken back would keep the other from it.
  if ((a.back === undefined) !== (b.back === undefined)) return undefined
  const back = a.back === undefined || b.back === undefined ? undefined : [...b.back, ...a.back]
  const whys = [...new Set([...a.whys, ...b.whys])]
  const part: MergeablePart = {
    ...a,
    names: [...a.names, ...b.names],
    parts: [...a.parts, ...b.parts],
    back,
    whys,
  }
  const why = joined(first.why, second.why)
  const note = joined(first.note, second.note)
  const { sql, ways } = asking(
    a.table,
    part.parts,
    a.clauses,
    whys.length === 0 ? {} : { why: whys.join('; ') },
  )
  return {
    ...first,
    sql,
    plain: alterTableSql(a.table, part.parts),
    ways,
    part,
    probe,
    undo: back === undefined ? undefined : back.length === 0 ? [] : [alterTableSql(a.table, back)],
    ...(why === undefined ? {} : { why }),
    ...(note === undefined ? {} : { note }),
  }
}

function joined(first: string | undefined, second: string | undefined): string | undefined {
  const parts = new Set([first, second].filter((part) => part !== undefined))
  return parts.size === 0 ? undefined : [...parts].join('; ')
}

/** One statement has its effect wholly or not at all, so each of the two tells the whole. */
function bothDone(first: Probe | undefined, second: Probe | undefined): Probe | undefined {
  if (first === undefined || second === undefined) return undefined
  const again = [first, second].map(({ done }) => done.includes('AS `partly`'))
  if (again[0] !== again[1]) return undefined
  const columns = [
    'a.`done` AND b.`done` AS `done`',
    'a.`ready` AND b.`ready` AS `ready`',
    ...(again[0] === true ? ['a.`partly` AND b.`partly` AS `partly`'] : []),
    ...['after', 'before'].map((name) => `CONCAT(a.\`${name}\`, ', ', b.\`${name}\`) AS \`${name}\``),
    'a.`found`',
  ]
  return {
    done: `SELECT ${columns.join(',\n  ')}\nFROM (${first.done}) AS a, (${second.done}) AS b`,
    cleanup: [],
  }
}
