import type { TableFault } from '../../../model/table-fault.js'
import { constraintsOf, type Column, type Table } from '../../../model/table.js'
import { isSignificant, isSymbol, isWord, keyword, type SqlToken } from '../../../sql/token.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { fault } from './fault.js'

/**
 * MariaDB keeps no value that is computed from a CHAR in a way that the blanks at its end could change, since a session may or may not
 * see them. Measured on 10.11. https://mariadb.com/kb/en/generated-columns/#making-stored-values-consistent
 */
export function paddedFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  if (flavour.name !== 'mariadb') return []
  const lexer = lexerFor(flavour)
  return table.columns.flatMap((column) => {
    const { generated } = column
    if (generated === undefined || !(generated.stored || isIndexed(table, column.name))) return []
    const padded = table.columns.find(
      (other) =>
        isChar(other) && sees(lexer.tokenize(generated.sql).tokens.filter(isSignificant), other.name, column),
    )
    if (padded === undefined) return []
    const kept = generated.stored ? 'keeps' : 'has an index over'
    const message = `the generated column "${column.name}" ${kept} what is computed from "${padded.name}", a char, whose blanks at the end a session of MariaDB may or may not see`
    const help = `make "${padded.name}" a varchar, name it as rtrim(${padded.name}), or write stored: false${generated.stored ? '' : ' without an index'}`
    return [
      fault({ kind: 'column', name: column.name }, message, help, [
        '/generated/sql',
        '/generated',
        '/type',
        '/to',
      ]),
    ]
  })
}

function isChar({ type }: Column): boolean {
  return type.kind !== 'named' && type.name === 'char'
}

function isIndexed(table: Table, column: string): boolean {
  return (
    table.indexes.some(({ elements }) => elements.some((element) => element.column === column)) ||
    constraintsOf(table).some((constraint) => 'columns' in constraint && constraint.columns.includes(column))
  )
}

/** Does the expression name the column where the blanks at its end count? */
function sees(tokens: readonly SqlToken[], name: string, into: Column): boolean {
  return tokens.some((token, at) => {
    if (token.name?.toLowerCase() !== name.toLowerCase() || isSymbol(tokens[at + 1], '(')) return false
    if (isSymbol(tokens[at + 1], '.')) return false
    let first = at
    while (isSymbol(tokens[first - 1], '.')) first -= 2
    return (
      !isTrimmed(tokens, first, at) &&
      !isCompared(tokens, first, at) &&
      !(first === 0 && at === tokens.length - 1 && !isVarying(into))
    )
  })
}

/** `rtrim(c)`, `trim(c)`, `trim(trailing ' ' from c)`. */
function isTrimmed(tokens: readonly SqlToken[], first: number, last: number): boolean {
  if (!isSymbol(tokens[last + 1], ')')) return false
  const isAlone = isSymbol(tokens[first - 1], '(')
  const called = keyword(tokens[first - 2]) ?? ''
  if (isAlone && ['rtrim', 'trim', 'interval'].includes(called)) return true
  if (!isWord(tokens[first - 1], 'from')) return false
  const open = tokens.findLastIndex((token, at) => at < first && isSymbol(token, '('))
  return isWord(tokens[open - 1], 'trim') && !isWord(tokens[open + 1], 'leading')
}

const comparisons = ['=', '<=>', '<>', '!=', '<', '>', '<=', '>=']

/** Texts are compared without such blanks. */
function isCompared(tokens: readonly SqlToken[], first: number, last: number): boolean {
  let [from, to] = [first, last]
  while (
    isSymbol(tokens[from - 1], '(') &&
    isSymbol(tokens[to + 1], ')') &&
    tokens[from - 2]?.name === undefined
  ) {
    from -= 1
    to += 1
  }
  return (
    isWord(tokens[to + 1], 'like') ||
    comparisons.some((sign) => isSymbol(tokens[from - 1], sign) || isSymbol(tokens[to + 1], sign))
  )
}

function isVarying({ type }: Column): boolean {
  return type.kind !== 'named' && type.name !== 'char' && /char|text/.test(type.name)
}
