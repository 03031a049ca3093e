import type { Hints } from '../generated/documents.js'
import type { Value } from '../model/table.js'
import type { FoldSettings } from '../plan/fold.js'
import type { TableRules } from '../operations/written/inline-parts.js'
import type { WritingRules } from '../operations/written/object-document.js'
import type { ReadingRules } from '../model/dependants.js'

/** What a SQL text of a model is part of. */
export type TextKind =
  'check' | 'default' | 'generated' | 'index' | 'where' | 'policy' | 'when' | 'query' | 'body' | 'partition'

/**
 * Says when two spellings mean the same. A model that was read from a database has the engine's words, one that was folded
 * from documents those of their authors. Absent: texts are the same when they are equal.
 */
export interface Words {
  equalText?(kind: TextKind, a: string, b: string): boolean
  equalValue?(a: Value, b: Value): boolean
}

/** What telling two models apart needs to know: the dialect's rules, the project's choices, and how texts compare. */
export interface DiffSettings extends FoldSettings {
  /** The revision that the operations will stand in; what is shared remembers who makes it. */
  readonly revision?: string
  readonly words?: Words
  /** Answers to what the models alone cannot tell. */
  readonly hints?: Hints
}

/** The settings as those take them who write documents, and read what is named in SQL texts. */
export function writingRules(settings: DiffSettings): WritingRules & ReadingRules & TableRules {
  const { rules, naming, defaultSchema } = settings
  return {
    naming,
    dialect: rules.dialect,
    partitions: rules.partitions,
    bornWith: rules.routines.bornWith,
    lexer: rules.lexer,
    ...(defaultSchema === undefined ? {} : { defaultSchema }),
  }
}
