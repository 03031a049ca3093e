import { findObject, removeObject } from '../model/schema-objects.js'
import type { OperationDefinition } from './definition.js'
import { existingObject } from './support/existing-object.js'
import { fail } from './support/problem-list.js'

/** Drops an extension; the server refuses while something uses it. Undone by installing it as it was. */
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
