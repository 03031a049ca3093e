import { namesSequence, renameSequence } from '../sql/sequence-names.js'
import { routineText, viewsNaming, type ReadingRules } from './dependants.js'
import { objectNouns, type Domain, type SchemaObject, type Sequence, type View } from './objects.js'
import { mapTexts } from './rename.js'
import { putTable, type SchemaModel } from './schema-model.js'
import { ownersMentioning, putObject, removeObject } from './schema-objects.js'
import { displayName, nameOf, type Table, type TableName, type Value } from './table.js'

/** What takes numbers from a sequence, or looks at it. */
export interface SequenceUse {
  readonly owner: Table | SchemaObject
  /** The column whose default it is. */
  readonly column?: string
  /** Follows the sequence to another name. */
  readonly bound: boolean
  /** As messages call it: `the default of "invoices"."number"`. */
  readonly label: string
}

/** Everything in the model that names the sequence. */
export function sequenceUses(
  model: SchemaModel,
  sequence: TableName,
  rules: ReadingRules,
): readonly SequenceUse[] {
  const views = viewsNaming(model, sequence, rules)
  return ownersMentioning(model, sequence.name).flatMap((owner): readonly SequenceUse[] => {
    if (!('kind' in owner)) return tableUses(owner, sequence, rules)
    const found = mostLoosely(textsOf(owner).map((text) => namesSequence(text, sequence, rules)))
    const isNamed = owner.kind === 'view' && views.includes(owner)
    if (found === undefined && !isNamed) return []
    const label = `${objectNouns[owner.kind]} "${displayName(owner)}"`
    // The text of a function is read anew each time it runs.
    return [{ owner, bound: found === 'bound' && !isNamed && owner.kind !== 'routine', label }]
  })
}

function tableUses(table: Table, sequence: TableName, rules: ReadingRules): readonly SequenceUse[] {
  const defaults = table.columns.flatMap(({ name, default: value }): readonly SequenceUse[] => {
    const found = value === undefined ? undefined : namesSequence(valueText(value), sequence, rules)
    if (found === undefined) return []
    const label = `the default of "${displayName(table)}"."${name}"`
    return [{ owner: table, column: name, bound: found === 'bound', label }]
  })
  const texts: string[] = []
  const besides = { ...table, columns: table.columns.map(({ default: _default, ...column }) => column) }
  mapTexts(besides, (text) => {
    texts.push(text)
    return text
  })
  const found = mostLoosely(texts.map((text) => namesSequence(text, sequence, rules)))
  const label = `an expression of table "${displayName(table)}"`
  return found === undefined ? defaults : [...defaults, { owner: table, bound: found === 'bound', label }]
}

function mostLoosely(found: readonly ('bound' | 'loose' | undefined)[]): 'bound' | 'loose' | undefined {
  return found.includes('loose') ? 'loose' : found.find((each) => each !== undefined)
}

function textsOf(object: SchemaObject): readonly string[] {
  switch (object.kind) {
    case 'view':
      return [object.query]
    case 'routine':
      return [routineText(object)]
    case 'domain':
      return [object.check?.sql ?? '', object.default === undefined ? '' : valueText(object.default)]
    case 'enum':
    case 'sequence':
    case 'schema':
    case 'extension':
      return []
  }
}

function valueText(value: Value): string {
  return 'sql' in value ? value.sql : ''
}

/** The model after a sequence got another name or schema; what is bound to it follows, as in the catalog. */
export function moveSequence(
  model: SchemaModel,
  sequence: Sequence,
  to: TableName,
  rules: ReadingRules,
): SchemaModel {
  const { schema: _, ...rest } = sequence
  const moved = putObject(removeObject(model, sequence), { ...rest, ...nameOf(to) })
  const rewrite = (text: string): string => renameSequence(text, nameOf(sequence), to, rules)
  const owners = new Set(
    sequenceUses(model, sequence, rules).flatMap(({ owner, bound }) => (bound ? [owner] : [])),
  )
  return [...owners].reduce((next, owner) => {
    if (!('kind' in owner)) return putTable(next, mapTexts(owner, rewrite))
    if (owner.kind === 'view') return putObject(next, { ...owner, query: rewrite(owner.query) })
    return owner.kind === 'domain' ? putObject(next, domainTexts(owner, rewrite)) : next
  }, moved)
}

function domainTexts(domain: Domain, rewrite: (text: string) => string): Domain {
  const { check, default: value } = domain
  return {
    ...domain,
    ...(check === undefined ? {} : { check: { ...check, sql: rewrite(check.sql) } }),
    ...(value === undefined || !('sql' in value) ? {} : { default: { sql: rewrite(value.sql) } }),
  }
}

/** Objects with texts that follow a sequence. */
export type SequenceFollower = Table | View | Domain

/** What follows the sequence when it moves, as it is now. */
export function sequenceFollowers(
  model: SchemaModel,
  sequence: TableName,
  rules: ReadingRules,
): readonly SequenceFollower[] {
  const owners = sequenceUses(model, sequence, rules).flatMap(({ owner, bound }) => (bound ? [owner] : []))
  return [...new Set(owners)].flatMap((owner) =>
    !('kind' in owner) || owner.kind === 'view' || owner.kind === 'domain' ? [owner] : [],
  )
}
