/**
 * How an operation touches something:
 * - `read`: what it does depends on the thing being as it is
 * - `need`: it depends on what is there, not on what comes besides (the rows that a foreign key refers to)
 * - `add`: it brings one more of the kind (a column of a table, rows), and minds no other that is brought
 * - `write`: it makes, changes or drops it
 */
export type TouchMode = 'read' | 'need' | 'add' | 'write'

/** A thing, as people call it, and how it is touched. The same thing always has the same name. */
export interface Touch {
  readonly thing: string
  readonly mode: TouchMode
}

/** With which touches of the other side a touch cannot stand: then the order of the two would count. */
export const clashing: Readonly<Record<TouchMode, readonly TouchMode[]>> = {
  read: ['add', 'write'],
  need: ['write'],
  add: ['read', 'write'],
  write: ['read', 'need', 'add', 'write'],
}

/** What raw SQL touches that does not say what it touches. */
export const everything = 'everything'

export function read(thing: string): Touch {
  return { thing, mode: 'read' }
}

export function need(thing: string): Touch {
  return { thing, mode: 'need' }
}

export function add(thing: string): Touch {
  return { thing, mode: 'add' }
}

export function write(thing: string): Touch {
  return { thing, mode: 'write' }
}
