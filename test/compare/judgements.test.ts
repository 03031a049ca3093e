import { expect } from 'chai'
import { compareModels } from '../../src/compare/compare-models.js'
import type { CompareOptions, KnownWords, PlacedText } from '../../src/compare/context.js'
import { displayObject } from '../../src/compare/difference.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import type { Literal } from '../../src/generated/documents.js'
import { emptyModel, findTable, putTable, type SchemaModel } from '../../src/model/schema-model.js'
import { putObject, removeObject } from '../../src/model/schema-objects.js'
import type { Column, Table, Value } from '../../src/model/table.js'
import { applyOperation } from '../../src/operations/index.js'
import type { Operation } from '../../src/operations/operation.js'
import { contextAt } from '../operations/fold-context.js'

function fold(...operations: readonly Operation[]): SchemaModel {
  return operations.reduce(
    (model, operation) => applyOperation(operation, model, contextAt(model)),
    emptyModel,
  )
}

function told(
  expected: SchemaModel,
  actual: SchemaModel,
  options: Partial<CompareOptions> = {},
): readonly string[] {
  const { differences, notCompared } = compareModels(expected, actual, {
    rules: postgresql.rules,
    expected: 'documents',
    defaultSchema: 'public',
    ...options,
  })
  return [
    ...differences.map(({ kind, object, change, attribute }) =>
      [kind, displayObject(object), attribute ?? change].join(' '),
    ),
    ...notCompared.map(
      ({ kind, object, attribute }) => `${kind} ${displayObject(object)} ${attribute} not compared`,
    ),
  ]
}

const orders: Operation = {
  kind: 'create_table',
  table: 'orders',
  columns: [
    { name: 'id', type: 'bigint', identity: 'always', primary_key: true },
    { name: 'amount', type: 'integer', check: 'amount>=0' },
  ],
}

/** The table with other parts, as a catalog might tell it. */
function withTable(model: SchemaModel, name: string, change: (table: Table) => Partial<Table>): SchemaModel {
  const table = findTable(model, { name })
  return table === undefined ? model : putTable(model, { ...table, ...change(table) })
}

const checkOf = (check: string) => (table: Table) => ({
  checks: table.checks.map((each) => ({ ...each, check })),
})

const defaultOf = (type: string, value: Value) =>
  withTable(
    fold({ kind: 'create_table', table: 't', columns: [{ name: 'c', type }] }),
    't',
    ({ columns }) => ({ columns: columns.map((column): Column => ({ ...column, default: value })) }),
  )
const number = (digits: string): Literal => ({ number: digits })

const words =
  (known: string, certain = true) =>
  ({ kind, name, text }: PlacedText): KnownWords | undefined =>
    kind === 'check' && name === 'ck_orders_amount' && text === 'amount>=0'
      ? { words: known, certain }
      : undefined

const policyFor = (...roles: readonly string[]) =>
  withTable(fold(orders), 'orders', () => ({
    policies: [{ name: 'own', command: 'all', roles, permissive: true }],
  }))
const excludeBy = (operator: string) =>
  withTable(fold(orders), 'orders', () => ({
    excludes: [
      {
        kind: 'exclude',
        name: 'ex',
        elements: [{ column: 'amount', order: 'asc', operator }],
        method: 'gist',
        deferrable: false,
        initiallyDeferred: false,
      },
    ],
  }))

