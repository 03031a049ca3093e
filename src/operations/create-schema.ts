import type { Namespace } from '../model/objects.js'
import { putObject } from '../model/schema-objects.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { OperationOf } from './operation.js'
import { checkNewObjectNames } from './support/check-names.js'
import { ProblemList } from './support/problem-list.js'
import { refuseDefaultSchema } from './support/schema-contents.js'

/** Creates a schema. Undone by dropping it; one that is shared stays where others made it, or use it. */
export const createSchema: OperationDefinition<'create_schema'> = {
  kind: 'create_schema',

  apply(operation, before, context) {
    const schema = schemaOf(operation, context)
    const problems = new ProblemList()
    refuseDefaultSchema(operation.name, 'made', context, problems)
    checkNewObjectNames(before, undefined, schema, () => '/name', context, problems)
    problems.throwIfAny()
    return putObject(before, schema)
  },

  recover: (operation, before, context) => putObject(before, schemaOf(operation, context)),
  invert: ({ name }) => ({ operations: [{ kind: 'drop_schema', name }] }),
  plan: (operation, _before, _after, context) => [
    { kind: 'create_schema', schema: schemaOf(operation, context) },
  ],
  describe: ({ name, shared }) => `create schema "${name}"${shared === true ? ', unless it is there' : ''}`,
  notes: ({ name, shared }) =>
    shared === true
      ? [
          {
            sentence: `schema "${name}" is used where it is there; a downgrade drops it only where this revision made it and nothing else is in it`,
            lossy: false,
          },
        ]
      : [],
  loses: () => [],
  creates: ({ name }) => [{ kind: 'schema', name }],
}

function schemaOf(operation: OperationOf<'create_schema'>, context: FoldContext): Namespace {
  if (operation.restored !== undefined) return operation.restored
  const { name, comment, shared = false } = operation
  return {
    kind: 'schema',
    name,
    shared,
    ...(shared ? { madeBy: context.document.revision } : {}),
    ...(comment === undefined ? {} : { comment }),
    grants: [],
  }
}
