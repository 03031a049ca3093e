import type { SchemaObject } from '../../model/objects.js'
import type { Constraint, Grant, Policy, Table, TableName, Trigger } from '../../model/table.js'
import type { Keys } from './document-value.js'
import type { TableRules } from './inline-parts.js'

/** Triggers of a table or a view. */
export function triggerDocument(owner: TableName, trigger: Trigger, rules: TableRules): Keys {
  return {
    create_trigger: {
      name: trigger.name,
      table: owner.name,
      schema: owner.schema,
      timing: trigger.timing,
      events: trigger.events,
      update_of: trigger.updateOf,
      for_each: trigger.forEach === 'row' ? undefined : trigger.forEach,
      when: trigger.when,
      function: trigger.function === undefined ? undefined : functionText(trigger.function, owner, rules),
      arguments: trigger.arguments,
      body: trigger.body,
    },
  }
}

/** A function as triggers name it: alone beside its table, and in the default schema; else with its schema before a dot. */
function functionText({ schema, name }: TableName, owner: TableName, { defaultSchema }: TableRules): string {
  if (schema === owner.schema) return name
  const stated = schema ?? defaultSchema
  return stated === undefined ? name : `${stated}.${name}`
}

export function policyDocument(table: TableName, policy: Policy): Keys {
  return {
    create_policy: {
      name: policy.name,
      table: table.name,
      schema: table.schema,
      command: policy.command === 'all' ? undefined : policy.command,
      roles: policy.roles,
      using: policy.using,
      with_check: policy.withCheck,
      permissive: policy.permissive ? undefined : false,
    },
  }
}

/** What a person names when granting on it. */
type GrantTarget = Keys

/** The rights on a target, those of one role together. */
export function rightDocuments(
  operation: 'grant' | 'revoke',
  target: GrantTarget,
  grants: readonly Grant[],
): readonly Keys[] {
  const groups = new Map<string, Grant[]>()
  for (const grant of grants) {
    const key = JSON.stringify([grant.role, grant.grantOption, grant.column ?? null])
    groups.set(key, [...(groups.get(key) ?? []), grant])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return [
      {
        [operation]: {
          privileges: group.map(({ privilege }) => privilege),
          ...target,
          columns: first.column === undefined ? undefined : [first.column],
          roles: [first.role],
          grant_option: first.grantOption || undefined,
        },
      },
    ]
  })
}

/** The keys by which a grant names a table, a view or another object. */
export function grantTarget(owner: Table | SchemaObject): GrantTarget {
  if (!('kind' in owner) || owner.kind === 'view') return { table: owner.name, schema: owner.schema }
  if (owner.kind === 'sequence') return { sequence: owner.name, schema: owner.schema }
  if (owner.kind === 'routine') {
    return { function: owner.name, arguments: owner.signature, schema: owner.schema }
  }
  return { schema: owner.name }
}

/** Made one after the other they fire so; where the engine goes by names, all are told alike. */
function inFiringOrder(triggers: readonly Trigger[]): readonly Trigger[] {
  return triggers.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0))
}

/** What create_table has no words for: constraints whose rows were not checked, triggers, policies and comments on these. */
export function tableParts(table: Table, rules: TableRules): readonly Keys[] {
  const at = { table: table.name, schema: table.schema }
  return [
    ...inFiringOrder(table.triggers).map((trigger) => triggerDocument(table, trigger, rules)),
    ...table.policies.map((policy) => policyDocument(table, policy)),
    ...table.triggers.flatMap(({ name, comment }) =>
      comment === undefined ? [] : [{ set_comment: { trigger: name, ...at, comment } }],
    ),
    ...rightDocuments('grant', at, table.grants),
  ]
}

/** Checks and foreign keys that are not validated: create_table makes none of these. */
export function isUnvalidated(constraint: Constraint): boolean {
  return 'validated' in constraint && !constraint.validated
}
