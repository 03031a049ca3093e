import type { Column, Identity } from '../model/table.js'
import { each, leftOut, plain, text, type AttributeTable } from './attribute.js'
import { nested } from './nested.js'
import { identityAttributes } from './sequence-attributes.js'
import { settingsShown } from './settings.js'
import { value } from './value-attribute.js'

type Generated = NonNullable<Column['generated']>

export const generatedAttributes = {
  sql: text('sql', 'generated', ({ sql }) => sql),
  stored: plain('stored', ({ stored }) => (stored ? undefined : false)),
} satisfies AttributeTable<Generated>

/** The type alone, for columns of someone else. */
export const columnType = plain<Column>('type', ({ type }, { options }) => options.rules.stored.type(type))

/** What is compared of a column. */
export const columnAttributes = {
  name: leftOut('it is found by it'),
  type: columnType,
  nullable: plain('nullable', ({ nullable }) => (nullable ? undefined : false)),
  default: value('default', 'default', (column) => ({ value: column.default, type: column.type })),
  identity: nested<Column, Identity>('identity', ({ identity }) => identity, identityAttributes),
  generated: nested<Column, Generated>('generated', ({ generated }) => generated, generatedAttributes),
  collation: plain('collation', ({ collation }, { options }) =>
    collation === options.rules.stored.usualCollation ? undefined : collation,
  ),
  comment: plain('comment', ({ comment }) => comment),
  options: each((column, at) => settingsShown('column', column.options, at, column.type)),
} satisfies AttributeTable<Column>
