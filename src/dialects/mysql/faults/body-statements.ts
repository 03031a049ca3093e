import type { ObjectFault } from '../../../model/object-fault.js'
import { beginsStatement } from '../../../sql/begins-statement.js'
import { isSignificant, isSymbol, isWord, type SqlToken } from '../../../sql/token.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'

/**
 * Statements that no trigger and no function can have: what ends or begins a transaction, what gives rows back, what is put together
 * when it runs. A procedure may have them all, but none returns a value.
 * https://dev.mysql.com/doc/refman/8.4/en/stored-program-restrictions.html
 */
export function statementFaults(
  body: string,
  of: 'trigger' | 'function' | 'procedure',
  flavour: Flavour,
): readonly ObjectFault[] {
  const tokens = lexerFor(flavour).tokenize(body).tokens.filter(isSignificant)
  const found = tokens.flatMap((_, i): readonly ObjectFault[] => {
    if (!beginsStatement(tokens[i - 1])) return []
    const fault = faultAt(tokens.slice(i), of)
    return fault === undefined ? [] : [{ ...fault, at: '/body' }]
  })
  return found.slice(0, 1)
}

type Fault = Pick<ObjectFault, 'message' | 'help'>

function faultAt(tokens: readonly SqlToken[], of: 'trigger' | 'function' | 'procedure'): Fault | undefined {
  const [first, second] = tokens
  if (isWord(first, 'return') && of !== 'function') {
    return { message: `a ${of} returns nothing`, help: 'remove RETURN; LEAVE ends a block that has a label' }
  }
  if (of === 'procedure') return undefined
  const commits =
    isWord(first, 'commit') ||
    (isWord(first, 'start') && isWord(second, 'transaction')) ||
    (isWord(first, 'rollback') && !tokens.slice(1, 3).some((token) => isWord(token, 'to')))
  if (commits) {
    return {
      message: `a ${of} is part of the statement that calls it, and begins and ends no transaction`,
      help: 'remove it, or make a procedure of it',
    }
  }
  if (['prepare', 'execute', 'deallocate'].some((word) => isWord(first, word))) {
    return {
      message: `a ${of} has no statements that are put together when it runs`,
      help: 'write the statement itself',
    }
  }
  if (isWord(first, 'select') && !hasInto(tokens)) {
    return { message: `a ${of} gives no rows back`, help: 'write SELECT … INTO a variable, or SET' }
  }
  return undefined
}

/** Of this statement, and not of one in brackets. */
function hasInto(tokens: readonly SqlToken[]): boolean {
  let depth = 0
  for (const token of tokens) {
    if (isSymbol(token, '(')) depth += 1
    if (isSymbol(token, ')')) depth -= 1
    if (depth === 0 && isSymbol(token, ';')) return false
    if (depth === 0 && isWord(token, 'into')) return true
  }
  return false
}
