/**
 * The versions that Aludel supports. PostgreSQL's own `server_version_num`: the major version times 10000, and the minor.
 * https://www.postgresql.org/docs/current/runtime-config-preset.html
 */
export const versions = { oldest: 130000, newest: 189999 } as const

/** Versions from which on PostgreSQL can do something. */
export const since = {
  detachConcurrently: 140000,
  detachLocksPartition: 140000,
  columnCompression: 140000,
  procedureOut: 140000,
  multiranges: 140000,
  parsedBodies: 140000,
  publicIsClosed: 150000,
  nullsNotDistinct: 150000,
  onDeleteColumns: 150000,
  securityInvoker: 150000,
  partitionLocksReferring: 150000,
  detachKeepsOwnKeys: 150000,
  setAccessMethod: 150000,
  storageDefault: 160000,
  inputIsValid: 160000,
  setExpression: 170000,
  newEnumValues: 170000,
  partitionedExclude: 170000,
  partitionedAccessMethod: 170000,
  maintain: 170000,
  virtualColumns: 180000,
  notEnforced: 180000,
  partitionedNotValid: 180000,
} as const

/** `16` or `16.2` as a server version number; undefined for anything else, and for the three-part numbers before 10. */
export function parseVersion(text: string): number | undefined {
  const match = /^([1-9]\d)(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (match === null) return undefined
  return Number(match[1]) * 10000 + Number(match[2] ?? 0)
}

/** A server version number as people say it: 160002 is `16.2`; what stands for any server of a major version is `16`. */
export function formatVersion(version: number): string {
  const [major, minor] = [Math.floor(version / 10000), version % 10000]
  return minor === 0 || minor === 9999 ? String(major) : `${major}.${minor}`
}

/** A minor release keeps how expressions are told (https://www.postgresql.org/support/versioning/). */
export function writesAlike(version: number, other: number): boolean {
  return Math.floor(version / 10_000) === Math.floor(other / 10_000)
}
