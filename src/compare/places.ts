import type { SchemaModel } from '../model/schema-model.js'
import { nameOf, type Column, type TableName } from '../model/table.js'
import type { At, CompareOptions } from './context.js'
import type { ComparedKind } from './difference.js'

/** A thing that has parts: a table, a view, a function. */
export interface Owner extends TableName {
  readonly kind: ComparedKind
}

/** Where a thing of its own stands. */
export function placeOf(
  owner: Owner,
  options: CompareOptions,
  columns: readonly Column[] = [],
  textName = owner.name,
): At {
  const { kind } = owner
  return { options, kind, object: nameOf(owner), of: nameOf(owner), name: textName, columns }
}

/** Where a part of a thing stands. */
export function placeIn(
  owner: Owner,
  kind: ComparedKind,
  name: string,
  options: CompareOptions,
  columns: readonly Column[] = [],
): At {
  const object = {
    ...(owner.schema === undefined ? {} : { schema: owner.schema }),
    of: { kind: owner.kind, name: owner.name },
    name,
  }
  return { options, kind, object, of: nameOf(owner), name, columns }
}

/** What raw SQL is said to have made (`creates`): of no kind that is known, so a thing of any kind may be it. */
export class DeclaredNames {
  readonly #names: ReadonlySet<string>

  constructor(...models: readonly SchemaModel[]) {
    this.#names = new Set(
      models.flatMap(({ opaque }) =>
        [...opaque.values()].map(({ schema, name, part }) => key({ schema, name }, part)),
      ),
    )
  }

  /** A thing beside tables and views, or one of these; without its signature where it has one. */
  has(name: TableName): boolean {
    return this.#names.has(key(name))
  }

  /** A part of a table or view; what stands in a schema beside it has a name there too. */
  hasPart(owner: TableName, part: string): boolean {
    return this.#names.has(key(owner, part)) || this.#names.has(key({ ...nameOf(owner), name: part }))
  }
}

function key(
  { schema, name }: { readonly schema?: string | undefined; readonly name: string },
  part?: string,
): string {
  return JSON.stringify([schema ?? null, name, part ?? null])
}
