import { loadRevision } from '../documents/load-revision.js'
import { canonicalText, type CanonicalValue } from '../revisions/canonical.js'

/** One place at which two documents differ in meaning. */
export interface DocumentDifference {
  /** JSON pointer. */
  readonly pointer: string
  /** Canonical text, absent where there is nothing. */
  readonly before?: string
  readonly after?: string
}

const limit = 20

/** What two documents say differently, key by key; comments, order of keys and spelling do not count. */
export function semanticDiff(before: string, after: string): readonly DocumentDifference[] {
  const [old, now] = [valueOf(before), valueOf(after)]
  return [...differences('', old, now)]
    .filter(({ pointer }) => !/^\/(message|created|revision|\$schema)$/.test(pointer))
    .slice(0, limit)
}

function valueOf(text: string): CanonicalValue | undefined {
  return loadRevision({ file: '', text }).revision?.source.canonical()
}

function* differences(
  pointer: string,
  before: CanonicalValue | undefined,
  after: CanonicalValue | undefined,
): Generator<DocumentDifference> {
  if (before instanceof Map && after instanceof Map) {
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      yield* differences(`${pointer}/${String(key)}`, before.get(key), after.get(key))
    }
    return
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    for (let i = 0; i < Math.max(before.length, after.length); i++) {
      yield* differences(`${pointer}/${i}`, before[i], after[i])
    }
    return
  }
  const [old, now] = [textOf(before), textOf(after)]
  if (old === now) return
  yield {
    pointer,
    ...(old === undefined ? {} : { before: old }),
    ...(now === undefined ? {} : { after: now }),
  }
}

function textOf(value: CanonicalValue | undefined): string | undefined {
  return value === undefined ? undefined : canonicalText(value)
}
