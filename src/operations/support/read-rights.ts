import { suggest } from '../../diagnostics/suggest.js'
import { findPartition } from '../../model/partitions.js'
import type { PrivilegeTarget } from '../../model/privileges.js'
import { findTable, type SchemaModel } from '../../model/schema-model.js'
import { findColumn, type Grant } from '../../model/table.js'
import type { FoldContext } from '../definition.js'
import type { OperationOf, RightsHolder } from '../operation.js'
import type { ProblemList } from './problem-list.js'
import { missingColumn } from './table-ref.js'

type Keys = Pick<OperationOf<'grant'>, 'privileges' | 'roles' | 'columns' | 'grant_option'>

const targets: Readonly<Record<RightsHolder['kind'], PrivilegeTarget>> = {
  table: 'table',
  view: 'table',
  sequence: 'sequence',
  schema: 'schema',
  routine: 'routine',
}

const places: Readonly<Record<PrivilegeTarget, string>> = {
  table: 'a table',
  column: 'columns',
  sequence: 'a sequence',
  schema: 'a schema',
  routine: 'a function',
}

/** The rights that the keys name on one holder: each privilege, of each role, on each column where columns are stated. */
export function rightsOf(
  keys: Keys,
  holder: RightsHolder,
  model: SchemaModel,
  context: FoldContext,
  problems: ProblemList,
): readonly Grant[] {
  checkColumns(keys, holder, model, problems)
  const target = keys.columns === undefined ? targets[holder.kind] : 'column'
  const privileges = privilegesOf(keys, target, context, problems)
  const columns: readonly (string | undefined)[] = keys.columns ?? [undefined]
  return keys.roles.flatMap((role) =>
    columns.flatMap((column) =>
      privileges.map((privilege) => ({
        privilege,
        role,
        ...(column === undefined ? {} : { column }),
        grantOption: keys.grant_option ?? false,
      })),
    ),
  )
}

function privilegesOf(
  { privileges }: Keys,
  target: PrivilegeTarget,
  context: FoldContext,
  problems: ProblemList,
): readonly string[] {
  const { all, others } = context.rules.privileges[target]
  const known = [...all, ...others]
  return privileges.flatMap((privilege, i) => {
    if (privilege === 'all') return all
    if (known.includes(privilege)) return [privilege]
    const lower = privilege.toLowerCase()
    const suggestions = known.includes(lower) ? [lower] : suggest(lower, known)
    problems.add({
      ruleId: 'schema/unknown-value',
      message: `"${privilege}" is no privilege on ${places[target]}`,
      pointer: `/privileges/${i}`,
      ...(suggestions.length === 0 ? {} : { suggestions }),
      help: `on ${places[target]} there are ${known.join(', ')}, or all`,
    })
    return []
  })
}

/** The columns of a view are what its query says, and are not looked into. */
function checkColumns(keys: Keys, holder: RightsHolder, model: SchemaModel, problems: ProblemList): void {
  if (holder.kind !== 'table') return
  const table = findPartition(model, holder.name)?.parent ?? findTable(model, holder.name)
  if (table === undefined) return
  keys.columns?.forEach((column, i) => {
    if (findColumn(table, column) === undefined) problems.add(missingColumn(table, column, `/columns/${i}`))
  })
}
