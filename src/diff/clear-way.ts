import { routinesNaming, viewsOver } from '../model/dependants.js'
import type { Routine, View } from '../model/objects.js'
import { objectsOf } from '../model/schema-objects.js'
import { findTable, referringTables, type SchemaModel } from '../model/schema-model.js'
import { nameOf, sameTable, type Table, type TableName } from '../model/table.js'
import { mentions } from '../sql/mentions.js'
import type { Keys } from '../operations/written/document-value.js'
import type { Draft, Refusal } from './draft.js'
import { writingRules, type DiffSettings } from './settings.js'
import { isKeys } from '../operations/written/document-value.js'
import { at, named } from './support/keys.js'
import { dropOf } from './wishes/code.js'

/**
 * Drops for a while what stands in the way of a document that was refused, the least first: foreign keys, views, then what
 * calls or names it. Nothing that has rows. What should be there is made again later, as it is then missing.
 *
 * @returns whether the document could be taken
 */
export function clearWay({ document }: Refusal, draft: Draft, settings: DiffSettings): boolean {
  const trial = draft.fork()
  const standIn = document['attach_partition']
  if (isKeys(standIn)) return dropsStandIn(standIn, trial, draft, settings)
  for (const obstacles of levels) {
    for (const name of namesIn(document, settings)) {
      for (const obstacle of obstacles(name, trial.now, settings)) trial.add(obstacle)
    }
    if (trial.add(document) === undefined) {
      draft.become(trial)
      return true
    }
  }
  return false
}

/** A table that cannot become the partition of its name makes room for a new one. */
function dropsStandIn({ name, schema }: Keys, trial: Draft, draft: Draft, settings: DiffSettings): boolean {
  const drop = { drop_table: { table: name, schema } }
  const refusal = trial.add(drop)
  if (refusal !== undefined && !clearWay(refusal, trial, settings)) return false
  draft.become(trial)
  return true
}

type Obstacles = (name: TableName, now: SchemaModel, settings: DiffSettings) => readonly Keys[]

/** What an operation acts on, whatever the key it is named by. */
function namesIn(document: Keys, { defaultSchema }: DiffSettings): readonly TableName[] {
  const [keys] = Object.values(document)
  if (!isKeys(keys)) return []
  const { schema } = keys
  const beside = typeof schema === 'string' && schema !== defaultSchema ? { schema } : {}
  return [keys['table'], keys['name']].flatMap((name) =>
    typeof name === 'string' ? [{ ...beside, name }] : [],
  )
}

/** Foreign keys to the table and of it. */
const foreignKeys: Obstacles = (name, now) => {
  const table = findTable(now, name)
  if (table === undefined) return []
  return [...new Set([...referringTables(now, table), table])].flatMap((referring) =>
    referring.foreignKeys
      .filter(({ references }) => sameTable(referring, table) || sameTable(references, table))
      .map((key) => ({ drop_constraint: { ...at(referring), name: key.name } })),
  )
}

const views: Obstacles = (name, now, settings) =>
  viewsOver(now, name, writingRules(settings))
    .toReversed()
    .map((view) => ({ drop_view: named(view) }))

/** Functions that name it, with the views over them and the triggers that call them. */
const routines: Obstacles = (name, now, settings) => {
  const rules = writingRules(settings)
  const calling = routinesNaming(now, name, rules)
  const over = calling.flatMap((routine): readonly (View | Routine)[] => [
    routine,
    ...viewsOver(now, nameOf(routine), rules),
  ])
  return [
    ...triggerOwners(now).flatMap((owner) =>
      owner.triggers
        .filter((trigger) =>
          [name, ...calling].some(
            (one) => trigger.function !== undefined && sameTable(trigger.function, one),
          ),
        )
        .map((trigger) => ({ drop_trigger: { ...at(owner), name: trigger.name } })),
    ),
    ...over.toReversed().map((object) => dropOf(object, now)),
  ]
}

function triggerOwners(now: SchemaModel): readonly (TableName & Pick<Table, 'triggers'>)[] {
  return [...now.tables.values(), ...objectsOf(now, 'view')]
}

/** Policies, triggers, checks, indexes and defaults of tables whose texts name it. */
const texts: Obstacles = (name, now, { rules }) => {
  const says = (...sql: readonly (string | undefined)[]): boolean =>
    sql.some((text) => text !== undefined && mentions(text, rules.lexer).has(name.name))
  return [...now.tables.values()]
    .filter((table) => table.declared !== true)
    .flatMap((table) => {
      const isIt = sameTable(table, name) || table.columns.some(({ type }) => type.name === name.name)
      return [
        ...table.policies
          .filter(({ using, withCheck }) => isIt || says(using, withCheck))
          .map((policy) => ({ drop_policy: { ...at(table), name: policy.name } })),
        ...table.triggers
          .filter(({ when, body }) => isIt || says(when, body))
          .map((trigger) => ({ drop_trigger: { ...at(table), name: trigger.name } })),
        ...table.checks
          .filter(({ check }) => isIt || says(check))
          .map((check) => ({ drop_constraint: { ...at(table), name: check.name } })),
        ...table.indexes
          .filter(({ elements, where }) => isIt || says(where, ...elements.map(({ sql }) => sql)))
          .map((index) => ({ drop_index: { ...at(table), name: index.name } })),
        ...table.columns
          .filter(
            ({ default: value }) => value !== undefined && (isIt || ('sql' in value && says(value.sql))),
          )
          .map((column) => ({ alter_column: { ...at(table), column: column.name, default: null } })),
      ]
    })
}

const levels: readonly Obstacles[] = [foreignKeys, views, routines, texts]
