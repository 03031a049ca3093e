import { findPartition, partitionName } from '../../model/partitions.js'
import { findTable, tableKey } from '../../model/schema-model.js'
import type { Options, Table } from '../../model/table.js'
import type { DocumentValue, Keys } from '../../operations/written/document-value.js'
import { inOrderOfReference } from '../../operations/written/in-order.js'
import { isUnvalidated } from '../../operations/written/part-documents.js'
import { declaredDocument } from '../../operations/written/model-operations.js'
import { tableDocument } from '../../operations/written/table-document.js'
import { writingRules } from '../settings.js'
import { at } from '../support/keys.js'
import { changedTables, fresh, gone, tablePairs } from '../support/pairs.js'
import { sameData } from '../support/same-data.js'
import type { Wish } from './wish.js'

/**
 * Tables that are new, each after those it refers to. Foreign keys to what is not there yet are added when it is, as are
 * constraints whose rows are not looked at.
 */
export const makeTables: Wish = (now, target, settings) => {
  const made = new Set(now.tables.keys())
  return inOrderOfReference(target, fresh(tablePairs(now, target)), settings.rules).map((table) => {
    made.add(tableKey(table))
    const whole: Table = {
      ...table,
      // What is there as a table of its own is attached.
      partitions: table.partitions.filter(
        (partition) => !made.has(tableKey(partitionName(table, partition))),
      ),
      checks: table.checks.filter((check) => !isUnvalidated(check)),
      foreignKeys: table.foreignKeys.filter(
        (key) => !isUnvalidated(key) && made.has(tableKey(key.references)),
      ),
    }
    return { create_table: tableDocument(whole, writingRules(settings)) }
  })
}

/** Tables of someone else, which are declared. */
export const declareTables: Wish = (now, target, settings) =>
  [...target.tables.values()]
    .filter((table) => table.declared === true && findTable(now, table) === undefined)
    .map((table) => declaredDocument(table, writingRules(settings)))

/** Comments and settings of tables. */
export const changeTables: Wish = (now, target, { rules, defaultSchema }) =>
  changedTables(now, target).flatMap((pair) => {
    const changes: Keys = {
      comment: pair.now.comment === pair.target.comment ? undefined : (pair.target.comment ?? null),
      [rules.dialect]: optionChanges(
        rules.partitions.writtenOptions(pair.now, defaultSchema),
        rules.partitions.writtenOptions(pair.target, defaultSchema),
      ),
    }
    const isSame = Object.values(changes).every((value) => value === undefined)
    return isSame ? [] : [{ alter_table: { ...at(pair.now), ...changes } }]
  })

/** Tables that are gone, those first that refer to others. */
export const dropTables: Wish = (now, target, { rules }) =>
  inOrderOfReference(now, gone(tablePairs(now, target)), rules)
    .toReversed()
    // It has rows, and waits to be attached.
    .filter((table) => findPartition(target, table) === undefined)
    .map((table) => ({ drop_table: at(table) }))

/** The settings that lead from some to others; null takes one away. undefined: they are the same. */
export function optionChanges(now: Options = {}, target: Options = {}): DocumentValue | undefined {
  const changed: Record<string, DocumentValue> = {}
  for (const key of new Set([...Object.keys(now), ...Object.keys(target)])) {
    const [old, wanted] = [now[key], target[key]]
    if (sameData(old, wanted)) continue
    // A mapping goes key by key: none can be taken away as a whole, but for an expression, which is one value.
    const inside = isMap(old) ? optionChanges(old, isMap(wanted) ? wanted : {}) : wanted
    changed[key] = inside ?? null
  }
  return Object.keys(changed).length === 0 ? undefined : changed
}

function isMap(value: Options[string] | undefined): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('sql' in value)
}
