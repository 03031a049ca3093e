import { dialects } from '../../src/dialects/index.js'
import type { Flavour } from '../../src/dialects/mysql/flavour.js'
import { namingConventions } from '../../src/model/naming.js'
import type { PlanSettings } from '../../src/plan/planner.js'

/** The settings of a project of our own naming whose default database is called `public`, as the cases have it. */
export function mysqlCaseSettings({ name }: Flavour, serverVersion: number): PlanSettings {
  const dialect = dialects[name]
  if (dialect === undefined) throw new Error(`no dialect ${name}`)
  const { rules, steps, preconditions, rights, merge } = dialect
  return {
    dialect: name,
    rules,
    naming: namingConventions.aludel,
    steps,
    preconditions,
    needs: rights.needs,
    ...(merge === undefined ? {} : { merge }),
    serverVersion,
    toolVersion: '1.2.3',
    defaultSchema: 'public',
  }
}
