import { formatType, type ColumnType } from '../../model/column-type.js'
import type { DatabaseDefaults } from '../../model/catalog.js'
import type { SettingsOwner, SettingValue, StoredForms } from '../../model/stored-forms.js'
import { displayName, type Options, type OptionValue, type TableName } from '../../model/table.js'
import { plainDefault } from './plain-default.js'
import { everyone } from './privileges.js'
import { publicSchema } from './public-schema.js'
import { usualOpclasses } from './usual-opclass.js'
import { usualStorage } from './usual-storage.js'
import { parents } from './steps/table-options.js'

/** What PostgreSQL makes of what documents may say in several ways. */
export const storedForms: StoredForms = {
  type: storedType,
  settings,
  isUsualOpclass: (opclass, method, type) => {
    const usual = type === undefined ? undefined : usualOpclasses(method, type)
    return usual?.includes(storedOpclass(opclass))
  },
  plainDefault,
  opclass: storedOpclass,
  operator: (spelling) => spelling.replace(/^pg_catalog\./, ''),
  // https://www.postgresql.org/docs/current/sql-createpolicy.html
  isWhoeverRuns: (role) => /^(current_user|current_role|session_user)$/i.test(role),
  apartOnlyWhenOther: new Set<never>(),
  hasNo: new Set(['length', 'deterministic', 'data_access', 'columns']),
  usualCollation: 'default',
  functionSetting: (value) =>
    value
      .replaceAll('"', '')
      .split(',')
      .map((part) => part.trim())
      .join(', '),
  // https://www.postgresql.org/docs/current/plpgsql-overview.html
  extensionsFromBirth: ['plpgsql'],
  schemasFromBirth: [publicSchema.name],
  // Whichever the version; before PostgreSQL 15 to create, too:
  // https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PATTERNS
  schemaRightsFromBirth: [{ privilege: 'usage', role: everyone, grantOption: false }],
}

/**
 * The server keeps no number of dimensions (https://www.postgresql.org/docs/current/arrays.html), and a type that documents
 * write as text of the engine may be an enum that raw SQL made.
 */
function storedType(type: ColumnType): string {
  const modifiers = type.arguments.map((argument) => argument.toLowerCase().replaceAll(/\s/g, ''))
  const dimensions = Math.min(type.dimensions, 1)
  return formatType({ ...type, arguments: modifiers, dimensions }).replaceAll('"', '')
}

/** `gin_trgm_ops`, without a schema or the blanks and quotes in its parameters. */
function storedOpclass(spelling: string): string {
  const [, name = spelling, parameters = ''] = /^([^(]*?)\s*(\(.*\))?$/s.exec(spelling.trim()) ?? []
  return (name.split('.').at(-1) ?? name).replaceAll('"', '') + parameters.replaceAll(/[\s']/g, '')
}

/** What is so when nobody says anything; a truth that is false is everywhere. */
const usual: Readonly<Record<SettingsOwner, Readonly<Record<string, string>>>> = {
  table: { access_method: 'heap', replica_identity: 'default' },
  column: {},
  index: {},
  view: {},
}

function settings(
  of: SettingsOwner,
  options: Options | undefined,
  owner: TableName,
  type: ColumnType | undefined,
  defaults: DatabaseDefaults = { tablespace: 'pg_default' },
): Readonly<Record<string, SettingValue>> {
  const entries = Object.entries(options ?? {}).flatMap(([name, value]): [string, SettingValue][] => {
    if (name === 'inherits') {
      const above = parents(owner, options).map(displayName)
      return above.length === 0 ? [] : [[name, above]]
    }
    if (value === null || value === false) return []
    if (name === 'with') {
      return typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value).flatMap(parameter)
        : []
    }
    if (of === 'column' && name === 'storage' && type !== undefined && usualStorage(type) === value) return []
    // https://www.postgresql.org/docs/current/manage-ag-tablespaces.html
    if (name === 'tablespace' && value === defaults.tablespace) return []
    return value === usual[of][name] ? [] : [[name, plainSetting(value)]]
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-STORAGE-PARAMETERS */
function parameter([name, value]: readonly [string, OptionValue]): [string, SettingValue][] {
  return value === null ? [] : [[`with.${name.toLowerCase()}`, plainSetting(value)]]
}

const truths: Readonly<Record<string, string>> = { on: 'true', off: 'false', yes: 'true', no: 'false' }

function plainSetting(value: OptionValue): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value).toLowerCase()
  return truths[text] ?? text
}
