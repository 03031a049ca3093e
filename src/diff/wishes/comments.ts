import { withoutPlainCopies } from '../../model/own-parts.js'
import type { SchemaModel } from '../../model/schema-model.js'
import { objectsOf } from '../../model/schema-objects.js'
import { constraintsOf, type Table } from '../../model/table.js'
import type { Keys } from '../../operations/written/document-value.js'
import { at } from '../support/keys.js'
import { both, changedTables, namedPairs, objectPairs, ownPartPairs, type Both } from '../support/pairs.js'
import type { Wish } from './wish.js'

/** Comments on what is no table and no column. */
export const changeComments: Wish = (now, target) => [
  ...changedTables(now, target).flatMap((pair) => [
    ...ofParts('constraint', pair.now, { now: constraintsOf(pair.now), target: constraintsOf(pair.target) }),
    ...ofParts('index', pair.now, { now: pair.now.indexes, target: pair.target.indexes }),
    ...ofParts('trigger', pair.now, { now: pair.now.triggers, target: pair.target.triggers }),
  ]),
  ...ownPartPairs(now, target, withoutPlainCopies).flatMap((pair) => [
    ...ofColumns(pair),
    ...ofAll('constraint', pair.now, { now: constraintsOf(pair.now), target: constraintsOf(pair.target) }),
    ...ofAll('index', pair.now, { now: pair.now.indexes, target: pair.target.indexes }),
  ]),
  ...both(objectPairs(now, target, 'view')).flatMap((pair) => [
    ...ofObjects('view', [pair]),
    ...ofParts('index', pair.now, { now: pair.now.indexes, target: pair.target.indexes }),
    ...ofParts('trigger', pair.now, { now: pair.now.triggers, target: pair.target.triggers }),
  ]),
  ...ofObjects('sequence', both(objectPairs(now, target, 'sequence'))),
  ...ofObjects('enum', both(objectPairs(now, target, 'enum'))),
  ...ofObjects('domain', both(objectPairs(now, target, 'domain'))),
  ...both(objectPairs(now, target, 'routine'))
    .filter(isOther)
    .map((pair) => ({
      set_comment: {
        function: pair.now.name,
        arguments: pair.now.signature,
        schema: pair.now.schema,
        comment: pair.target.comment ?? null,
      },
    })),
  ...both(objectPairs(now, target, 'schema'))
    .filter(isOther)
    .map((pair) => ({ set_comment: { schema: pair.now.name, comment: pair.target.comment ?? null } })),
  ...ofNobodysSchemas(now, target),
]

/** Of schemas that nobody makes: where the model has none, nothing is said of it. */
function ofNobodysSchemas(now: SchemaModel, target: SchemaModel): readonly Keys[] {
  const [was, is] = [now, target].map(
    (model) =>
      new Map(
        objectsOf(model, 'schema').flatMap(({ name, implied, comment }) =>
          implied === true ? [[name, comment]] : [],
        ),
      ),
  )
  const names = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])].sort()
  return names
    .filter((name) => was?.get(name) !== is?.get(name))
    .map((name) => ({ set_comment: { schema: name, comment: is?.get(name) ?? null } }))
}

interface Commented {
  readonly name: string
  readonly schema?: string
  readonly comment?: string
}

function ofParts(kind: string, owner: Commented, lists: Both<readonly Commented[]>): readonly Keys[] {
  return both(namedPairs(lists.now, lists.target))
    .filter(isOther)
    .map((pair) => ({
      set_comment: { [kind]: pair.now.name, ...at(owner), comment: pair.target.comment ?? null },
    }))
}

/** A copy of a partition is on one side only where it has a comment there. What is no copy comes and goes by itself. */
function ofAll(kind: string, owner: Commented, lists: Both<readonly Commented[]>): readonly Keys[] {
  return namedPairs(lists.now, lists.target).flatMap(({ now, target }) => {
    const [name, isSame] = [now?.name ?? target?.name, now?.comment === target?.comment]
    return name === undefined || isSame
      ? []
      : [{ set_comment: { [kind]: name, ...at(owner), comment: target?.comment ?? null } }]
  })
}

/** The comments of a partition on its columns. */
function ofColumns({ now, target }: Both<Table>): readonly Keys[] {
  return namedPairs(now.partOf?.columns ?? [], target.partOf?.columns ?? [])
    .filter((pair) => pair.now?.comment !== pair.target?.comment)
    .map((pair) => ({
      alter_column: {
        ...at(now),
        column: pair.now?.name ?? pair.target?.name,
        comment: pair.target?.comment ?? null,
      },
    }))
}

function ofObjects(kind: string, pairs: readonly Both<Commented>[]): readonly Keys[] {
  return pairs.filter(isOther).map((pair) => ({
    set_comment: { [kind]: pair.now.name, schema: pair.now.schema, comment: pair.target.comment ?? null },
  }))
}

function isOther({ now, target }: Both<Commented>): boolean {
  return now.comment !== target.comment
}
