import { textDigest } from '../../revisions/text-digest.js'
import type { Direction } from '../plan-project.js'
import type { Project } from '../project.js'

/**
 * A fingerprint of what a fleet is to reach: a report counts for this alone. Where a document was added or changed, or another
 * command is given, what was done before says nothing.
 */
export function fleetGoal(
  { config, revisions }: Project,
  wanted: { readonly direction: Direction; readonly targets: readonly string[] },
): string {
  const documents = revisions.map(({ revision, record }) => [
    revision,
    record.contentDigest,
    record.headerDigest,
  ])
  return textDigest(JSON.stringify([config.name, wanted.direction, wanted.targets, documents]))
}
