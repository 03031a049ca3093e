import type { MeasuredStatement } from '../../../scripts/docs/locks-page.js'
import type { Costs } from './compare-claims.js'
import { stronger, type LockMode } from './lock-modes.js'
import type { Measurement, RelationKind, Relations } from './measure.js'
import { statementForm } from './statement-form.js'

/**
 * What the page of locks says of a statement. Nothing when it is about something that its revision made, where nobody
 * waits.
 */
export function measuredRow(
  step: string,
  sql: string,
  major: number,
  measured: Measurement,
  costs: Costs,
  old: Relations,
): MeasuredStatement | undefined {
  if (sql.startsWith('DO ') || [...measured.locks.keys()].some((oid) => !old.has(oid))) return undefined
  const all = [...measured.locks].flatMap(([oid, mode]) => {
    const relation = measured.before.get(oid)
    return relation === undefined ? [] : [{ ...relation, mode }]
  })
  const whole = new Set(all.map(({ name }) => name))
  const locked = all.filter(({ parent }) => parent === undefined || !whole.has(parent))
  const [relations, parts] = [locked.filter(isTable), locked.filter((each) => !isTable(each))]
  const about = subjectsOf(sql, relations)
  const lock = strongestOf(about.map(({ mode }) => mode))
  return {
    step,
    form: statementForm(sql),
    major,
    lock: relations.length === 0 || isAboutPart.test(sql) ? partLock(parts) : lock,
    otherLock: strongestOf(relations.filter((each) => !about.includes(each)).map(({ mode }) => mode)),
    scan: measured.alone ? 'unmeasured' : (costs.scan ?? 'rows'),
    rewrite: costs.rewrite,
  }
}

/** The tables that a statement is about: the one it names first, or the only one, where it does not make another. */
function subjectsOf(sql: string, relations: readonly Locked[]): readonly Locked[] {
  if (isAboutPart.test(sql)) return []
  const subject = /\b(?:TABLE|ON|VIEW|INTO|UPDATE|FROM) (?:ONLY )?((?:"(?:[^"]|"")*"\.)?"(?:[^"]|"")*")/.exec(
    sql,
  )?.[1]
  const own = relations.filter(({ name }) => name === subject)
  return own.length === 0 && relations.length === 1 && !creates(sql) ? relations : own
}

/** Statements about a sequence or an index, which may look at a table on the way. */
const isAboutPart = /^(?:(?:ALTER|DROP|COMMENT ON) SEQUENCE|(?:ALTER|COMMENT ON) INDEX)\b/

interface Locked {
  readonly name: string
  readonly kind: RelationKind
  readonly mode: LockMode
}

function isTable({ kind }: Locked): boolean {
  return kind === 'table' || kind === 'view'
}

/** The lock of a statement that is about an index or a sequence alone. */
function partLock(parts: readonly Locked[]): string | undefined {
  const mode = strongestOf(parts.map((each) => each.mode))
  const part = parts.find((each) => each.mode === mode)
  return part === undefined || mode === undefined ? undefined : `${mode}, on the ${part.kind}`
}

function creates(sql: string): boolean {
  return /^CREATE\b(?!.* INDEX)/.test(sql)
}

function strongestOf(modes: readonly LockMode[]): LockMode | undefined {
  return modes.reduce<LockMode | undefined>(
    (best, mode) => (best === undefined || stronger(mode, best) ? mode : best),
    undefined,
  )
}
