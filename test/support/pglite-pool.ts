import type { PGlite } from '@electric-sql/pglite'
import { bloom } from '@electric-sql/pglite/contrib/bloom'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { citext } from '@electric-sql/pglite/contrib/citext'
import { cube } from '@electric-sql/pglite/contrib/cube'
import { earthdistance } from '@electric-sql/pglite/contrib/earthdistance'
import { hstore } from '@electric-sql/pglite/contrib/hstore'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { newMemoryPglite } from '../../src/drivers/new-pglite.js'

/** Empty PGlite databases in memory, as quick to get as it goes. */
export interface PglitePool {
  /** An instance that is as good as new: a used one wiped, or a new one. */
  take(): Promise<PGlite>
  /** Gives an instance back; it is closed unless it can be wiped. */
  give(instance: PGlite): Promise<void>
  /** Closes what lies in the pool. */
  close(): Promise<void>
}

/** Extensions that documents in tests install; a server has them in its files. */
const extensions = { bloom, btree_gist, citext, cube, earthdistance, hstore, pg_trgm, unaccent }

/** A pool of instances. A new one takes about 0.4 s, wiping a used one a few milliseconds. */
export function pglitePool(): PglitePool {
  const idle: PGlite[] = []
  return {
    take: async () => open(idle) ?? newMemoryPglite({ extensions }),
    give: async (instance) => {
      if (instance.closed) return
      if (await wiped(instance)) idle.push(instance)
      else await instance.close()
    },
    close: async () => {
      for (const instance of idle.splice(0)) if (!instance.closed) await instance.close()
    },
  }
}

/** The next idle instance; a driver that was handed one may have closed it since. */
function open(idle: PGlite[]): PGlite | undefined {
  for (let instance = idle.pop(); instance !== undefined; instance = idle.pop()) {
    if (!instance.closed) return instance
  }
  return undefined
}

/** The first OID that is not PostgreSQL's own (FirstNormalObjectId). */
const firstUserOid = 16384

/** Whatever else a test can leave behind: an instance that has any of it is not used again. */
const leftovers = (
  'pg_class pg_type pg_proc pg_authid pg_database pg_tablespace pg_extension pg_cast pg_collation pg_operator ' +
  'pg_event_trigger pg_publication pg_foreign_data_wrapper pg_language pg_largeobject_metadata pg_default_acl'
)
  .split(' ')
  .map((catalog) => `SELECT FROM pg_catalog.${catalog} WHERE oid >= ${firstUserOid}`)

async function wiped(instance: PGlite): Promise<boolean> {
  try {
    await instance.exec('ROLLBACK')
    await instance.exec('DISCARD ALL')
    const { rows } = await instance.query<{ sql: string }>(
      `SELECT format('DROP SCHEMA %I CASCADE', nspname) AS sql FROM pg_catalog.pg_namespace
       WHERE nspname = 'public' OR oid >= ${firstUserOid} AND nspname NOT LIKE 'pg\\_%'`,
    )
    await instance.exec(rows.map(({ sql }) => sql).join(';'))
    await instance.exec(`
      CREATE SCHEMA public AUTHORIZATION pg_database_owner;
      GRANT USAGE ON SCHEMA public TO PUBLIC;
      COMMENT ON SCHEMA public IS 'standard public schema';
      SET search_path = public`)
    const unclean = await instance.query(
      `SELECT 1 WHERE EXISTS (${leftovers.join(' UNION ALL ')} UNION ALL SELECT FROM pg_catalog.pg_db_role_setting)`,
    )
    return unclean.rows.length === 0
  } catch {
    return false
  }
}
