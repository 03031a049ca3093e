import type { PlannedNeed, Plan } from '../../plan/plan.js'
import { neededKey, type NeededRight } from '../../steps/need.js'
import { attempt } from '../attempt.js'
import type { Database, DatabaseState } from '../database.js'
import { RunError } from '../errors.js'
import { toolsByTable } from './known-tools.js'

/** How many names of each kind are shown. */
const shownNames = 5

/**
 * The error of a first run in a database that others made things in: the revisions may be about these very things, and then
 * they are to be adopted, not made. Looked at are the schemas that the plan works in; tables that its documents declare to be
 * somebody else's are known.
 *
 * @throws RunError
 */
export async function notEmptyError(
  { connection, dialect, place }: Database,
  state: DatabaseState,
  plan: Plan,
): Promise<RunError | undefined> {
  const needs = plan.revisions
    .filter(({ direction }) => direction === 'up')
    .flatMap((revision) => revision.needs)
  const schemas = schemasOf(needs)
  if (state.exists || schemas.length === 0) return undefined
  const declared = new Set(needs.flatMap(({ right, on }) => (right === 'there' ? [neededKey(on)] : [])))
  const { others, tablesNamed } = dialect.surroundings
  const [found, tools] = await attempt({ connection, dialect }, 'The catalog cannot be read', async () => [
    await connection.query(others(schemas, place)),
    await connection.query(tablesNamed(Object.keys(toolsByTable))),
  ])
  const strangers = (found ?? [])
    .map(({ schema, kind, name }) => ({ schema: String(schema), kind: String(kind), name: String(name) }))
    .filter(({ schema, name }) => {
      const inSchema = schema === state.defaultSchema ? {} : { schema }
      return !declared.has(neededKey({ kind: 'relation', ...inSchema, name }))
    })
  if (strangers.length === 0) return undefined
  const known = [...new Set((tools ?? []).flatMap(({ name }) => toolsByTable[String(name)] ?? []))]
  return new RunError(
    'not-empty',
    `The database is not empty, and no revision made what is in it: ${inventory(strangers)}. Nothing was changed`,
    {
      notes: (tools ?? []).map(
        ({ schema, name }) =>
          `"${String(schema)}"."${String(name)}" is where ${toolsByTable[String(name)] ?? 'another tool'} keeps what it did`,
      ),
      help: [
        `To adopt what is there: aludel introspect --stamp${known.includes('Alembic') ? ' (docs/alembic.md)' : ' (docs/adopting.md)'}.`,
        'Where these revisions describe it already: aludel stamp REVISION.',
        "Where it is somebody else's and stays so: --allow-non-empty.",
      ].join('\n'),
    },
  )
}

const makes: ReadonlySet<NeededRight> = new Set<NeededRight>(['create', 'view', 'routine', 'unknown'])

/** Schemas in which the plan makes things, and the default one where there is SQL that may. */
function schemasOf(needs: readonly PlannedNeed[]): readonly (string | undefined)[] {
  const found = needs.flatMap(({ right, on }) =>
    makes.has(right) ? [on.kind === 'schema' ? on.name : on.schema] : [],
  )
  return [...new Set(found)]
}

interface Stranger {
  readonly schema: string
  readonly kind: string
  readonly name: string
}

/** `2 tables (users, teams) and 1 enum (mood) in "public"`. */
function inventory(strangers: readonly Stranger[]): string {
  const bySchema = grouped(strangers, ({ schema }) => schema)
  return [...bySchema]
    .map(([schema, inSchema]) => {
      const byKind = grouped(inSchema, ({ kind }) => kind)
      return `${[...byKind].map(([kind, all]) => some(kind, all)).join(', ')} in "${schema}"`
    })
    .join('; ')
}

function some(kind: string, all: readonly Stranger[]): string {
  const names = all.slice(0, shownNames).map(({ name }) => name)
  const rest = all.length > shownNames ? ', …' : ''
  return `${all.length} ${kind}${all.length === 1 ? '' : 's'} (${names.join(', ')}${rest})`
}

function grouped(
  all: readonly Stranger[],
  keyOf: (stranger: Stranger) => string,
): ReadonlyMap<string, readonly Stranger[]> {
  const groups = new Map<string, Stranger[]>()
  for (const stranger of all) {
    const group = groups.get(keyOf(stranger))
    if (group === undefined) groups.set(keyOf(stranger), [stranger])
    else group.push(stranger)
  }
  return groups
}
