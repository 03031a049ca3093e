import { pick, type Random } from './random-source.js'

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
].concat(['<<: ', '---\n'])

const values = ['null', '~', '0x1F', '.inf', '007', '1e999', '{}', '[]', '__proto__', 'constructor'].concat([
  '\u{1f600}',
  '\ud800',
  '\u0000',
  '"\\0"',
])

/** The text after one small change: a bit, a cut, a piece of syntax, a line, a value, a key, or two words that change places. */
export function mutateText(text: string, random: Random): string {
  return text === '' ? text : (pick(changes, random)?.(text, random) ?? text)
}

const changes: readonly ((text: string, random: Random) => string)[] = [
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
    return text.slice(0, at) + (pick(pieces, random) ?? '') + text.slice(at)
  },
  (text, random) => text.slice(0, random(text.length)),
  (text, random) => onLine(text, random, (line) => `${line}\n${line}`),
  (text, random) => onLine(text, random, (line) => ' '.repeat(1 + random(3)) + line),
  (text, random) => onLine(text, random, (line) => line.replace(/^ {1,2}/, '')),
  (text, random) => onLine(text, random, () => ''),
  (text, random) => onLine(text, random, (line) => line.replace(/: .*$/, `: ${pick(values, random) ?? ''}`)),
  (text, random) =>
    onLine(text, random, (line) => line.replace(/^( *(?:- )?)\w+/, `$1${pick(values, random) ?? ''}`)),
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
