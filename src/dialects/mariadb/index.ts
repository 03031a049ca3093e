import type { Dialect } from '../dialect.js'
import { dialectFor } from '../mysql/dialect-for.js'
import { mariadbFlavour } from '../mysql/flavour.js'

/** MariaDB from 10.6 on, which is the first whose changes of the schema are atomic. */
export const mariadb: Dialect = dialectFor(mariadbFlavour)
