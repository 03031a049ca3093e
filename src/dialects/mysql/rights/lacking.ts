import { neededKey, type Need, type NeededOn, type NeededRight } from '../../../steps/need.js'
import type { LackingRight, Rights } from '../../rights.js'
import { byFlavour, type Flavour } from '../flavour.js'
import { namePattern } from '../name-pattern.js'
import { quoteName, quoteText } from '../quoting.js'
import { parseVersion } from '../version.js'
import { privilegeOf } from './need.js'
import { matchesDatabase, readGrantLine, type GrantLine } from './show-grants.js'

/** The session as the first question tells it. */
interface Session {
  /** `app@%`, and as GRANT writes it: `'app'@'%'`. */
  readonly name: string
  readonly account: string
  readonly database: string
  /** Names of databases are patterns in GRANT. */
  readonly hasPatterns: boolean
  /** Triggers and functions are made by those alone who have SUPER. */
  readonly distrusts: boolean
  /** Names of databases and tables in upper and lower case are one: https://dev.mysql.com/doc/refman/8.4/en/identifier-case-sensitivity.html */
  readonly foldsNames: boolean
  readonly version: number
}

/**
 * What the session lacks, by SHOW GRANTS: without a name it tells the rights of the account and of the roles that are active, and of
 * the roles that these have. A statement for each thing gives all that is missing on it; of what the run makes itself, on the database,
 * as no right can be given on what is not there.
 */
export function lacking(
  flavour: Flavour,
  needs: readonly Need[],
  [sessions = [], shown = []]: Parameters<Rights['lacking']>[1],
): readonly LackingRight[] {
  const [row] = sessions
  if (row === undefined) return []
  const session = readSession(row)
  const lines = shown.flatMap((line) => readGrantLine(String(Object.values(line)[0])) ?? [])
  const made = new Set(needs.flatMap(({ right, on }) => (makes.has(right) ? [neededKey(on)] : [])))
  const missing = needs.flatMap((need, number) => {
    const privilege = privilegeFor(need, flavour, session)
    if (privilege === undefined) return []
    const enough = [privilege, ...(others[flavour.name][need.right] ?? [])]
    if (enough.some((each) => isHeld(need, each, lines, session))) return []
    const place = need.on.kind === 'extension' ? '*.*' : placeOf(need, made.has(neededKey(need.on)), session)
    return [{ number, privilege, place, database: databaseOf(need.on, session) }]
  })
  // What is given on a whole database is given on each of its tables.
  const placed = missing.map((each) => {
    const whole = missing.find(
      ({ privilege, place, database }) =>
        privilege === each.privilege && database === each.database && place === wholeOf(database, session),
    )
    return { ...each, place: whole?.place ?? each.place }
  })
  return placed.map(({ number, place }): LackingRight => {
    const together = placed.filter((other) => other.place === place).map(({ privilege }) => privilege)
    return {
      number,
      role: session.name,
      grant: `GRANT ${[...new Set(together)].join(', ')} ON ${place} TO ${session.account}`,
    }
  })
}

/** What is enough as well. To MariaDB that is any right on the rows of a table that is referred to. */
const others: Readonly<Record<Flavour['name'], Partial<Readonly<Record<NeededRight, readonly string[]>>>>> = {
  mysql: { definer: ['SUPER'] },
  mariadb: {
    // https://mariadb.com/kb/en/grant/#set-user
    definer: ['SUPER'],
    // https://mariadb.com/kb/en/foreign-keys/
    references: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    // https://mariadb.com/kb/en/grant/#binlog-admin
    trust: ['BINLOG ADMIN'],
  },
}

/**
 * https://dev.mysql.com/doc/refman/8.4/en/privileges-provided.html#priv_set-any-definer: from 8.2 on, in place of SET_USER_ID.
 */
function privilegeFor(
  { right, privilege, on }: Need,
  flavour: Flavour,
  { version, name }: Session,
): string | undefined {
  if (right === 'hold') return privilege
  if (right !== 'definer') return privilegeOf[right]
  if (on.name === undefined || [on.name, `${on.name}@%`].includes(name)) return undefined
  return byFlavour(flavour, {
    mysql: version < 80200 ? 'SET_USER_ID' : 'SET_ANY_DEFINER',
    mariadb: 'SET USER',
  })
}

const makes: ReadonlySet<NeededRight> = new Set<NeededRight>(['create', 'view'])

function readSession(row: Readonly<Record<string, unknown>>): Session {
  const name = String(row['account'])
  const at = name.lastIndexOf('@')
  return {
    name,
    account: `${quoteText(name.slice(0, at))}@${quoteText(name.slice(at + 1))}`,
    database: String(row['database'] ?? ''),
    hasPatterns: Number(row['literalNames']) !== 1,
    distrusts: Number(row['distrusts']) === 1,
    foldsNames: Number(row['foldsNames']) !== 0,
    version: parseVersion(/^[\d.]+/.exec(String(row['version']))?.[0] ?? '') ?? 0,
  }
}

function isHeld(
  { right, on }: Need,
  privilege: string,
  lines: readonly GrantLine[],
  session: Session,
): boolean {
  if (right === 'trust' && !session.distrusts) return true
  const fold = (name: string): string => (session.foldsNames ? name.toLowerCase() : name)
  const database = fold(databaseOf(on, session))
  const has = ({ privileges, mayHandOn }: GrantLine): boolean =>
    privilege === 'GRANT OPTION' ? mayHandOn : privileges === 'all' || privileges.has(privilege)
  const isOfServer = on.kind === 'extension'
  const isTakenAway = lines.some(
    (line) => line.revoked && has(line) && line.database !== undefined && fold(line.database) === database,
  )
  return lines.some((line) => {
    if (line.revoked || !has(line)) return false
    if (line.database === undefined) return isOfServer || !isTakenAway
    if (isOfServer || !matchesDatabase(fold(line.database), database)) return false
    if (line.name === undefined) return true
    return on.name !== undefined && line.kind === kindOf(on) && sameName(line.name, on.name, line.kind, fold)
  })
}

/** Names of routines are the same in upper and lower case, always. */
function sameName(a: string, b: string, kind: GrantLine['kind'], fold: (name: string) => string): boolean {
  return kind === 'routine' ? a.toLowerCase() === b.toLowerCase() : fold(a) === fold(b)
}

function kindOf({ kind }: NeededOn): GrantLine['kind'] | undefined {
  if (kind === 'relation') return 'table'
  return kind === 'routine' ? 'routine' : undefined
}

function databaseOf({ kind, schema, name }: NeededOn, session: Session): string {
  return (kind === 'schema' ? name : schema) ?? session.database
}

/**
 * What stands behind ON. A routine is said with its kind, which the need does not tell: the database is said. REFERENCES is given on the
 * database as well: MariaDB looks for it nowhere else where the account may insert into, update or read all tables of that.
 */
function placeOf({ right, on }: Need, isMade: boolean, session: Session): string {
  const database = databaseOf(on, session)
  return on.kind === 'relation' && !isMade && on.name !== undefined && right !== 'references'
    ? `${quoteName(database)}.${quoteName(on.name)}`
    : wholeOf(database, session)
}

function wholeOf(database: string, { hasPatterns }: Session): string {
  return `${quoteName(hasPatterns ? namePattern(database) : database)}.*`
}
