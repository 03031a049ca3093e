import { expect } from 'chai'
import { mariadbFlavour, mysqlFlavour, type Flavour } from '../../../src/dialects/mysql/flavour.js'
import { since, versionsOf } from '../../../src/dialects/mysql/version.js'
import { planUpgrade } from '../../../src/plan/planner.js'
import { revision } from '../../plan/plan-texts.js'
import { mysqlCaseSettings } from '../../support/mysql-case-settings.js'

const flavours: Readonly<Record<Flavour['name'], Flavour>> = { mysql: mysqlFlavour, mariadb: mariadbFlavour }

function users(columns: string, more = ''): string {
  return `operations: [{ create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }, ${columns}]${more} } }]`
}

/** Something that later versions alone have: what a document says, where it is told, and what helps. */
const features: Readonly<
  Record<
    Exclude<keyof typeof since, 'dropConstraint' | 'onlineCopy'>,
    { readonly body: string; readonly what: string; readonly at: string; readonly help: string }
  >
> = {
  nativeUuid: {
    body: users('{ name: token, type: uuid }'),
    what: 'the type uuid',
    at: '/operations/0/create_table/columns/1/type',
    help: 'char(36)',
  },
  invisibleColumn: {
    body: users('{ name: secret, type: text, mysql: { invisible: true }, mariadb: { invisible: true } }'),
    what: 'invisible columns',
    at: 'invisible',
    help: 'leave out',
  },
  descendingIndex: {
    body: users(
      '{ name: name, type: varchar(20) }',
      ', indexes: [{ columns: [{ column: name, order: desc }] }]',
    ),
    what: 'descending indexes',
    at: '/operations/0/create_table/indexes/0/columns/0/order',
    help: 'leave out order',
  },
  everyone: {
    body: `operations:
  - create_table: { table: users, columns: [{ name: id, type: bigint, primary_key: true }] }
  - grant: { privileges: [select], table: users, roles: [public] }`,
    what: 'rights of everyone',
    at: '/operations/1/grant/roles',
    help: 'name the roles',
  },
  functionOut: {
    body: "operations: [{ create_function: { name: twice, arguments: 'IN a int, OUT b int', returns: int, language: sql, body: RETURN a } }]",
    what: 'a function with arguments that go out',
    at: '/operations/0/create_function/arguments',
    help: 'remove the mode',
  },
  argumentDefault: {
    body: "operations: [{ create_function: { name: twice, arguments: 'a int DEFAULT 1', returns: int, language: sql, body: RETURN a } }]",
    what: 'a default of an argument',
    at: '/operations/0/create_function/arguments',
    help: 'remove the default',
  },
}

/** What is wrong with a document on a server of this version. */
function problemsOn(flavour: Flavour, version: number, body: string): readonly string[] {
  const { diagnostics } = planUpgrade([], [revision('r1', null, body)], mysqlCaseSettings(flavour, version))
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return errors.map(({ ruleId, message, help, location }) =>
    [ruleId, message, location.pointer, help].join('\n'),
  )
}

describe('what later versions of MySQL and MariaDB alone have', () => {
  for (const flavour of Object.values(flavours)) {
    const { oldest, newest } = versionsOf(flavour)
    for (const [feature, { body, what, at, help }] of Object.entries(features)) {
      const from: number | undefined = new Map(Object.entries(since)).get(feature)?.[flavour.name]
      const isEverywhere =
        from === undefined ? flavour.name === 'mysql' && feature === 'nativeUuid' : from <= oldest

      it(`${what}: ${isEverywhere ? 'all that are supported' : (from ?? 'none')} of ${flavour.product}`, () => {
        if (!isEverywhere) {
          const before = from === undefined ? newest : from - 1
          const [problem = '', ...others] = problemsOn(flavour, before, body)
          expect(others).to.deep.equal([])
          expect(problem).to.contain(at).and.contain(help)
        }
        if (from !== undefined || isEverywhere)
          expect(problemsOn(flavour, Math.max(from ?? 0, oldest), body)).to.deep.equal([])
      })
    }
  }
})
