import { tableKey } from '../../../model/schema-model.js'
import type { TableName } from '../../../model/table.js'
import type { CatalogRow } from '../../catalog.js'
import { readColumns, type CatalogColumn } from './columns.js'
import { readConstraints, type CatalogConstraint } from './constraints.js'
import { Fields } from '../../catalog-fields.js'
import { readIndexes, type CatalogIndex } from './indexes.js'
import type { Reading } from './reading.js'
import { readRelation, type Relation } from './relations.js'
import { readSequence, type CatalogSequence } from './sequences.js'
import type { ColumnSequences } from './table-columns.js'

/** The sections whose rows belong to relations. */
export type PartSections = Readonly<
  Record<
    'relations' | 'columns' | 'constraints' | 'indexes' | 'triggers' | 'policies' | 'sequences',
    readonly CatalogRow[]
  >
>

/** What belongs to each relation, found by its number; each is read when it is asked for, and
 * columns, which several ask for, once. */
export class Parts {
  readonly relations: readonly Relation[]
  readonly sequences: readonly CatalogSequence[]
  readonly #byName: ReadonlyMap<string, Relation>
  readonly #columns: ByRelation
  readonly #readColumns = new Map<number, readonly CatalogColumn[]>()
  readonly #constraints: ByRelation
  readonly #indexes: ByRelation
  readonly #triggers: ByRelation
  readonly #policies: ByRelation
  readonly #sequences: ReadonlyMap<number, ColumnSequences>
  readonly #partitions: ReadonlyMap<number, readonly Relation[]>

  constructor(rows: PartSections, reading: Reading) {
    this.relations = rows.relations.map((row) =>
      readRelation(new Fields(row), (fields) => reading.nameIn(fields)),
    )
    this.sequences = rows.sequences.map((row) => readSequence(new Fields(row), reading))
    this.#byName = new Map(
      this.relations.map((relation) => [tableKey(reading.name(relation.schema, relation.name)), relation]),
    )
    this.#columns = byRelation(rows.columns)
    this.#constraints = byRelation(rows.constraints)
    this.#indexes = byRelation(rows.indexes)
    this.#triggers = byRelation(rows.triggers)
    this.#policies = byRelation(rows.policies)
    this.#sequences = ownedSequences(this.sequences)
    this.#partitions = this.#findPartitions()
  }

  relation(name: TableName): Relation | undefined {
    return this.#byName.get(tableKey(name))
  }

  /** The relations that are partitions of this one. */
  partitionsOf(id: number): readonly Relation[] {
    return this.#partitions.get(id) ?? []
  }

  columns(id: number): readonly CatalogColumn[] {
    const known = this.#readColumns.get(id)
    if (known !== undefined) return known
    const row = this.#columns.get(id)
    const columns = row === undefined ? [] : readColumns(row)
    this.#readColumns.set(id, columns)
    return columns
  }

  constraints(id: number): readonly CatalogConstraint[] {
    const row = this.#constraints.get(id)
    return row === undefined ? [] : readConstraints(row)
  }

  indexes(id: number): readonly CatalogIndex[] {
    const row = this.#indexes.get(id)
    return row === undefined ? [] : readIndexes(row)
  }

  /** The one row of all triggers of a relation, where it has any. */
  triggers(id: number): readonly Fields[] {
    const row = this.#triggers.get(id)
    return row === undefined ? [] : [row]
  }

  policies(id: number): readonly Fields[] {
    const row = this.#policies.get(id)
    return row === undefined ? [] : [row]
  }

  /** The sequences that belong to columns of the relation. */
  sequencesOf(id: number): ColumnSequences {
    return this.#sequences.get(id) ?? new Map()
  }

  #findPartitions(): ReadonlyMap<number, readonly Relation[]> {
    const found = new Map<number, Relation[]>()
    for (const relation of this.relations) {
      const [parent] = relation.bound === undefined ? [] : relation.parents
      const above = parent === undefined ? undefined : this.relation(parent)
      if (above === undefined) continue
      const list = found.get(above.id)
      if (list === undefined) found.set(above.id, [relation])
      else list.push(relation)
    }
    return found
  }
}

type ByRelation = ReadonlyMap<number, Fields>

function byRelation(rows: readonly CatalogRow[]): ByRelation {
  return new Map(
    rows.map((row) => {
      const fields = new Fields(row)
      return [fields.number('relation'), fields]
    }),
  )
}

/** A column that has several takes its numbers from the one behind its identity, or of the usual name: the last is kept. */
function ownedSequences(sequences: readonly CatalogSequence[]): ReadonlyMap<number, ColumnSequences> {
  const owned = new Map<number, Map<string, CatalogSequence>>()
  for (const sequence of sequences) {
    const { owner } = sequence
    if (owner === undefined) continue
    const columns = owned.get(owner.relation) ?? new Map<string, CatalogSequence>()
    owned.set(owner.relation, columns)
    const usual = sequence.name.name === `${owner.table.name}_${owner.column}_seq`
    if (!columns.has(owner.column) || owner.isIdentity || usual) columns.set(owner.column, sequence)
  }
  return owned
}
