import type { Grant } from '../../model/table.js'
import type { NamingConvention } from '../../model/naming.js'
import type { SchemaObject, SchemaObjectKind, SchemaObjectOf } from '../../model/objects.js'
import { typeDocument } from './column-document.js'
import { listed, optionsDocument, valueDocument, type Keys } from './document-value.js'
import { indexDocument } from './table-document.js'

/** What is told beside an object: the convention of its names, and the dialect it is told for. */
export interface WritingRules {
  readonly naming: NamingConvention
  readonly dialect: string
  /** The rights that a function has from birth, which need not be told. */
  readonly bornWith: readonly Grant[]
}

type Writers = {
  readonly [K in SchemaObjectKind]: (object: SchemaObjectOf<K>, rules: WritingRules) => Keys
}

/** The create_* operation that makes an object, without its rights and triggers. */
export function objectDocument<K extends SchemaObjectKind>(
  object: SchemaObjectOf<K> & { readonly kind: K },
  rules: WritingRules,
): Keys {
  return writers[object.kind](object, rules)
}

const named = ({ name, schema }: SchemaObject): Keys => ({ name, schema })

const writers: Writers = {
  enum: (type) => ({ create_enum: { ...named(type), values: type.values, comment: type.comment } }),

  domain: (domain, { dialect }) => ({
    create_domain: {
      ...named(domain),
      type: typeDocument(domain.type, dialect),
      nullable: domain.nullable ? undefined : false,
      default: valueDocument(domain.default),
      check: domain.check?.sql,
      constraint_name: domain.check?.name,
      collation: domain.collation,
      comment: domain.comment,
    },
  }),

  sequence: (sequence) => ({
    create_sequence: {
      ...named(sequence),
      type: sequence.type === 'bigint' ? undefined : sequence.type,
      start: sequence.start,
      increment: sequence.increment === 1 ? undefined : sequence.increment,
      min: sequence.min,
      max: sequence.max,
      cycle: sequence.cycle || undefined,
      cache: sequence.cache === 1 ? undefined : sequence.cache,
      comment: sequence.comment,
    },
  }),

  view: (view, { naming, dialect }) => ({
    create_view: {
      ...named(view),
      columns: view.columns,
      query: view.query,
      uses: view.uses,
      check_option: view.checkOption,
      materialized: view.materialized || undefined,
      with_data: view.withData ? undefined : false,
      indexes: listed(view.indexes.map((index) => indexDocument(index, view.name, naming, dialect))),
      comment: view.comment,
      [dialect]: optionsDocument(view.options),
    },
  }),

  routine: (routine) => ({
    create_function: {
      ...named(routine),
      arguments: routine.arguments === '' ? undefined : routine.arguments,
      returns: routine.returns,
      language: routine.language === 'sql' ? undefined : routine.language,
      body: routine.body,
      volatility: routine.volatility,
      strict: routine.strict,
      security: routine.security,
      parallel: routine.parallel,
      set: routine.set,
      deterministic: routine.deterministic,
      data_access: routine.dataAccess,
      uses: routine.uses,
      comment: routine.comment,
    },
  }),

  schema: (schema) => ({
    create_schema: { name: schema.name, shared: schema.shared || undefined, comment: schema.comment },
  }),

  extension: (extension) => ({
    create_extension: {
      name: extension.name,
      schema: extension.in,
      version: extension.version,
      shared: extension.shared || undefined,
    },
  }),
}
