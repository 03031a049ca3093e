import { byFlavour, type Flavour } from './flavour.js'

/** The versions that Aludel supports, by flavour: major × 10000 + minor × 100 + patch, so that 26.7.0 is newer than 9.7.0. */
export function versionsOf(flavour: Flavour): { readonly oldest: number; readonly newest: number } {
  return byFlavour(flavour, {
    mysql: { oldest: 8_00_16, newest: 9_07_99 },
    mariadb: { oldest: 10_06_00, newest: 11_08_99 },
  })
}

/** Versions from which on a server can do something; undefined: it never can. */
export interface Since {
  readonly mysql: number | undefined
  readonly mariadb: number | undefined
}

/**
 * Versions from which on each of the two can do something that not all of those have that Aludel runs on.
 * https://dev.mysql.com/doc/refman/8.4/en/mysql-nutshell.html, https://mariadb.com/kb/en/mariadb-vs-mysql-compatibility/
 */
export const since = {
  invisibleColumn: { mysql: 8_00_23, mariadb: 10_03_00 },
  descendingIndex: { mysql: 8_00_00, mariadb: 10_08_00 },
  dropConstraint: { mysql: 8_00_19, mariadb: 10_02_01 },
  nativeUuid: { mysql: undefined, mariadb: 10_07_00 },
  everyone: { mysql: undefined, mariadb: 10_11_00 },
  functionOut: { mysql: undefined, mariadb: 10_08_00 },
  argumentDefault: { mysql: undefined, mariadb: 11_08_00 },
  onlineCopy: { mysql: undefined, mariadb: 11_02_00 },
} as const satisfies Readonly<Record<string, Since>>

/** Can a server of this version do it? */
export function can(flavour: Flavour, serverVersion: number, feature: Since): boolean {
  const from = feature[flavour.name]
  return from !== undefined && serverVersion >= from
}

/** `8`, `8.0`, `8.0.36`, `10.11` as a server version number; undefined for anything else. */
export function parseVersion(text: string): number | undefined {
  const match = /^(\d{1,2})(?:\.(\d{1,2}))?(?:\.(\d{1,2}))?$/.exec(text.trim())
  if (match === null) return undefined
  const [, major, minor, patch] = match
  // A version without its last part means any of them; what is planned then holds for the last one.
  const last = minor === undefined ? 99_99 : patch === undefined ? Number(minor) * 100 + 99 : undefined
  return Number(major) * 10_000 + (last ?? Number(minor) * 100 + Number(patch))
}

/** A server version number as people say it: 80036 is `8.0.36`; what stands for any patch of 8.0 is `8.0`. */
export function formatVersion(version: number): string {
  const major = Math.floor(version / 10_000)
  const minor = Math.floor(version / 100) % 100
  const patch = version % 100
  if (minor === 99 && patch === 99) return String(major)
  return patch === 99 ? `${major}.${minor}` : `${major}.${minor}.${patch}`
}

/** A patch of a series keeps how expressions are told; another series may not. */
export function writesAlike(version: number, other: number): boolean {
  return Math.floor(version / 100) === Math.floor(other / 100)
}
