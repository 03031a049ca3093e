import { expect } from 'chai'
import { emptyModel, modelToJson, putTable, type SchemaModel } from '../../src/model/schema-model.js'
import { putObject } from '../../src/model/schema-objects.js'
import type { Table } from '../../src/model/table.js'
import { putOpaque } from '../../src/operations/support/opaque.js'
import { foldContext } from './fold-context.js'

/** Expects two models to say the same; the order of columns counts only where the dialect keeps it. */
export function expectSameModel(actual: SchemaModel, expected: SchemaModel, message: string): void {
  expect(comparable(actual), message).to.deep.equal(comparable(expected))
}

/** Expects what the model looks up by (names, referring tables) to be what its tables say. */
export function expectTrueLookups(model: SchemaModel, message: string): void {
  const { tables, objects, opaque } = modelToJson(model)
  const rebuilt = putOpaque(objects.reduce(putObject, tables.reduce(putTable, emptyModel)), opaque)
  expect(lookups(model), message).to.deep.equal(lookups(rebuilt))
}

function comparable(model: SchemaModel) {
  const { tables, ...others } = modelToJson(model)
  return { tables: tables.map(withoutOrder), ...others }
}

function withoutOrder(table: Table): Table {
  if (foldContext.rules.keepsColumnOrder) return table
  return { ...table, columns: [...table.columns].sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

function lookups(model: SchemaModel) {
  const names = [...model.names].map(([key, owners]) => [key, owners.map((o) => JSON.stringify(o)).sort()])
  const inbound = [...model.inbound].map(([key, tables]) => [key, [...tables.keys()].sort()])
  const mentions = [...model.mentions].map(([word, owners]) => [word, [...owners.keys()].sort()])
  return { names: names.sort(byKey), inbound: inbound.sort(byKey), mentions: mentions.sort(byKey) }
}

function byKey(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1
}
