import type { DialectName } from '../model/dialect-rules.js'

/** The dialects that a new project can be made for. */
export const startingDialects = ['postgresql', 'mysql', 'mariadb'] as const satisfies readonly DialectName[]
export type StartingDialect = (typeof startingDialects)[number]

/** The dialect of a new project by the scheme of the URL that is around; PostgreSQL, which is there without a server, by any other. */
export function startingDialect(url: string | undefined): StartingDialect {
  const scheme = url?.slice(0, url.indexOf(':')).toLowerCase()
  return startingDialects.find((name) => name === scheme) ?? 'postgresql'
}

/** The project file of a new project; `schema` is where editors find what may stand in it. */
export function projectText(name: string, schema: string, dialect: StartingDialect): string {
  const { version, dev } = starts[dialect]
  return `# yaml-language-server: $schema=${schema}
version: 1
name: ${JSON.stringify(name)}
revisions: [revisions]
dialects: [${dialect}@${version}]
file_template: "{year}{month}{day}_{hour}{minute}{second}_{slug}"
default_environment: dev
environments:
  dev: ${dev(name)}
  production: { url: "\${DATABASE_URL}", protected: true }
`
}

interface Start {
  /** The oldest version that a new project has to get along with. */
  readonly version: string
  readonly dev: (name: string) => string
}

const starts: Readonly<Record<StartingDialect, Start>> = {
  postgresql: {
    version: '14',
    dev: () => '{ url: "pglite://.aludel/dev" } # PostgreSQL inside of this process; no server needed',
  },
  mysql: { version: '8.0', dev: (name) => localServer('mysql', name) },
  mariadb: { version: '10.6', dev: (name) => localServer('mariadb', name) },
}

function localServer(scheme: string, name: string): string {
  const url = `${scheme}://root@127.0.0.1:3306/${encodeURIComponent(name)}`
  return `{ url: ${JSON.stringify(url)} } # a server of yours; the database has to be there`
}
