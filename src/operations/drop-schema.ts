import { findObject, removeObject } from '../model/schema-objects.js'
import type { Step } from '../steps/step.js'
import type { OperationDefinition } from './definition.js'
import { existingObject } from './support/existing-object.js'
import { fail, ProblemList } from './support/problem-list.js'
import { refuseDefaultSchema, schemaContents } from './support/schema-contents.js'

/** Drops a schema that is empty in the model. Undone by creating it as it was. */
export const dropSchema: OperationDefinition<'drop_schema'> = {
  kind: 'drop_schema',

  apply({ name }, before, context) {
    const problems = new ProblemList()
    refuseDefaultSchema(name, 'dropped', context, problems)
    problems.throwIfAny()
    const schema = existingObject(before, 'schema', { name }, '/name')
    const contents = schemaContents(before, name)
    if (contents.length > 0) {
      fail({
        ruleId: 'model/still-needed',
        message: `schema "${name}" is not empty: it has ${contents.join(', ')}`,
        pointer: '/name',
        help: 'drop these first, or move tables out of it with alter_table and to_schema',
      })
    }
    return removeObject(before, schema)
  },

  invert({ name }, before) {
    const schema = findObject(before, 'schema', { name })
    return { operations: schema === undefined ? [] : [{ kind: 'create_schema', name, restored: schema }] }
  },

  plan({ name }, before) {
    const schema = findObject(before, 'schema', { name })
    if (schema === undefined) return []
    // What is shared may stay, and must not keep the rights that were given here.
    const rights: readonly Step[] =
      schema.shared && schema.grants.length > 0
        ? [{ kind: 'change_grants', target: { kind: 'object', object: schema }, from: schema.grants, to: [] }]
        : []
    return [...rights, { kind: 'drop_schema', schema }]
  },

  describe: ({ name }) => `drop schema "${name}"`,
  loses: () => [],
  creates: () => [],
}
