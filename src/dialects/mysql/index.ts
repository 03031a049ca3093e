import type { Dialect } from '../dialect.js'
import { dialectFor } from './dialect-for.js'
import { mysqlFlavour } from './flavour.js'

/** MySQL from 8.0.16 on, which is the first that holds rows against checks. */
export const mysql: Dialect = dialectFor(mysqlFlavour)
