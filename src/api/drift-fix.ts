import { diffModels, type Diff } from '../diff/diff-models.js'
import type { Hints } from '../generated/documents.js'
import { toldByDocuments } from '../compare/told-by-documents.js'
import type { SchemaModel } from '../model/schema-model.js'
import type { ProjectDatabase } from './connect-project.js'
import type { ComparedSchemas } from './drift-project.js'
import { engineWords } from './engine-words.js'
import { UsageError } from './errors.js'
import { hintsError, type AnyHints } from './hints.js'
import { graphOf, type Project } from './project.js'

/** Which way a difference goes: the revisions take over what the database has, or the database is taken back. */
export type FixDirection = 'adopt' | 'revert'

/** What leads from one side of a drift to the other. */
export interface DriftFix {
  /** The model that the operations begin from. */
  readonly from: SchemaModel
  /** Tells the operations by hints, as often as there are new answers. */
  readonly tell: (hints?: AnyHints) => Diff & { readonly ok: boolean }
}

const noHints: Hints = {}

/** The operations between what the applied revisions make and what the database has, of what is not ignored. */
export function driftFix(direction: FixDirection, { drift, live, replayed }: ComparedSchemas): DriftFix {
  const told = toldByDocuments(replayed.model, live.model, drift, replayed.settings.rules.stored)
  const [from, to] = direction === 'adopt' ? [replayed.model, told] : [told, replayed.model]
  const settings = { ...replayed.settings, words: engineWords(live.spelled) }
  return {
    from,
    tell: (loaded) => {
      const diff = diffModels(from, to, { ...settings, hints: loaded?.hints ?? noHints })
      if (diff.problems.length > 0) throw hintsError(diff.problems, loaded?.source)
      return { ...diff, ok: drift.ok }
    },
  }
}

/**
 * The revision that one which settles a difference goes on from: where the database is.
 *
 * @throws UsageError where the checkout has more, or the database has several
 */
export function fixStandsOn(project: Project, { replayed }: ComparedSchemas, db: ProjectDatabase): string {
  const [at, other] = replayed.at
  if (other !== undefined) {
    throw new UsageError(
      `the database is at several revisions: ${replayed.at.join(', ')}`,
      'merge them first: the revision stands on all that is applied',
    )
  }
  const graph = graphOf(project)
  if (at === undefined) {
    if (graph.heads.length === 0) return 'base'
    throw pending(db)
  }
  if (!graph.has(at)) {
    throw new UsageError(
      `the database is at ${at}, which this checkout does not know`,
      'bring the checkout up to date',
    )
  }
  if (!graph.heads.includes(at)) throw pending(db)
  return at
}

function pending({ environment }: ProjectDatabase): UsageError {
  return new UsageError(
    `revisions are pending on ${environment.name ?? 'this database'}, and the revision stands on what is applied`,
    'apply them first: aludel upgrade',
  )
}
