import { printable } from '../../diagnostics/display-width.js'
import type { Palette } from '../../diagnostics/formats/palette.js'
import { holderWords, type LockHolder } from '../../migrate/lock-holder.js'
import { wrap } from './wrap.js'

/** What `unlock` found and took away. */
export interface UnlockView {
  readonly target: string
  readonly dialect: string
  /** Absent: nobody had the lock. */
  readonly removed?: LockHolder
}

/** The answer as `schemas/output/unlock.schema.json` describes it. */
export function unlockJson({ target, dialect, removed }: UnlockView) {
  return {
    version: 1,
    target,
    dialect,
    status: removed === undefined ? 'free' : 'removed',
    ...(removed?.kind === 'lease' ? { lease: leaseJson(removed) } : {}),
  }
}

function leaseJson({ lease }: Extract<LockHolder, { kind: 'lease' }>) {
  const { token, host, process, application, role, takenAt, expiresAt, expired, alive } = lease
  return {
    token,
    application,
    role,
    host,
    process,
    taken_at: takenAt,
    expires_at: expiresAt,
    is_expired: expired,
    session_stands: alive,
  }
}

/** The answer for people; ends with a newline. */
export function unlockText({ removed }: UnlockView, palette: Palette): string {
  const done = palette.success('✔')
  return removed === undefined
    ? `${done} nobody has the lock\n`
    : `${done} the lease is removed; what its run still wants to write is refused\n`
}

/** Who has the lock, before it is taken away; ends with a newline. */
export function holderText(
  holder: LockHolder,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): string {
  return `${palette.strong('lease')} ${wrap(printable(holderWords(holder)), width, '  ')}\n`
}
