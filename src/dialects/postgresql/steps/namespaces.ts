import type { Extension, Namespace } from '../../../model/objects.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import { words } from '../../ddl.js'
import { quoteName, quoteText } from '../quoting.js'
import { commentStatement } from './comments.js'
import { grantStatements } from './grants.js'
import { dropIfMadeHere, madeHere, makeIfMissing } from './shared.js'
import { transactional } from './statements.js'

/**
 * Steps about schemas and extensions. What is not shared is made and dropped plainly, and the server refuses to drop what
 * is still in use. What is shared is looked for by the server itself, so that the SQL is the same everywhere.
 * https://www.postgresql.org/docs/current/sql-createschema.html
 * https://www.postgresql.org/docs/current/sql-createextension.html
 */
export const namespaceSteps: Pick<
  StepCompiler,
  'create_schema' | 'drop_schema' | 'create_extension' | 'drop_extension'
> = {
  create_schema: ({ schema }) => {
    const target = { kind: 'object', object: schema } as const
    const { comment } = schema
    if (schema.shared) {
      return [
        transactional(makeSharedSchema(schema), { undo: [dropSharedSchema(schema)] }),
        ...grantStatements(target, schema.grants),
      ]
    }
    return [
      transactional(`CREATE SCHEMA ${quoteName(schema.name)}`, {
        undo: [`DROP SCHEMA ${quoteName(schema.name)}`],
      }),
      ...(comment === undefined ? [] : [commentStatement(target, comment, undefined)]),
      ...grantStatements(target, schema.grants),
    ]
  },

  drop_schema: ({ schema }) => [
    schema.shared
      ? transactional(dropSharedSchema(schema), { undo: [makeSharedSchema(schema)] })
      : transactional(`DROP SCHEMA ${quoteName(schema.name)}`, {
          undo: [`CREATE SCHEMA ${quoteName(schema.name)}`],
        }),
  ],

  create_extension: ({ extension }) => [
    extension.shared
      ? transactional(makeSharedExtension(extension), { undo: [dropSharedExtension(extension)] })
      : transactional(createExtension(extension), { undo: [dropExtension(extension)] }),
  ],

  drop_extension: ({ extension }) => [
    extension.shared
      ? transactional(dropSharedExtension(extension), { undo: [makeSharedExtension(extension)] })
      : transactional(dropExtension(extension), { undo: [createExtension(extension)] }),
  ],
}

function makeSharedSchema(schema: Namespace): string {
  const name = quoteName(schema.name)
  const comment = [schema.comment, madeHere(schema)].filter((part) => part !== undefined).join(' ')
  return makeIfMissing(`to_regnamespace(${quoteText(name)}) IS NULL`, [
    `CREATE SCHEMA ${name}`,
    `COMMENT ON SCHEMA ${name} IS ${quoteText(comment)}`,
  ])
}

function dropSharedSchema(schema: Namespace): string {
  const name = quoteName(schema.name)
  const comment = `obj_description(to_regnamespace(${quoteText(name)}), 'pg_namespace')`
  return dropIfMadeHere(schema, comment, `DROP SCHEMA ${name}`)
}

function createExtension({ name, in: schema, version }: Extension): string {
  return words(
    `CREATE EXTENSION ${quoteName(name)}`,
    schema !== undefined && `SCHEMA ${quoteName(schema)}`,
    version !== undefined && `VERSION ${quoteText(version)}`,
  )
}

function dropExtension({ name }: Extension): string {
  return `DROP EXTENSION ${quoteName(name)}`
}

/** Its comment is that of its author, from the server's files, with the mark behind. */
function makeSharedExtension(extension: Extension): string {
  const set = `format('COMMENT ON EXTENSION %I IS %L', ${quoteText(extension.name)}, concat_ws(' ', ${commentOf(extension)}, ${quoteText(madeHere(extension))}))`
  return makeIfMissing(`NOT EXISTS (SELECT FROM pg_extension WHERE extname = ${quoteText(extension.name)})`, [
    createExtension(extension),
    `EXECUTE ${set}`,
  ])
}

function dropSharedExtension(extension: Extension): string {
  return dropIfMadeHere(extension, commentOf(extension), dropExtension(extension))
}

function commentOf({ name }: Extension): string {
  return `(SELECT obj_description(oid, 'pg_extension') FROM pg_extension WHERE extname = ${quoteText(name)})`
}
