import type { Index, Table, Unique } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Unsupported } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { indexThere, makes, renames, takes } from '../probes.js'
import { quoteName } from '../quoting.js'
import { since } from '../version.js'
import { indexDefinition } from './index-definition.js'
import { keepingKeyIndexes } from './key-indexes.js'
import { present, withIndex, withoutIndex } from './present.js'
import { hiddenColumn, rowsMayMove, rowsMove } from './column-way.js'
import { hasFulltext, rebuildOf, type ExplainedWay } from './rebuild-way.js'
import { bringsOrder, hidesColumn, losesOrder } from './row-order.js'
import { alterTable } from './alter-table.js'
import { aboutPart, needsVersion } from './statements.js'

/** Steps about indexes. https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html#online-ddl-index-operations */
export function indexSteps(
  flavour: Flavour,
): Pick<StepCompiler, 'create_index' | 'drop_index' | 'rename_index'> {
  return {
    create_index: ({ table, index }, context) => {
      const problem = unsupportedIndex(index, flavour, context)
      if (problem !== undefined) return problem
      const before = present(table, context)
      // CREATE TABLE makes its indexes along with the table.
      if (before.indexes.some(({ name }) => name === index.name)) return []
      const { forth, back } = keepingKeyIndexes(before, withIndex(before, index), flavour)
      return [
        alterTable(
          table,
          [...forth, `ADD ${indexDefinition(index, flavour)}`],
          [`DROP INDEX ${quoteName(index.name)}`, ...back],
          {
            probe: makes(indexThere(table, index.name)),
            ...wayOf(before, index, flavour),
            flavour,
            context,
            ...(forth.length === 0 && wayOf(before, index, flavour).way === 'online'
              ? { merge: { kind: 'add index', names: [index.name] } }
              : {}),
          },
        ),
      ]
    },

    drop_index: ({ table, index }, context) => {
      const before = present(table, context)
      const { forth, back } = keepingKeyIndexes(before, withoutIndex(before, index.name), flavour)
      return [
        alterTable(
          table,
          [`DROP INDEX ${quoteName(index.name)}`, ...forth],
          [...back, `ADD ${indexDefinition(index, flavour)}`],
          {
            probe: takes(indexThere(table, index.name)),
            ...dropIndexWay(before, index, forth, flavour),
            ...(forth.length === 0 ? { merge: { kind: 'drop index', names: [index.name] } } : {}),
            flavour,
            context,
          },
        ),
      ]
    },

    rename_index: ({ table, index, to }, context) => [
      alterTable(
        table,
        [`RENAME INDEX ${quoteName(index.name)} TO ${quoteName(to)}`],
        [`RENAME INDEX ${quoteName(to)} TO ${quoteName(index.name)}`],
        {
          probe: renames(indexThere(table, index.name), indexThere(table, to)),
          way: 'metadata',
          merge: { kind: 'rename index', names: [index.name, to] },
          flavour,
          context,
        },
      ),
    ],
  }
}

/**
 * Indexes of full text, of shapes and of expressions are built while writers wait; the first one of full text on MariaDB numbers the
 * rows in a column of its own. https://dev.mysql.com/doc/refman/8.4/en/innodb-online-ddl-operations.html#online-ddl-index-operations
 */
function wayOf(table: Table, index: Index, flavour: Flavour): ExplainedWay {
  const { method, elements } = index
  if (hidesColumn(table, index, flavour)) return { way: 'copy', why: hiddenColumn }
  const computed = elements.some(({ sql }) => sql !== undefined)
  if (computed && table.partitionBy !== undefined) return { way: 'copy', why: hiddenColumn }
  if (bringsOrder(table, index, flavour)) return rebuildOf(table, flavour)
  if (method === 'fulltext' && flavour.name === 'mariadb' && !hasFulltext(table)) return { way: 'numbered' }
  return { way: method === 'fulltext' || method === 'spatial' || computed ? 'shared' : 'online' }
}

/** What drops a key or an index: MySQL forgets it, MariaDB calls that NOCOPY. What must stand in its place is built. */
export function dropIndexWay(
  table: Table,
  key: Unique | Index,
  made: readonly string[],
  flavour: Flavour,
): ExplainedWay {
  if (hidesColumn(table, key, flavour)) {
    const inPlace = flavour.name === 'mariadb' && table.partitionBy === undefined
    return { way: inPlace ? 'rebuild' : 'copy', why: hiddenColumn }
  }
  const computed = 'elements' in key && key.elements.some(({ sql }) => sql !== undefined)
  if (computed && table.partitionBy !== undefined) return { way: 'copy', why: hiddenColumn }
  const order = losesOrder(table, flavour, (each) => each.name === key.name)
  if (order === 'yes') return { way: 'copy', why: rowsMove }
  // MariaDB takes the other key for it in place.
  if (order === 'perhaps' && flavour.name === 'mariadb') return rebuildOf(table, flavour)
  const builds = made.some((part) => part.startsWith('ADD'))
  const way = flavour.name === 'mysql' && !builds ? 'metadata' : 'online'
  return order === 'perhaps' ? { way, why: rowsMayMove } : { way }
}

/** How an index goes and comes again in one statement: the hidden column of an expression cannot do both in place. */
export function remadeIndexWay({ elements }: Index): ExplainedWay {
  return elements.some(({ sql }) => sql !== undefined)
    ? { way: 'copy', why: hiddenColumn }
    : { way: 'online' }
}

/** What this server cannot index so; the pointer is below the index. */
export function unsupportedIndex(
  index: Index,
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
): Unsupported | undefined {
  return aboutPart({ kind: 'index', name: index.name }, lackingFor(index, flavour, context))
}

function lackingFor(
  index: Index,
  flavour: Flavour,
  context: Pick<CompileContext, 'serverVersion'>,
): Unsupported | undefined {
  for (const [i, element] of index.elements.entries()) {
    const at = `/columns/${i}`
    if (element.order === 'desc') {
      const problem = needsVersion(
        'descending indexes',
        since.descendingIndex,
        flavour,
        context,
        'leave out order: the server reads an index both ways',
        `${at}/order`,
      )
      if (problem !== undefined) return problem
    }
  }
  return undefined
}
