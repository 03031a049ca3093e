import type { DialectRules, ObjectFaults } from '../../../model/dialect-rules.js'
import type { Flavour } from '../flavour.js'
import { columnFaults } from './columns.js'
import { commentFaults } from './comments.js'
import { elsewhereFaults } from './elsewhere.js'
import { enumValueFaults } from './enum-values.js'
import { expressionFaults } from './expressions.js'
import { foreignKeyFaults } from './foreign-keys.js'
import { hashedFaults } from './hashed.js'
import { keyFaults } from './keys.js'
import { nameFaults } from './names.js'
import { numberingFaults } from './numbering.js'
import { alone, partitionFaults } from './partitions.js'
import { partitionValueFaults } from './partition-values.js'
import { paddedFaults } from './padded.js'
import { referenceFaults } from './references.js'
import { routineFaults } from './routines.js'
import { sizeFaults } from './sizes.js'
import { triggerFaults } from './triggers.js'
import { viewFaults } from './views.js'

/** Everything in a table's definition that every version of the server refuses, found before it is asked. */
export function tableFaultsOf(flavour: Flavour): DialectRules['tableFaults'] {
  return (table, model) => [
    ...alone(table, flavour),
    ...nameFaults(table, flavour),
    ...columnFaults(table, flavour),
    ...commentFaults(table, flavour),
    ...enumValueFaults(table, model, flavour),
    ...numberingFaults(table, flavour),
    ...expressionFaults(table, model, flavour),
    ...paddedFaults(table, flavour),
    ...keyFaults(table, flavour),
    ...hashedFaults(table, flavour),
    ...sizeFaults(table, flavour),
    ...foreignKeyFaults(table, flavour),
    ...referenceFaults(table, model, flavour),
    ...elsewhereFaults(table, flavour),
    ...partitionFaults(table, flavour),
    ...partitionValueFaults(table, model, flavour),
  ]
}

/** The same of what stands beside tables, and on them. */
export function objectFaultsOf(flavour: Flavour): ObjectFaults {
  return {
    view: (view) => viewFaults(view, flavour),
    routine: (routine, given) => routineFaults(routine, given, flavour),
    trigger: (trigger, table) => triggerFaults(trigger, table, flavour),
    policy: () => [
      {
        message: `${flavour.product} has no policies: whoever may read a table sees its rows`,
        help: 'limit the operation with `dialects: [postgresql]`; a view can show some of the rows',
        at: '',
      },
    ],
  }
}
