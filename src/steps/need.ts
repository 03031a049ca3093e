import type { StepKind, StepOf } from './step.js'

/**
 * What a step asks of the role that runs it.
 * - `own` the thing · `drop` it: own it, or the schema it stands in · `create` in the schema
 * - `make` a schema that is not there · `install` an extension · the other words are rights on a table or view
 * - `alter` the table · `remove` it, or a schema: the right DROP of MySQL, which is no ownership · `view`, `routine`: create one ·
 *   `alter_routine` · `trust`: make code although the server keeps a binary log · `hand_on`: give rights on it to others, and take them
 *   away · `hold` the right `privilege`, which is handed on · `definer`: make it somebody else's, whom `on` names
 * - `unknown`: SQL of its author; what it asks for nobody knows, but it works in the schema
 * - `there`: nothing; documents say that the table is somebody else's
 */
export type NeededRight =
  | 'own'
  | 'drop'
  | 'create'
  | 'make'
  | 'install'
  | 'select'
  | 'insert'
  | 'update'
  | 'delete'
  | 'references'
  | 'trigger'
  | 'alter'
  | 'remove'
  | 'view'
  | 'routine'
  | 'alter_routine'
  | 'trust'
  | 'hand_on'
  | 'hold'
  | 'definer'
  | 'unknown'
  | 'there'

/** What a right is about. Tables, views, sequences and indexes share their names, and so do enums and domains. */
export interface NeededOn {
  readonly kind: 'relation' | 'type' | 'routine' | 'schema' | 'extension'
  /** Absent: the default schema. */
  readonly schema?: string
  /** Of a schema absent too: the default one. */
  readonly name?: string
}

/** One right that a step needs. */
export interface Need {
  readonly right: NeededRight
  readonly on: NeededOn
  /** For people, after «the role must»: `own the table "users"`. */
  readonly sentence: string
  /**
   * The right stands by the name, whatever that names: it can be asked for before the thing is there, and who makes a thing has no
   * right on it that he had not before. Nor is it had by a grant, as nobody may give what he has not.
   */
  readonly byName?: true
  /** Of `hold`: what GRANT calls it. */
  readonly privilege?: string
  /** It is for a look at rows that a person can do without: before they are copied, or destroyed. Absent: nobody can. */
  readonly look?: 'copy' | 'loss'
}

/** A dialect's table from step to the rights that it needs, whatever its statements are. */
export type NeedCompiler = { readonly [K in StepKind]: (step: StepOf<K>) => readonly Need[] }

/** One name for what a right is about, whatever the right. */
export function neededKey({ kind, schema, name }: NeededOn): string {
  return JSON.stringify([kind, schema ?? null, name ?? null])
}

/** One name for the right and what it is about. */
export function needKey({ right, on, privilege }: Need): string {
  return `${right} ${privilege ?? ''} ${neededKey(on)}`
}
