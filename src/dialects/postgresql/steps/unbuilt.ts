import type { Unsupported } from '../../../steps/statement.js'

/** Stands where a step is not made yet. */
export const unbuilt = (): Unsupported => ({ unsupported: 'not made yet', help: 'wait' })
