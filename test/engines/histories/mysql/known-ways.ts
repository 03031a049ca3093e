import type { Flavour } from '../../../../src/dialects/mysql/flavour.js'

interface Known {
  readonly flavour: Flavour['name']
  readonly why: string
  readonly planned: RegExp
  readonly ran: RegExp
  /** What the server prints of the table. */
  readonly table: RegExp
}

/** Ways that a server goes and nobody plans. */
const known: readonly Known[] = [
  {
    flavour: 'mariadb',
    why: 'a key that orders the rows of each part goes in an instant by what the server says of divided tables; planned is the copy',
    planned: /DROP (?:INDEX|PRIMARY KEY)[^]*ALGORITHM=COPY/,
    ran: /ALGORITHM=INSTANT/,
    table: /PARTITION BY/,
  },
  ...(['mysql', 'mariadb'] as const).map((flavour) => ({
    flavour,
    why: 'another collation of a whole table is planned as a copy, since one of its texts may ask for that',
    planned: /DEFAULT CHARACTER SET = \w+ COLLATE = [^]*ALGORITHM=COPY/,
    ran: /ALGORITHM=(?:INSTANT|NOCOPY|INPLACE)/,
    table: /./,
  })),
  ...(['mysql', 'mariadb'] as const).map((flavour) => ({
    flavour,
    why: 'a table that once had a full text index has a hidden column of it until it is written anew, which no catalog tells',
    planned: /(?:ADD|DROP) COLUMN [^]*ALGORITHM=INSTANT/,
    ran: /ALGORITHM=INPLACE, LOCK=NONE/,
    table: / (?:text|varchar)\b/,
  })),
  {
    flavour: 'mysql',
    why: 'of several unique keys without nulls the oldest orders the rows, and the server alone knows which that is',
    planned: /DROP INDEX [^]*ALGORITHM=INPLACE/,
    ran: /ALGORITHM=COPY/,
    table: /UNIQUE KEY/,
  },
  {
    flavour: 'mysql',
    why: 'whether a column that was set aside comes back to another place among others that are kept, the server alone knows',
    planned: /MODIFY COLUMN .* (?:FIRST|AFTER `[^`]*`),\s+ALGORITHM=INSTANT/,
    ran: /ALGORITHM=INPLACE/,
    table: /./,
  },
]

/** Is it known why this statement went another way than was planned? */
export function isKnownWay(misjudged: string, table: string, { name }: Flavour): boolean {
  const [planned = '', ran = ''] = misjudged.split('ran as')
  return known.some(
    (each) =>
      each.flavour === name && each.planned.test(planned) && each.ran.test(ran) && each.table.test(table),
  )
}
