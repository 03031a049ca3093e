import type { Grant } from '../../../model/table.js'
import { Fields } from '../../catalog-fields.js'
import type { CatalogRow } from '../../catalog.js'
import { readColumn, type CatalogColumn } from './columns.js'
import { readCheck, readReference, type CatalogCheck, type CatalogReference } from './constraints.js'
import { readElement, type CatalogElement } from './indexes.js'
import { readCatalogPartition, type CatalogPartition } from './partitions.js'
import { readRight } from './rights.js'
import { readTrigger, type CatalogTrigger } from './triggers.js'

/** The sections whose rows belong to tables and views. */
export type PartSections = Readonly<
  Record<
    'columns' | 'elements' | 'references' | 'checks' | 'partitions' | 'triggers' | 'rights',
    readonly CatalogRow[]
  >
>

/** By what the rows of a table are found. */
interface Place {
  readonly schema: string
  readonly name: string
}

/** What belongs to each table, found by its name. */
export class Parts {
  readonly #columns
  readonly #elements
  readonly #references
  readonly #checks
  readonly #partitions
  readonly #triggers
  readonly #rights

  constructor(rows: PartSections) {
    this.#columns = byTable(rows.columns)
    this.#elements = byTable(rows.elements)
    this.#references = byTable(rows.references)
    this.#checks = byTable(rows.checks)
    this.#partitions = byTable(rows.partitions)
    this.#triggers = byTable(rows.triggers)
    this.#rights = byTable(rows.rights)
  }

  /** In the order in which the table has them. */
  columns(of: Place): readonly CatalogColumn[] {
    return found(this.#columns, of)
      .map(readColumn)
      .sort((a, b) => a.position - b.position)
  }

  elements(of: Place): readonly CatalogElement[] {
    return found(this.#elements, of).map(readElement)
  }

  references(of: Place): readonly CatalogReference[] {
    return found(this.#references, of).map(readReference)
  }

  checks(of: Place): readonly CatalogCheck[] {
    return found(this.#checks, of).map(readCheck)
  }

  partitions(of: Place): readonly CatalogPartition[] {
    return found(this.#partitions, of).map(readCatalogPartition)
  }

  triggers(of: Place): readonly CatalogTrigger[] {
    return found(this.#triggers, of).map(readTrigger)
  }

  grants(of: Place): readonly Grant[] {
    return found(this.#rights, of).flatMap(readRight)
  }
}

type ByTable = ReadonlyMap<string, readonly Fields[]>

function found(rows: ByTable, { schema, name }: Place): readonly Fields[] {
  return rows.get(keyOf(schema, name)) ?? []
}

function byTable(rows: readonly CatalogRow[]): ByTable {
  const map = new Map<string, Fields[]>()
  for (const row of rows) {
    const fields = new Fields(row)
    const key = keyOf(fields.text('schema'), fields.text('table'))
    const list = map.get(key)
    if (list === undefined) map.set(key, [fields])
    else list.push(fields)
  }
  return map
}

function keyOf(schema: string, table: string): string {
  return JSON.stringify([schema, table])
}
