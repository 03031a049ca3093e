import type { RevisionDocument } from '../generated/documents.js'

/** Which operations of a document, by their place, say `allow_copy: true`: on the way up, and where that is taken back. */
export function mayCopy(document: RevisionDocument): (place: string) => boolean {
  const places = new Set<string>()
  for (const list of ['operations', 'downgrade'] as const) {
    document[list]?.forEach((operation, i) => {
      const allows = Object.values(operation).some(
        (body: object) => 'allow_copy' in body && body.allow_copy === true,
      )
      if (allows) places.add(`/${list}/${i}`)
    })
  }
  return (place) => places.has(place)
}
