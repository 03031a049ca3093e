import { expect } from 'chai'
import { loadRevision } from '../../../src/documents/load-revision.js'
import { toSource } from '../../../src/api/revision-source.js'
import type { SchemaModel } from '../../../src/model/schema-model.js'
import { modelOperations } from '../../../src/operations/written/model-operations.js'
import { foldHistory, planUpgrade } from '../../../src/plan/planner.js'
import { randomHistory } from '../../engines/histories/random-history.js'
import { caseSettings } from '../../support/case-outcome.js'
import { expectSameModel } from '../same-model.js'
import { Map as PersistentMap } from 'immutable'

const settings = caseSettings(180_000)

/** What the model is when it is written as operations, and these are folded. */
function writtenAndRead(model: SchemaModel): SchemaModel {
  const { rules, naming, dialect } = settings
  const operations = modelOperations(model, {
    naming,
    dialect,
    partitions: rules.partitions,
    bornWith: rules.routines.bornWith,
    lexer: rules.lexer,
    defaultSchema: 'public',
  })
  const text = JSON.stringify({ revision: 'all', revises: null, operations })
  const { revision, diagnostics } = loadRevision({ file: 'all.json', text })
  expect(diagnostics.map(({ message }) => message)).to.deep.equal([])
  if (revision === undefined) throw new Error('not loaded')
  const source = toSource(revision, false)
  const planned = planUpgrade([], [source], settings)
  expect(
    planned.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message),
  ).to.deep.equal([])
  return foldHistory([source], settings).model
}

const elsewhere = [
  { create_schema: { name: 'billing' } },
  { create_table: { table: 'users', columns: [{ name: 'id', type: 'bigint', primary_key: true }] } },
  {
    create_function: {
      name: 'touch',
      returns: 'trigger',
      language: 'plpgsql',
      body: 'begin return new; end',
    },
  },
  {
    create_table: {
      schema: 'billing',
      table: 'invoices',
      columns: [{ name: 'user_id', type: 'bigint', references: { table: 'users', schema: 'public' } }],
      foreign_keys: [
        { name: 'again', columns: ['user_id'], references: { table: 'users', schema: 'public' } },
      ],
    },
  },
  {
    create_foreign_key: {
      schema: 'billing',
      table: 'invoices',
      name: 'late',
      columns: ['user_id'],
      references: { table: 'users', schema: 'public' },
      not_valid: true,
    },
  },
  {
    create_trigger: {
      name: 'touched',
      schema: 'billing',
      table: 'invoices',
      timing: 'before',
      events: ['update'],
      function: 'public.touch',
    },
  },
]

describe('a model written as operations', () => {
  it('names the default schema where a table elsewhere refers to what stands there', () => {
    const { revision } = loadRevision({
      file: 'all.json',
      text: JSON.stringify({ revision: 'all', revises: null, operations: elsewhere }),
    })
    if (revision === undefined) throw new Error('not loaded')
    const { model } = foldHistory([toSource(revision, false)], settings)
    expectSameModel(writtenAndRead(model), model, 'with a table in another schema')
  })

  for (const seed of Array.from({ length: 40 }, (_, i) => i + 1)) {
    it(`is the model again when they are folded (seed ${seed})`, () => {
      const { model } = randomHistory(seed, 30, settings)
      // What was set aside is not part of the schema, and the one document makes what many made.
      const objects = model.objects.map((object) =>
        'madeBy' in object ? { ...object, madeBy: 'all' } : object,
      )
      expectSameModel(writtenAndRead(model), { ...model, objects, kept: PersistentMap() }, `seed ${seed}`)
    })
  }

  it('names the schema of what stands in another one', () => {
    const text = JSON.stringify({
      revision: 'a',
      revises: null,
      operations: [
        { create_schema: { name: 'geo' } },
        { create_table: { table: 'z', columns: [{ name: 'id', type: 'int', primary_key: true }] } },
        {
          create_table: {
            schema: 'geo',
            table: 'a',
            columns: [
              { name: 'z_id', type: 'int', references: { schema: 'public', table: 'z' } },
              { name: 'other', type: 'int' },
            ],
            foreign_keys: [{ name: 'fk', columns: ['other'], references: { schema: 'public', table: 'z' } }],
            postgresql: { inherits: [{ schema: 'public', table: 'z' }] },
          },
        },
        {
          create_foreign_key: {
            schema: 'geo',
            table: 'a',
            name: 'late',
            columns: ['z_id'],
            references: { schema: 'public', table: 'z' },
            not_valid: true,
          },
        },
        {
          create_table: {
            table: 'b',
            columns: [{ name: 'id', type: 'int' }],
            postgresql: { inherits: [{ schema: 'geo', table: 'a' }] },
          },
        },
      ],
    })
    const { revision } = loadRevision({ file: 'all.json', text })
    if (revision === undefined) throw new Error('not loaded')
    const { model } = foldHistory([toSource(revision, false)], settings)
    expectSameModel(writtenAndRead(model), model, 'the model')
  })
})
