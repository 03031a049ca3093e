import type { SqlLexer } from '../sql/lexer.js'
import type { Blocker } from './activity.js'
import { shownQuery } from './shown-query.js'

/** A row of a session that keeps others waiting, with columns named as the fields; those that are null are left out. */
export function parseBlocker(row: Readonly<Record<string, unknown>>, lexer: SqlLexer): Blocker {
  const { transactionMs, query } = row
  const ms = typeof transactionMs === 'string' ? Math.max(0, Number(transactionMs)) : undefined
  return {
    pid: Number(row['pid']),
    ...texts(row),
    ...(ms === undefined ? {} : { transactionMs: ms }),
    ...(typeof query === 'string' ? { query: shownQuery(query, lexer) } : {}),
  }
}

function texts(row: Readonly<Record<string, unknown>>): Pick<Blocker, (typeof textKeys)[number]> {
  return Object.fromEntries(
    textKeys.flatMap((key) => {
      const value = row[key]
      return typeof value === 'string' ? [[key, value]] : []
    }),
  )
}

const textKeys = ['user', 'application', 'client', 'state', 'lock', 'relation'] as const
