import {
  displayName,
  type Check,
  type Exclude,
  type ForeignKey,
  type PrimaryKey,
  type Unique,
} from '../model/table.js'
import { leftOut, plain, text, type AttributeTable } from './attribute.js'
import { elements } from './elements-attribute.js'

const byKind = leftOut('it is found by it')
const byName = leftOut('it is matched by it')

/** What is compared of each kind of constraint. */
export const primaryKeyAttributes = {
  kind: byKind,
  name: byName,
  columns: plain('columns', ({ columns }) => columns),
  include: plain('include', ({ include }) => include),
  comment: plain('comment', ({ comment }) => comment),
} satisfies AttributeTable<PrimaryKey>

export const uniqueAttributes = {
  kind: byKind,
  name: byName,
  columns: plain('columns', ({ columns }) => columns),
  include: plain('include', ({ include }) => include),
  nullsNotDistinct: plain('nulls_not_distinct', (unique) => unique.nullsNotDistinct || undefined),
  deferrable: plain('deferrable', ({ deferrable }) => deferrable || undefined),
  initiallyDeferred: plain('initially_deferred', (unique) => unique.initiallyDeferred || undefined),
  comment: plain('comment', ({ comment }) => comment),
} satisfies AttributeTable<Unique>

export const foreignKeyAttributes = {
  kind: byKind,
  name: byName,
  columns: plain('columns', ({ columns }) => columns),
  references: plain('references', ({ references }) => ({
    table: displayName(references),
    columns: references.columns,
  })),
  onDelete: plain('on_delete', ({ onDelete }) => (onDelete === 'no_action' ? undefined : onDelete)),
  onUpdate: plain('on_update', ({ onUpdate }) => (onUpdate === 'no_action' ? undefined : onUpdate)),
  onDeleteColumns: plain('on_delete_columns', ({ onDeleteColumns }) => onDeleteColumns?.toSorted()),
  match: plain('match', ({ match }) => (match === 'simple' ? undefined : match)),
  deferrable: plain('deferrable', ({ deferrable }) => deferrable || undefined),
  initiallyDeferred: plain('initially_deferred', (key) => key.initiallyDeferred || undefined),
  validated: plain('not_valid', ({ validated }) => (validated ? undefined : true)),
  comment: plain('comment', ({ comment }) => comment),
} satisfies AttributeTable<ForeignKey>

export const checkAttributes = {
  kind: byKind,
  name: byName,
  check: text('check', 'check', ({ check }) => check),
  noInherit: plain('no_inherit', ({ noInherit }) => noInherit || undefined),
  enforced: plain('enforced', ({ enforced }) => (enforced ? undefined : false)),
  // What is not enforced is not valid either; there is nothing to say about it.
  validated: plain('not_valid', ({ validated, enforced }) => (validated || !enforced ? undefined : true)),
  ofColumn: leftOut('documents alone tell a check of a column from one of its table'),
  comment: plain('comment', ({ comment }) => comment),
} satisfies AttributeTable<Check>

export const excludeAttributes = {
  kind: byKind,
  name: byName,
  elements: elements('elements', (exclude) => exclude),
  method: plain('method', ({ method }) => method),
  where: text('where', 'index_where', ({ where }) => where),
  deferrable: plain('deferrable', ({ deferrable }) => deferrable || undefined),
  initiallyDeferred: plain('initially_deferred', (exclude) => exclude.initiallyDeferred || undefined),
  comment: plain('comment', ({ comment }) => comment),
} satisfies AttributeTable<Exclude>
