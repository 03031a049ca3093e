import type { ExpressionKind } from '../../model/expressions.js'
import { spellingOf } from './catalog/spelling.js'
import { byFlavour, type Flavour } from './flavour.js'

/** The kinds of expressions that these servers have words of their own for. */
export const toldKinds = {
  default: true,
  generated: true,
  check: true,
  index: true,
  partition_key: true,
  view: true,
} as const satisfies Partial<Readonly<Record<ExpressionKind, true>>>

/**
 * How the server tells the expressions of an item `e` in its own words, as the text of a JSON list beside the item's texts; NULL
 * where it does not have it. The words are those that the catalog is read by.
 */
export function storedWords(flavour: Flavour): string {
  const spelling = spellingOf(flavour)
  const here = 'COALESCE(e.place, DATABASE())'
  const column = (word: string): string => `(SELECT ${list(word)} FROM information_schema.COLUMNS AS c
    WHERE c.TABLE_SCHEMA = ${here} AND c.TABLE_NAME = e.owner AND c.COLUMN_NAME = e.name)`
  // Names of checks are those of the whole database on MySQL, and MariaDB's catalog tells whose they are.
  const ofTable = byFlavour(flavour, { mysql: '', mariadb: ' AND k.TABLE_NAME = e.owner' })
  const words: Readonly<Record<keyof typeof toldKinds, string>> = {
    default: column(spelling.default('c')),
    generated: column(spelling.generated('c')),
    check: `(SELECT ${list(spelling.check('k'))} FROM information_schema.CHECK_CONSTRAINTS AS k
    WHERE k.CONSTRAINT_SCHEMA = ${here} AND k.CONSTRAINT_NAME = e.name${ofTable} LIMIT 1)`,
    index: `(SELECT CONCAT('[', GROUP_CONCAT(JSON_QUOTE(${spelling.element('i')}) ORDER BY i.SEQ_IN_INDEX SEPARATOR ','), ']')
    FROM information_schema.STATISTICS AS i
    WHERE i.TABLE_SCHEMA = ${here} AND i.TABLE_NAME = e.owner AND i.INDEX_NAME = e.name AND ${spelling.element('i')} IS NOT NULL)`,
    partition_key: `(SELECT ${list(spelling.division('p'))} FROM information_schema.PARTITIONS AS p
    WHERE p.TABLE_SCHEMA = ${here} AND p.TABLE_NAME = e.owner AND p.PARTITION_NAME IS NOT NULL LIMIT 1)`,
    view: `(SELECT ${list(spelling.view('v'))} FROM information_schema.VIEWS AS v
    WHERE v.TABLE_SCHEMA = ${here} AND v.TABLE_NAME = e.owner)`,
  }
  const cases = Object.entries(words).map(([kind, sql]) => `WHEN '${kind}' THEN ${sql}`)
  return `CASE e.kind ${cases.join('\n    ')} END`
}

function list(word: string): string {
  return `CONCAT('[', JSON_QUOTE(${word}), ']')`
}
