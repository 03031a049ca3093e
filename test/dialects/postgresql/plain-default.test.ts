import { expect } from 'chai'
import { plainDefault } from '../../../src/dialects/postgresql/plain-default.js'
import { resolveType } from '../../../src/dialects/postgresql/types.js'
import type { Value } from '../../../src/model/table.js'

/** Words of the server for a default of a column, and the constant that is told in them; undefined: they stay. */
const defaults: readonly (readonly [type: string, words: string, value: Value | undefined])[] = [
  ['varchar(9)', "'x'::character varying", { literal: 'x' }],
  ['text', "'it''s'::text", { literal: "it's" }],
  ['text', "'x'::character varying", undefined],
  ['text', "('a'::text || 'b'::text)", undefined],
  ['text', 'NULL::text', undefined],
  ['integer', '0', { literal: { number: '0' } }],
  ['integer', "'-1'::integer", { literal: { number: '-1' } }],
  ['bigint', "'-1'::bigint", undefined],
  ['bigint', "'5000000000'::bigint", { literal: { number: '5000000000' } }],
  ['integer', "'7'::integer", undefined],
  ['numeric(9,2)', '1.50', { literal: { number: '1.50' } }],
  ['numeric(9,2)', "'-1.5'::numeric", { literal: { number: '-1.5' } }],
  ['boolean', 'true', { literal: true }],
  ['jsonb', "'{}'::jsonb", { json: '{}' }],
  ['jsonb', "'{}'::json", undefined],
  ['mood', "'ok'::mood", { literal: 'ok' }],
  ['mood', "'ok'::text", undefined],
  ['text[]', "'{}'::text[]", undefined],
  ['timestamptz', 'now()', undefined],
]

describe('a default as a constant', () => {
  for (const [spelling, words, value] of defaults) {
    it(`${value === undefined ? 'leaves' : 'takes'} ${words} of ${spelling}`, () => {
      const type = resolveType(spelling, 'portable', ({ name }) => name === 'mood')
      if (!('kind' in type)) throw new Error(type.message)
      expect(plainDefault(words, type)).to.deep.equal(value)
    })
  }
})
