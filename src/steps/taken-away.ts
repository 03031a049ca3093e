import type { TableName } from '../model/table.js'

/**
 * What a revision takes out of the way before a step, by the names it has when the revision begins. `relation`: a table, a
 * view or a function, with all that belongs to it; `column`: one that is computed from others of its table.
 */
export type TakenAway =
  | { readonly kind: 'relation' | 'type'; readonly of: TableName }
  | { readonly kind: 'trigger' | 'policy' | 'column'; readonly of: TableName; readonly name: string }
