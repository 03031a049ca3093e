import type { Repertoire } from '../random-history.js'
import { elsewhereActions } from './elsewhere-actions.js'
import { keyActions } from './key-actions.js'
import { objectActions } from './object-actions.js'
import { partitionActions } from './partition-actions.js'
import { rowActions } from './row-actions.js'
import { renameUnderView, severalAtOnce, severalOfTable } from './several-actions.js'
import { tableActions } from './table-actions.js'

const single: Repertoire = [
  ...tableActions,
  ...tableActions,
  ...keyActions,
  ...objectActions,
  ...partitionActions,
  ...rowActions,
  ...elsewhereActions,
]

/** What histories on MySQL and MariaDB are made of. */
export const mysqlRepertoire: Repertoire = [
  ...single,
  ...Array.from({ length: 8 }, () => severalAtOnce(single)),
  ...Array.from({ length: 5 }, () => severalOfTable),
  ...Array.from({ length: 3 }, () => renameUnderView),
]
