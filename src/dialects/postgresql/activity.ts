import { postgresqlLexer } from '../../sql/postgresql-lexer.js'
import type { Activity } from '../activity.js'
import { parseBlocker } from '../parse-blocker.js'

/** What `pg_stat_activity` has for a statement that this role may not see, and then most other columns are null. */
const hidden = '<insufficient privilege>'

/** Lock modes from the weakest to the strongest: https://www.postgresql.org/docs/current/explicit-locking.html */
const modes =
  "'{AccessShareLock,RowShareLock,RowExclusiveLock,ShareUpdateExclusiveLock,ShareLock,ShareRowExclusiveLock,ExclusiveLock,AccessExclusiveLock}'::text[]"

/** Columns that together name what a lock is on: https://www.postgresql.org/docs/current/view-pg-locks.html */
const lockable = [
  'locktype',
  'database',
  'relation',
  'page',
  'tuple',
  'virtualxid',
  'transactionid',
  'classid',
  'objid',
  'objsubid',
]

/** What PostgreSQL tells of its sessions. */
export const activity: Activity = {
  // A prepared transaction has no process: it is told as 0, and its locks have none.
  // https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SESSION
  blockers: (backend) => `SELECT x.pid, a.usename::text AS "user",
  coalesce(nullif(a.application_name, ''), nullif(a.backend_type, 'client backend')) AS "application",
  CASE WHEN a.query <> '${hidden}' THEN coalesce(host(a.client_addr), 'local') END AS "client", a.state,
  round(extract(epoch FROM clock_timestamp() - a.xact_start) * 1000)::text AS "transactionMs",
  nullif(nullif(a.query, '${hidden}'), '') AS "query", l.mode AS "lock", l.relation
FROM (SELECT DISTINCT pid FROM unnest(pg_catalog.pg_blocking_pids(${Number(backend)})) AS pid) AS x
LEFT JOIN pg_catalog.pg_stat_activity AS a ON a.pid = x.pid
LEFT JOIN LATERAL (
  SELECT h.mode, format('%I.%I', n.nspname, c.relname) AS relation
  FROM pg_catalog.pg_locks AS w
  JOIN pg_catalog.pg_locks AS h ON ${lockable.map((column) => `h.${column} IS NOT DISTINCT FROM w.${column}`).join(' AND ')}
  JOIN pg_catalog.pg_class AS c ON c.oid = h.relation
  JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
  WHERE w.pid = ${Number(backend)} AND NOT w.granted AND h.pid IS NOT DISTINCT FROM nullif(x.pid, 0)
  ORDER BY h.granted DESC, array_position(${modes}, h.mode) DESC LIMIT 1
) AS l ON true
ORDER BY a.xact_start, x.pid`,

  parseBlocker: (row) => {
    const blocker = parseBlocker(row, postgresqlLexer)
    return blocker.lock === undefined ? blocker : { ...blocker, lock: lockName(blocker.lock) }
  },

  // https://www.postgresql.org/docs/current/functions-admin.html#FUNCTIONS-ADMIN-SIGNAL
  endSession: ({ pid }) =>
    pid === 0 ? 'ROLLBACK PREPARED, with a gid of pg_prepared_xacts' : `SELECT pg_terminate_backend(${pid})`,
}

/** `AccessShareLock` as statements say it: `ACCESS SHARE`. */
function lockName(mode: string): string {
  return mode
    .replace(/Lock$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toUpperCase()
}
