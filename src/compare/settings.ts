import type { ColumnType } from '../model/column-type.js'
import type { SettingsOwner } from '../model/stored-forms.js'
import type { Options } from '../model/table.js'
import type { Shown } from './attribute.js'
import type { At } from './context.js'

/** The settings of one dialect, under its name. */
export function settingsShown(
  of: SettingsOwner,
  options: Options | undefined,
  { options: { rules, defaults }, of: owner }: At,
  type?: ColumnType,
): Shown {
  const settings = rules.stored.settings(of, options, owner, type, defaults)
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [`${rules.dialect}.${name}`, value]),
  )
}
