import type { ExtensionRules } from '../../model/extension-rules.js'

/** Neither server has extensions that documents make. */
export const extensionRules: ExtensionRules = {
  bringing: () => [],
  required: () => [],
}
