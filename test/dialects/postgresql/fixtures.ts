import type { ColumnType } from '../../../src/model/column-type.js'
import {
  bareTable,
  type Check,
  type Column,
  type ForeignKey,
  type Identity,
  type Index,
  type Table,
  type Unique,
} from '../../../src/model/table.js'
import { emptyModel } from '../../../src/model/schema-model.js'
import { resolveType } from '../../../src/dialects/postgresql/types.js'
import { steps } from '../../../src/dialects/postgresql/steps/index.js'
import { lookup, type CompileContext } from '../../../src/steps/compiler.js'
import type { Statement, Unsupported } from '../../../src/steps/statement.js'
import type { Step } from '../../../src/steps/step.js'

export function type(spelling: string): ColumnType {
  const resolved = resolveType(spelling, 'native', () => false)
  if ('ruleId' in resolved) throw new Error(resolved.message)
  return resolved
}

export function column(name: string, spelling: string, more: Partial<Column> = {}): Column {
  return { name, type: type(spelling), nullable: true, ...more }
}

export function identity(name: string, more: Partial<Identity> = {}): Identity {
  return { generation: 'always', start: 1, increment: 1, cycle: false, cache: 1, name, ...more }
}

export function table(name: string, columns: readonly Column[], more: Partial<Table> = {}): Table {
  return { name, columns, ...bareTable, ...more }
}

export function unique(name: string, columns: readonly string[], more: Partial<Unique> = {}): Unique {
  const usual = { nullsNotDistinct: false, deferrable: false, initiallyDeferred: false } as const
  return { kind: 'unique', name, columns, ...usual, ...more }
}

export function check(name: string, sql: string, more: Partial<Check> = {}): Check {
  return { kind: 'check', name, check: sql, noInherit: false, enforced: true, validated: true, ...more }
}

export function foreignKey(
  name: string,
  columns: readonly string[],
  references: ForeignKey['references'],
  more: Partial<ForeignKey> = {},
): ForeignKey {
  const usual = {
    onDelete: 'no_action',
    onUpdate: 'no_action',
    match: 'simple',
    deferrable: false,
    initiallyDeferred: false,
    validated: true,
  } as const
  return { kind: 'foreign_key', name, columns, references, ...usual, ...more }
}

export function index(name: string, columns: readonly string[], more: Partial<Index> = {}): Index {
  const elements = columns.map((column) => ({ column, order: 'asc' }) as const)
  return { name, elements, unique: false, method: 'btree', nullsNotDistinct: false, ...more }
}

/** A small application: teams and their users, with one of everything on them. */
export const teams = table('teams', [column('id', 'bigint', { nullable: false }), column('name', 'text')], {
  primaryKey: { kind: 'primary_key', name: 'pk_teams', columns: ['id'] },
})

export const users = table(
  'users',
  [
    column('id', 'bigint', { nullable: false, identity: identity('users_id_seq') }),
    column('email', 'varchar(50)', { default: { literal: "it's" }, comment: 'Login' }),
    column('score', 'decimal(10,2)', { nullable: false, default: { literal: { number: '0.50' } } }),
    column('team_id', 'bigint'),
    column('settings', 'jsonb', { default: { json: '{}' } }),
    column('shout', 'text', { generated: { sql: 'upper(email)', stored: true } }),
  ],
  {
    primaryKey: { kind: 'primary_key', name: 'pk_users', columns: ['id'] },
    uniques: [unique('uq_users_email', ['email'], { comment: 'One account each' })],
    checks: [check('ck_users_score', 'score >= 0 -- never negative')],
    foreignKeys: [
      foreignKey(
        'fk_users_team_id_teams',
        ['team_id'],
        { name: 'teams', columns: ['id'] },
        { onDelete: 'set_null' },
      ),
    ],
    indexes: [
      index('ix_users_shout', ['shout'], { comment: 'For the search' }),
      index('ix_users_team_id', ['team_id'], { where: 'team_id is not null' }),
    ],
    comment: 'People',
  },
)

export interface ContextOptions {
  readonly version?: number
  readonly transaction?: CompileContext['transaction']
  readonly isNew?: boolean
  readonly defaultSchema?: string
}

export function context({
  version = 150000,
  transaction = 'auto',
  isNew = false,
  defaultSchema = 'public',
}: ContextOptions = {}): CompileContext {
  return {
    serverVersion: version,
    transaction,
    isNew: () => isNew,
    isNewType: () => isNew,
    takenAway: [],
    knowsSchema: () => true,
    defaultSchema,
    before: emptyModel,
    after: emptyModel,
    standing: () => emptyModel,
    bookkeeping: { prefix: 'aludel_' },
  }
}

export function compile(step: Step, options: ContextOptions = {}): readonly Statement[] | Unsupported {
  return lookup(steps, step, context(options))
}

/** The statements of a step that this version can do. */
export function statements(step: Step, options: ContextOptions = {}): readonly Statement[] {
  const result = compile(step, options)
  if ('unsupported' in result) throw new Error(result.unsupported)
  return result
}

/** Statements as a test reads them: class, then what it costs, then the SQL. */
export function sql(step: Step, options: ContextOptions = {}): readonly string[] {
  return statements(step, options).map((statement) => statement.sql)
}
