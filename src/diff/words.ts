import type { Domain, Extension, Namespace, Routine, SchemaObject, View } from '../model/objects.js'
import { tableKey, type SchemaModel } from '../model/schema-model.js'
import { objectKey } from '../model/schema-objects.js'
import type {
  Check,
  Column,
  Constraint,
  Exclude,
  Index,
  IndexElement,
  Policy,
  Table,
  Trigger,
  Value,
} from '../model/table.js'
import { isKeys, valueDocument } from '../operations/written/document-value.js'
import { withKey } from '../operations/support/edit.js'
import type { TextKind, Words } from './settings.js'
import { sameData } from './support/same-data.js'

/**
 * The model that is wanted, told in the words of the one that is there: texts that mean the same are spelled alike, and what
 * only documents know (what a view says it uses, who made a schema that is shared) is taken as it is there. What is then
 * equal data needs no operation.
 */
export function inWordsOf(now: SchemaModel, target: SchemaModel, words: Words): SchemaModel {
  return {
    ...target,
    tables: target.tables.map((table) => {
      const there = now.tables.get(tableKey(table))
      return tableInWords(
        there ?? { ...table, columns: [], checks: [], excludes: [], indexes: [] },
        table,
        words,
      )
    }),
    objects: target.objects.map((object) => {
      const there = now.objects.get(objectKey(object))
      return objectInWords(there ?? object, object, words)
    }),
  }
}

/** The table itself that is there, where nothing differs but the order of its columns. */
function tableInWords(now: Table, target: Table, words: Words): Table {
  const order = new Map(now.columns.map(({ name }, i) => [name, i]))
  const table: Table = {
    ...target,
    columns: target.columns
      .map((column) => columnInWords(named(now.columns, column), column, words))
      .sort((a, b) => (order.get(a.name) ?? order.size) - (order.get(b.name) ?? order.size)),
    checks: target.checks.map((check) => checkInWords(named(now.checks, check), check, words)),
    excludes: target.excludes.map((exclude) => excludeInWords(named(now.excludes, exclude), exclude, words)),
    indexes: target.indexes.map((index) => indexInWords(named(now.indexes, index), index, words)),
    policies: target.policies.map((policy) => policyInWords(named(now.policies, policy), policy, words)),
    triggers: target.triggers.map((trigger) => triggerInWords(named(now.triggers, trigger), trigger, words)),
    ...partitionInWords(now, target, words),
  }
  return sameData(now, table) ? now : table
}

function named<T extends { readonly name: string }>(items: readonly T[], { name }: T): T | undefined {
  return items.find((item) => item.name === name)
}

function text(
  kind: TextKind,
  now: string | undefined,
  target: string | undefined,
  { equalText }: Words,
): string | undefined {
  if (now === undefined || target === undefined) return target
  return equalText?.(kind, now, target) === true ? now : target
}

function value(now: Value | undefined, target: Value | undefined, { equalValue }: Words): Value | undefined {
  if (target === undefined) return undefined
  if (now !== undefined && (sameNumber(now, target) || equalValue?.(now, target) === true)) return now
  // As it will be when it was written and read.
  const written = valueDocument(target)
  return isKeys(written) && typeof written['sql'] === 'string' ? { sql: written['sql'] } : target
}

/** A number that documents cannot hold without loss stands as text of the engine, and is the same number. */
function sameNumber(a: Value, b: Value): boolean {
  const [left, right] = [numberText(a), numberText(b)]
  return left !== undefined && left === right
}

function numberText(of: Value): string | undefined {
  if ('sql' in of) return /^-?\d+(\.\d+)?$/.test(of.sql) ? of.sql : undefined
  return 'literal' in of && typeof of.literal === 'object' ? of.literal.number : undefined
}

function columnInWords(now: Column | undefined, target: Column, words: Words): Column {
  const sql = text('generated', now?.generated?.sql, target.generated?.sql, words)
  return {
    ...withKey(target, 'default', value(now?.default, target.default, words)),
    ...(target.generated === undefined || sql === undefined
      ? {}
      : { generated: { ...target.generated, sql } }),
  }
}

function checkInWords(now: Check | undefined, target: Check, words: Words): Check {
  if (now === undefined) return target
  const check = text('check', now.check, target.check, words) ?? target.check
  const told = { ...target, check }
  return check === now.check ? withKey(told, 'ofColumn', now.ofColumn) : told
}

