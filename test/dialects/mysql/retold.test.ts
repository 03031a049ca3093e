import { expect } from 'chai'
import { compareModels } from '../../../src/compare/compare-models.js'
import { usualCollation } from '../../../src/dialects/mysql/charsets.js'
import { mariadbFlavour, mysqlFlavour, type Flavour } from '../../../src/dialects/mysql/flavour.js'
import { rulesFor } from '../../../src/dialects/mysql/rules.js'
import type { Routine } from '../../../src/model/objects.js'
import { emptyModel, putTable, type SchemaModel } from '../../../src/model/schema-model.js'
import { putObject } from '../../../src/model/schema-objects.js'
import { bareTable, type Column, type Table, type Trigger } from '../../../src/model/table.js'

function column(name: string, spelling: string, more: Partial<Column> = {}, flavour = mysqlFlavour): Column {
  const type = rulesFor(flavour).resolveType(spelling, 'native', () => false)
  if (!('kind' in type)) throw new Error(type.message)
  return { name, type, nullable: true, ...more }
}

function table(columns: readonly Column[], more: Partial<Table> = {}): Table {
  return { name: 't', ...bareTable, columns, ...more }
}

/** What a comparison of documents with what was read says, in short. */
function differences(documents: SchemaModel, read: SchemaModel, flavour: Flavour): readonly string[] {
  const found = compareModels(documents, read, { rules: rulesFor(flavour), expected: 'documents' })
  return found.differences.map(({ kind, object, change, attribute = '' }) =>
    `${kind} ${object.name} ${change} ${attribute}`.trim(),
  )
}

function alone(of: Table): SchemaModel {
  return putTable(emptyModel, of)
}

/** A routine as documents or the catalog have it. */
function routine(more: Partial<Routine>): Routine {
  return {
    kind: 'routine',
    name: 'f',
    arguments: '',
    signature: '',
    language: 'sql',
    body: 'RETURN 1',
    grants: [],
    ...more,
  }
}

function trigger(body: string): Trigger {
  return { name: 'g', timing: 'before', events: ['insert'], forEach: 'row', body }
}

describe('what MySQL and MariaDB keep less of than documents say', () => {
  for (const flavour of [mysqlFlavour, mariadbFlavour]) {
    describe(`on ${flavour.product}`, () => {
      it('finds an enum in the values of a column, and other values', () => {
        const named = { kind: 'named' as const, name: 'role', arguments: [], dimensions: 0 }
        const documents = putObject(alone(table([{ name: 'r', type: named, nullable: true }])), {
          kind: 'enum',
          name: 'role',
          values: ['a', "b'c"],
          grants: [],
        })
        expect(
          differences(documents, alone(table([column('r', "enum('a','b''c')")])), flavour),
        ).to.deep.equal([])
        expect(differences(documents, alone(table([column('r', "enum('a')")])), flavour)).to.deep.equal([
          'column r different type',
        ])
      })

      it('takes a unique index for a unique constraint, and a primary key by whatever name', () => {
        const unique = {
          kind: 'unique' as const,
          name: 'u',
          columns: ['a'],
          nullsNotDistinct: false,
          deferrable: false,
          initiallyDeferred: false,
        }
        const index = {
          name: 'u',
          elements: [{ column: 'a', order: 'asc' as const }],
          unique: true,
          method: 'btree',
          nullsNotDistinct: false,
        }
        const key = { kind: 'primary_key' as const, columns: ['a'] }
        const read = alone(
          table([column('a', 'int')], { uniques: [unique], primaryKey: { ...key, name: 'PRIMARY' } }),
        )
        const documents = (more: Partial<Table>): SchemaModel =>
          alone(table([column('a', 'int')], { primaryKey: { ...key, name: 'pk_t' }, ...more }))
        expect(differences(documents({ indexes: [index] }), read, flavour)).to.deep.equal([])
        expect(differences(documents({ uniques: [unique] }), read, flavour)).to.deep.equal([])
        expect(differences(documents({}), read, flavour)).to.deep.equal(['unique u unexpected'])
      })

      it('compares collations as they come out, whoever names them', () => {
        const [bin, usual] = ['utf8mb4_bin', usualCollation(flavour)]
        const said = alone(
          table([column('a', 'varchar(5)', { collation: bin })], { options: { collation: bin } }),
        )
        const bare = alone(table([column('a', 'varchar(5)')], { options: { collation: bin } }))
        expect(differences(said, bare, flavour)).to.deep.equal([])
        const stayed = alone(
          table([column('a', 'varchar(5)', { collation: usual })], { options: { collation: bin } }),
        )
        expect(differences(bare, stayed, flavour)).to.deep.equal(['column a different collation'])
      })

      it('tells whose rights a routine runs with, and its arguments in any spelling', () => {
        const documents = putObject(
          emptyModel,
          routine({ arguments: 'X INTEGER, y varchar(5)', returns: 'INT' }),
        )
        const spelled = { arguments: 'x int(11), y varchar(5)', returns: 'int(11)' }
        expect(differences(documents, putObject(emptyModel, routine(spelled)), flavour)).to.deep.equal([])
        expect(
          differences(
            documents,
            putObject(emptyModel, routine({ ...spelled, security: 'invoker' })),
            flavour,
          ),
        ).to.deep.equal(['function f() different security'])
      })

      it('finds the body of a document between BEGIN and END, and another one nowhere', () => {
        const kept: Readonly<Record<string, string>> = {
          'SET NEW.a = 1;': 'SET NEW.a = 1',
          ' SET NEW.a = 1 ': 'SET NEW.a = 1',
          "SET NEW.a = ';'; SET NEW.b = 2": "BEGIN\nSET NEW.a = ';'; SET NEW.b = 2;\nEND",
          'BEGIN SET NEW.a = 1; END;': 'BEGIN SET NEW.a = 1; END',
        }
        for (const [written, read] of Object.entries(kept)) {
          const [documents, catalog] = [written, read].map((body) =>
            putObject(alone(table([column('a', 'int')], { triggers: [trigger(body)] })), routine({ body })),
          )
          const found = (other: SchemaModel | undefined): readonly string[] =>
            differences(documents ?? emptyModel, other ?? emptyModel, flavour)
          expect(found(catalog), written).to.deep.equal([])
          const changed = putObject(
            alone(table([column('a', 'int')], { triggers: [trigger(`${read} /* more */`)] })),
            routine({ body: `${read} /* more */` }),
          )
          expect(found(changed), written).to.deep.equal([
            'trigger g different body',
            'function f() different body',
          ])
        }
      })
    })
  }
})
