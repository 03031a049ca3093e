import { suggest } from '../../../diagnostics/suggest.js'
import type { ObjectFault } from '../../../model/object-fault.js'
import { displayName, findColumn, type Table, type Trigger } from '../../../model/table.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../../sql/token.js'
import { partitionRules } from '../partition-rules.js'
import { systemColumns } from './columns.js'
import { callOverRows } from './not-of-one-row.js'

/**
 * What every version of the server refuses of the condition of a trigger.
 * https://www.postgresql.org/docs/current/sql-createtrigger.html
 *
 * @param table what the trigger stands on, where that is no view
 */
export function triggerFaults(trigger: Trigger, table: Table | undefined): readonly ObjectFault[] {
  if (trigger.when === undefined) return []
  const tokens = postgresqlLexer.tokenize(trigger.when).tokens.filter(isSignificant)
  return [
    ...subquery(tokens),
    ...overRows(tokens),
    ...(table === undefined ? [] : [...missing(table, tokens), ...computedLater(trigger, table, tokens)]),
  ]
}

function subquery(tokens: readonly SqlToken[]): readonly ObjectFault[] {
  if (!tokens.some((token) => isWord(token, 'select'))) return []
  return [
    {
      message: 'the condition of a trigger cannot hold a subquery: it sees OLD and NEW alone',
      help: 'ask inside of the function',
      at: '/when',
    },
  ]
}

function overRows(tokens: readonly SqlToken[]): readonly ObjectFault[] {
  const call = callOverRows(tokens)
  if (call === undefined) return []
  return [
    {
      message: `the condition of a trigger is about one row, and ${call}() is not`,
      help: 'ask inside of the function',
      at: '/when',
    },
  ]
}

/** A table that inherits, or that is someone else's, may have more columns than are known. */
function missing(table: Table, tokens: readonly SqlToken[]): readonly ObjectFault[] {
  if (table.declared === true || partitionRules.parents(table).length > 0) return []
  return tokens.flatMap(({ name }, i) => {
    const isColumn =
      ['old', 'new'].includes(tokens[i - 2]?.name ?? '') &&
      isSymbol(tokens[i - 1], '.') &&
      !isSymbol(tokens[i - 3], '.') &&
      !isSymbol(tokens[i + 1], '(')
    if (!isColumn || name === undefined || systemColumns.has(name)) return []
    if (findColumn(table, name) !== undefined) return []
    const columns = table.columns.map((column) => column.name)
    const suggestions = suggest(name, columns)
    return [
      {
        ruleId: 'model/no-such-column' as const,
        message: `table "${displayName(table)}" has no column "${name}" at this point`,
        help: `its columns are ${columns.join(', ')}`,
        ...(suggestions.length === 0 ? {} : { suggestions }),
        at: '/when',
      },
    ]
  })
}

/** Generated columns are computed behind the triggers that run before. */
function computedLater(
  { timing }: Trigger,
  table: Table,
  tokens: readonly SqlToken[],
): readonly ObjectFault[] {
  const generated = table.columns.filter((column) => column.generated !== undefined)
  if (timing !== 'before' || generated.length === 0) return []
  const found = generated.find(({ name }) =>
    tokens.some(
      (token, i) =>
        isNew(token) &&
        !isSymbol(tokens[i - 1], '.') &&
        (!isSymbol(tokens[i + 1], '.') || isSymbol(tokens[i + 2], '*') || tokens[i + 2]?.name === name),
    ),
  )
  if (found === undefined) return []
  return [
    {
      message: `NEW has no "${found.name}" before the row is written: the column is generated`,
      help: 'write timing: after, or name the columns that it is computed from',
      at: '/when',
    },
  ]
}

function isNew({ name, kind }: SqlToken): boolean {
  return (kind === 'word' || kind === 'quoted') && name === 'new'
}
