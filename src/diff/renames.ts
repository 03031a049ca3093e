import type { RenameHint } from '../generated/documents.js'
import { withKey } from '../operations/support/edit.js'
import { aboutOf, type Hinted } from './hints.js'

/** The renames that were carried out: what things of FROM are called now, and what those that are there were called. */
export class Renames {
  readonly #defaultSchema: string | undefined
  readonly #done: RenameHint[] = []

  constructor(defaultSchema: string | undefined) {
    this.#defaultSchema = defaultSchema
  }

  add(hint: RenameHint): void {
    this.#done.push(hint)
  }

  /** What a thing of FROM is called now. */
  nowOf(old: Hinted): Hinted {
    const owner = this.#done.find((hint) => isOwner(hint) && sameOwner(hint, old))
    const part = this.#done.find((hint) => !isOwner(hint) && sameOwner(hint, old) && samePart(hint, old))
    const home = owner === undefined ? old : { ...old, ...this.#moved(owner) }
    return part?.to === undefined ? this.#plain(home) : this.#plain({ ...home, ...withPart(old, part.to) })
  }

  /** What a thing that is there was called in FROM. */
  oldOf(now: Hinted): Hinted {
    const owner = this.#done.find((hint) => isOwner(hint) && sameOwner(this.#plain(this.#moved(hint)), now))
    const old: Hinted =
      owner === undefined
        ? now
        : { ...withKey<Hinted, 'schema'>(now, 'schema', undefined), ...aboutOf(owner) }
    const part = this.#done.find(
      (hint) => !isOwner(hint) && sameOwner(hint, old) && hint.to === (old.column ?? old.value),
    )
    return part === undefined ? old : { ...old, ...withPart(old, part.column ?? part.value ?? '') }
  }

  /** Where a table, view, sequence or enum stands after its rename. */
  #moved({ to, to_schema: schema, ...old }: RenameHint): Hinted {
    const { table, view, sequence, enum: type } = old
    return {
      ...(schema === undefined ? {} : { schema }),
      ...(schema === undefined && old.schema !== undefined ? { schema: old.schema } : {}),
      ...(table === undefined ? {} : { table: to ?? table }),
      ...(view === undefined ? {} : { view: to ?? view }),
      ...(sequence === undefined ? {} : { sequence: to ?? sequence }),
      ...(type === undefined ? {} : { enum: to ?? type }),
    }
  }

  /** Without the default schema, as models have names. */
  #plain(about: Hinted): Hinted {
    return about.schema === this.#defaultSchema
      ? withKey<Hinted, 'schema'>(about, 'schema', undefined)
      : about
  }
}

function isOwner({ column, value }: Hinted): boolean {
  return column === undefined && value === undefined
}

function sameOwner(a: Hinted, b: Hinted): boolean {
  return (
    a.schema === b.schema &&
    a.table === b.table &&
    a.view === b.view &&
    a.sequence === b.sequence &&
    a.enum === b.enum
  )
}

function samePart(a: Hinted, b: Hinted): boolean {
  return a.column === b.column && a.value === b.value
}

function withPart({ column }: Hinted, name: string): Hinted {
  return column === undefined ? { value: name } : { column: name }
}
