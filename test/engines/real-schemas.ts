import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A schema that others wrote, and what of it documents cannot say. */
export interface RealSchema {
  readonly file: string
  /** The version of PostgreSQL that it needs. */
  readonly since: number
  /** Statements that no engine of the tests can run, and why. */
  readonly without?: { readonly statements: RegExp; readonly reason: string }
  /** What introspect says that documents have no words for, and how many lines of it there are. */
  readonly unread: readonly { readonly line: RegExp; readonly count: number }[]
  /** Where the database and the one made anew therefore differ, line by line of a dump of the catalogs. */
  readonly differs?: RegExp
  /** Where `pg_dump` prints otherwise for the same reason. */
  readonly printed?: RegExp
}

/** Every schema there is, with what is known to be left out of it. */
export const realSchemas: readonly RealSchema[] = [
  { file: 'chinook.sql', since: 13, unread: [] },
  {
    file: 'pagila.sql',
    since: 18,
    without: { statements: /\bvector\b|film_embedding/, reason: 'the engines have no extension vector' },
    unread: [{ line: /^aggregate group_concat/, count: 1 }],
  },
  {
    file: 'sakila.sql',
    since: 13,
    unread: [
      { line: /^aggregate group_concat/, count: 1 },
      { line: /^rule payment_insert_p2007_0[1-6] of payment: documents have no rules/, count: 6 },
      { line: /^column (customer|staff|rental)_id of payment_p2007_0[1-6], its inheritance/, count: 18 },
    ],
    // The comment of the schema that every database has is nobody's.
    differs:
      /^schemas \/ public \/ comment|^columns \/ public\.payment_p2007_0[1-6] \/ (customer|staff|rental)_id \//,
    // It leaves out a column that a table only inherits; made anew, the table says it itself as well.
    printed:
      /^Name: SCHEMA public; Type: COMMENT;|^Name: payment_p2007_0[1-6]; Type: TABLE; .*" {4}(customer|staff|rental)_id integer/,
  },
  { file: 'temporal.sql', since: 13, unread: [] },
]

/** They stand beside the project, as they are not its own; or where `ALUDEL_TEST_SCHEMAS` says. */
const realSchemaFolder = path.join(
  process.env['ALUDEL_TEST_SCHEMAS'] ?? path.resolve(import.meta.dirname, '../../../shared/schemas'),
  'postgresql',
)

/** Are they there? */
export function hasRealSchemas(): boolean {
  return existsSync(realSchemaFolder)
}

/**
 * The script of a schema as its author wrote it, without what speaks to psql and not to the server, and with the objects left
 * to whoever makes them, as documents know no owners.
 */
export function realScript({ file, without }: RealSchema): string {
  const text = readFileSync(path.join(realSchemaFolder, file), 'utf8').replaceAll(
    /^\\.*$|^ALTER .* OWNER TO \w+;$/gm,
    '',
  )
  const left = (statement: string): boolean => without?.statements.test(statement) !== true
  return text.split(/;\n/).filter(left).join(';\n')
}
