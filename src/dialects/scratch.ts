/** How an engine makes what is thrown away again: databases to try something in, and what stands in for others' work. */
export interface ScratchRules {
  /** Statements, each alone on the wire, that make an empty database, and that drop it with whoever is still in it. */
  create(database: string): readonly string[]
  drop(database: string): readonly string[]
  /** Statements that empty tables, and those that refer to them. Names are quoted already. */
  empty(tables: readonly string[]): readonly string[]
  /** Statements that make a schema or a role unless it is there. */
  ensureSchema(schema: string): readonly string[]
  ensureRole(role: string): readonly string[]
  /** Words that documents write where a role stands, and that are none. */
  readonly notRoles: readonly string[]
}
