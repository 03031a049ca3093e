import type { SqlLexer } from './lexer.js'
import { mariadbRules, mysqlRules } from './mysql-rules.js'
import type { SqlRules } from './rules.js'
import { blockComment, lineComment, pattern, quotedText, word } from './scan-rules.js'
import { createLexer, type ScanRule } from './scanner.js'

/** What a bare name is made of. Beyond ASCII everything is a letter. */
const letter = String.raw`A-Za-z_$\u0080-\u{10ffff}`

/**
 * Reads the SQL of MySQL as its own scanner does without ANSI_QUOTES and NO_BACKSLASH_ESCAPES.
 * https://dev.mysql.com/doc/refman/8.4/en/language-structure.html
 */
export const mysqlLexer: SqlLexer = lexerOf('mysql', mysqlRules)

/** The same for MariaDB, whose words are others. https://mariadb.com/kb/en/sql-language-structure/ */
export const mariadbLexer: SqlLexer = lexerOf('mariadb', mariadbRules)

function lexerOf(dialect: string, rules: SqlRules): SqlLexer {
  return createLexer(
    dialect,
    [
      pattern('space', /[ \t\n\r\f\v]+/y),
      lineComment(/#/y),
      // Two dashes begin a comment only before a blank: `a--1` takes away a negative number.
      lineComment(/--(?![^\0- ])/y),
      executableComment,
      blockComment({ nested: false }),
      // A command of the mysql client takes the rest of its line, whatever quotes stand there.
      pattern('punctuation', /\\[^\r\n]*/y),
      quotedText({ kind: 'string', open: /(?:[bBnNxX]|_[A-Za-z\d]+)?'/y, quote: "'", backslash: true }),
      quotedText({ kind: 'string', open: /(?:_[A-Za-z\d]+)?"/y, quote: '"', backslash: true }),
      quotedText({ kind: 'quoted', open: /`/y, quote: '`', backslash: false, name: unquoted }),
      pattern(
        'parameter',
        /\?|@@?(?:[\w$.\u0080-\uffff]+|`(?:[^`]|``)*`|'(?:[^'\\]|''|\\.)*'|"(?:[^"\\]|""|\\.)*")/sy,
      ),
      pattern('number', new RegExp(String.raw`(?:0x[\da-fA-F]+|0b[01]+)(?![\d${letter}])`, 'uy')),
      pattern(
        'number',
        new RegExp(String.raw`(?:\d+(?:\.(?!\.)\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\d${letter}])`, 'uy'),
      ),
      // A bare name may begin with a digit. Names keep their case: to the server, those of tables may differ in it.
      word(new RegExp(`[\\d${letter}]+`, 'uy'), (text) => text),
      pattern('operator', /:=|->>|->|<=>|<>|!=|<=|>=|<<|>>|\|\||&&|\.\./y),
      pattern('operator', /[-+*/%<>=~!@^&|:]/y),
    ],
    rules,
  )
}

function unquoted(inner: string): string {
  return inner.replaceAll('``', '`')
}

/**
 * The server runs what stands in a comment that begins so, some of it only in some versions: two servers would read two
 * statements in one text. https://dev.mysql.com/doc/refman/8.4/en/comments.html
 */
function executableComment(text: string, at: number): ReturnType<ScanRule> {
  if (!text.startsWith('/*!', at) && !text.startsWith('/*M!', at)) return undefined
  const close = text.indexOf('*/', at)
  return {
    kind: 'comment',
    end: close < 0 ? text.length : close + 2,
    problem: { kind: 'executable-comment', message: 'the server would run what stands in this comment' },
  }
}
