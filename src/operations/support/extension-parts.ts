import type { ColumnType } from '../../model/column-type.js'
import type { ExtensionPart } from '../../model/extension-rules.js'
import type { Domain, Routine, SchemaObject, View } from '../../model/objects.js'
import {
  displayName,
  findColumn,
  type Index,
  type IndexElement,
  type Table,
  type Trigger,
} from '../../model/table.js'
import { functionCalls } from '../../sql/function-calls.js'
import { relationNames } from '../../sql/relation-names.js'
import { typesCast, typesInHead, type TypeName } from '../../sql/types-named.js'
import type { FoldContext } from '../definition.js'
import { plainType } from './named-types.js'
import { routineText } from './routine-ref.js'
import { domainTexts, tableTexts } from './type-texts.js'

/** Something that an extension may bring, and what of the model names it. */
export interface NamedPart {
  readonly part: ExtensionPart
  /** Where it stands, as far as that is written. */
  readonly schema?: string
  /** What names it, as messages call it. */
  readonly label: string
  /** false: by a text that the server reads when it is made, and is not bound to afterwards. */
  readonly isBound: boolean
}

/** All that a table or another object names and an extension may bring. */
export function extensionParts(owner: Table | SchemaObject, context: FoldContext): readonly NamedPart[] {
  if (!('kind' in owner)) return ofTable(owner, context)
  switch (owner.kind) {
    case 'domain':
      return ofDomain(owner, context)
    case 'view':
      return ofView(owner, context)
    case 'routine':
      return ofRoutine(owner, context)
    case 'enum':
    case 'sequence':
    case 'schema':
    case 'extension':
      return []
  }
}

/** What a text that is run names: types it casts to, functions it calls, and tables its queries read. */
export function partsOfText(text: string, label: string, context: FoldContext): readonly NamedPart[] {
  const { lexer } = context.rules
  return [
    ...typesCast(text, lexer).map((type) => typeNamed(type, label)),
    ...functionCalls(text, lexer).map(({ schema, name }) => named('function', { schema, name }, label)),
    ...relationNames(text, lexer).map(({ schema, name }) => named('relation', { schema, name }, label)),
  ]
}

function ofTable(table: Table, context: FoldContext): readonly NamedPart[] {
  const name = displayName(table)
  return [
    ...table.columns.flatMap((column) => ofType(column.type, `column "${name}"."${column.name}"`)),
    ...table.indexes.flatMap((index) => ofIndex(index, table, `index "${index.name}" of "${name}"`, context)),
    ...table.excludes.flatMap((exclude) =>
      ofIndex(exclude, table, `exclusion constraint "${exclude.name}" of "${name}"`, context),
    ),
    ...table.triggers.flatMap((trigger) => ofTrigger(trigger, name)),
    ...tableTexts(table).flatMap(({ label, text }) => partsOfText(text, label, context)),
  ]
}

function ofType(type: ColumnType, label: string): readonly NamedPart[] {
  if (type.kind !== 'native' || type.name.includes('"')) return []
  const at = type.name.indexOf('.')
  const name = type.name.slice(at + 1)
  return [typeNamed(at < 0 ? { name } : { schema: type.name.slice(0, at), name }, label)]
}

function ofIndex(
  { elements, method }: Pick<Index, 'elements' | 'method'>,
  table: Table | undefined,
  label: string,
  context: FoldContext,
): readonly NamedPart[] {
  return [
    named('method', { name: method }, label),
    ...elements.flatMap((element) => ofElement(element, method, table, label, context)),
  ]
}

function ofElement(
  { column, opclass }: IndexElement,
  method: string,
  table: Table | undefined,
  label: string,
  context: FoldContext,
): readonly NamedPart[] {
  if (opclass !== undefined) {
    const schema = /^([^.(]+)\./.exec(opclass)?.[1]
    const part = { kind: 'operator_class' as const, method, name: opclass }
    return [{ part, ...(schema === undefined ? {} : { schema }), label, isBound: true }]
  }
  const found = table === undefined || column === undefined ? undefined : findColumn(table, column)
  if (found === undefined) return []
  const type = plainType(found.type, context)
  return [{ part: { kind: 'key', method, type, isEnum: type.kind === 'named' }, label, isBound: true }]
}

function ofTrigger(trigger: Trigger, owner: string): readonly NamedPart[] {
  if (trigger.function === undefined) return []
  return [named('function', trigger.function, `trigger "${trigger.name}" of "${owner}"`)]
}

function ofDomain(domain: Domain, context: FoldContext): readonly NamedPart[] {
  return [
    ...ofType(domain.type, `domain "${displayName(domain)}"`),
    ...domainTexts(domain).flatMap(({ label, text }) => partsOfText(text, label, context)),
  ]
}

function ofView(view: View, context: FoldContext): readonly NamedPart[] {
  const name = displayName(view)
  return [
    ...partsOfText(view.query, `view "${name}"`, context),
    ...view.indexes.flatMap((index) => {
      const label = `index "${index.name}" of "${name}"`
      const texts = [...index.elements.map(({ sql }) => sql), index.where]
      return [
        ...ofIndex(index, undefined, label, context),
        ...texts.flatMap((text) => (text === undefined ? [] : partsOfText(text, label, context))),
      ]
    }),
    ...view.triggers.flatMap((trigger) => ofTrigger(trigger, name)),
  ]
}

/** The server is bound to the types and the language of a function, and to nothing that its body names. */
function ofRoutine(routine: Routine, context: FoldContext): readonly NamedPart[] {
  const label = `function "${routineText(routine)}"`
  const { lexer } = context.rules
  return [
    named('language', { name: routine.language }, label),
    ...[routine.arguments, routine.returns ?? ''].flatMap((text) =>
      typesInHead(text, lexer).map((type) => typeNamed(type, label)),
    ),
    ...partsOfText(routine.body, label, context).map((part) => ({ ...part, isBound: false })),
    // A body declares variables: their types stand behind names, and nowhere in particular.
    ...words(routine.body, context).map((name) => ({ ...named('type', { name }, label), isBound: false })),
  ]
}

function words(text: string, { rules }: FoldContext): readonly string[] {
  return rules.lexer.tokenize(text).tokens.flatMap(({ name }) => name ?? [])
}

function typeNamed(type: TypeName, label: string): NamedPart {
  return named('type', type, label)
}

function named(
  kind: 'type' | 'function' | 'relation' | 'method' | 'language',
  { schema, name }: { readonly schema?: string | undefined; readonly name: string },
  label: string,
): NamedPart {
  return { part: { kind, name }, ...(schema === undefined ? {} : { schema }), label, isBound: true }
}
