import type { Options, PartitionBy, Table, TableName } from './table.js'

/** What of a table each partition has a copy of its own, with a name that the engine chooses. */
export type CopiedKind = 'primary_key' | 'unique' | 'exclude' | 'index'

/** What the core may know of how an engine divides tables. */
export interface PartitionRules {
  /** The methods it has. */
  readonly methods: readonly PartitionBy['method'][]
  /** A range is told by its end alone: it begins where the one before ends. */
  readonly endsAlone: boolean
  /** A partition is a table, which can be detached with its rows and attached again. */
  readonly areTables: boolean
  /**
   * The name it gives to a partition's copy of a key or index. `pass` counts up from 0 while the name is taken.
   *
   * @param columns as in the index; undefined for an expression
   */
  copyName(
    kind: CopiedKind,
    partition: string,
    columns: readonly (string | undefined)[],
    pass: number,
  ): string
  /** The tables that a table takes columns from, and that cannot go before it. */
  parents(table: Table): readonly TableName[]
  /** A table whose options come from a document, with the schemas of those tables found. */
  readParents(table: Table, inSchema: (name: string, schema?: string) => TableName): Table
  /** The options of a table as a document writes them. */
  writtenOptions(table: Table, defaultSchema: string | undefined): Options | undefined
  /** The table with these instead. */
  withParents(table: Table, parents: readonly TableName[]): Table
}
