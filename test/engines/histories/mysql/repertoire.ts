import type { Repertoire } from '../random-history.js'
import { keyActions } from './key-actions.js'
import { objectActions } from './object-actions.js'
import { partitionActions } from './partition-actions.js'
import { rowActions } from './row-actions.js'
import { tableActions } from './table-actions.js'

/** What histories on MySQL and MariaDB are made of. */
export const mysqlRepertoire: Repertoire = [
  ...tableActions,
  ...tableActions,
  ...keyActions,
  ...objectActions,
  ...partitionActions,
  ...rowActions,
]
