import { compareDiagnostics } from '../../diagnostics/diagnostic.js'
import type { CheckedProject } from '../../index.js'

/** As `schemas/output/check.schema.json` describes it. */
export function checksJson({ ok, checks }: CheckedProject) {
  return {
    version: 1,
    ok,
    checks: checks.map(({ id, ok: holds, message, diagnostics }) => ({
      id,
      ok: holds,
      message,
      diagnostics: [...diagnostics].sort(compareDiagnostics),
    })),
  }
}
