/** From weak to strong: https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES */
export const lockModes = [
  'ACCESS SHARE',
  'ROW SHARE',
  'ROW EXCLUSIVE',
  'SHARE UPDATE EXCLUSIVE',
  'SHARE',
  'SHARE ROW EXCLUSIVE',
  'EXCLUSIVE',
  'ACCESS EXCLUSIVE',
] as const

export type LockMode = (typeof lockModes)[number]

/** The mode as `pg_locks` writes it, `ShareUpdateExclusiveLock`, or in words. */
export function readMode(text: string): LockMode {
  const words = text.replace(/Lock$/, '').replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
  const mode = lockModes.find((each) => each === words.toUpperCase())
  if (mode === undefined) throw new RangeError(`no lock mode: ${text}`)
  return mode
}

export function stronger(a: LockMode, b: LockMode): boolean {
  return lockModes.indexOf(a) > lockModes.indexOf(b)
}

/** Modes that a plan is silent about, as they stop nobody's reading and writing, nor other changes of the schema. */
export function isWeak(mode: LockMode): boolean {
  return stronger('SHARE UPDATE EXCLUSIVE', mode)
}

const name = String.raw`(?:"(?:[^"]|"")*"\.)?"(?:[^"]|"")*"`
const claim = new RegExp(`\\b(${lockModes.toReversed().join('|')}) on (${name}(?: and ${name})*)`, 'g')

/** What a plan says of locks, `SHARE on "a" and "b", ROW SHARE on "c"`, by the quoted name. */
export function readClaim(text: string | undefined): ReadonlyMap<string, LockMode> {
  return new Map(
    [...(text ?? '').matchAll(claim)].flatMap(([, mode = '', names = '']) =>
      [...names.matchAll(new RegExp(name, 'g'))].map(([each]) => [each, readMode(mode)] as const),
    ),
  )
}
