import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { LeaseOwner } from '../dialects/journal.js'

/** This process, as it signs a lease: under a name that nobody else has, and with what tells people where it runs. */
export function leaseOwner(): Pick<LeaseOwner, 'owner' | 'host' | 'process'> {
  return { owner: randomBytes(16).toString('hex'), host: hostname(), process: process.pid }
}
