import type { Sequence } from '../../../model/objects.js'
import { usualStart } from '../../../model/sequence-range.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { lockOn } from '../names.js'
import { quoteName, quoteTable } from '../quoting.js'
import { commentStatement } from './comments.js'
import { grantStatements } from './grants.js'
import { transactional } from './statements.js'

/**
 * Steps about sequences. An owned sequence that is dropped with its column says so by statements of its own: that it
 * belongs to nobody, and then, when nothing takes its numbers any more, that it goes.
 * https://www.postgresql.org/docs/current/sql-createsequence.html
 */
export const sequenceSteps: Pick<
  StepCompiler,
  'create_sequence' | 'drop_sequence' | 'alter_sequence' | 'rename_sequence'
> = {
  create_sequence: ({ sequence }) => {
    const target = { kind: 'object', object: sequence } as const
    return [
      transactional(createSql(sequence), { undo: [`DROP SEQUENCE ${quoteTable(sequence)}`] }),
      ...(sequence.comment === undefined ? [] : [commentStatement(target, sequence.comment, undefined)]),
      ...grantStatements(target, sequence.grants),
    ]
  },

  drop_sequence: ({ sequence }) => [
    transactional(`DROP SEQUENCE ${quoteTable(sequence)}`, {
      lock: lockOn('ACCESS EXCLUSIVE', sequence),
      // Its position is gone.
      undo: undefined,
    }),
  ],

  alter_sequence: ({ from, to, restart }) => {
    const target = { kind: 'object', object: to } as const
    return [
      ...altered(from, to, restart),
      ...(from.comment === to.comment ? [] : [commentStatement(target, to.comment, from.comment)]),
    ]
  },

  rename_sequence: ({ sequence, to }) => [
    transactional(`ALTER SEQUENCE ${quoteTable(sequence)} RENAME TO ${quoteName(to)}`, {
      lock: lockOn('ACCESS EXCLUSIVE', sequence),
      undo: [`ALTER SEQUENCE ${quoteTable({ ...sequence, name: to })} RENAME TO ${quoteName(sequence.name)}`],
    }),
  ],
}

function createSql(sequence: Sequence): string {
  const { type, start, increment, min, max, cycle, cache } = sequence
  return words(
    `CREATE SEQUENCE ${quoteTable(sequence)}`,
    type !== 'bigint' && `AS ${type}`,
    increment !== 1 && `INCREMENT BY ${increment}`,
    min !== undefined && `MINVALUE ${min}`,
    max !== undefined && `MAXVALUE ${max}`,
    start !== usualStart(sequence) && `START WITH ${start}`,
    cache !== 1 && `CACHE ${cache}`,
    cycle && 'CYCLE',
    sequence.ownedBy !== undefined && owner(sequence),
  )
}

function altered(from: Sequence, to: Sequence, restart: number | undefined): readonly Statement[] {
  const sql = (parts: readonly string[]): string => words(`ALTER SEQUENCE ${quoteTable(to)}`, ...parts)
  const there = changes(from, to)
  const back = changes(to, from)
  const parts = restart === undefined ? there : [...there, `RESTART WITH ${restart}`]
  if (parts.length === 0) return []
  return [
    transactional(sql(parts), {
      lock: lockOn('SHARE ROW EXCLUSIVE', to),
      undo: back.length === 0 ? [] : [sql(back)],
    }),
  ]
}

/** https://www.postgresql.org/docs/current/sql-altersequence.html: what is not named stays. */
function changes(from: Sequence, to: Sequence): readonly string[] {
  return [
    ...(from.type === to.type ? [] : [`AS ${to.type}`]),
    ...(from.increment === to.increment ? [] : [`INCREMENT BY ${to.increment}`]),
    ...limit('MINVALUE', from, to, 'min'),
    ...limit('MAXVALUE', from, to, 'max'),
    ...(from.start === to.start ? [] : [`START WITH ${to.start}`]),
    ...(from.cache === to.cache ? [] : [`CACHE ${to.cache}`]),
    ...(from.cycle === to.cycle ? [] : [to.cycle ? 'CYCLE' : 'NO CYCLE']),
    ...(owner(from) === owner(to) ? [] : [owner(to)]),
  ]
}

/**
 * The server takes a limit that is that of the old type along to the new one, whoever stated it, and leaves the usual
 * limits of one direction when the direction turns: then it is said what holds.
 */
function limit(word: string, from: Sequence, to: Sequence, key: 'min' | 'max'): readonly string[] {
  const turns = from.increment > 0 !== to.increment > 0
  const isTakenAlong = from.type !== to.type && to[key] !== undefined
  if (from[key] === to[key] && !turns && !isTakenAlong) return []
  return [to[key] === undefined ? `NO ${word}` : `${word} ${to[key]}`]
}

function owner({ ownedBy }: Sequence): string {
  return ownedBy === undefined
    ? 'OWNED BY NONE'
    : `OWNED BY ${quoteTable(ownedBy.table)}.${quoteName(ownedBy.column)}`
}
