import type { Index, Table } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { lockOn } from '../names.js'
import { dollarQuote, quoteBeside, quoteName, quoteTable, quoteText } from '../quoting.js'
import { formatVersion, since } from '../version.js'
import { createIndexSql, dropIndexSql, indexIsGone, indexIsThere } from './index-definition.js'
import { aboutPart, alterTable, needsVersion, standalone, transactional } from './statements.js'
import { identityIndex, replicaIdentity } from './table-options.js'

/** Steps about indexes. https://www.postgresql.org/docs/current/sql-createindex.html */
export const indexSteps: Pick<StepCompiler, 'create_index' | 'drop_index' | 'rename_index'> = {
  create_index: ({ table, index, concurrently }, context) => {
    const alone = concurrently && mayStandAlone(table, context)
    return unsupportedIndex(table, index, alone, context) ?? createIndex(table, index, alone, context)
  },

  drop_index: ({ table, index, concurrently }, context) => {
    const alone = concurrently && mayStandAlone(table, context)
    const undo = undoDrop(table, index)
    if (!alone) return [dropIndex(table, index)]
    if (table.partitionBy !== undefined) return neverConcurrently(table, 'dropped')
    return [
      standalone(dropIndexSql(table, index, true), {
        lock: lockOn('SHARE UPDATE EXCLUSIVE', table),
        undo,
        probe: { done: indexIsGone(table, index), cleanup: [] },
      }),
    ]
  },

  rename_index: ({ table, index, to }) => [
    transactional(`ALTER INDEX ${quoteBeside(table, index.name)} RENAME TO ${quoteName(to)}`, {
      lock: `SHARE UPDATE EXCLUSIVE on ${quoteBeside(table, index.name)}`,
      undo: [`ALTER INDEX ${quoteBeside(table, to)} RENAME TO ${quoteName(index.name)}`],
    }),
  ],
}

/** The statements of an index, for one that this version has. */
export function createIndex(
  table: Table,
  index: Index,
  concurrently: boolean,
  context: CompileContext,
): readonly Statement[] {
  const sql = createIndexSql(table, index, concurrently)
  const undo = [dropIndexSql(table, index, false)]
  const create = concurrently
    ? standalone(sql, {
        lock: lockOn('SHARE UPDATE EXCLUSIVE', table),
        scan: true,
        undo,
        probe: { done: indexIsThere(table, index), cleanup: clearInvalid(table, index) },
      })
    : transactional(sql, { lock: lockOn('SHARE', table), scan: !context.isNew(table), undo })
  return [create, ...followUps(table, index)]
}

/** The statement that drops an index, and waits for whoever uses it. */
export function dropIndex(table: Table, index: Index): Statement {
  return transactional(dropIndexSql(table, index, false), {
    lock: lockOn('ACCESS EXCLUSIVE', table),
    undo: undoDrop(table, index),
  })
}

function undoDrop(table: Table, index: Index): readonly string[] {
  return [createIndexSql(table, index, false), ...followUps(table, index).map(({ sql }) => sql)]
}

/** In a new table nobody waits, and in one transaction it cannot be. */
function mayStandAlone(table: Table, context: CompileContext): boolean {
  return context.transaction !== 'single' && !context.isNew(table)
}

/** What an index has beside itself; all of it goes with the index. */
function followUps(table: Table, index: Index): readonly Statement[] {
  const name = quoteBeside(table, index.name)
  const comment =
    index.comment === undefined
      ? []
      : [
          transactional(`COMMENT ON INDEX ${name} IS ${quoteText(index.comment)}`, {
            undo: [`COMMENT ON INDEX ${name} IS NULL`],
          }),
        ]
  if (identityIndex(table) !== index.name && table.options?.['replica_identity'] !== index.name)
    return comment
  return [...comment, alterTable(table, [replicaIdentity(index.name)], ['REPLICA IDENTITY DEFAULT'])]
}

/**
 * A build that failed or was cut off leaves an invalid index, which still costs every write; it goes before the next
 * try. A valid index of that name is somebody's, and stops us.
 */
function clearInvalid(table: Table, index: Index): readonly string[] {
  const name = quoteText(quoteBeside(table, index.name))
  const message = quoteText(
    `index ${quoteBeside(table, index.name)} exists and is another one than this revision makes`,
  )
  return [
    `DO ${dollarQuote(
      [
        'BEGIN',
        `  IF EXISTS (SELECT FROM pg_catalog.pg_index WHERE indexrelid = to_regclass(${name}) AND indisvalid) THEN`,
        `    RAISE EXCEPTION USING ERRCODE = 'duplicate_table', MESSAGE = ${message};`,
        '  END IF;',
        'END',
      ].join('\n'),
    )}`,
    `DROP INDEX CONCURRENTLY IF EXISTS ${quoteBeside(table, index.name)}`,
  ]
}

/** Methods that only other dialects have. */
const foreignMethods: ReadonlySet<string> = new Set(['fulltext', 'spatial'])

/** https://www.postgresql.org/docs/current/indexes-unique.html: of the methods the server brings only btree can. */
const indexMethodsWithoutUnique: ReadonlySet<string> = new Set(['hash', 'gin', 'gist', 'brin', 'spgist'])

/** https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY */
function neverConcurrently(table: Table, how: 'made' | 'dropped'): Unsupported {
  return {
    unsupported: `an index of ${quoteTable(table)}, which is divided, is not ${how} concurrently`,
    help:
      how === 'dropped'
        ? 'leave out concurrently'
        : 'leave out concurrently, or index each table before it is attached as a partition: the index of the whole adopts what is there',
    pointer: '/concurrently',
  }
}

/** What this version cannot index so; the pointer is below the index. */
export function unsupportedIndex(
  table: Table,
  index: Index,
  concurrently: boolean,
  context: CompileContext,
): Unsupported | undefined {
  return aboutPart({ kind: 'index', name: index.name }, lackingFor(table, index, concurrently, context))
}

function lackingFor(
  table: Table,
  index: Index,
  concurrently: boolean,
  context: CompileContext,
): Unsupported | undefined {
  const { serverVersion } = context
  if (concurrently && table.partitionBy !== undefined) return neverConcurrently(table, 'made')
  // https://www.postgresql.org/docs/release/14.4/. A bare `14` reads as 14.0 and stands for any 14.
  if (concurrently && serverVersion > 140000 && serverVersion < 140004) {
    return {
      unsupported: `CREATE INDEX CONCURRENTLY can build a corrupt index on PostgreSQL ${formatVersion(serverVersion)}`,
      help: 'update the server to 14.4 or later, or leave out `concurrently`',
      pointer: '/concurrently',
    }
  }
  if (foreignMethods.has(index.method)) {
    return {
      unsupported: `PostgreSQL has no index method \`${index.method}\``,
      help: 'use gin, for a full text over { sql: "to_tsvector(…)" }, or gist',
      pointer: '/method',
    }
  }
  if (index.unique && indexMethodsWithoutUnique.has(index.method)) {
    return {
      unsupported: `an index of method \`${index.method}\` cannot be unique`,
      help: 'leave out `method`: a btree can',
      pointer: '/method',
    }
  }
  if (!index.nullsNotDistinct) return undefined
  return needsVersion(
    `\`nulls_not_distinct\` of ${quoteName(index.name)}`,
    since.nullsNotDistinct,
    context,
    'index coalesce(…) of the columns instead, or make them not null',
    '/nulls_not_distinct',
  )
}
