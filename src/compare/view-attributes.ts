import type { View } from '../model/objects.js'
import { each, leftOut, ofSomeEngines, plain, text, type AttributeTable } from './attribute.js'
import { settingsShown } from './settings.js'

const byItself = leftOut('each is compared by itself')

/** What is compared of a view, materialized or not. */
export const viewAttributes = {
  kind: leftOut('it is found by it'),
  schema: leftOut('it is found by it'),
  name: leftOut('it is found by it'),
  query: text('query', 'view', ({ query }) => query),
  // PostgreSQL and MariaDB write them into the query.
  columns: ofSomeEngines('columns', ({ columns }) => columns),
  uses: leftOut('it says how the query is read, and is nowhere in the database'),
  checkOption: plain('check_option', ({ checkOption }) => checkOption),
  materialized: plain('materialized', ({ materialized }) => materialized || undefined),
  withData: leftOut('whether a materialized view was filled is a matter of its rows'),
  indexes: byItself,
  triggers: byItself,
  grants: byItself,
  comment: plain('comment', ({ comment }) => comment),
  options: each(({ options }, at) => settingsShown('view', options, at)),
  stale: leftOut('it is a matter of a revision that is being planned'),
  absent: leftOut('it is a matter of a revision that is being planned'),
} satisfies AttributeTable<View>
