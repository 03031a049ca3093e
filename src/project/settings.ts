import type { Location } from '../diagnostics/diagnostic.js'
import { pointer } from '../diagnostics/problem.js'
import type { Environment, Expectation } from '../generated/documents.js'
import { EnvironmentError } from './environment-error.js'
import type { ProjectConfig } from './project-file.js'
import { expandVariables, type Variables } from './variables.js'

type TextKey = 'url' | 'password' | 'password_file' | 'target' | 'default_schema'

/** The keys of the chosen environment over those of the top level. */
export class Settings {
  private readonly own: Environment

  constructor(
    private readonly project: ProjectConfig,
    private readonly name: string | undefined,
    private readonly variables: Variables,
  ) {
    this.own = (name === undefined ? undefined : project.document.environments?.[name]) ?? {}
  }

  value<K extends keyof Environment>(key: K): Environment[K] {
    return this.own[key] ?? this.project.document[key]
  }

  text(key: TextKey): string | undefined {
    const value = this.value(key)
    return value === undefined ? undefined : this.expand(value, this.pointerOf(key))
  }

  expectation(): Expectation | undefined {
    const expect = this.value('expect')
    if (expect === undefined) return undefined
    const entries = Object.entries(expect).map(([key, value]: [string, string]) => [
      key,
      this.expand(value, this.pointerOf('expect') + pointer(key)),
    ])
    return Object.fromEntries(entries)
  }

  locate(key: keyof Environment): Location {
    return this.project.source.locate(this.pointerOf(key))
  }

  private pointerOf(key: keyof Environment): string {
    return this.name !== undefined && this.own[key] !== undefined
      ? pointer('environments', this.name, key)
      : pointer(key)
  }

  private expand(value: string, place: string): string {
    const { text, missing, malformedAt } = expandVariables(value, this.variables)
    if (text !== undefined) return text
    const { source } = this.project
    if (missing !== undefined) {
      throw new EnvironmentError('project/missing-variable', `the variable ${missing} is not set`, {
        location: source.locate(place),
        help: `set it, or give a default: \${${missing}:-…}`,
      })
    }
    throw new EnvironmentError('project/missing-variable', 'a "${" begins no variable', {
      location: source.locateText(place, malformedAt),
      help: 'a variable is ${NAME} or ${NAME:-default}; a dollar itself is $$',
    })
  }
}
