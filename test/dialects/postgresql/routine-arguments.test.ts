import { expect } from 'chai'
import { routineRules } from '../../../src/dialects/postgresql/routine-arguments.js'

const { readArguments, signatureOf } = routineRules

const read = (text: string) => readArguments(text, ({ name }) => name === 'mood' || name === 'Mood')

/** Arguments as written, with what tells their function apart. */
const signatures: readonly (readonly [written: string, signature: string])[] = [
  ['', ''],
  ['first text, last TEXT', 'text, text'],
  ['int', 'integer'],
  ['double precision, x double precision = 1.5', 'double precision, double precision'],
  ['"double" text', 'text'],
  ['out a int, in out b varchar(10), variadic c int4[]', 'varchar, integer[]'],
  ['name inout numeric(10,2)', 'numeric'],
  [
    'a timestamp with time zone default coalesce(now(), now()), b character varying(20)[][]',
    'timestamptz, varchar[]',
  ],
  ['a interval day to second, date date, date', 'interval, date, date'],
  ['x mood[], "Mood"', '"mood"[], "Mood"'],
  ['a users.email%type, b billing.invoices', 'users.email%type, billing.invoices'],
  ["a text default 'x,y' /* , z int */", 'text'],
]

describe('arguments of functions', () => {
  for (const [written, signature] of signatures) {
    it(`(${written}) are told apart as (${signature})`, () => {
      expect(signatureOf(read(written))).to.equal(signature)
    })

    it(`(${signature}) stay as they are`, () => {
      expect(signatureOf(read(signature))).to.equal(signature)
    })
  }

  it('have a mode, a name and a default', () => {
    expect(read('a int, out "B b" text, inout c int = 1, variadic int[], d in text')).to.deep.equal([
      { mode: 'in', name: 'a', type: 'integer', hasDefault: false },
      { mode: 'out', name: 'B b', type: 'text', hasDefault: false },
      { mode: 'inout', name: 'c', type: 'integer', hasDefault: true },
      { mode: 'variadic', type: 'integer[]', hasDefault: false },
      { mode: 'in', name: 'd', type: 'text', hasDefault: false },
    ])
  })
})
