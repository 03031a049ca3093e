import type { ObjectFault } from '../../../model/object-fault.js'
import type { Policy } from '../../../model/table.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import { isSignificant } from '../../../sql/token.js'
import { everyone } from '../privileges.js'
import { callOverRows } from './not-of-one-row.js'

/** What every version of the server refuses of a policy, or leaves out: https://www.postgresql.org/docs/current/sql-createpolicy.html */
export function policyFaults({ roles, using, withCheck }: Policy): readonly ObjectFault[] {
  return [
    ...(roles.includes(everyone) && roles.length > 1
      ? [
          {
            message: `\`${everyone}\` is everyone, and the other roles beside it are left out`,
            help: `write roles: [${everyone}], or leave ${everyone} out`,
            at: '/roles',
          },
        ]
      : []),
    ...overRows(using, '/using'),
    ...overRows(withCheck, '/with_check'),
  ]
}

function overRows(text: string | undefined, at: string): readonly ObjectFault[] {
  if (text === undefined) return []
  const call = callOverRows(postgresqlLexer.tokenize(text).tokens.filter(isSignificant))
  if (call === undefined) return []
  return [
    {
      message: `a policy asks about one row, and ${call}() is not a value of one`,
      help: 'write it into a subquery, or into a function',
      at,
    },
  ]
}
