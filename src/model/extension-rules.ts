import type { ColumnType } from './column-type.js'

/** Something that a definition or a text names, and that is there only once an extension brought it. */
export type ExtensionPart =
  | { readonly kind: 'type' | 'function' | 'relation' | 'method' | 'language'; readonly name: string }
  | { readonly kind: 'operator_class'; readonly method: string; readonly name: string }
  /** A column of the type in an index by the method, with the operator class that comes with the two. */
  | { readonly kind: 'key'; readonly method: string; readonly type: ColumnType; readonly isEnum: boolean }

/** What a dialect knows of the extensions that many use. Of others nothing is said: the server knows them. */
export interface ExtensionRules {
  /** The well-known extensions of which each brings the part, or none. */
  bringing(part: ExtensionPart): readonly string[]
  /** Extensions that must be there before this one. */
  required(extension: string): readonly string[]
}
