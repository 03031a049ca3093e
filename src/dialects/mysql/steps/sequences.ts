import type { Sequence } from '../../../model/objects.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import type { Flavour } from '../flavour.js'
import { makes, renames, runsAgain, sequenceThere, takes } from '../probes.js'
import { quoteTable, quoteText } from '../quoting.js'
import { grantStatements, revokeStatements } from './grants.js'
import { blankAtEnd, lacks, standalone } from './statements.js'
import { unfitComment } from './unfit-comment.js'

/** Steps about sequences, which MariaDB has. https://mariadb.com/kb/en/create-sequence/ */
export function sequenceSteps(
  flavour: Flavour,
): Pick<StepCompiler, 'create_sequence' | 'drop_sequence' | 'alter_sequence' | 'rename_sequence'> {
  return {
    create_sequence: ({ sequence }) =>
      unsupportedSequence(sequence, flavour) ?? [
        standalone(createSql(sequence), {
          probe: makes(sequenceThere(sequence)),
          undo: `DROP SEQUENCE ${quoteTable(sequence)}`,
        }),
        ...grantStatements({ kind: 'object', object: sequence }, sequence.grants),
      ],

    drop_sequence: ({ sequence }) =>
      noSequences(flavour) ?? [
        ...revokeStatements({ kind: 'object', object: sequence }, sequence.grants),
        standalone(`DROP SEQUENCE ${quoteTable(sequence)}`, {
          probe: takes(sequenceThere(sequence)),
          undo: createSql(sequence),
        }),
      ],

    alter_sequence: ({ from, to, restart }) => {
      const problem = unsupportedSequence(to, flavour)
      if (problem !== undefined) return problem
      const [before, after] = [optionsOf(from), optionsOf(to)]
      const forth = words(before === after ? '' : after, restart !== undefined && `RESTART WITH ${restart}`)
      const comment = from.comment === to.comment ? [] : [commentStatement(to, from)]
      if (forth === '') return comment
      const start = `ALTER SEQUENCE ${quoteTable(to)}`
      return [
        standalone(`${start} ${forth}`, {
          probe: runsAgain(`the options of the sequence ${quoteTable(to)} are these`),
          undo:
            before === after
              ? null
              : // Its position may be on the wrong side of where it begins.
                words(`${start} ${before}`, turns(from, to) && `RESTART WITH ${from.start}`),
        }),
        ...comment,
      ]
    },

    rename_sequence: ({ sequence, to }) =>
      noSequences(flavour) ??
      (to.endsWith(' ') ? blankAtEnd(flavour, '/to') : renamed(sequence, { ...sequence, name: to })),
  }
}

/** A sequence is a table to ALTER TABLE, and ALTER SEQUENCE takes no comment. https://mariadb.com/kb/en/alter-sequence/ */
function commentStatement(to: Sequence, from: Sequence): Statement {
  const sql = ({ comment = '' }: Sequence): string =>
    `ALTER TABLE ${quoteTable(to)} COMMENT = ${quoteText(comment)}`
  return standalone(sql(to), {
    probe: runsAgain(`the comment of the sequence ${quoteTable(to)} is this`),
    undo: sql(from),
  })
}

function turns(from: Sequence, to: Sequence): boolean {
  return from.increment > 0 !== to.increment > 0
}

function renamed(from: Sequence, to: Sequence): readonly Statement[] {
  return [
    ...revokeStatements({ kind: 'object', object: from }, from.grants),
    standalone(renameSql(from, to), {
      probe: renames(sequenceThere(from), sequenceThere(to)),
      undo: renameSql(to, from),
    }),
    ...grantStatements({ kind: 'object', object: to }, to.grants),
  ]
}

function renameSql(from: Sequence, to: Sequence): string {
  return `RENAME TABLE ${quoteTable(from)} TO ${quoteTable(to)}`
}

function createSql(sequence: Sequence): string {
  return words(
    `CREATE SEQUENCE ${quoteTable(sequence)} ${optionsOf(sequence)}`,
    sequence.comment !== undefined && `COMMENT = ${quoteText(sequence.comment)}`,
  )
}

/** The highest number of each type. MariaDB's sequences are of one type, and end where the documents' does. */
const limits: Readonly<Record<Sequence['type'], number | bigint>> = {
  smallint: 32_767,
  integer: 2_147_483_647,
  // https://mariadb.com/kb/en/create-sequence/: the last one is its own.
  bigint: 9_223_372_036_854_775_806n,
}

function optionsOf({ type, start, increment, min, max, cycle, cache }: Sequence): string {
  const up = increment > 0
  const lowest = min ?? (up ? 1 : -BigInt(limits[type]))
  const highest = max ?? (up ? limits[type] : -1)
  return [
    `START WITH ${start}`,
    `MINVALUE ${lowest}`,
    `MAXVALUE ${highest}`,
    `INCREMENT BY ${increment}`,
    `CACHE ${cache}`,
    cycle ? 'CYCLE' : 'NOCYCLE',
  ].join(' ')
}

function noSequences(flavour: Flavour): Unsupported | undefined {
  return flavour.name === 'mariadb'
    ? undefined
    : lacks(flavour, 'sequences', 'use an identity column, or state `dialects: [postgresql, mariadb]`')
}

function unsupportedSequence(sequence: Sequence, flavour: Flavour): Unsupported | undefined {
  const problem = noSequences(flavour) ?? unfitComment('a sequence', sequence.comment, 2048, flavour)
  if (problem !== undefined) return problem
  if (sequence.name.endsWith(' ')) return blankAtEnd(flavour)
  return sequence.ownedBy === undefined
    ? undefined
    : lacks(
        flavour,
        'sequences that belong to a column',
        'leave out owned_by, and drop the sequence by itself',
        '/owned_by',
      )
}
