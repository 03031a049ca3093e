import { readFileSync } from 'node:fs'
import { isRoot } from './traversable.js'

/** The numbers of a user of the operating system, as `child_process` takes them. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

const candidates = ['nobody', 'postgres', 'daemon']

/**
 * Whom to run a server as: PostgreSQL refuses to run as root
 * (https://www.postgresql.org/docs/current/postgres-user.html), so root gets an unprivileged user of this machine,
 * and anybody else `undefined`: themselves.
 *
 * @throws Error when this is root and the machine has no such user.
 */
export function serverUser(): ServerUser | undefined {
  if (!isRoot()) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const candidate of candidates) {
    const [, , uid, gid] = users.find(([name]) => name === candidate) ?? []
    // macOS writes nobody as -2.
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 }
  }
  throw new Error(
    `PostgreSQL does not run as root, and this machine has none of the users ${candidates.join(', ')}: ` +
      'run the tests as an ordinary user, or create one of these',
  )
}
