/**
 * SQL that tells the statement which makes an aggregate, which the server has no function for: of a row `p` of pg_proc, with
 * what pg_aggregate has beside it (https://www.postgresql.org/docs/current/catalog-pg-aggregate.html,
 * https://www.postgresql.org/docs/current/sql-createaggregate.html).
 *
 * @param head SQL for its name with its arguments
 */
export function aggregateDefinition(head: string): string {
  const options = [
    "'SFUNC = ' || a.aggtransfn::regproc::text",
    "'STYPE = ' || format_type(a.aggtranstype, NULL)",
    option('SSPACE', 'a.aggtransspace <> 0', 'a.aggtransspace::text'),
    routine('FINALFUNC', 'aggfinalfn'),
    "CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END",
    modify('FINALFUNC_MODIFY', 'aggfinalmodify'),
    routine('COMBINEFUNC', 'aggcombinefn'),
    routine('SERIALFUNC', 'aggserialfn'),
    routine('DESERIALFUNC', 'aggdeserialfn'),
    option('INITCOND', 'a.agginitval IS NOT NULL', 'quote_literal(a.agginitval)'),
    routine('MSFUNC', 'aggmtransfn'),
    routine('MINVFUNC', 'aggminvtransfn'),
    option('MSTYPE', 'a.aggmtranstype <> 0', 'format_type(a.aggmtranstype, NULL)'),
    option('MSSPACE', 'a.aggmtransspace <> 0', 'a.aggmtransspace::text'),
    routine('MFINALFUNC', 'aggmfinalfn'),
    "CASE WHEN a.aggmfinalextra THEN 'MFINALFUNC_EXTRA' END",
    modify('MFINALFUNC_MODIFY', 'aggmfinalmodify'),
    option('MINITCOND', 'a.aggminitval IS NOT NULL', 'quote_literal(a.aggminitval)'),
    `(SELECT 'SORTOP = OPERATOR(' || format('%I.%s', n.nspname, o.oprname) || ')'
      FROM pg_operator AS o JOIN pg_namespace AS n ON n.oid = o.oprnamespace WHERE o.oid = a.aggsortop)`,
    option(
      'PARALLEL',
      "p.proparallel <> 'u'",
      "CASE p.proparallel WHEN 's' THEN 'SAFE' ELSE 'RESTRICTED' END",
    ),
    "CASE WHEN a.aggkind = 'h' THEN 'HYPOTHETICAL' END",
  ]
  return `(SELECT format('CREATE AGGREGATE %s (%s)', ${head}, concat_ws(', ', ${options.join(', ')}))
    FROM pg_aggregate AS a WHERE a.aggfnoid = p.oid)`
}

function option(word: string, is: string, value: string): string {
  return `CASE WHEN ${is} THEN '${word} = ' || ${value} END`
}

function routine(word: string, column: string): string {
  return option(word, `a.${column} <> 0`, `a.${column}::regproc::text`)
}

/** Whether a final function may change the state: not where that is as usual. */
function modify(word: string, column: string): string {
  return option(
    word,
    `a.${column} <> CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END`,
    `CASE a.${column} WHEN 'r' THEN 'READ_ONLY' WHEN 's' THEN 'SHAREABLE' ELSE 'READ_WRITE' END`,
  )
}
