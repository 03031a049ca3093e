import type { SchemaModel } from '../../model/schema-model.js'
import type { Keys } from '../../operations/written/document-value.js'
import type { DiffSettings } from '../settings.js'

/**
 * Operations of one sort that lead from the model that is there towards the one that is wanted, in the order in which they
 * are best tried. Some may have to wait for others: whoever asks tries again.
 */
export type Wish = (now: SchemaModel, target: SchemaModel, settings: DiffSettings) => readonly Keys[]
