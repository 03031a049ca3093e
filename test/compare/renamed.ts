import type { ComparedKind } from '../../src/compare/difference.js'
import { putTable, type SchemaModel } from '../../src/model/schema-model.js'
import type { Table } from '../../src/model/table.js'

/** A model in which one part of a table has another name, with what the part is and was called. */
export interface RenamedModel {
  readonly kind: ComparedKind
  readonly name: string
  readonly model: SchemaModel
}

/** Every part of every table that is told by its structure, under another name. */
export function renamedParts(model: SchemaModel): readonly RenamedModel[] {
  return (
    [...model.tables.values()]
      // What a partition has of its own is not compared.
      .filter(({ declared, partOf }) => declared !== true && partOf === undefined)
      .flatMap((table) => {
        const each = <T extends { readonly name: string }>(
          kind: ComparedKind,
          parts: readonly T[],
          put: (parts: readonly T[]) => Partial<Table>,
        ): readonly RenamedModel[] =>
          parts.map((part, at) => ({
            kind,
            name: part.name,
            model: putTable(model, {
              ...table,
              ...put(parts.with(at, { ...part, name: `~ ${part.name}` })),
            }),
          }))
        const { primaryKey } = table
        return [
          ...each('primary_key', primaryKey === undefined ? [] : [primaryKey], ([key]) =>
            key === undefined ? {} : { primaryKey: key },
          ),
          ...each('unique', table.uniques, (uniques) => ({ uniques })),
          ...each('foreign_key', table.foreignKeys, (foreignKeys) => ({ foreignKeys })),
          ...each('check', table.checks, (checks) => ({ checks })),
          ...each('exclude', table.excludes, (excludes) => ({ excludes })),
          ...each('index', table.indexes, (indexes) => ({ indexes })),
          ...each('trigger', table.triggers, (triggers) => ({ triggers })),
          ...each('policy', table.policies, (policies) => ({ policies })),
          ...each('partition', table.partitions, (partitions) => ({ partitions })),
        ]
      })
  )
}