function elementsInWords<T extends IndexElement>(
  now: readonly T[],
  target: readonly T[],
  words: Words,
): readonly T[] {
  if (now.length !== target.length) return target
  return target.map((element, i) => {
    const sql = text('index', now[i]?.sql, element.sql, words)
    return sql === undefined ? element : { ...element, sql }
  })
}

function excludeInWords(now: Exclude | undefined, target: Exclude, words: Words): Exclude {
  if (now === undefined) return target
  const told = { ...target, elements: elementsInWords(now.elements, target.elements, words) }
  return withKey(told, 'where', text('where', now.where, target.where, words))
}

/** The index in the words of another. */
export function indexInWords(now: Index | undefined, target: Index, words: Words): Index {
  if (now === undefined) return target
  const told = { ...target, elements: elementsInWords(now.elements, target.elements, words) }
  return withKey(told, 'where', text('where', now.where, target.where, words))
}

/** The constraint in the words of another of its kind. */
export function constraintInWords(now: Constraint, target: Constraint, words: Words): Constraint {
  if (now.kind === 'check' && target.kind === 'check') return checkInWords(now, target, words)
  if (now.kind === 'exclude' && target.kind === 'exclude') return excludeInWords(now, target, words)
  return target
}

function policyInWords(now: Policy | undefined, target: Policy, words: Words): Policy {
  if (now === undefined) return target
  const using = text('policy', now.using, target.using, words)
  const withCheck = text('policy', now.withCheck, target.withCheck, words)
  return withKey(withKey(target, 'using', using), 'withCheck', withCheck)
}

function triggerInWords(now: Trigger | undefined, target: Trigger, words: Words): Trigger {
  if (now === undefined) return target
  const told = withKey(target, 'when', text('when', now.when, target.when, words))
  return withKey(told, 'body', text('body', now.body, target.body, words))
}

function partitionInWords(now: Table, target: Table, words: Words): Pick<Table, 'partitionBy'> {
  const { partitionBy } = target
  if (partitionBy === undefined) return {}
  const { by } = partitionBy
  const old = now.partitionBy?.by
  if (!('sql' in by) || old === undefined || !('sql' in old)) return { partitionBy }
  return { partitionBy: { ...partitionBy, by: { sql: text('partition', old.sql, by.sql, words) ?? by.sql } } }
}

function objectInWords(now: SchemaObject, target: SchemaObject, words: Words): SchemaObject {
  if (now.kind === 'view' && target.kind === 'view') return viewInWords(now, target, words)
  if (now.kind === 'routine' && target.kind === 'routine') return routineInWords(now, target, words)
  if (now.kind === 'domain' && target.kind === 'domain') return domainInWords(now, target, words)
  if (now.kind === 'schema' && target.kind === 'schema') return asMade(now, target)
  if (now.kind === 'extension' && target.kind === 'extension') {
    return withKey(asMade(now, target), 'version', target.version ?? now.version)
  }
  return target
}

/** What it says it uses decides only how it is read. */
function viewInWords(now: View, target: View, words: Words): View {
  const query = text('query', now.query, target.query, words) ?? target.query
  const told: View = {
    ...target,
    query,
    indexes: target.indexes.map((index) => indexInWords(named(now.indexes, index), index, words)),
    triggers: target.triggers.map((trigger) => triggerInWords(named(now.triggers, trigger), trigger, words)),
  }
  return query === now.query ? withKey(told, 'uses', now.uses) : told
}

function routineInWords(now: Routine, target: Routine, words: Words): Routine {
  const body = text('body', now.body, target.body, words) ?? target.body
  const told = { ...target, body }
  return body === now.body ? withKey(told, 'uses', now.uses) : told
}

function domainInWords(now: Domain, target: Domain, words: Words): Domain {
  const told = withKey(target, 'default', value(now.default, target.default, words))
  const sql = text('check', now.check?.sql, target.check?.sql, words)
  return target.check === undefined || sql === undefined ? told : { ...told, check: { ...target.check, sql } }
}

/** Who made it, and whether others may have, is not part of what it is. */
function asMade<T extends Namespace | Extension>(now: T, target: T): T {
  return withKey({ ...target, shared: now.shared }, 'madeBy', now.madeBy)
}
