import type { DialectRules } from '../../model/dialect-rules.js'
import { postgresqlLexer } from '../../sql/postgresql-lexer.js'
import { extensionRules } from './extension-rules.js'
import { objectFaults, tableFaults } from './faults/index.js'
import { privileges } from './privileges.js'
import { routineRules, triggerRules } from './routine-arguments.js'
import { optionsAside } from './options-aside.js'
import { partitionRules } from './partition-rules.js'
import { storedForms } from './stored-forms.js'
import { typeChange } from './type-change.js'
import { comparable } from './comparable.js'
import { resolveType, typeFamily } from './types.js'

/** What the core may know of PostgreSQL. */
export const rules: DialectRules = {
  dialect: 'postgresql',
  keys: ['postgresql'],
  // https://www.postgresql.org/docs/current/limits.html: longer names are cut without an error.
  maxNameBytes: 63,
  // https://www.postgresql.org/docs/current/catalog-pg-class.html: an index and its constraint share the name.
  nameSpaces: [
    {
      scope: 'schema',
      kinds: [
        'table',
        'partition',
        'view',
        'index',
        'primary_key',
        'unique',
        'exclude',
        'sequence',
        'opaque',
      ],
    },
    // Every table and view is a type of its rows too: https://www.postgresql.org/docs/current/rowtypes.html
    { scope: 'schema', kinds: ['table', 'partition', 'view', 'type', 'opaque'] },
    { scope: 'schema', kinds: ['routine'] },
    { scope: 'schema', kinds: ['schema'] },
    { scope: 'schema', kinds: ['extension'] },
    { scope: 'table', kinds: ['primary_key', 'unique', 'foreign_key', 'check', 'exclude'] },
    { scope: 'table', kinds: ['trigger'] },
    { scope: 'table', kinds: ['policy'] },
  ],
  lexer: postgresqlLexer,
  partitions: partitionRules,
  privileges,
  routines: routineRules,
  triggers: triggerRules,
  extensions: extensionRules,
  keepsColumnOrder: false,
  // What is left costs nothing, and names of indexes are those of a schema.
  staysAside: new Set(),
  viewsHoldTypes: true,
  columnsCarryEnums: false,
  resolveType,
  typeFamily,
  typeChange,
  optionsAside,
  stored: storedForms,
  securesRows: (options) => options?.['row_security'] === true,
  comparable,
  tableFaults,
  objectFaults,
}
