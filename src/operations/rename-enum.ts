import { names } from '../model/dependants.js'
import type { EnumType, Routine, View } from '../model/objects.js'
import { renameEnum as renameInModel, renameInHead } from '../model/rename-type.js'
import type { SchemaModel } from '../model/schema-model.js'
import { objectKey, ownersMentioning } from '../model/schema-objects.js'
import { displayName, nameOf } from '../model/table.js'
import { routinesWriting, viewsOfType } from '../model/type-users.js'
import type { FoldContext, OperationDefinition } from './definition.js'
import type { TypeTexts } from './operation.js'
import { checkTypeName } from './support/new-type-name.js'
import { fail, ProblemList } from './support/problem-list.js'
import { readingRules } from './support/reading-rules.js'
import { restoreTypeTexts } from './support/restore-type-texts.js'
import { sameName } from './support/same-name.js'
import { markStale, marksBack } from './support/stale.js'
import { existingEnum, findEnum, typeKeys } from './support/type-ref.js'

/**
 * Renames an enum. Its columns follow, and casts to it in the texts of tables; views and functions whose text names it
 * must be restated in the same revision. https://www.postgresql.org/docs/current/sql-altertype.html
 */
export const renameEnum: OperationDefinition<'rename_enum'> = {
  kind: 'rename_enum',

  apply(operation, before, context) {
    const type = existingEnum(before, operation, context)
    if (operation.to === type.name) fail(sameName('enum', operation.to))
    const problems = new ProblemList()
    checkTypeName(before, type, { ...type, name: operation.to }, '/to', context, problems)
    problems.throwIfAny()
    const renamed = renameInModel(before, type, operation.to, readingRules(context))
    const restored = operation.texts === undefined ? renamed : restoreTypeTexts(renamed, operation.texts)
    const rules = readingRules(context)
    const marks = operation.marks ?? {
      stale: namingObjects(before, type, context).map((object) =>
        objectKey(object.kind === 'view' ? object : renameInHead(object, type, operation.to, rules)),
      ),
      fresh: [],
    }
    return markStale(restored, nameOf(type), marks, context)
  },

  invert(operation, before, context) {
    const type = findEnum(before, operation, context)
    if (type === undefined) return { operations: [] }
    return {
      operations: [
        {
          kind: 'rename_enum',
          ...typeKeys({ ...operation, name: operation.to }),
          to: operation.name,
          texts: textsNaming(before, type),
          marks: marksBack(before, renameEnum.apply(operation, before, context)),
        },
      ],
    }
  },

  plan(operation, before, _after, context) {
    const type = findEnum(before, operation, context)
    return type === undefined ? [] : [{ kind: 'rename_enum', type, to: operation.to }]
  },

  describe: (operation) => `rename enum "${displayName(typeKeys(operation))}" to "${operation.to}"`,
  loses: () => [],
  creates: (operation) => [{ kind: 'type', ...typeKeys({ ...operation, name: operation.to }) }],
}

/** Views and functions whose text names the type where it cannot be made to follow. */
function namingObjects(
  model: SchemaModel,
  type: EnumType,
  context: FoldContext,
): readonly (View | Routine)[] {
  const rules = readingRules(context)
  return [
    ...viewsOfType(model, type, rules),
    ...routinesWriting(model, type, rules).filter(({ body, uses }) => names(body, uses, type, rules)),
  ]
}

/** What may follow the name, as it is. */
function textsNaming(model: SchemaModel, type: EnumType): TypeTexts {
  const owners = ownersMentioning(model, type.name)
  return {
    tables: owners.flatMap((owner) => ('kind' in owner ? [] : [owner])),
    domains: owners.flatMap((owner) => ('kind' in owner && owner.kind === 'domain' ? [owner] : [])),
    routines: owners.flatMap((owner) => ('kind' in owner && owner.kind === 'routine' ? [owner] : [])),
  }
}