describe('comparison of documents with a catalog', () => {
  const model = fold(orders)

  describe('texts', () => {
    for (const [title, actual, known, expected] of [
      [
        'are compared with the engine’s words, where these are stored',
        '(a_ge(amount))',
        '(a_ge(amount))',
        [],
      ],
      ['differ from other words', '(amount > 0)', '(amount >= 0)', ['check orders.ck_orders_amount check']],
      ['are the same but for blanks, case and brackets', '((AMOUNT >= 0))', undefined, []],
      [
        'are not compared where nothing is known',
        '(amount >= (0)::numeric)',
        undefined,
        ['check orders.ck_orders_amount check not compared'],
      ],
    ] as const) {
      it(title, () => {
        const options = known === undefined ? {} : { words: words(known) }
        expect(told(model, withTable(model, 'orders', checkOf(actual)), options)).to.deep.equal(expected)
      })
    }

    it('are not compared with the words of a server that may write otherwise, unless they are the same', () => {
      const options = { words: words('(amount >= (0))', false) }
      expect(told(model, withTable(model, 'orders', checkOf('(amount >= (0))')), options)).to.deep.equal([])
      expect(told(model, withTable(model, 'orders', checkOf('(amount > 0)')), options)).to.deep.equal([
        'check orders.ck_orders_amount check not compared',
      ])
    })

    it('find a check that has another name too', () => {
      const renamed = withTable(model, 'orders', (table) => ({
        checks: table.checks.map((each) => ({ ...each, name: 'other', check: '(amount >= 0)' })),
      }))
      expect(told(model, renamed)).to.deep.equal(['check orders.ck_orders_amount name'])
      expect(told(renamed, model)).to.deep.equal(['check orders.other name'])
    })
  })

  describe('defaults', () => {
    for (const [type, literal, sql, verdict] of [
      ['text', "it's", "'it''s'::text", ''],
      ['text', 'a\\b', "E'a\\\\b'::text", ''],
      ['text', 'a', "'b'::text", 'default'],
      ['varchar(50)', 'a', "'a'::character varying", ''],
      ['integer', number('-1'), "'-1'::integer", ''],
      ['integer', number('7'), '8', 'default'],
      ['decimal(10,2)', number('0.1900'), '0.19', ''],
      ['decimal(10,2)', number('0'), '(0)::numeric', ''],
      ['boolean', true, 'true', ''],
      ['boolean', true, 'false', 'default'],
      ['date', '2026-01-31', "'2026-01-31'::date", ''],
      ['date', '2026-1-31', "'2026-01-31'::date", 'default not compared'],
      ['text[]', '{}', "'{}'::text[]", ''],
      ['text', 'a', 'lower(b)', 'default not compared'],
    ] as const) {
      it(`${JSON.stringify(literal)} of ${type} beside ${sql}`, () => {
        const lines = told(defaultOf(type, { literal }), defaultOf(type, { sql }))
        expect(lines).to.deep.equal(verdict === '' ? [] : [`column t.c ${verdict}`])
      })
    }

    it('of JSON are the same with blanks and keys in another order', () => {
      const json = defaultOf('jsonb', { json: '{"a":[1,"ü"],"b":2}' })
      expect(told(json, defaultOf('jsonb', { sql: `'{"b": 2, "a": [1, "ü"]}'::jsonb` }))).to.deep.equal([])
      expect(told(json, defaultOf('jsonb', { sql: `'{"a": [1, "u"], "b": 2}'::jsonb` }))).to.deep.equal([
        'column t.c default',
      ])
    })
  })

  it('takes what is as usual as not stated', () => {
    const stated = fold({
      kind: 'create_table',
      table: 't',
      columns: [
        { name: 'a', type: 'text', collation: 'default', postgresql: { storage: 'extended' } },
        { name: 'b', type: 'text[][]' },
      ],
      indexes: [
        {
          name: 'ix',
          columns: [
            { column: 'a', order: 'desc', nulls: 'first', opclass: 'text_ops', collation: 'default' },
          ],
          postgresql: { tablespace: 'pg_default' },
        },
      ],
      postgresql: { unlogged: false, access_method: 'heap', replica_identity: 'default' },
    })
    const plain = fold({
      kind: 'create_table',
      table: 't',
      columns: [
        { name: 'a', type: 'text' },
        { name: 'b', type: 'text[]' },
      ],
      indexes: [{ name: 'ix', columns: [{ column: 'a', order: 'desc' }] }],
    })
    expect(told(stated, plain)).to.deep.equal([])
    expect(told(plain, stated)).to.deep.equal([])
  })

  it('does not mind the order of columns where the engine does not keep it', () => {
    const turned = withTable(model, 'orders', ({ columns }) => ({ columns: columns.toReversed() }))
    expect(told(model, turned)).to.deep.equal([])
    expect(told(model, turned, { rules: { ...postgresql.rules, keepsColumnOrder: true } })).to.deep.equal([
      'table orders columns',
    ])
  })

  it('asks of a table of someone else for what was declared, and no more', () => {
    const declared = fold({
      kind: 'declare_table',
      table: 'orders',
      columns: [{ name: 'id', type: 'bigint', primary_key: true }],
    })
    expect(told(declared, model)).to.deep.equal([])
    expect(told(declared, emptyModel)).to.deep.equal(['table orders missing'])
    const other = fold({ kind: 'create_table', table: 'orders', columns: [{ name: 'id', type: 'uuid' }] })
    expect(told(declared, other)).to.deep.equal([
      'column orders.id type',
      'primary_key orders.pk_orders missing',
    ])
    expect(
      told(
        declared,
        withTable(other, 'orders', () => ({ columns: [] })),
      ),
    ).to.deep.equal(['column orders.id missing', 'primary_key orders.pk_orders missing'])
  })

  it('is not surprised by what raw SQL is said to have made', () => {
    const silent = fold(orders, { kind: 'execute', up: 'select 1', leave_on_downgrade: 'x' })
    const said = fold(orders, {
      kind: 'execute',
      up: 'select 1',
      leave_on_downgrade: 'x',
      creates: ['reports', 'orders.extra', 'ix_extra', 'guess'],
    })
    const actual = fold(
      orders,
      { kind: 'create_table', table: 'reports', columns: [{ name: 'id', type: 'int' }] },
      { kind: 'add_column', table: 'orders', column: 'extra', type: 'text' },
      { kind: 'create_index', table: 'orders', name: 'ix_extra', columns: ['id'] },
      { kind: 'create_function', name: 'guess', arguments: 'a int', returns: 'int', body: 'select 1' },
    )
    expect(told(silent, actual)).to.deep.equal([
      'column orders.extra unexpected',
      'index orders.ix_extra unexpected',
      'table reports unexpected',
      'function guess(integer) unexpected',
    ])
    expect(told(said, actual)).to.deep.equal([])
  })

  it('takes schemas that documents use, and what every database has, as they are', () => {
    const used = fold({ ...orders, schema: 'billing' })
    const schemas = ['public', 'billing', 'other'].reduce(
      (all, name) => putObject(all, { kind: 'schema', name, shared: false, grants: [] }),
      used,
    )
    const actual = putObject(schemas, { kind: 'extension', name: 'plpgsql', version: '1.0', shared: false })
    expect(told(used, actual)).to.deep.equal(['schema other unexpected'])
  })

  it('leaves alone what documents say of a schema that is there already', () => {
    const shared = fold({ kind: 'create_schema', name: 'billing', shared: true, comment: 'Ours' })
    const theirs = putObject(shared, {
      kind: 'schema',
      name: 'billing',
      shared: false,
      comment: 'Theirs',
      grants: [],
    })
    expect(told(shared, theirs)).to.deep.equal([])
    const own = fold({ kind: 'create_schema', name: 'billing', comment: 'Ours' })
    expect(told(own, theirs)).to.deep.equal(['schema billing comment'])
  })

  it('misses nothing that only other engines have a place for', () => {
    const said = fold(
      orders,
      { kind: 'create_index', table: 'orders', name: 'ix', columns: [{ column: 'amount', length: 3 }] },
      {
        kind: 'create_function',
        name: 'one',
        returns: 'int',
        body: 'select 1',
        deterministic: true,
        data_access: 'no_sql',
      },
    )
    const read = fold(
      orders,
      { kind: 'create_index', table: 'orders', name: 'ix', columns: ['amount'] },
      { kind: 'create_function', name: 'one', returns: 'int', body: 'select 1' },
    )
    expect(told(said, read).filter((line) => !line.endsWith('not compared'))).to.deep.equal([])
  })

  it('does not know who ran the statement of a policy for whoever runs it', () => {
    const expected = policyFor('reporting', 'current_user')
    expect(told(expected, policyFor('admin', 'reporting'))).to.deep.equal([
      'policy orders.own roles not compared',
    ])
    expect(told(expected, policyFor('admin'))).to.deep.equal(['policy orders.own roles'])
  })

  it('takes an operator of the server for the same with its schema', () => {
    expect(told(excludeBy('pg_catalog.='), excludeBy('='))).to.deep.equal([])
    expect(told(excludeBy('ext.='), excludeBy('='))).to.deep.equal(['exclude orders.ex elements'])
  })

  it('compares the rights on a schema of someone else that were given here', () => {
    const given = fold({ kind: 'grant', privileges: ['usage'], schema: 'billing', roles: ['reporting'] })
    const [schema] = given.objects.values()
    if (schema?.kind !== 'schema') throw new Error('no schema')
    const more = [...schema.grants, { privilege: 'create', role: 'public', grantOption: false }]
    expect(told(given, putObject(given, { ...schema, grants: more }))).to.deep.equal([])
    expect(told(given, putObject(given, { ...schema, grants: [] }))).to.deep.equal([
      'grant billing.usage to reporting missing',
    ])
  })

  it('compares the version and the schema of an extension where they are stated', () => {
    const plain = fold({ kind: 'create_extension', name: 'citext' })
    const versioned = fold({ kind: 'create_extension', name: 'citext', version: '1.6', schema: 'billing' })
    expect(told(plain, versioned)).to.deep.equal([])
    expect(told(versioned, plain)).to.deep.equal(['extension citext schema', 'extension citext version'])
    expect(told(plain, versioned, { expected: 'catalog' })).to.deep.equal([
      'extension citext schema',
      'extension citext version',
    ])
  })

  it('tells every right by itself', () => {
    const none = fold(orders)
    const some = fold(
      orders,
      { kind: 'grant', privileges: ['select'], table: 'orders', columns: ['amount'], roles: ['reporting'] },
      { kind: 'grant', privileges: ['insert'], table: 'orders', roles: ['reporting'] },
    )
    const optional = fold(orders, {
      kind: 'grant',
      privileges: ['insert'],
      table: 'orders',
      roles: ['reporting'],
      grant_option: true,
    })
    expect(told(some, none)).to.deep.equal([
      'grant orders.insert to reporting missing',
      'grant orders.select (amount) to reporting missing',
    ])
    expect(told(some, optional)).to.deep.equal([
      'grant orders.insert to reporting grant_option',
      'grant orders.select (amount) to reporting missing',
    ])
  })

  it('tells a thing of another kind under a name as one that is missing and one that is unexpected', () => {
    const asEnum = fold({ kind: 'create_enum', name: 'code', values: ['a'] })
    const asDomain = fold({ kind: 'create_domain', name: 'code', type: 'text' })
    expect(told(asEnum, asDomain)).to.deep.equal(['enum code missing', 'domain code unexpected'])
    expect(told(removeObject(asEnum, { kind: 'enum', name: 'code' }), asEnum)).to.deep.equal([
      'enum code unexpected',
    ])
  })
})
