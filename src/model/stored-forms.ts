import type { DatabaseDefaults } from './catalog.js'
import type { ColumnType } from './column-type.js'
import type { ExpressionKind } from './expressions.js'
import type { SchemaModel } from './schema-model.js'
import type { Grant, Options, TableName, Value } from './table.js'

/** What a dialect's settings belong to. */
export type SettingsOwner = 'table' | 'column' | 'index' | 'view'

/**
 * What an engine makes of what documents may say in several ways: two that mean the same are the same here. By it a model
 * of documents is compared with one that was read from the catalog.
 */
export interface StoredForms {
  /** A type as a person reads it, equal for types that the engine does not tell apart. */
  type(type: ColumnType): string
  /**
   * Settings by name, `with.fillfactor` for those in a map. What is set to what is usual anyway is left out.
   *
   * @param type of the column, where they are a column's
   * @param defaults of the database that is compared; absent: those of one that nobody has set up
   */
  settings(
    of: SettingsOwner,
    options: Options | undefined,
    owner: TableName,
    type: ColumnType | undefined,
    defaults: DatabaseDefaults | undefined,
  ): Readonly<Record<string, SettingValue>>
  /**
   * Is it what an index takes when nobody names one? Undefined where only the server knows.
   *
   * @param type of the column; undefined for an expression
   */
  isUsualOpclass(opclass: string, method: string, type: ColumnType | undefined): boolean | undefined
  /**
   * The constant that a default in the engine's words is, where a document that states the constant makes these very words;
   * undefined where the words must stay.
   */
  plainDefault(words: string, type: ColumnType): Value | undefined
  /** An operator class in one spelling. */
  opclass(spelling: string): string
  /** An operator in one spelling. */
  operator(spelling: string): string
  /** Does it stand for whoever runs the statement, so that the engine keeps a name instead? */
  isWhoeverRuns(role: string): boolean
  /** What documents may say for the sake of other engines, by its word, and this one has no place for. */
  readonly hasNo: ReadonlySet<string>
  /** Texts that {@link retold} makes alike wherever they mean the same: those that are not are others, whatever words are known. */
  readonly apartOnlyWhenOther: ReadonlySet<ExpressionKind>
  /** The collation that a column of such a type has when nobody names one. */
  readonly usualCollation: string
  /** A setting of a function in one spelling. */
  functionSetting(value: string): string
  /** Extensions that every database has from birth. */
  readonly extensionsFromBirth: readonly string[]
  /**
   * A model that was read from the catalog, told as another one tells the same, where the engine keeps less than documents say;
   * absent where it keeps all of it.
   */
  readonly retold?: (read: SchemaModel, told: SchemaModel) => SchemaModel
  /** Whose rights a function runs with when nobody says; absent: its caller's. */
  readonly usualSecurity?: 'definer'
  /** Schemas that every database has from birth: nobody makes them, and documents may still comment on them. */
  readonly schemasFromBirth: readonly string[]
  /** Rights on these that are there from birth: nobody grants them, and no downgrade takes them. */
  readonly schemaRightsFromBirth: readonly Grant[]
}

/** A setting in one form: maps are taken apart, numbers and truths are texts. */
export type SettingValue = string | readonly string[]
