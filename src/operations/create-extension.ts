import type { Extension } from '../model/objects.js'
import { putObject } from '../model/schema-objects.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkNewObjectNames } from './support/check-names.js'
import { ProblemList } from './support/problem-list.js'

/** Installs an extension. Undone by dropping it; one that is shared stays where others installed it, or use it. */
export const createExtension: OperationDefinition<'create_extension'> = {
  kind: 'create_extension',

  apply(operation, before, context) {
    const extension = extensionOf(operation, context)
    const problems = new ProblemList()
    checkNewObjectNames(before, undefined, extension, () => '/name', context, problems)
    problems.throwIfAny()
    return putObject(before, extension)
  },

  recover: (operation, before, context) => putObject(before, extensionOf(operation, context)),
  invert: ({ name }) => ({ operations: [{ kind: 'drop_extension', name }] }),
  plan: (operation, _before, _after, context) => [
    { kind: 'create_extension', extension: extensionOf(operation, context) },
  ],
  describe: ({ name, shared }) =>
    `create extension "${name}"${shared === true ? ', unless it is there' : ''}`,
  notes: ({ name, shared }) =>
    shared === true
      ? [
          {
            sentence: `extension "${name}" is used where it is there; a downgrade drops it only where this revision installed it and nothing else uses it`,
            lossy: false,
          },
        ]
      : [],
  loses: () => [],
  creates: ({ name }) => [{ kind: 'extension', name }],
}

function extensionOf(operation: OperationOf<'create_extension'>, context: FoldContext): Extension {
  if (operation.restored !== undefined) return operation.restored
  const { name, schema, version, shared = false } = operation
  return {
    kind: 'extension',
    name,
    ...(schema === undefined || schema === context.defaultSchema ? {} : { in: schema }),
    ...(version === undefined ? {} : { version }),
    shared,
    ...(shared ? { madeBy: context.document.revision } : {}),
  }
}
