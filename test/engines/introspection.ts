import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compareModels } from '../../src/compare/compare-models.js'
import type { Comparison } from '../../src/compare/difference.js'
import { spellingsOf } from '../../src/compare/spellings.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import {
  connectProject,
  introspectProject,
  openProject,
  resolveEnvironment,
  type IntrospectRequest,
  type Introspected,
  type Project,
  type ProjectDatabase,
} from '../../src/index.js'
import { readCatalog } from '../../src/migrate/read-catalog.js'
import { modelAt } from '../../src/api/schema-at.js'
import type { Catalog } from '../../src/model/catalog.js'
import { withConnection, withUrl } from '../drivers/open-connection.js'
import { dumpCatalog } from '../support/dump-catalog.js'
import { parseJsonObject, type JsonObject } from '../support/json-value.js'
import type { PgClient } from '../support/pg-client.js'
import { secondOpinion } from '../support/second-opinion.js'
import type { TestDatabase } from '../support/test-database.js'

const scope = { defaultSchema: 'public', bookkeeping: { prefix: 'aludel_' } }

/** A project without a revision. */
export function newFolder(folder: string, names: string): void {
  mkdirSync(path.join(folder, 'revisions'))
  writeFileSync(path.join(folder, 'aludel.yaml'), `version: 1\nname: adopted\nnames: ${names}\n`)
}

/** One command over a project and a database. */
export function withProject<T>(
  folder: string,
  test: TestDatabase,
  work: (project: Project, db: ProjectDatabase) => Promise<T>,
): Promise<T> {
  return withUrl(test, async (url) => {
    const project = await openProject({ cwd: folder })
    const environment = await resolveEnvironment(project.config, {
      url,
      variables: {},
      readText: () => Promise.reject(new Error('no file is read')),
    })
    const db = await connectProject(project, environment)
    try {
      return await work(project, db)
    } finally {
      await db.close()
    }
  })
}

/** Writes the baseline of a database. */
export function introspect(
  folder: string,
  test: TestDatabase,
  more: Partial<IntrospectRequest> = {},
): Promise<Introspected> {
  return withProject(folder, test, (project, db) =>
    introspectProject(project, db, {
      message: 'baseline',
      format: 'yaml',
      now: new Date(),
      randomBytes,
      ...more,
    }),
  )
}

/** What the reader reads. */
export function catalogOf(test: TestDatabase): Promise<Catalog> {
  return withConnection(test, (connection) => readCatalog({ connection, dialect: postgresql }, scope))
}

/** What the documents say, beside what the database has, by the words that were stored when it was applied. */
export function differencesOf(folder: string, test: TestDatabase): Promise<Comparison> {
  return withProject(folder, test, async (project, { database }) => {
    const { connection, dialect, place } = database
    const rows = await connection.query(dialect.journal.readExpressions(place))
    const words = spellingsOf(
      rows.map((row) => dialect.journal.parseExpressions(row)),
      (version) => version === connection.serverVersion,
    )
    const offline = { dialect, serverVersion: connection.serverVersion, defaultSchema: 'public' }
    const { model } = modelAt(project, { offline })
    const read = await readCatalog(database, scope)
    const options = { rules: dialect.rules, expected: 'documents' as const, words, defaultSchema: 'public' }
    return compareModels(model, read.model, options)
  })
}

/** The dump of a database, without the blanks around bodies of functions, which are no part of them. */
export async function dumpOf(test: TestDatabase): Promise<JsonObject> {
  const dump = await dumpCatalog(test.query)
  const functions = JSON.stringify(dump.functions).replaceAll(
    /(?:\\n|\\t| )*(\$(?:function|procedure)\$)(?:\\n|\\t| )*/g,
    '$1',
  )
  return { ...dump, functions: parseJsonObject(functions) }
}

/** What `pg_dump` says of a database, without the blanks around bodies of functions either. */
export async function printOf(client: PgClient | undefined, test: TestDatabase): Promise<JsonObject> {
  const entries = Object.entries(await secondOpinion(client, test)).map(([name, said]) => [
    name,
    typeof said === 'string' && /; Type: (?:FUNCTION|PROCEDURE);/.test(name)
      ? said.replace(/(?<=\bAS )(\$\w*\$)\s*([^]*?)\s*\1;/, '$1$2$1;')
      : said,
  ])
  return Object.fromEntries(entries)
}
