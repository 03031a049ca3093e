import type { TableFault } from '../../../model/table-fault.js'
import type { Table } from '../../../model/table.js'
import { functionCalls } from '../../../sql/function-calls.js'
import { namesColumn } from '../../../sql/names-column.js'
import { postgresqlLexer } from '../../../sql/postgresql-lexer.js'
import { isSymbol, isSignificant, isWord } from '../../../sql/token.js'

/** What an expression in a table cannot hold, as far as its words tell. */
export function expressionFaults(table: Table): readonly TableFault[] {
  return [...placesOf(table)].flatMap(({ sql, ...place }) => [
    ...subquery(sql, place),
    ...(place.steady ? unsteady(sql, place) : []),
    ...(place.generated ? generatedFromGenerated(sql, place, table) : []),
  ])
}

interface Place {
  readonly of: TableFault['of']
  readonly keys: readonly string[]
  /** What it is in a sentence. */
  readonly what: string
  /** Must it give the same value for the same row, always? */
  readonly steady: boolean
  readonly generated: boolean
}

function placesOf(table: Table): readonly (Place & { readonly sql: string })[] {
  const stay = { steady: true, generated: false }
  return [
    ...table.columns.flatMap(({ name, generated, default: value }) => [
      ...(generated === undefined
        ? []
        : [
            {
              sql: generated.sql,
              of: { kind: 'column' as const, name },
              keys: ['/generated/sql', '/generated', '/to'],
              what: 'generated column',
              steady: true,
              generated: true,
            },
          ]),
      ...(value !== undefined && 'sql' in value
        ? [
            {
              sql: value.sql,
              of: { kind: 'column' as const, name },
              keys: ['/default/sql', '/default'],
              what: 'default of',
              steady: false,
              generated: false,
            },
          ]
        : []),
    ]),
    ...table.checks.map(({ name, check }) => ({
      sql: check,
      of: { kind: 'check' as const, name },
      keys: ['/check', ''],
      what: 'check',
      steady: false,
      generated: false,
    })),
    ...(['indexes', 'excludes'] as const).flatMap((list) =>
      table[list].flatMap(({ name, elements, where }) => {
        const kind = list === 'indexes' ? ('index' as const) : ('exclude' as const)
        const [inList, what] = kind === 'index' ? ['columns', 'index'] : ['elements', 'exclusion constraint']
        return [
          ...elements.flatMap(({ sql }, i) =>
            sql === undefined
              ? []
              : [{ sql, of: { kind, name }, keys: [`/${inList}/${i}/sql`], what, ...stay }],
          ),
          ...(where === undefined
            ? []
            : [{ sql: where, of: { kind, name }, keys: ['/where'], what, ...stay }]),
        ]
      }),
    ),
  ]
}

/** `select` is a reserved word: bare, it is always that. */
function subquery(sql: string, { of, keys, what }: Place): readonly TableFault[] {
  const { tokens } = postgresqlLexer.tokenize(sql)
  if (!tokens.some((token) => isWord(token, 'select'))) return []
  return [
    {
      message: `the ${what} "${of.name}" cannot hold a subquery: it sees one row alone`,
      help: 'write a condition over the columns of the row, put the rule into a trigger, or make it a foreign key',
      of,
      keys,
    },
  ]
}

/** Functions of the server that give another value at another time, or for another session. */
const unsteadyCalls: ReadonlySet<string> = new Set(
  `now transaction_timestamp statement_timestamp clock_timestamp timeofday random gen_random_uuid
  uuidv4 uuidv7 nextval currval lastval setval current_setting txid_current pg_current_xact_id
  pg_backend_pid version`.split(/\s+/),
)

/** Those that are called without parentheses; all of these are reserved words. */
const unsteadyWords: ReadonlySet<string> = new Set(
  `current_timestamp current_date current_time localtime localtimestamp current_user session_user
  current_role current_catalog`.split(/\s+/),
)

/** https://www.postgresql.org/docs/current/xfunc-volatility.html */
function unsteady(sql: string, { of, keys, what }: Place): readonly TableFault[] {
  const tokens = postgresqlLexer.tokenize(sql).tokens.filter(isSignificant)
  const word = tokens.find(
    (token, i) =>
      token.kind === 'word' && unsteadyWords.has(token.name ?? '') && !isSymbol(tokens[i - 1], '.'),
  )?.name
  const call = functionCalls(sql, postgresqlLexer).find(
    ({ schema, name }) => unsteadyCalls.has(name) && (schema === undefined || schema === 'pg_catalog'),
  )?.name
  const found = word ?? (call === undefined ? undefined : `${call}()`)
  if (found === undefined) return []
  return [
    {
      message: `the ${what} "${of.name}" must be the same for the same row always, and ${found} is not`,
      help: 'take it from a column: a default or a trigger can write there what was true at the time',
      of,
      keys,
    },
  ]
}

/** https://www.postgresql.org/docs/current/ddl-generated-columns.html */
function generatedFromGenerated(sql: string, { of, keys }: Place, table: Table): readonly TableFault[] {
  const source = table.columns.find(
    ({ name, generated }) => generated !== undefined && namesColumn(sql, postgresqlLexer, table.name, name),
  )
  if (source === undefined) return []
  const self = source.name === of.name
  return [
    {
      message: self
        ? `generated column "${of.name}" is computed from itself`
        : `generated column "${of.name}" is computed from "${source.name}", which is generated too`,
      help: 'compute it from columns that are not generated',
      of,
      keys,
    },
  ]
}
