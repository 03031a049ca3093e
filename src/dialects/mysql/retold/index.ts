import { findTable, putTable, type SchemaModel } from '../../../model/schema-model.js'
import { findObject, objectsOf, putObject } from '../../../model/schema-objects.js'
import type { Flavour } from '../flavour.js'
import { retoldSchema, retoldSequence } from './retold-objects.js'
import { retoldRoutine } from './retold-routine.js'
import { retoldTable, retoldTrigger } from './retold-table.js'
import { retoldView } from './retold-view.js'

/**
 * A model that was read from the catalog, told as another one tells the same. These servers keep less than documents say: an
 * enum is a list of values in each column, a unique index and a unique constraint are one, every primary key is called PRIMARY.
 * Where the server can have what the other model says, what was read says so too; where it cannot, it stays as it was read, and
 * a comparison finds it.
 */
export function retoldBy(flavour: Flavour): (read: SchemaModel, told: SchemaModel) => SchemaModel {
  return (read, told) => {
    let model = read
    for (const table of read.tables.values()) {
      const like = findTable(told, table)
      model = putTable(
        model,
        like === undefined
          ? { ...table, triggers: table.triggers.map((trigger) => retoldTrigger(trigger, undefined)) }
          : retoldTable(table, like, told, flavour),
      )
    }
    for (const type of objectsOf(told, 'enum')) model = putObject(model, type)
    for (const object of read.objects.values()) {
      if (object.kind === 'view') {
        const like = findObject(told, 'view', object)
        if (like !== undefined) model = putObject(model, retoldView(object, like, flavour))
      }
      if (object.kind === 'routine') {
        const like = findObject(told, 'routine', object, object.signature)
        if (like !== undefined) model = putObject(model, retoldRoutine(object, like, flavour))
      }
      if (object.kind === 'sequence') {
        const like = findObject(told, 'sequence', object)
        if (like !== undefined) model = putObject(model, retoldSequence(object, like))
      }
      if (object.kind === 'schema') {
        const like = findObject(told, 'schema', object)
        if (like !== undefined) model = putObject(model, retoldSchema(object, like))
      }
    }
    return model
  }
}
