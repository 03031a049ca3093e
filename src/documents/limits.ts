/** How deep a document may nest. Revisions reach about ten levels; no stack is in danger at this depth. */
export const maximumDepth = 64

/** Lexical tokens of one document; beyond it, memory is spent on what cannot be a revision. */
export const maximumTokens = 2_000_000

/** Values of a document with all its aliases written out. */
export const maximumExpandedValues = 1_000_000

/** Findings kept of one file and stage: a file with more is not read to the end by anybody. */
export const maximumFindings = 200
