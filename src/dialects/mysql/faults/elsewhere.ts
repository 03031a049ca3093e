import type { TableFault } from '../../../model/table-fault.js'
import type { Table } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { fault } from './fault.js'

/** What other engines have, and these do not: each key of the format that has no meaning here. */
export function elsewhereFaults(table: Table, flavour: Flavour): readonly TableFault[] {
  const say = (of: TableFault['of'], what: string, help: string, keys: readonly string[]): TableFault =>
    fault(of, `${flavour.product} has no ${what}`, help, keys)
  return [
    ...keyWords(table, say),
    ...foreignKeyWords(table, say),
    ...checkWords(table, say, flavour),
    ...indexWords(table, say),
    ...table.excludes.map((exclude) =>
      say(exclude, 'exclusion constraints', onlyElsewhere('the operation'), ['']),
    ),
    ...table.columns.flatMap(({ name, options }) =>
      options?.['serial'] === true
        ? [say({ kind: 'column', name }, 'serial', 'write identity', ['/postgresql/serial'])]
        : [],
    ),
  ]
}

type Say = (of: TableFault['of'], what: string, help: string, keys: readonly string[]) => TableFault

const onlyElsewhere = (what: string): string =>
  `limit ${what} with \`dialects: [postgresql]\`, and say in another what stands here`

const when = (condition: boolean, faults: () => TableFault): readonly TableFault[] =>
  condition ? [faults()] : []

function keyWords(table: Table, say: Say): readonly TableFault[] {
  const { primaryKey } = table
  return [
    ...(primaryKey === undefined
      ? []
      : [
          ...when(primaryKey.include !== undefined, () =>
            say(primaryKey, 'columns that a key only includes', 'remove include, or make an index of all', [
              '/include',
            ]),
          ),
          ...when(primaryKey.comment !== undefined, () =>
            say(primaryKey, 'comments on keys', 'remove it, or comment on the table', ['/comment']),
          ),
        ]),
    ...table.uniques.flatMap((unique) => [
      ...when(unique.include !== undefined, () =>
        say(unique, 'columns that a key only includes', 'remove include, or make an index of all', [
          '/include',
        ]),
      ),
      ...when(unique.nullsNotDistinct, () =>
        say(unique, 'keys in which two nulls are equal', 'remove nulls_not_distinct, or forbid nulls', [
          '/nulls_not_distinct',
        ]),
      ),
      ...when(unique.deferrable, () =>
        say(unique, 'keys that are looked at later', 'remove deferrable', [
          '/deferrable',
          '/initially_deferred',
        ]),
      ),
      ...when(unique.comment !== undefined, () =>
        say(unique, 'comments on constraints', 'remove it, or comment on the table', ['/comment']),
      ),
    ]),
  ]
}

const at = (key: string): readonly string[] => [`/references/${key}`, `/${key}`, '']

function foreignKeyWords(table: Table, say: Say): readonly TableFault[] {
  return table.foreignKeys.flatMap((key) => [
    ...when(key.match === 'full', () =>
      say(
        key,
        '`match: full`: it takes the words, and looks at nothing',
        'remove match, and forbid nulls',
        at('match'),
      ),
    ),
    ...when(key.deferrable, () =>
      say(key, 'foreign keys that are looked at later', 'remove deferrable', at('deferrable')),
    ),
    ...when(key.onDeleteColumns !== undefined, () =>
      say(key, '`on_delete_columns`', 'remove it, or use a trigger', at('on_delete_columns')),
    ),
    ...when(!key.validated, () =>
      say(key, '`not_valid`: a foreign key holds for every row', 'remove not_valid', ['/not_valid', '']),
    ),
    ...when(key.comment !== undefined, () =>
      say(key, 'comments on constraints', 'remove it, or comment on the table', ['/comment']),
    ),
  ])
}

function checkWords(table: Table, say: Say, { name }: Flavour): readonly TableFault[] {
  return table.checks.flatMap((check) => [
    ...when(check.noInherit, () => say(check, '`no_inherit`', 'remove it', ['/no_inherit'])),
    ...when(!check.enforced && name === 'mariadb', () =>
      say(check, 'checks that are not enforced', 'remove enforced, or limit the operation with `dialects`', [
        '/enforced',
      ]),
    ),
    ...when(!check.validated, () =>
      say(check, '`not_valid`: a check holds for every row', 'remove not_valid', ['/not_valid', '']),
    ),
    ...when(check.comment !== undefined, () =>
      say(check, 'comments on constraints', 'remove it, or comment on the table', ['/comment']),
    ),
  ])
}

function indexWords(table: Table, say: Say): readonly TableFault[] {
  return table.indexes.flatMap(({ name, where, include, nullsNotDistinct, elements }) => {
    const of = { kind: 'index' as const, name }
    return [
      ...when(where !== undefined, () =>
        say(
          of,
          'indexes over some of the rows',
          `remove where; for a unique rule, index a generated column that is null in the other rows`,
          ['/where'],
        ),
      ),
      ...when(include !== undefined, () =>
        say(of, 'columns that an index only includes', 'name them among `columns`, or remove include', [
          '/include',
        ]),
      ),
      ...when(nullsNotDistinct, () =>
        say(of, 'indexes in which two nulls are equal', 'remove nulls_not_distinct, or forbid nulls', [
          '/nulls_not_distinct',
        ]),
      ),
      ...elements.flatMap(({ nulls, opclass, collation }, i) => [
        ...when(nulls !== undefined, () =>
          say(of, 'choice of where nulls stand in an index: they come first', 'remove nulls', [
            `/columns/${i}/nulls`,
          ]),
        ),
        ...when(opclass !== undefined, () =>
          say(of, 'operator classes', 'remove opclass', [`/columns/${i}/opclass`]),
        ),
        ...when(collation !== undefined, () =>
          say(of, 'collation of an index by itself', 'give the column the collation', [
            `/columns/${i}/collation`,
          ]),
        ),
      ]),
    ]
  })
}
