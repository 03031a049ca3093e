import { displayObject, type Comparison, type Difference } from './difference.js'

/** What is meant by a pattern: its kind and its name as differences have them, and the schema where it has one. */
interface Named {
  readonly kind: string
  readonly schema?: string
  readonly name: string
}

/** Says whether something, by its kind and name, is left out. */
export type IsIgnored = (named: Named) => boolean

/**
 * Reads patterns like `table:legacy_*`, `*:audit.*`, `old_?`: a kind and a name, both with `*` for any text and `?` for one
 * character; without a kind, of any. What stands in the default schema is met with and without it before the name.
 */
export function ignoring(patterns: readonly string[], defaultSchema: string): IsIgnored {
  const tests = patterns.map((pattern) => {
    const [, kind = '*', name = ''] = /^(?:([a-z_ *?]+):)?(.*)$/s.exec(pattern) ?? []
    return { kind: glob(kind.replaceAll(' ', '_')), name: glob(name) }
  })
  return ({ kind, schema, name }) => {
    const names =
      schema === undefined || schema === defaultSchema
        ? [name, `${defaultSchema}.${name}`]
        : [`${schema}.${name}`]
    return tests.some(
      (test) => test.kind.test(kind.replaceAll(' ', '_')) && names.some((text) => test.name.test(text)),
    )
  }
}

/** The comparison without what is ignored: a thing goes with all that belongs to it. */
export function withoutIgnored({ differences, notCompared }: Comparison, isIgnored: IsIgnored): Comparison {
  const isMeant = ({ kind, object }: Pick<Difference, 'kind' | 'object'>): boolean => {
    const { of, schema } = object
    const place = schema === undefined ? {} : { schema }
    const own = displayObject(of === undefined ? { name: object.name } : { of, name: object.name })
    return (
      !isIgnored({ kind, ...place, name: own }) &&
      (of === undefined || !isIgnored({ kind: of.kind, ...place, name: of.name }))
    )
  }
  return { differences: differences.filter(isMeant), notCompared: notCompared.filter(isMeant) }
}

function glob(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's')
}
