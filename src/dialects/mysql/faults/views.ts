import type { ObjectFault } from '../../../model/object-fault.js'
import type { View } from '../../../model/objects.js'
import { nameOfItem, selectList } from '../../../sql/select-list.js'
import { isSignificant, isSymbol, isWord } from '../../../sql/token.js'
import type { Flavour } from '../flavour.js'
import { lexerFor } from '../lexer.js'
import { whyNotWritable } from './unwritable-view.js'

/** What no view can be. https://dev.mysql.com/doc/refman/8.4/en/create-view.html */
export function viewFaults(view: View, flavour: Flavour): readonly ObjectFault[] {
  const faults: ObjectFault[] = []
  if (view.materialized) {
    faults.push({
      message: `${flavour.product} has no views that keep their rows`,
      help: 'remove materialized, or limit the operation with `dialects`',
      at: '/materialized',
    })
  }
  faults.push(...blankAtEnd(view, flavour))
  const variable = lexerFor(flavour)
    .tokenize(view.query)
    .tokens.filter(isSignificant)
    .find(({ kind }) => kind === 'parameter')
  if (variable !== undefined) {
    faults.push({
      message: `a view cannot ask for ${variable.text}: variables belong to a session`,
      help: 'write a value, or a column',
      at: '/query',
    })
  }
  faults.push(...writesNothing(view, flavour), ...namesOfColumns(view, flavour))
  const seen = new Set<string>()
  for (const [i, name] of (view.columns ?? []).entries()) {
    const folded = name.toLowerCase()
    if (seen.has(folded)) {
      faults.push({
        message: `two columns of the view are called "${name}"`,
        help: 'give each a name of its own',
        at: `/columns/${i}`,
      })
    }
    seen.add(folded)
  }
  return faults
}

/** https://dev.mysql.com/doc/refman/8.4/en/identifiers.html; what a list calls a column, MariaDB takes as it is. */
function blankAtEnd({ name, columns = [] }: View, flavour: Flavour): readonly ObjectFault[] {
  const message = `${flavour.product} takes no name that ends in a blank`
  const listed = flavour.name === 'mysql' ? columns : []
  return [{ name, at: '/name' }, ...listed.map((name, i) => ({ name, at: `/columns/${i}` }))]
    .filter((each) => each.name.endsWith(' '))
    .map(({ at }) => ({ message, help: 'remove the blank', at }))
}

function writesNothing({ checkOption, query }: View, flavour: Flavour): readonly ObjectFault[] {
  const why = checkOption === undefined ? undefined : whyNotWritable(query, flavour)
  if (why === undefined) return []
  return [
    {
      message: `nothing can be written through the view, so there is nothing to check: ${why}`,
      help: 'remove check_option, or write the query as one table with a list of its columns and WHERE',
      at: '/check_option',
    },
  ]
}

/** As many names as columns, and each of them once. */
function namesOfColumns({ query, columns }: View, flavour: Flavour): readonly ObjectFault[] {
  const tokens = lexerFor(flavour).tokenize(query).tokens.filter(isSignificant)
  const list = selectList(tokens)
  if (list === undefined) return []
  if (isWord(tokens[list.end], 'into')) {
    const help = 'remove INTO with the name behind it'
    return [{ message: 'SELECT INTO puts values elsewhere, and is no query of a view', help, at: '/query' }]
  }
  const { items } = list
  // What a star stands for may not be known, and the list ends at a column that is called `offset`.
  if (isWord(tokens[list.end], 'offset')) return []
  if (items.some((item) => isSymbol(item.at(-1), '*'))) return []
  if (columns !== undefined) {
    if (columns.length === items.length) return []
    return [
      {
        message: `${counted(columns.length)} named, but the query gives ${items.length}`,
        help: 'name as many columns as the query gives',
        at: columns.length > items.length ? `/columns/${items.length}` : '/columns',
      },
    ]
  }
  const names = items.map((item) => nameOfItem(item)?.toLowerCase())
  const twice = names.find((name, i) => name !== undefined && names.indexOf(name) < i)
  if (twice === undefined) return []
  return [
    {
      message: `two columns of the view would be called "${twice}"`,
      help: 'give one of them another name: `… as other_name` in the query, or by `columns`',
      at: '/query',
    },
  ]
}

function counted(count: number): string {
  return count === 1 ? '1 column is' : `${count} columns are`
}
