import type { ResolvedEnvironment } from '../project/environment.js'
import { printable } from '../diagnostics/display-width.js'
import type { Screen } from './screen.js'

/**
 * Says which database a command works on, before it does anything: `target: dev pglite://.aludel/dev (PGlite 0.5.16,
 * PostgreSQL 17.5)`. The product is absent where none answered.
 */
export function writeTarget(
  environment: ResolvedEnvironment,
  product: string | undefined,
  screen: Screen,
): void {
  const { dim, strong, warning } = screen.palette
  const name = environment.name === undefined ? '' : `${strong(printable(environment.name))} `
  const shownProduct =
    product === undefined ? '' : dim(` (${product.replace(' (', ', ').replace(/\)$/, '')})`)
  const guarded = environment.protected ? ` ${warning('protected')}` : ''
  screen.write(`${dim('target:')} ${name}${printable(environment.shownUrl)}${shownProduct}${guarded}\n`)
}
