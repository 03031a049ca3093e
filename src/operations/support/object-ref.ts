import type { TableName } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import { inSchema } from './table-ref.js'

/** The `name` and `schema` keys of an operation on an object that is no table. */
export interface NameKeys {
  readonly name: string
  readonly schema?: string
}

/** The object an operation names; the default schema's own name equals leaving it out. */
export function objectNameOf(keys: NameKeys, context: FoldContext): TableName {
  return inSchema(keys.name, keys.schema, context)
}

/** The keys that name an object, for another operation on it. */
export function nameKeys({ name, schema }: NameKeys): NameKeys {
  return schema === undefined ? { name } : { name, schema }
}

/** The name as the document writes it, for sentences about the operation. */
export function writtenObjectName(keys: NameKeys): TableName {
  return nameKeys(keys)
}
