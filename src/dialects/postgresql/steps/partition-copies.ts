import { foreignKeysToCopy, pairCopies, type CopyPair } from '../../../model/partition-copies.js'
import { fitName } from '../../../model/naming.js'
import { constraintsOf, sameTable, type Table, type TableName } from '../../../model/table.js'
import type { CompileContext } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import { lockOn } from '../names.js'
import { dollarQuote, quoteBeside, quoteName, quoteTable, quoteText } from '../quoting.js'
import { since } from '../version.js'
import { alterTable, transactional } from './statements.js'

/**
 * Gives a partition's copies of keys and indexes the names by which the model knows them once it stands alone. The server
 * chose their names when it made them, and they follow no rename; so they are found by what they are copies of. A rename
 * of an index locks nothing but the index.
 *
 * @param ifFree where a name is taken, by a copy that another table's partition has, the copy keeps the one it has
 */
export function nameCopies(parent: Table, detached: Table, ifFree = false): readonly Statement[] {
  return renamed(pairCopies(parent, detached), parent, detached, ifFree)
}

/** Gives those that the server made for a table as it was attached a name to drop them by; what it had has its own. */
export function nameMadeCopies(parent: Table, detached: Table): readonly Statement[] {
  return renamed(madeCopies(parent, detached), parent, detached)
}

function renamed(
  pairs: readonly CopyPair[],
  parent: Table,
  detached: Table,
  ifFree = false,
): readonly Statement[] {
  if (pairs.length === 0) return []
  const wanted = pairs.map((pair) => `(${quoteText(pair.of.name)}, ${quoteText(nameOfCopy(pair, detached))})`)
  const own = namesOf(detached).map(quoteText)
  const isNotOwn = `c.relname <> w.name${own.length === 0 ? '' : ` AND c.relname NOT IN (${own.join(', ')})`}`
  const isFree =
    'NOT EXISTS (SELECT FROM pg_catalog.pg_class AS o WHERE o.relname = w.name AND o.relnamespace = c.relnamespace)'
  return [
    transactional(
      `DO ${dollarQuote(
        [
          'DECLARE',
          '  copy record;',
          'BEGIN',
          '  FOR copy IN',
          '    SELECT c.oid::regclass AS index, w.name',
          `    FROM (VALUES ${wanted.join(', ')}) AS w (of, name)`,
          '    JOIN pg_catalog.pg_class AS p ON p.relname = w.of',
          `    JOIN pg_catalog.pg_index AS q ON q.indexrelid = p.oid AND q.indrelid = ${quoteText(quoteTable(parent))}::regclass`,
          '    JOIN pg_catalog.pg_inherits AS h ON h.inhparent = p.oid',
          `    JOIN pg_catalog.pg_index AS i ON i.indexrelid = h.inhrelid AND i.indrelid = ${quoteText(quoteTable(detached))}::regclass`,
          '    JOIN pg_catalog.pg_class AS c ON c.oid = i.indexrelid',
          `    WHERE ${ifFree ? isFree : isNotOwn}`,
          '  LOOP',
          "    EXECUTE format('ALTER INDEX %s RENAME TO %I', copy.index, copy.name);",
          '  END LOOP;',
          'END',
        ].join('\n'),
      )}`,
      { undo: [] },
    ),
  ]
}

/**
 * Drops the keys and indexes that the server made when the table was attached, and that it has not in the model. One that
 * is not there was the table's own after all.
 */
export function dropCopies(parent: Table, detached: Table, context: CompileContext): readonly Statement[] {
  const made = madeCopies(parent, detached)
  const keys = made.filter(({ of }) => of.kind !== 'index').map((pair) => nameOfCopy(pair, detached))
  return [
    ...foreignKeysToCopy(parent, detached).map(({ name, references }) =>
      alterTable(detached, [`DROP CONSTRAINT IF EXISTS ${quoteName(name)}`], [], {
        lock: isLost(references, parent, context)
          ? lockOn('ACCESS EXCLUSIVE', detached)
          : lockOn('ACCESS EXCLUSIVE', detached, references),
      }),
    ),
    ...keys.map((name) => alterTable(detached, [`DROP CONSTRAINT IF EXISTS ${quoteName(name)}`], [])),
    ...made
      .filter(({ of }) => of.kind === 'index')
      .map((pair) =>
        transactional(`DROP INDEX IF EXISTS ${quoteBeside(detached, nameOfCopy(pair, detached))}`, {
          lock: lockOn('ACCESS EXCLUSIVE', detached),
          undo: [],
        }),
      ),
  ]
}

/** Before 15 the server has dropped a foreign key to the whole table itself, as it detached. */
function isLost(references: TableName, parent: Table, { serverVersion }: CompileContext): boolean {
  return serverVersion < since.detachKeepsOwnKeys && sameTable(references, parent)
}

function madeCopies(parent: Table, detached: Table): readonly CopyPair[] {
  return pairCopies(parent, detached).filter(({ copy }) => copy === undefined)
}

/** The name a copy gets: that of the model, or one by which it is found and dropped. */
function nameOfCopy({ of, copy }: CopyPair, detached: Table): string {
  return copy?.name ?? fitName(`${detached.name}_${of.name}_copy`)
}

function namesOf(table: Table): readonly string[] {
  return [...constraintsOf(table), ...table.indexes].map(({ name }) => name)
}
