import { guardProtected } from './guard.js'
import type { OpenProject } from './project-session.js'
import { holderText, type UnlockView } from './render/unlock.js'
import { screens } from './screen.js'

/** What `unlock` is asked to do. */
export interface UnlockCommand {
  readonly force: boolean
  readonly yes: boolean
  readonly json: boolean
}

/**
 * Says who has the lock, and takes it away where nobody holds it any more.
 *
 * @throws RunError `lock-held` or `protected`: nothing was changed
 */
export async function runUnlock(
  { db }: Pick<OpenProject, 'db'>,
  command: UnlockCommand,
): Promise<UnlockView> {
  const { lockHolder, refuseUnlock, unlockProject } = await import('../api/unlock-project.js')
  const facts = { target: db.environment.shownUrl, dialect: db.database.dialect.name }
  const holder = await lockHolder(db)
  if (holder === undefined) return facts
  refuseUnlock(db, holder, command.force)
  if (!command.json) screens.notes.write(holderText(holder, screens.notes))
  await guardProtected(db.environment, command)
  await unlockProject(db, holder, command)
  return { ...facts, removed: holder }
}
