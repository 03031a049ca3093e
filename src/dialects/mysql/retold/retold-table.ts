import type { SchemaModel } from '../../../model/schema-model.js'
import {
  findColumn,
  type Check,
  type ForeignKey,
  type Partition,
  type PrimaryKey,
  type Table,
  type Trigger,
} from '../../../model/table.js'
import { tableCharset } from '../charsets.js'
import type { Flavour } from '../flavour.js'
import { retoldColumn } from './retold-column.js'
import { retoldIndexes } from './retold-indexes.js'
import { retoldBody } from './retold-body.js'
import { withKeys } from './with-keys.js'

/** A table that was read, told as another model tells it. */
export function retoldTable(table: Table, like: Table, told: SchemaModel, flavour: Flavour): Table {
  const { primaryKey: key, options: _, ...rest } = table
  const options = tableOptions(table, like, flavour)
  const primaryKey = key === undefined ? undefined : retoldKey(key, like.primaryKey)
  return {
    ...rest,
    ...retoldIndexes(table, like),
    columns: table.columns.map((column) => {
      const other = findColumn(like, column.name)
      return other === undefined
        ? column
        : retoldColumn({ column, table }, { column: other, table: like }, told, flavour)
    }),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    ...(options === undefined ? {} : { options }),
    foreignKeys: table.foreignKeys.map((each) => retoldForeignKey(each, named(like.foreignKeys, each))),
    checks: table.checks.map((each) => retoldCheck(each, named(like.checks, each))),
    triggers: table.triggers.map((each) => retoldTrigger(each, named(like.triggers, each))),
    partitions: table.partitions.map((each) => retoldPartition(each, named(like.partitions, each))),
  }
}

function named<T extends { readonly name: string }>(
  list: readonly T[],
  { name }: { readonly name: string },
): T | undefined {
  return list.find((each) => each.name === name)
}

/** Documents do not say of one trigger by itself when it fires. */
export function retoldTrigger(found: Trigger, like: Trigger | undefined): Trigger {
  const { place: _, ...trigger } = found
  if (like === undefined) return trigger
  const [read, told] = [trigger.body, like.body]
  return {
    ...trigger,
    ...commentOf(like),
    ...(read === undefined || told === undefined ? {} : { body: retoldBody(read, told) }),
  }
}

/** Neither its name nor a comment is kept. https://dev.mysql.com/doc/refman/8.4/en/create-table.html */
function retoldKey(key: PrimaryKey, like: PrimaryKey | undefined): PrimaryKey {
  return like === undefined ? key : { ...key, name: like.name, ...commentOf(like) }
}

/** To InnoDB RESTRICT and NO ACTION are one, and each server tells it in another word. */
function retoldForeignKey(key: ForeignKey, like: ForeignKey | undefined): ForeignKey {
  if (like === undefined) return key
  return {
    ...key,
    onDelete: key.onDelete === 'no_action' && like.onDelete === 'restrict' ? 'restrict' : key.onDelete,
    onUpdate: key.onUpdate === 'no_action' && like.onUpdate === 'restrict' ? 'restrict' : key.onUpdate,
    validated: like.validated,
    ...commentOf(like),
  }
}

function retoldCheck(check: Check, like: Check | undefined): Check {
  if (like === undefined) return check
  const validated = like.enforced === check.enforced ? like.validated : check.validated
  return { ...check, validated, noInherit: like.noInherit, ...commentOf(like) }
}

/** What a range begins with is said by the end of the one before. */
function retoldPartition(partition: Partition, like: Partition | undefined): Partition {
  const [bound, other] = [partition.bound, like?.bound]
  if (other === undefined || !('from' in bound) || !('from' in other)) return partition
  return { ...partition, bound: { ...bound, from: other.from } }
}

function commentOf({ comment }: { readonly comment?: string }): { readonly comment?: string } {
  return comment === undefined ? {} : { comment }
}

/** Where numbers go on is a matter of the rows; a character set and its usual collation are one way to say the other. */
function tableOptions({ options }: Table, like: Table, flavour: Flavour): Table['options'] {
  const [found, wanted] = [tableCharset(options, flavour), tableCharset(like.options, flavour)]
  const isSame = found.collation === wanted.collation
  return withKeys(options, like.options, ['auto_increment', ...(isSame ? ['charset', 'collation'] : [])])
}
