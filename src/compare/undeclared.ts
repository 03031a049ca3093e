import type { UnreadObject } from '../model/catalog.js'
import type { SchemaModel } from '../model/schema-model.js'
import { DeclaredNames } from './places.js'

/** What documents have no words for, but for what raw SQL in them is said to have made (`creates`). */
export function undeclared(unread: readonly UnreadObject[], documents: SchemaModel): readonly UnreadObject[] {
  const declared = new DeclaredNames(documents)
  return unread.filter(({ name, of, attribute }) => {
    // A function is declared by its name alone.
    const bare = { ...name, name: name.name.replace(/\(.*$/s, '') }
    return (
      attribute !== undefined || !(of === undefined ? declared.has(bare) : declared.hasPart(of, bare.name))
    )
  })
}
