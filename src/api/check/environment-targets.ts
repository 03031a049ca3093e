import { pointer } from '../../diagnostics/problem.js'
import type { Location } from '../../diagnostics/diagnostic.js'
import { targetWordsOf } from '../../project/default-target.js'
import type { Project } from '../project.js'

/** The target of environments, as the project file says it. */
export interface EnvironmentTarget {
  /** Those that have it, for a sentence; absent: the project names no environments. */
  readonly name?: string
  readonly text: string
  /** The targets in it; absent where they depend on a variable. */
  readonly words?: readonly string[]
  /** Where it stands; absent where nobody says it, and it is `head`. */
  readonly location?: Location
}

/** The targets of all environments, or of one; those that are the same place of the file are told as one. */
export function environmentTargets(
  { config: { document, source } }: Project,
  only?: string,
): readonly EnvironmentTarget[] {
  const names = Object.keys(document.environments ?? {}).filter((name) => only === undefined || name === only)
  const targets = new Map<string, { readonly target: EnvironmentTarget; readonly names: string[] }>()
  for (const name of names.length === 0 ? [undefined] : names) {
    const own = name === undefined ? undefined : document.environments?.[name]?.target
    const text = targetWordsOf(own ?? document.target ?? 'head').join(' ')
    const place =
      own !== undefined && name !== undefined
        ? pointer('environments', name, 'target')
        : document.target === undefined
          ? undefined
          : '/target'
    const key = place ?? ''
    const known = targets.get(key)
    if (known !== undefined) {
      if (name !== undefined) known.names.push(name)
      continue
    }
    const target = {
      text,
      ...(text.includes('${') ? {} : { words: targetWordsOf(text) }),
      ...(place === undefined ? {} : { location: source.locate(place) }),
    }
    targets.set(key, { target, names: name === undefined ? [] : [name] })
  }
  return [...targets.values()].map(({ target, names: all }) =>
    all.length === 0 ? target : { ...target, name: all.join(', ') },
  )
}
