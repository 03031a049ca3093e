import type { DialectName } from '../model/dialect-rules.js'
import type { Dialect } from './dialect.js'
import { mariadb } from './mariadb/index.js'
import { mysql } from './mysql/index.js'
import { postgresql } from './postgresql/index.js'

/** The dialects that this version runs, by name. */
export const dialects: Readonly<Partial<Record<DialectName, Dialect>>> = { postgresql, mysql, mariadb }
