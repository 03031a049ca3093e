import type { CreateView } from '../../generated/documents.js'
import type { View } from '../../model/objects.js'
import { displayName, type Index } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { columnsOfView } from './known-columns.js'
import type { ProblemList } from './problem-list.js'
import { textPointer } from './by-dialect.js'

/**
 * Whatever stands on columns of a view must find them in what it gives, as far as its text tells that: the indexes that it
 * states, and those and the rights that it keeps when it is replaced.
 */
export function checkViewColumns(
  keys: CreateView,
  view: View,
  context: FoldContext,
  problems: ProblemList,
): void {
  const columns = columnsOfView(view, context) ?? view.columns
  if (columns === undefined) return
  const query = textPointer(keys.query, '/query', context)
  const refuse = (column: string, pointer: string, on: string, help: string): void => {
    problems.add({
      ruleId: 'model/no-such-column',
      message: `view "${displayName(view)}" has no column "${column}"${on}`,
      pointer,
      help: `its columns are ${columns.join(', ')}${help}`,
    })
  }
  view.indexes.forEach((index, i) => {
    const stated = keys.indexes?.[i]
    for (const { column, at } of columnsOf(index)) {
      if (columns.includes(column)) continue
      if (stated !== undefined) refuse(column, `/indexes/${i}${placeIn(stated, at)}`, '', '')
      else refuse(column, query, `, which its index "${index.name}" is on`, '; state its `indexes` anew')
    }
  })
  for (const { privilege, role, column } of view.grants) {
    if (column === undefined || columns.includes(column)) continue
    refuse(column, query, `, on which role "${role}" has ${privilege}`, '; revoke it first')
  }
}

interface IndexColumn {
  readonly column: string
  readonly at: string
}

function columnsOf({ elements, include }: Index): readonly IndexColumn[] {
  return [
    ...elements.flatMap(({ column }, i) => (column === undefined ? [] : [{ column, at: `/columns/${i}` }])),
    ...(include ?? []).map((column, i) => ({ column, at: `/include/${i}` })),
  ]
}

function placeIn({ columns }: NonNullable<CreateView['indexes']>[number], at: string): string {
  const isWhole = columns.every((element, i) => at !== `/columns/${i}` || typeof element === 'string')
  return isWhole ? at : `${at}/column`
}
