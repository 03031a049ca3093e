import type { SqlLexer } from '../sql/lexer.js'
import type { ColumnType } from './column-type.js'
import type { Routine, View } from './objects.js'
import type { ObjectFault } from './object-fault.js'
import type { ExtensionRules } from './extension-rules.js'
import type { TableFault } from './table-fault.js'
import type { Options, Policy, Table, TableName, Trigger } from './table.js'
import type { Privileges } from './privileges.js'
import type { RoutineArgument, RoutineRules, TriggerRules } from './routine-rules.js'
import type { NamedKind, SchemaModel } from './schema-model.js'
import type { PartitionRules } from './partition-rules.js'
import type { StoredForms } from './stored-forms.js'

/** The dialects that documents may speak of, whether or not this version runs them all. */
export type DialectName = 'postgresql' | 'mysql' | 'mariadb' | 'sqlite'

/** Why a type cannot be had, with the rule it breaks and what to write instead. */
export interface TypeProblem {
  readonly ruleId: 'type/unknown' | 'type/refused' | 'type/arguments'
  readonly message: string
  readonly suggestions?: readonly string[]
  readonly help?: string
}

/** What a literal beside a type must look like, and how values are compared. */
export type TypeFamily =
  | 'text'
  | 'number'
  | 'boolean'
  | 'json'
  | 'binary'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'interval'
  | 'uuid'
  | 'array'
  | 'other'

/** What happens to the rows when a column goes from one type to another. */
export type TypeChange =
  /** Every value fits and none changes. */
  | 'widening'
  /** Values that do not fit make the statement fail; those that fit stay as they are. */
  | 'narrowing'
  /** Values are rounded, cut or otherwise changed without an error. */
  | 'lossy'
  /** Another kind of value; needs `using` unless the dialect casts by itself. */
  | 'conversion'

/** Objects whose names must differ from one another, within a schema or within a table. */
export interface NameSpace {
  readonly scope: 'schema' | 'table'
  readonly kinds: readonly NamedKind[]
  /** Are names one that differ in upper and lower case alone? Said of constraints only, and of two tables. */
  readonly foldsCase?: boolean
}

/**
 * What the pure core asks of a dialect: facts about names, types and SQL texts, no SQL of its own. Every dialect
 * has one; the core never names a dialect.
 */
export interface DialectRules {
  readonly dialect: DialectName
  /** Keys looked up in a map by dialect, the first that is there wins: mariadb falls back to mysql. */
  readonly keys: readonly DialectName[]
  readonly maxNameBytes: number
  readonly nameSpaces: readonly NameSpace[]
  readonly lexer: SqlLexer
  readonly partitions: PartitionRules
  /** What can be granted on what. */
  readonly privileges: Privileges
  readonly routines: RoutineRules
  readonly triggers: TriggerRules
  /** What extensions bring, and need. */
  readonly extensions: ExtensionRules
  /** Does a column that is dropped and restored get its place back? Else it comes last and order means nothing. */
  readonly keepsColumnOrder: boolean
  /**
   * What of a table stays on it while it is set aside (`keep: true`): what takes no name among those of other tables, and does nothing
   * by itself, where taking it away and putting it back would be dear. `columns` are their identity and NOT NULL.
   */
  readonly staysAside: ReadonlySet<'uniques' | 'checks' | 'indexes' | 'columns'>
  /** Does a view hold the columns that it reads to the types they had? Else it stays, and reads what they became. */
  readonly viewsHoldTypes: boolean
  /**
   * Does every column of an enum carry the values in a list of its own, and a text the value that it names as it is written? Then a
   * table is copied for another list, whatever it is divided by.
   */
  readonly columnsCarryEnums: boolean
  /**
   * Resolves a spelling. `portable`: a portable name wins over a native one; `native`: text of the engine. The names
   * of enums and domains of the model come in through `isNamed`.
   */
  resolveType(
    spelling: string,
    form: 'portable' | 'native',
    isNamed: (name: TableName) => boolean,
  ): ColumnType | TypeProblem
  typeFamily(type: ColumnType): TypeFamily
  typeChange(from: ColumnType, to: ColumnType): TypeChange
  /**
   * The options of a table or a column that is set aside (`keep: true`): without those that tie it to others, act by
   * themselves, or take a name.
   */
  optionsAside(options: Options | undefined): Options | undefined
  /** What it makes of what documents may say in several ways. */
  readonly stored: StoredForms
  /** Are the rows of a table with these options seen only as its policies say? */
  securesRows(options: Options | undefined): boolean
  /** May a foreign key go from a column of one type to one of the other? */
  comparable(from: ColumnType, to: ColumnType): boolean
  /** What in the definition of a table every version of the engine refuses, whatever the rows are. */
  tableFaults(table: Table, model: SchemaModel): readonly TableFault[]
  /** The same of what stands beside tables, and on them. */
  readonly objectFaults: ObjectFaults
}

/** What of the definition of each kind every version of the engine refuses. */
export interface ObjectFaults {
  view(view: View, model: SchemaModel): readonly ObjectFault[]
  /** @param given its arguments, taken apart */
  routine(routine: Omit<Routine, 'grants'>, given: readonly RoutineArgument[]): readonly ObjectFault[]
  /** @param table what the trigger stands on, where that is no view */
  trigger(trigger: Trigger, table: Table | undefined): readonly ObjectFault[]
  policy(policy: Policy): readonly ObjectFault[]
}
