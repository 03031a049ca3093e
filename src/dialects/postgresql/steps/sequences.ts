import type { Sequence } from '../../../model/objects.js'
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

/** Where numbering starts when nobody says. */
function usualStart({ increment, min, max }: Sequence): number {
  return increment > 0 ? (min ?? 1) : (max ?? -1)
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

/** https://www.postgresql.org/docs/current/sql-altersequence.html: what is not named stays, bounds with the type. */
function changes(from: Sequence, to: Sequence): readonly string[] {
  // The server moves bounds along with the type when they are those of the type, and leaves them when the direction turns.
  const isOther = from.type !== to.type || from.increment > 0 !== to.increment > 0
  return [
    ...(from.type === to.type ? [] : [`AS ${to.type}`]),
    ...(from.increment === to.increment ? [] : [`INCREMENT BY ${to.increment}`]),
    ...limit('MINVALUE', from.min, to.min, isOther),
    ...limit('MAXVALUE', from.max, to.max, isOther),
    ...(from.start === to.start ? [] : [`START WITH ${to.start}`]),
    ...(from.cache === to.cache ? [] : [`CACHE ${to.cache}`]),
    ...(from.cycle === to.cycle ? [] : [to.cycle ? 'CYCLE' : 'NO CYCLE']),
    ...(owner(from) === owner(to) ? [] : [owner(to)]),
  ]
}

function limit(
  word: string,
  before: number | undefined,
  after: number | undefined,
  isOther: boolean,
): readonly string[] {
  if (before === after && !isOther) return []
  return [after === undefined ? `NO ${word}` : `${word} ${after}`]
}

function owner({ ownedBy }: Sequence): string {
  return ownedBy === undefined
    ? 'OWNED BY NONE'
    : `OWNED BY ${quoteTable(ownedBy.table)}.${quoteName(ownedBy.column)}`
}
