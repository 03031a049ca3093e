import type { Problem } from '../diagnostics/problem.js'
import type { SchemaModel } from '../model/schema-model.js'
import { findType } from '../model/schema-objects.js'
import { lossesOf, nestedOperations } from '../operations/index.js'
import type { FoldContext, Loss } from '../operations/definition.js'
import { addedBy } from '../operations/support/added-by.js'
import type { Keys } from '../operations/written/document-value.js'
import { attempt } from '../plan/item.js'
import { notesOn, type DiffNote } from './notes.js'
import { readDocument } from './read-document.js'
import type { DiffSettings } from './settings.js'

/** Why a document could not be taken. */
export interface Refusal {
  readonly document: Keys
  readonly complaints: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * The operations so far, and the model that they make. Whatever is put into it was folded where it stands: what cannot be
 * said yet, as something is missing or in the way, is refused and may be tried again.
 */
export class Draft {
  readonly #settings: DiffSettings
  #now: SchemaModel
  #documents: readonly Keys[] = []
  #losses: readonly Loss[] = []
  #notes: readonly DiffNote[] = []
  #added: ReadonlySet<string> = new Set()

  constructor(from: SchemaModel, settings: DiffSettings) {
    this.#now = from
    this.#settings = settings
  }

  get documents(): readonly Keys[] {
    return this.#documents
  }

  /** Rows and values that they destroy. */
  get losses(): readonly Loss[] {
    return this.#losses
  }

  /** The model after what is in it. */
  get now(): SchemaModel {
    return this.#now
  }

  /** What a person should look at before they are run. */
  get notes(): readonly DiffNote[] {
    return this.#notes
  }

  /** Another draft with the same in it, to try something out. */
  fork(): Draft {
    const draft = new Draft(this.#now, this.#settings)
    draft.become(this)
    return draft
  }

  /** Takes over all that is in another. */
  become(other: Draft): void {
    this.#now = other.#now
    this.#documents = other.#documents
    this.#losses = other.#losses
    this.#notes = other.#notes
    this.#added = other.#added
  }

  /** Takes a document in, or says why it cannot stand here. */
  add(document: Keys): Refusal | undefined {
    const read = readDocument(document)
    if ('complaints' in read) return { document, complaints: read.complaints, problems: [] }
    const { operation } = read
    const before = this.#now
    const context = this.#context()
    const place = `/operations/${this.documents.length}`
    const result = attempt({ operation, place, base: `${place}/${operation.kind}` }, before, context)
    if ('problems' in result) {
      return {
        document,
        complaints: result.problems.map(({ message }) => message),
        problems: result.problems,
      }
    }
    this.#losses = [...this.#losses, ...lossesOf(operation, before, context)]
    this.#notes = [
      ...this.#notes,
      ...notesOn(document, before, result.after, context.rules).map((sentence) => ({
        pointer: place,
        sentence,
      })),
    ]
    this.#added = new Set([...this.#added, ...addedBy(operation, context)])
    this.#documents = [...this.#documents, document]
    this.#now = result.after
    return undefined
  }

  #context(): FoldContext {
    const { rules, naming, defaultSchema, purged = new Set(), revision = '' } = this.#settings
    const at = this.#now
    return {
      rules,
      naming,
      ...(defaultSchema === undefined ? {} : { defaultSchema }),
      namedType: (name) => findType(at, name),
      purged,
      document: {
        revision,
        hasDowngrade: false,
        isUndo: false,
        added: this.#added,
        place: `/operations/${this.documents.length}`,
        files: new Map(),
      },
      nested: nestedOperations,
    }
  }
}
