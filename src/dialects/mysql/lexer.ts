import type { SqlLexer } from '../../sql/lexer.js'
import { mariadbLexer, mysqlLexer } from '../../sql/mysql-lexer.js'
import { byFlavour, type Flavour } from './flavour.js'

/** The lexer of a flavour: the two reserve other words. */
export function lexerFor(flavour: Flavour): SqlLexer {
  return byFlavour(flavour, { mysql: mysqlLexer, mariadb: mariadbLexer })
}
