import type { Paint, Palette } from '../../diagnostics/formats/palette.js'
import type { OperationKind } from '../../operations/operation.js'

/** The first word of a kind that says what it does: everything else changes what is there. */
const verbs: Readonly<Record<string, { readonly mark: string; readonly paint: keyof Palette }>> = {
  create: { mark: '+', paint: 'success' },
  add: { mark: '+', paint: 'success' },
  insert: { mark: '+', paint: 'success' },
  drop: { mark: '-', paint: 'error' },
  delete: { mark: '-', paint: 'error' },
  execute: { mark: '»', paint: 'info' },
}
const change = { mark: '~', paint: 'warning' } as const

/** What an operation does to the schema, in one character and its colour: what comes is green, what goes red. */
export function operationMark(kind: OperationKind, palette: Palette): string {
  const { mark, paint } = verbs[kind.split('_')[0] ?? ''] ?? change
  const colour: Paint = palette[paint]
  return colour(mark)
}
