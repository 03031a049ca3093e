import type { Index } from '../model/table.js'
import { each, leftOut, plain, text, type AttributeTable } from './attribute.js'
import { elements } from './elements-attribute.js'
import { settingsShown } from './settings.js'

/** What is compared of an index of a table or a materialized view. */
export const indexAttributes = {
  name: leftOut('it is matched by it'),
  elements: elements('columns', (index) => index),
  unique: plain('unique', ({ unique }) => unique || undefined),
  method: plain('method', ({ method }) => method),
  where: text('where', 'index_where', ({ where }) => where),
  include: plain('include', ({ include }) => include),
  nullsNotDistinct: plain('nulls_not_distinct', (index) => index.nullsNotDistinct || undefined),
  comment: plain('comment', ({ comment }) => comment),
  options: each(({ options }, at) => settingsShown('index', options, at)),
} satisfies AttributeTable<Index>
