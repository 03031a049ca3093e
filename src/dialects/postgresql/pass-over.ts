import { quoteText } from './quoting.js'

/** What says that something is gone already, is there already, or is so already: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const settled = [
  'undefined_object',
  'undefined_table',
  'undefined_column',
  'undefined_function',
  'invalid_schema_name',
  'duplicate_object',
  'duplicate_table',
  'duplicate_column',
  'duplicate_function',
  'duplicate_schema',
  // A second primary key.
  'invalid_table_definition',
  // An identity column that is one, or is none.
  'object_not_in_prerequisite_state',
  // A view that is none of the kind that is dropped.
  'wrong_object_type',
] as const

/**
 * One statement that runs the given ones, all or none, and passes over them with a notice where what they take away is gone
 * or what they make is there: https://www.postgresql.org/docs/current/plpgsql-control-structures.html#PLPGSQL-ERROR-TRAPPING.
 * Rows that do not fit, a missing right, a thing that others need still are errors.
 */
export function passOver(statements: readonly string[]): string {
  const quote = quoteFor(statements.join('\n'))
  return [
    `DO ${quote}`,
    'BEGIN',
    ...statements.map((sql) => `  ${inBlock(sql)};`),
    `EXCEPTION WHEN ${settled.join(' OR ')} THEN`,
    "  RAISE NOTICE 'nothing to take back: %', SQLERRM;",
    `END ${quote}`,
  ].join('\n')
}

/** PL/pgSQL has no statement that gives rows to nobody. */
function inBlock(sql: string): string {
  if (/^(select|with)\b/i.test(sql)) return `EXECUTE ${quoteText(sql)}`
  return sql.includes('--') ? `${sql}\n` : sql
}

function quoteFor(text: string): string {
  for (let n = 0; ; n += 1) {
    const quote = `$take_back${n === 0 ? '' : n}$`
    if (!text.includes(quote)) return quote
  }
}
