import type { Blocker } from '../dialects/activity.js'
import { DriverError } from '../drivers/driver.js'

/** A lock that was not had in time, with those who were seen to have it. */
export class BlockedError extends DriverError {
  readonly blockers: readonly Blocker[]

  constructor({ server, index, sql }: DriverError, blockers: readonly Blocker[]) {
    super(server, index, sql)
    this.blockers = blockers
  }
}
