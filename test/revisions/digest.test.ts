import { expect } from 'chai'
import * as fc from 'fast-check'
import { canonicalText, InvalidNumberText, type CanonicalValue } from '../../src/revisions/canonical.js'
import { digests, type DocumentDigests } from '../../src/revisions/digest.js'

const numbers: readonly (readonly [source: string, text: string])[] = [
  ['1', '1'],
  ['0.1900', '0.1900'],
  ['12345678901234567890.10', '12345678901234567890.10'],
  ['+1', '1'],
  ['-1', '-1'],
  ['.5', '0.5'],
  ['-.5', '-0.5'],
  ['1.', '1.0'],
  ['1.e5', '1.0e5'],
  ['1e+5', '1e+5'],
  ['007', '7'],
  ['0', '0'],
  ['-0.0', '-0.0'],
]

const header = (revises: CanonicalValue): ReadonlyMap<string, CanonicalValue> =>
  new Map([['revises', revises]])

const same: readonly (readonly [
  title: string,
  a: ReadonlyMap<string, CanonicalValue>,
  b: ReadonlyMap<string, CanonicalValue>,
])[] = [
  [
    'keys left out and their defaults',
    new Map(),
    new Map<string, CanonicalValue>([
      ['operations', []],
      ['transaction', 'auto'],
      ['depends_on', []],
      ['branch_labels', []],
      ['replaces', []],
    ]),
  ],
  ['the message', new Map([['message', 'a']]), new Map([['message', 'b']])],
  ['one parent and a list of one', header('a'), header(['a'])],
  ['no parent and an empty list', header(null), header([])],
  ['an id written as a number', header({ number: '004512345678' }), header('004512345678')],
]

const different: readonly (readonly [
  title: string,
  part: keyof DocumentDigests,
  a: ReadonlyMap<string, CanonicalValue>,
  b: ReadonlyMap<string, CanonicalValue>,
])[] = [
  ['what it replaces', 'header', new Map([['replaces', ['a']]]), new Map()],
  [
    'the order of what it replaces',
    'header',
    new Map([['replaces', ['a', 'b']]]),
    new Map([['replaces', ['b', 'a']]]),
  ],
  ['an empty downgrade', 'content', new Map([['downgrade', []]]), new Map()],
  ['the transaction', 'content', new Map([['transaction', 'none']]), new Map()],
  [
    'digits of a number',
    'content',
    new Map([['operations', [{ number: '0.19' }]]]),
    new Map([['operations', [{ number: '0.190' }]]]),
  ],
  [
    'a number and its text',
    'content',
    new Map([['operations', [{ number: '1' }]]]),
    new Map([['operations', ['1']]]),
  ],
  ['the parents', 'header', header('a'), header('b')],
  ['the order of parents', 'header', header(['a', 'b']), header(['b', 'a'])],
]

const anyValue: fc.Arbitrary<CanonicalValue> = fc.letrec<{ value: CanonicalValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.string(),
    fc.integer().map((number) => ({ number: String(number) })),
    fc.array(tie('value')),
    fc.array(fc.tuple(fc.string(), tie('value'))).map((entries) => new Map(entries)),
  ),
})).value

describe('canonicalText', () => {
  for (const [source, text] of numbers) {
    it(`writes ${source} as ${text}`, () => {
      expect(canonicalText({ number: source })).to.equal(text)
      expect(() => JSON.parse(text)).not.to.throw()
    })
  }

  for (const source of ['', '.', '0x1f', '0o7', '.inf', '.nan', '1_000', '+', 'e5']) {
    it(`refuses ${JSON.stringify(source)} as a number`, () => {
      expect(() => canonicalText({ number: source }))
        .to.throw(InvalidNumberText)
        .with.property('text', source)
    })
  }

  it('sorts keys, and writes no blanks', () => {
    const value = new Map<string, CanonicalValue>([
      ['b', [null, true, 'x"\n']],
      ['a', { number: '1.0' }],
      ['B', new Map()],
    ])
    expect(canonicalText(value)).to.equal(String.raw`{"B":{},"a":1.0,"b":[null,true,"x\"\n"]}`)
  })

  it('writes JSON that does not depend on the order of keys', () => {
    fc.assert(
      fc.property(anyValue, fc.array(fc.tuple(fc.string(), anyValue)), (value, entries) => {
        expect(() => JSON.parse(canonicalText(value))).not.to.throw()
        const map = new Map(entries)
        const reversed = new Map([...map].toReversed())
        expect(canonicalText(map)).to.equal(canonicalText(reversed))
      }),
    )
  })
})

describe('digests', () => {
  for (const [title, a, b] of same) {
    it(`do not see ${title}`, () => {
      expect(digests(a)).to.deep.equal(digests(b))
    })
  }

  for (const [title, part, a, b] of different) {
    it(`see ${title}, in the ${part} alone`, () => {
      const other = part === 'header' ? 'content' : 'header'
      expect(digests(a)[part]).not.to.equal(digests(b)[part])
      expect(digests(a)[other]).to.equal(digests(b)[other])
    })
  }

  it('see the data files', () => {
    const dataFiles = new Map([['rows.csv', 'ab12']])
    expect(digests(new Map(), { dataFiles }).content).not.to.equal(digests(new Map()).content)
  })

  it('stay what they are: databases hold them', () => {
    expect(
      digests(
        new Map<string, CanonicalValue>([
          ['revision', 'a'],
          ['revises', null],
        ]),
      ),
    ).to.deep.equal({
      algorithm: 'sha256/1',
      content: '4412752d77898f013819b4e62fff395ced564cc01f09ac67ac5eb28c519c4592',
      header: '1bc2ac9c7c9366fdeff34fb759d4a692180d50e99d2cb9b2b95c445e3608905d',
    })
  })
})
