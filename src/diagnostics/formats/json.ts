import { compareDiagnostics } from '../diagnostic.js'
import type { Formatter } from './formatter.js'

/** For programs: one document `{ version, ok, diagnostics }`; `ok` is false when there is an error. */
export const jsonFormat: Formatter = ({ diagnostics }) => {
  const ok = diagnostics.every(({ severity }) => severity !== 'error')
  return (
    JSON.stringify({ version: 1, ok, diagnostics: [...diagnostics].sort(compareDiagnostics) }, null, 2) + '\n'
  )
}
