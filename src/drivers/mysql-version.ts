/** What a server says of itself in `VERSION()`. */
export interface MysqlVersion {
  readonly product: 'MySQL' | 'MariaDB'
  /** major × 10000 + minor × 100 + patch; 0 where the text says none. */
  readonly number: number
  /** `8.0.36`. */
  readonly text: string
}

/**
 * Reads `10.11.18-MariaDB-0+deb12u1`. MariaDB says so itself; what old servers put before it for the sake of replicas is left out.
 * https://mariadb.com/kb/en/version/
 */
export function mysqlVersion(version: string): MysqlVersion {
  const [, major = '0', minor = '0', patch = '0'] =
    /^(?:5\.5\.5-)?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version) ?? []
  return {
    product: /mariadb/i.test(version) ? 'MariaDB' : 'MySQL',
    number: Number(major) * 10_000 + Number(minor) * 100 + Number(patch),
    text: `${major}.${minor}.${patch}`,
  }
}
