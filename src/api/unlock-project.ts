import { attempt } from '../migrate/attempt.js'
import { readLockHolder, type LockHolder } from '../migrate/lock-holder.js'
import { refuseHeld, removeLease } from '../migrate/remove-lease.js'
import type { ProjectDatabase } from './connect-project.js'

/**
 * Who has the lock of the database at this moment; undefined: nobody. Writes nothing.
 *
 * @throws RunError `permission` where it may not be known
 */
export function lockHolder({ database }: ProjectDatabase): Promise<LockHolder | undefined> {
  return attempt(database, 'The lock cannot be looked at', () => readLockHolder(database))
}

/**
 * Says whether {@link unlockProject} would take this lock away. Writes nothing.
 *
 * @throws RunError `lock-held` where it would not
 */
export function refuseUnlock({ database }: ProjectDatabase, holder: LockHolder, force: boolean): void {
  refuseHeld(database, holder, force)
}

/**
 * Takes away the lease that a run left behind; with `force` also one that is held: its run then writes nothing more.
 *
 * @throws RunError `lock-held`
 */
export async function unlockProject(
  db: ProjectDatabase,
  holder: LockHolder,
  { force = false }: { readonly force?: boolean } = {},
): Promise<void> {
  refuseUnlock(db, holder, force)
  if (holder.kind === 'lease') await removeLease(db.database, holder.lease, force)
}
