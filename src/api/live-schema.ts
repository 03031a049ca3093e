import { spellingsOf } from '../compare/spellings.js'
import type { WordsOf } from '../compare/context.js'
import { namedAsDocuments } from '../compare/named-as-documents.js'
import { attempt } from '../migrate/attempt.js'
import type { Database } from '../migrate/database.js'
import { readCatalog } from '../migrate/read-catalog.js'
import type { Catalog } from '../model/catalog.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { SpelledExpression } from '../model/expressions.js'

/** What a database has, and how it tells the texts of its applied revisions. */
export interface LiveSchema extends Catalog {
  readonly defaultSchema: string
  /** Stored with each applied revision, in the order of applying. */
  readonly spelled: readonly (readonly SpelledExpression[])[]
  readonly words: WordsOf
}

/**
 * Reads a database without writing anything; needs no right but to read the bookkeeping.
 *
 * @param documents what it is compared with
 * @param schemas which are read as well where a schema is a database of the server
 * @throws RunError `permission`, `connection-lost`…
 */
export async function liveSchema(
  database: Database,
  documents?: SchemaModel,
  schemas: readonly string[] = [],
): Promise<LiveSchema> {
  const { state, place } = database
  const { defaultSchema } = state
  const {
    model: read,
    unread,
    defaults,
    foldsNames = false,
  } = await readCatalog(database, {
    defaultSchema,
    bookkeeping: place,
    named: [...new Set([...(documents === undefined ? [] : schemasOf(documents)), ...schemas])],
  })
  const model = foldsNames && documents !== undefined ? namedAsDocuments(read, documents) : read
  const spelled = await readSpelled(database)
  return { model, unread, defaults, defaultSchema, spelled, words: wordsFor(database, spelled) }
}

/** How this server tells texts, as far as rows of its bookkeeping say. */
export function wordsFor(
  { dialect, connection }: Pick<Database, 'dialect' | 'connection'>,
  spelled: LiveSchema['spelled'],
): WordsOf {
  return spellingsOf(spelled, (version) => dialect.writesAlike(version, connection.serverVersion))
}

/** The engine's words as the bookkeeping holds them. */
export async function readSpelled(database: Database): Promise<LiveSchema['spelled']> {
  const { connection, dialect, place, state } = database
  if (!state.exists) return []
  const { journal } = dialect
  const rows = await attempt(database, 'The bookkeeping cannot be read', () =>
    connection.query(journal.readExpressions(place)),
  )
  return rows.map((row) => journal.parseExpressions(row))
}

/** The schemas that a model names. */
export function schemasOf({ tables, objects }: SchemaModel): readonly string[] {
  const names = [
    ...[...tables.values()].map(({ schema }) => schema),
    ...[...objects.values()].map((object) => (object.kind === 'schema' ? object.name : object.schema)),
  ]
  return [...new Set(names)].filter((name) => name !== undefined)
}
