import { objectKey } from '../../../model/mention-index.js'
import type { Extension, Namespace } from '../../../model/objects.js'
import type { CompileContext, PreconditionCompiler } from '../../../steps/compiler.js'
import type { Precondition } from '../../../steps/statement.js'
import { quoteName, quoteText } from '../quoting.js'
import { positionFits } from './sequence-position.js'

/** What must hold before steps about sequences, schemas and extensions. */
export const namespacePreconditions: Pick<
  PreconditionCompiler,
  'create_schema' | 'create_extension' | 'alter_sequence'
> = {
  create_schema: ({ schema }) => (schema.shared ? [] : [noSchema(schema)]),
  create_extension: ({ extension }) => [
    installable(extension),
    ...(extension.shared ? sameVersion(extension) : [noExtension(extension)]),
  ],
  alter_sequence: ({ from, to, restart }) =>
    restart === undefined
      ? positionFits(from, to, {
          sequence: to,
          help: 'write restart with a number inside of them, or move it there:',
          reads: { table: objectKey(to), columns: [] },
        })
      : [],
}

/** Every server's own schema: https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PUBLIC */
const ownSchemas: ReadonlySet<string> = new Set(['public', 'pg_catalog'])

/** What is made in a schema that no document made needs somebody else to have made it. */
export function schemaThere(
  { schema }: { readonly schema?: string },
  context: CompileContext,
): readonly Precondition[] {
  if (schema === undefined || ownSchemas.has(schema) || context.knowsSchema(schema)) return []
  return [
    {
      sql: `SELECT 1 WHERE to_regnamespace(${quoteText(quoteName(schema))}) IS NULL`,
      sentence: `there is a schema ${quoteName(schema)}`,
      help: `make it before, with create_schema: { name: ${schema}, shared: true }`,
      reads: [],
      objects: [objectKey({ kind: 'schema', name: schema })],
    },
  ]
}

function noSchema(schema: Namespace): Precondition {
  return {
    sql: `SELECT 1 FROM pg_namespace WHERE nspname = ${quoteText(schema.name)}`,
    sentence: `there is no schema ${quoteName(schema.name)} yet`,
    help: 'write shared: true to use one that is there',
    reads: [],
    objects: [objectKey(schema)],
  }
}

function noExtension(extension: Extension): Precondition {
  return {
    sql: `SELECT 1 FROM pg_extension WHERE extname = ${quoteText(extension.name)}`,
    sentence: `the extension ${quoteName(extension.name)} is not installed yet`,
    help: 'write shared: true to use it as it is',
    reads: [],
    objects: [objectKey(extension)],
  }
}

/** https://www.postgresql.org/docs/current/view-pg-available-extension-versions.html */
function installable({ name, version }: Extension): Precondition {
  const found = [
    `name = ${quoteText(name)}`,
    ...(version === undefined ? [] : [`version = ${quoteText(version)}`]),
  ]
  const which = version === undefined ? '' : ` in version ${version}`
  return {
    sql: `SELECT 1 WHERE NOT EXISTS (SELECT FROM pg_available_extension_versions WHERE ${found.join(' AND ')})`,
    sentence: `the server has the extension ${quoteName(name)}${which} to install`,
    help: `install its package on the server; what there is: SELECT name, version FROM pg_available_extension_versions`,
    reads: [],
  }
}

function sameVersion(extension: Extension): readonly Precondition[] {
  const { name, version } = extension
  if (version === undefined) return []
  return [
    {
      sql: `SELECT 1 FROM pg_extension WHERE extname = ${quoteText(name)} AND extversion <> ${quoteText(version)}`,
      sentence: `the extension ${quoteName(name)}, where it is installed, has version ${version}`,
      help: `bring it to that version (ALTER EXTENSION ${quoteName(name)} UPDATE TO ${quoteText(version)}), or leave out version`,
      reads: [],
      objects: [objectKey(extension)],
    },
  ]
}
