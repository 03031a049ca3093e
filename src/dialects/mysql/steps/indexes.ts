import type { Index } from '../../../model/table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Unsupported } from '../../../steps/statement.js'
import type { Flavour } from '../flavour.js'
import { indexThere, makes, renames, takes } from '../probes.js'
import { quoteName } from '../quoting.js'
import { since } from '../version.js'
import { indexDefinition } from './index-definition.js'
import { keepingKeyIndexes } from './key-indexes.js'
import { present, withIndex, withoutIndex } from './present.js'
import { aboutPart, alterTable, needsVersion, type Way } from './statements.js'

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
          { probe: makes(indexThere(table, index.name)), way: wayOf(index), isNew: context.isNew(table) },
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
            way: forth.length === 0 ? 'instant' : 'online',
            isNew: context.isNew(table),
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
          way: 'instant',
          isNew: context.isNew(table),
        },
      ),
    ],
  }
}

/** Full text and spatial indexes are built while writers wait. */
function wayOf({ method }: Index): Way {
  return method === 'fulltext' || method === 'spatial' ? 'shared' : 'online'
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
    if (element.sql !== undefined) {
      const problem = needsVersion(
        'indexes of expressions',
        since.functionalIndex,
        flavour,
        context,
        'add a generated column with `stored: false`, and index that',
        `${at}/sql`,
      )
      if (problem !== undefined) return problem
    }
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
