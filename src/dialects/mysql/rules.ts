import type { DialectRules, NameSpace } from '../../model/dialect-rules.js'
import { lexerFor } from './lexer.js'
import { comparable } from './comparable.js'
import { extensionRules } from './extension-rules.js'
import { objectFaultsOf, tableFaultsOf } from './faults/index.js'
import { byFlavour, type Flavour } from './flavour.js'
import { optionsAside } from './options-aside.js'
import { partitionRules } from './partition-rules.js'
import { privilegesOf } from './privileges.js'
import { routineRulesOf, triggerRulesOf } from './routine-arguments.js'
import { storedFormsOf } from './stored-forms.js'
import { typeChange } from './type-change.js'
import { resolveTypeOf, typeFamily } from './types.js'

/** What the core may know of MySQL, or of MariaDB. */
export function rulesFor(flavour: Flavour): DialectRules {
  const lexer = lexerFor(flavour)
  return {
    dialect: flavour.name,
    keys: byFlavour(flavour, { mysql: ['mysql'], mariadb: ['mariadb', 'mysql'] }),
    // The servers keep 64 characters, of whatever bytes; a name that fits here fits there.
    maxNameBytes: 63,
    nameSpaces: nameSpaces(flavour),
    lexer,
    partitions: partitionRules,
    privileges: privilegesOf(flavour),
    routines: routineRulesOf(lexer),
    triggers: triggerRulesOf(flavour),
    extensions: extensionRules,
    keepsColumnOrder: true,
    viewsHoldTypes: false,
    columnsCarryEnums: true,
    staysAside: staysAside(flavour),
    resolveType: resolveTypeOf(flavour),
    typeFamily,
    typeChange,
    optionsAside,
    stored: storedFormsOf(flavour),
    securesRows: () => false,
    comparable,
    tableFaults: tableFaultsOf(flavour),
    objectFaults: objectFaultsOf(flavour),
  }
}

/**
 * Names of indexes are those of their table; without AUTO_INCREMENT or with nulls in its columns a table is written anew. Checks, which
 * come back by a copy, have names of their table on MariaDB, and on MySQL of their database.
 */
function staysAside(flavour: Flavour): DialectRules['staysAside'] {
  return byFlavour<DialectRules['staysAside']>(flavour, {
    mysql: new Set(['uniques', 'indexes', 'columns']),
    mariadb: new Set(['uniques', 'indexes', 'columns', 'checks']),
  })
}

/**
 * A primary key is called PRIMARY whatever it is given, so its name takes no place. A foreign key may have an index of its name.
 * MariaDB keeps the names of foreign keys per table from 12.1 on; older ones per database.
 * https://dev.mysql.com/doc/refman/8.4/en/create-table-check-constraints.html
 */
function nameSpaces(flavour: Flavour): readonly NameSpace[] {
  return [
    {
      scope: 'schema',
      kinds: byFlavour(flavour, {
        mysql: ['table', 'view', 'opaque'],
        mariadb: ['table', 'view', 'sequence', 'opaque'],
      }),
    },
    { scope: 'schema', kinds: ['type'] },
    { scope: 'schema', kinds: ['routine'] },
    { scope: 'schema', kinds: ['schema'] },
    { scope: 'schema', kinds: ['trigger'] },
    { scope: 'schema', kinds: ['foreign_key'], foldsCase: true },
    { scope: byFlavour(flavour, { mysql: 'schema', mariadb: 'table' }), kinds: ['check'], foldsCase: true },
    { scope: 'table', kinds: ['index', 'unique', 'foreign_key'] },
    { scope: 'table', kinds: ['partition'] },
  ]
}
