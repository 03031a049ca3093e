import type { ColumnType } from '../../model/column-type.js'
import type { SettingsOwner, SettingValue, StoredForms } from '../../model/stored-forms.js'
import type { Options, OptionValue } from '../../model/table.js'
import { charsetChoice, usualCollation, usualCharset } from './charsets.js'
import { byFlavour, type Flavour } from './flavour.js'
import { onUpdateSql } from './literals.js'
import { plainDefault } from './plain-default.js'
import { retoldBy } from './retold/index.js'
import { storedType } from './stored-type.js'

const hasNo: ReadonlySet<string> = new Set([
  'not_valid',
  'volatility',
  'strict',
  'parallel',
  'set',
  'language',
])
/** MariaDB writes the names that a view states into its query. */
const mariadbHasNo: ReadonlySet<string> = new Set([...hasNo, 'columns'])

/** What these servers make of what documents may say in several ways. */
export function storedFormsOf(flavour: Flavour): StoredForms {
  return {
    type: storedType,
    settings: (of, options, _owner, type) => settings(of, options, type, flavour),
    // Indexes have no operator classes here.
    isUsualOpclass: () => undefined,
    plainDefault,
    opclass: (spelling) => spelling,
    operator: (spelling) => spelling,
    isWhoeverRuns: (role) => /^current_user(?:\s*\(\s*\))?$/i.test(role),
    apartOnlyWhenOther: new Set(['arguments', 'returns'] as const),
    hasNo: byFlavour(flavour, { mysql: hasNo, mariadb: mariadbHasNo }),
    // It is that of the table, which `retold` knows.
    usualCollation: '',
    functionSetting: (value) => value,
    extensionsFromBirth: [],
    usualSecurity: 'definer',
    retold: retoldBy(flavour),
    schemasFromBirth: [],
    schemaRightsFromBirth: [],
  }
}

/** What is so when nobody says anything; a truth that is false is everywhere. */
const usual: Readonly<Record<SettingsOwner, Readonly<Record<string, string>>>> = {
  table: { engine: 'innodb', row_format: 'dynamic', key_block_size: '0' },
  column: {},
  index: { key_block_size: '0' },
  view: { algorithm: 'undefined', sql_security: 'definer' },
}

/** Said of how a thing is made, or moved on by rows; nothing to compare. */
const passing: ReadonlySet<string> = new Set(['after', 'first', 'auto_increment', 'charset', 'collation'])

function settings(
  of: SettingsOwner,
  options: Options | undefined,
  type: ColumnType | undefined,
  flavour: Flavour,
): Readonly<Record<string, SettingValue>> {
  const entries = Object.entries(options ?? {}).flatMap(([name, value]): [string, SettingValue][] => {
    if (value === null || value === false || passing.has(name)) return []
    const plain = name === 'on_update' ? onUpdate(value, type) : String(value).toLowerCase()
    return plain === usual[of][name] || plain === undefined ? [] : [[name, plain]]
  })
  return Object.fromEntries([...entries, ...charset(options, flavour)].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The two as one setting: each may be said by the other, and what is usual is not said. */
function charset(options: Options | undefined, flavour: Flavour): readonly (readonly [string, string])[] {
  const choice = charsetChoice(options?.['charset'], options?.['collation'], flavour)
  if (choice === undefined) return []
  const isUsual = choice.charset === usualCharset && choice.collation === usualCollation(flavour)
  return isUsual ? [] : [['collation', choice.collation]]
}

function onUpdate(value: OptionValue, type: ColumnType | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('sql' in value))
    return undefined
  const sql = String(value.sql)
  return (type === undefined ? sql : onUpdateSql(sql, type)).toLowerCase()
}
