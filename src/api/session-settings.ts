import type { SessionSettings } from '../dialects/dialect.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import { toolVersion } from './tool-version.js'

/** Settings of a session, from the environment or its defaults. */
export function sessionSettings(
  environment: ResolvedEnvironment | undefined,
  defaultSchema?: string,
): SessionSettings {
  const schema = defaultSchema ?? environment?.defaultSchema
  return {
    ...(schema === undefined ? {} : { defaultSchema: schema }),
    lockTimeoutMs: environment?.lockTimeoutMs ?? 2000,
    statementTimeoutMs: environment?.statementTimeoutMs ?? 0,
    applicationName: `aludel ${toolVersion()}`,
  }
}
