/** What privileges can stand on. Views take those of tables. */
export type PrivilegeTarget = 'table' | 'column' | 'sequence' | 'routine' | 'schema'

/** The privileges of a dialect on each kind of thing, as documents write them. */
export type Privileges = Readonly<
  Record<
    PrivilegeTarget,
    {
      /** What `all` stands for. */
      readonly all: readonly string[]
      /** What must be named to be given. */
      readonly others: readonly string[]
    }
  >
>
