import type { Column } from '../../../model/table.js'
import type { PreconditionCompiler } from '../../../steps/compiler.js'
import type { Flavour } from '../flavour.js'
import { quoteName, quoteTable } from '../quoting.js'
import { columnWords } from '../steps/column-definition.js'
import { typeFamily, typeSql } from '../types.js'
import { valueThatDoesNotFit } from '../value-fit.js'
import { noNulls, question } from './question.js'
import { noneMadeEqual } from './recollated.js'

/** Of a value so much is shown, in characters, or bytes of what is no text. */
const shown = 60

/** What must hold of the rows before a column becomes another: no null where it forbids them, and no value that does not fit. */
export function alterColumnQuestions(flavour: Flavour): PreconditionCompiler['alter_column'] {
  return ({ table, from, to, using, fill }, context) => {
    if (context.isNew(table)) return []
    const members = columnWords(flavour, context).valuesOf(to.type)
    const computed = using !== undefined || from.generated !== undefined || to.generated !== undefined
    const misfit = computed ? undefined : valueThatDoesNotFit(from, to, members)
    return [
      ...(from.nullable && !to.nullable && fill === undefined
        ? [noNulls(table, to.name, 'add `backfill` with the value that replaces null, or find the rows with')]
        : []),
      ...(misfit === undefined
        ? []
        : [
            question(
              table,
              [from.name],
              quoteTable(table),
              misfit,
              {
                sentence: `every ${quoteName(from.name)} of ${quoteTable(table)} fits into ${typeSql(to.type, flavour, members)}`,
                help: 'state how values are turned by `using`, or find the rows with',
              },
              told(from),
            ),
          ]),
      ...(computed ? [] : noneMadeEqual(table, table, [{ from, to }], flavour)),
    ]
  }
}

/** The beginning of a value, as a constant. https://dev.mysql.com/doc/refman/8.4/en/string-functions.html#function_quote */
function told({ name, type }: Column): string {
  const column = quoteName(name)
  return typeFamily(type) === 'binary'
    ? `CONCAT('x', QUOTE(HEX(LEFT(${column}, ${shown}))))`
    : `QUOTE(LEFT(CAST(${column} AS CHAR), ${shown}))`
}
