/** Names of generated types that do not follow from the name of the schema file. */
const named: Readonly<Record<string, string>> = {
  'documents/revision': 'RevisionDocument',
  'documents/project': 'ProjectFile',
  'output/plan': 'PlanDocument',
  'output/planned-revision': 'PlannedRevisionDocument',
  'output/planned-operation': 'PlannedOperationDocument',
  'output/planned-statement': 'PlannedStatementDocument',
  'output/planned-exchange': 'PlannedExchangeDocument',
  'output/precondition': 'PreconditionDocument',
  'output/statement-rows': 'StatementRowsDocument',
  'fragments/operation': 'OperationDocument',
  'fragments/expression': 'Expr',
  'fragments/json-value': 'JsonToken',
  'fragments/type': 'TypeSpelling',
  'fragments/column': 'ColumnDefinition',
  'fragments/index': 'IndexDefinition',
  'fragments/unique': 'UniqueDefinition',
  'fragments/foreign-key': 'ForeignKeyDefinition',
  'fragments/check': 'CheckDefinition',
  'fragments/generated': 'GeneratedColumn',
  'fragments/exclude': 'ExcludeDefinition',
  'fragments/exclude-element': 'ExcludeElement',
  'fragments/partition': 'PartitionDefinition',
  'fragments/partition-by': 'PartitionByDefinition',
}

/**
 * Definitions that are "a short form, or an object": the name of the object, so that code can speak of it alone.
 */
export const objectNames: Readonly<Record<string, string>> = {
  'fragments/sql': 'SqlByDialect',
  'fragments/type': 'TypeByDialect',
  'fragments/collation': 'CollationByDialect',
  'fragments/identity': 'IdentityOptions',
  'fragments/primary-key': 'PrimaryKeyDefinition',
  'fragments/index-column': 'IndexElement',
}

/**
 * Definitions whose form in memory differs from their form in a document, or is said better than by the schema. Documents are
 * decoded after they are validated: numbers keep their source digits, JSON values become canonical text.
 */
export const inMemory: Readonly<Record<string, string>> = {
  'fragments/literal': 'string | boolean | NumberToken',
  'fragments/literal-change': 'Literal | null',
  'fragments/default': 'Literal | null | Expr | JsonToken',
  'fragments/fill-value': 'Literal | Expr | JsonToken',
  'fragments/cell': 'Literal | null | Expr | JsonToken | Base64 | readonly Cell[]',
  'fragments/duration': 'string | 0',
  'fragments/sql': 'string | SqlByDialect',
  'fragments/type': 'string | TypeByDialect',
  'fragments/collation': 'string | CollationByDialect',
  'fragments/collation-change': 'Collation | null',
  'fragments/identity': "'always' | 'by_default' | IdentityOptions",
  'fragments/identity-change': 'Identity | null',
  'fragments/generated-change': 'GeneratedColumn | null',
  'fragments/expression-change': 'Expr | null',
  'fragments/sql-change': 'Sql | null',
  'fragments/sequence-owner-change': 'SequenceOwner | null',
  'fragments/function-arguments': 'string | SqlByDialect',
  'fragments/primary-key': 'Names | PrimaryKeyDefinition',
  'fragments/index-column': 'Name | IndexElement',
}

/** Types that stand for parts of a document and have no schema of their own. */
export const tokens = `
/** A number, as the digits it was written with: \`0.1900\` stays \`0.1900\`. */
export interface NumberToken { readonly number: string }

/** A JSON value (\`{ json: … }\` in a document), as canonical JSON text. */
export interface JsonToken { readonly json: string }

/** Bytes of a binary column, in base64. */
export interface Base64 { readonly base64: string }
`

/** The name of the type generated for the definition at \`path\`: \`operations/add_column\` gives \`AddColumn\`. */
export function typeName(path: string): string {
  const own = named[path]
  if (own !== undefined) return own
  const file = path.slice(path.lastIndexOf('/') + 1)
  return file
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}
