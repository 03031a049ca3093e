import type { Options } from 'prettier'

/** The style of the repository, stated for text that has no file yet. */
export const prettierOptions: Options = {
  printWidth: 110,
  singleQuote: true,
  semi: false,
  trailingComma: 'all',
}
