import type { ObjectFault } from '../../../model/object-fault.js'
import { findColumn, type Table, type Trigger } from '../../../model/table.js'
import { suggest } from '../../../diagnostics/suggest.js'
import { isSignificant, isSymbol, isWord, keyword, type SqlToken } from '../../../sql/token.js'
import type { Flavour } from '../flavour.js'
import { statementFaults } from './body-statements.js'
import { lexerFor } from '../lexer.js'

/**
 * What no trigger can be. One is of one event, for each row, before or after it, and what it does is its body.
 * https://dev.mysql.com/doc/refman/8.4/en/create-trigger.html
 *
 * @param table what the trigger stands on; undefined: a view
 */
export function triggerFaults(
  trigger: Trigger,
  table: Table | undefined,
  flavour: Flavour,
): readonly ObjectFault[] {
  const { product } = flavour
  // What another engine needs, and this one lacks.
  const apart = 'or limit the operation with `dialects`, and make one for this engine besides'
  return [
    ...when(table === undefined || trigger.timing === 'instead_of', {
      message: `${product} has triggers on tables alone, before or after the row`,
      help: 'limit the operation with `dialects`',
      at: trigger.timing === 'instead_of' ? '/timing' : '/table',
    }),
    ...when(trigger.events.includes('truncate'), {
      message: `${product} runs no trigger when a table is truncated`,
      help: `remove truncate, ${apart}`,
      at: '/events',
    }),
    ...when(trigger.events.length > 1, {
      message: `a trigger is of one event on ${product}; this one is of ${trigger.events.join(' and ')}`,
      help: 'make one for each, with names of their own',
      at: '/events',
    }),
    ...when(trigger.forEach === 'statement', {
      message: `${product} runs triggers for each row, not for a statement`,
      help: `remove for_each, ${apart}`,
      at: '/for_each',
    }),
    ...when(trigger.updateOf !== undefined, {
      message: `${product} runs a trigger on update of whichever column`,
      help: `remove update_of, and ask in the body: IF NOT (NEW.a <=> OLD.a) THEN … END IF; ${apart}`,
      at: '/update_of',
    }),
    ...when(trigger.when !== undefined, {
      message: `a trigger has no condition of its own on ${product}`,
      help: `remove when, and ask in the body: IF … THEN … END IF; ${apart}`,
      at: '/when',
    }),
    ...when(trigger.name.endsWith(' '), {
      message: `${product} takes no name that ends in a blank`,
      help: 'remove the blank',
      at: '/name',
    }),
    ...emptyBody(trigger, flavour),
    ...statementFaults(trigger.body ?? '', 'trigger', flavour),
    ...(table === undefined ? [] : rowFaults(trigger, table, flavour)),
  ]
}

function when(condition: boolean, fault: ObjectFault): readonly ObjectFault[] {
  return condition ? [fault] : []
}

/** A body of nothing but blanks and comments. */
function emptyBody({ body }: Trigger, flavour: Flavour): readonly ObjectFault[] {
  return when(body !== undefined && !lexerFor(flavour).tokenize(body).tokens.some(isSignificant), {
    message: 'a trigger does something, and its body is empty',
    help: 'write a statement, or remove the trigger',
    at: '/body',
  })
}

/** What the body says of NEW and OLD: which of them is there, which columns they have, and which may be set. */
function rowFaults(trigger: Trigger, table: Table, flavour: Flavour): readonly ObjectFault[] {
  const tokens = lexerFor(flavour)
    .tokenize(trigger.body ?? '')
    .tokens.filter(isSignificant)
  const [event] = trigger.events
  return tokens.flatMap((token, i): readonly ObjectFault[] => {
    const row = keyword(tokens[i - 2])
    if ((row !== 'new' && row !== 'old') || !isSymbol(tokens[i - 1], '.') || token.name === undefined)
      return []
    if ((row === 'new' && event === 'delete') || (row === 'old' && event === 'insert')) {
      const message = `there is no ${row.toUpperCase()} row in a trigger of ${event}`
      return [{ message, help: `write ${row === 'new' ? 'OLD' : 'NEW'}`, at: '/body' }]
    }
    if (table.declared !== true && findColumnOf(table, token.name) === undefined) {
      return [missingColumn(table, token.name)]
    }
    if (!isSet(tokens, i)) return []
    if (row === 'old')
      return [{ message: 'the OLD row cannot be changed', help: 'set NEW instead', at: '/body' }]
    if (trigger.timing !== 'after') return []
    const message = 'the NEW row is written already where a trigger runs after it'
    return [{ message, help: 'write timing: before', at: '/body' }]
  })
}

/** Does a value go into the column at a place, first of a SET or behind others? */
function isSet(tokens: readonly SqlToken[], column: number): boolean {
  const behind = tokens.slice(column + 1, column + 3)
  if (!isSymbol(behind[0], '=') && !(isSymbol(behind[0], ':') && isSymbol(behind[1], '='))) return false
  const before = tokens.slice(0, column - 2)
  if (isWord(before.at(-1), 'set')) return true
  if (!isSymbol(before.at(-1), ',')) return false
  const statement = before.slice(before.findLastIndex((token) => isSymbol(token, ';')) + 1)
  return isWord(statement[0], 'set')
}

function findColumnOf(table: Table, name: string) {
  const folded = name.toLowerCase()
  return findColumn(table, name) ?? table.columns.find((column) => column.name.toLowerCase() === folded)
}

function missingColumn(table: Table, name: string): ObjectFault {
  const columns = table.columns.map((column) => column.name)
  const suggestions = suggest(name, columns)
  return {
    ruleId: 'model/no-such-column',
    message: `table "${table.name}" has no column "${name}" at this point`,
    help: `its columns are ${columns.join(', ')}`,
    ...(suggestions.length === 0 ? {} : { suggestions }),
    at: '/body',
  }
}
