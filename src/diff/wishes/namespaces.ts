import { both, fresh, gone, objectPairs } from '../support/pairs.js'
import { writingRules } from '../settings.js'
import { objectDocument } from '../../operations/written/object-document.js'
import type { Wish } from './wish.js'

/** Schemas and extensions that are new. */
export const makeNamespaces: Wish = (now, target, settings) => [
  ...fresh(objectPairs(now, target, 'schema')).map((schema) =>
    objectDocument(schema, writingRules(settings)),
  ),
  ...fresh(objectPairs(now, target, 'extension')).map((extension) =>
    objectDocument(extension, writingRules(settings)),
  ),
]

/** Extensions that are gone, or stand in another schema, and then schemas. */
export const dropNamespaces: Wish = (now, target) => [
  ...[
    ...gone(objectPairs(now, target, 'extension')),
    ...both(objectPairs(now, target, 'extension'))
      .filter((pair) => pair.now.in !== pair.target.in)
      .map((pair) => pair.now),
  ].map(({ name }) => ({ drop_extension: { name } })),
  ...gone(objectPairs(now, target, 'schema')).map(({ name }) => ({ drop_schema: { name } })),
]
