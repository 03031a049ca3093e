import { expect } from 'chai'
import { loadRevision } from '../../src/documents/load-revision.js'
import { validTexts } from './valid-texts.js'

const seed = Number(process.env['ALUDEL_FUZZ_SEED'] ?? 20231117)
const runs = 3000

/** Numbers that look random and are the same for the same seed (mulberry32). */
function randomSource(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

type Random = (below: number) => number

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  ',',
  '- ',
  '*a',
  '&a ',
  '!!x ',
  '"',
  "'",
  '|',
  '>',
  '#',
  '\t',
  '<<: ',
  '---\n',
]
const values = [
  'null',
  '~',
  '0x1F',
  '.inf',
  '007',
  '1e999',
  '{}',
  '[]',
  '__proto__',
  'constructor',
  '\u{1f600}',
  '\ud800',
  '\u0000',
]

const mutations: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => {
    const at = random(text.length)
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << random(8)))
    return text.slice(0, at) + flipped + text.slice(at + 1)
  },
  (text, random) => {
    const at = random(text.length)
    return text.slice(0, at) + text.slice(at + 1 + random(12))
  },
  (text, random) => {
    const at = random(text.length)
    return text.slice(0, at) + (pieces[random(pieces.length)] ?? '') + text.slice(at)
  },
  (text, random) => text.slice(0, random(text.length)),
  (text, random) => onLine(text, random, (line) => `${line}\n${line}`),
  (text, random) => onLine(text, random, (line) => ' '.repeat(1 + random(3)) + line),
  (text, random) => onLine(text, random, (line) => line.replace(/^ {1,2}/, '')),
  (text, random) => onLine(text, random, () => ''),
  (text, random) =>
    onLine(text, random, (line) => line.replace(/: .*$/, `: ${values[random(values.length)] ?? ''}`)),
  (text, random) =>
    onLine(text, random, (line) =>
      line.replace(/^( *(?:- )?)\w+/, `$1${values[random(values.length)] ?? ''}`),
    ),
  (text, random) => {
    const words = text.split(/(\w+)/)
    const [a, b] = [random(words.length), random(words.length)]
    const [first = '', second = ''] = [words[a], words[b]]
    return words.map((word, at) => (at === a ? second : at === b ? first : word)).join('')
  },
]

function onLine(text: string, random: Random, change: (line: string) => string): string {
  const lines = text.split('\n')
  const at = random(lines.length)
  return lines.map((line, index) => (index === at ? change(line) : line)).join('\n')
}

describe('mutated documents', function () {
  this.timeout(60_000)

  it('end in diagnostics or a revision, never in an exception', () => {
    const random = randomSource(seed)
    let accepted = 0
    for (let run = 0; run < runs; run++) {
      let text = validTexts[random(validTexts.length)] ?? ''
      for (let change = random(3); change >= 0 && text.length > 0; change--) {
        text = mutations[random(mutations.length)]?.(text, random) ?? text
      }
      try {
        const { revision, diagnostics } = loadRevision({ file: 'a.yaml', text })
        if (revision !== undefined) accepted++
        expect(revision === undefined).to.equal(diagnostics.length > 0)
        for (const { message, location } of diagnostics) {
          expect(message).to.not.equal('')
          expect(location.start.line).to.be.within(1, text.split('\n').length)
          const isForwards =
            location.end.line > location.start.line || location.end.column >= location.start.column
          expect(isForwards).to.equal(true)
        }
      } catch (error) {
        throw new Error(`seed ${seed}, run ${run}:\n${text}`, { cause: error })
      }
    }
    expect(accepted).to.be.within(1, runs - 1)
  })

  it('that leave the content alone leave the digests alone', () => {
    for (const text of validTexts) {
      const first = loadRevision({ file: 'a.yaml', text })
      const again = loadRevision({ file: 'stored.json', text: first.revision?.canonicalText ?? '' })
      expect(first.diagnostics).to.deep.equal([])
      expect(again.revision?.canonicalText).to.equal(first.revision?.canonicalText)
      expect(again.revision?.digests).to.deep.equal(first.revision?.digests)
      expect(again.revision?.document).to.deep.equal(first.revision?.document)
    }
  })
})
