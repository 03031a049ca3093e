import { findObject, removeObject } from '../model/schema-objects.js'
import type { OperationDefinition } from './definition.js'
import { existingObject } from './support/existing-object.js'
import { holdersOfExtension } from './support/extension-users.js'
import { isComputed } from './support/held-by-texts.js'
import { fail } from './support/problem-list.js'

/**
 * Drops an extension that nothing uses any more, as far as it is known what it brings; of all else the server says so. The
 * undo of create_extension asks nobody: what is there still was there before it. Undone by installing it as it was.
 */
export const dropExtension: OperationDefinition<'drop_extension'> = {
  kind: 'drop_extension',

  apply({ name, schema }, before, context) {
    const extension = existingObject(before, 'extension', { name }, '/name')
    const stands = extension.in ?? context.defaultSchema
    if (schema !== undefined && schema !== stands) {
      fail({
        ruleId: 'model/no-such-object',
        message: `extension "${name}" does not stand in schema "${schema}"`,
        pointer: '/schema',
        help:
          extension.in === undefined ? 'remove schema' : `write schema: ${extension.in}, or remove schema`,
      })
    }
    const holders = isComputed(context) ? [] : holdersOfExtension(before, extension, context)
    if (holders.length > 0) {
      fail({
        ruleId: 'model/still-needed',
        message: `extension "${name}" is still needed by ${holders.join(', ')}`,
        pointer: '/name',
        help: 'drop these first or give them another type, method or operator class, in the same revision or an earlier one',
      })
    }
    return removeObject(before, extension)
  },

  invert({ name }, before) {
    const extension = findObject(before, 'extension', { name })
    return {
      operations: extension === undefined ? [] : [{ kind: 'create_extension', name, restored: extension }],
    }
  },

  plan({ name }, before) {
    const extension = findObject(before, 'extension', { name })
    return extension === undefined ? [] : [{ kind: 'drop_extension', extension }]
  },

  describe: ({ name }) => `drop extension "${name}"`,
  loses: () => [],
  creates: () => [],
}
