/** Operations that the format names and this version does not build yet: the honest answer is not «unknown». */
export const announcedOperations: ReadonlySet<string> = new Set([
  'declare_table',
  'create_partition',
  'attach_partition',
  'detach_partition',
  'create_exclude_constraint',
  'create_enum',
  'alter_enum',
  'drop_enum',
  'rename_enum',
  'create_domain',
  'alter_domain',
  'drop_domain',
  'create_sequence',
  'alter_sequence',
  'drop_sequence',
  'rename_sequence',
  'create_view',
  'replace_view',
  'drop_view',
  'rename_view',
  'create_schema',
  'drop_schema',
  'create_extension',
  'drop_extension',
  'create_function',
  'replace_function',
  'drop_function',
  'create_trigger',
  'drop_trigger',
  'create_policy',
  'alter_policy',
  'drop_policy',
  'grant',
  'revoke',
  'set_comment',
])

const announcedKeys: Readonly<Record<string, readonly string[]>> = {
  'operations/create_table': ['exclude_constraints', 'partition_by'],
  'operations/drop_table': ['keep'],
  'operations/drop_column': ['keep'],
}

/** Whether the format has the key in this definition, though this version does not. */
export function isAnnouncedKey(definition: string | undefined, key: string): boolean {
  return definition !== undefined && (announcedKeys[definition]?.includes(key) ?? false)
}
