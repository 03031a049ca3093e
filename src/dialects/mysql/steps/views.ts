import type { View } from '../../../model/objects.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { nameList, words } from '../../ddl.js'
import { nameOf } from '../../../model/table.js'
import type { Flavour } from '../flavour.js'
import { makes, renames, takes, viewThere } from '../probes.js'
import { quoteName, quoteTable, quoteText } from '../quoting.js'
import { onTable } from '../rights/need.js'
import { viewNeeds } from '../rights/reads.js'
import { grantStatements, revokeStatements } from './grants.js'
import { lacks, standalone } from './statements.js'
import { textOption } from './table-options.js'

/**
 * Steps about views. One is never replaced: on MariaDB that is two steps of the server, of which it may do one.
 * https://dev.mysql.com/doc/refman/8.4/en/create-view.html
 */
export function viewSteps(flavour: Flavour): Pick<StepCompiler, 'create_view' | 'drop_view' | 'rename_view'> {
  return {
    create_view: ({ view }, context) =>
      unsupportedView(view, flavour) ?? [
        standalone(createViewSql(view), {
          probe: makes(viewThere(view)),
          undo: `DROP VIEW ${quoteTable(view)}`,
          needs: viewNeeds(view, context.after, flavour),
        }),
        ...grantStatements({ kind: 'object', object: view }, view.grants),
      ],

    drop_view: ({ view }) => [
      ...revokeStatements({ kind: 'object', object: view }, view.grants),
      standalone(`DROP VIEW ${quoteTable(view)}`, {
        probe: takes(viewThere(view)),
        undo: createViewSql(view),
        // It may go ahead of a step about something else.
        needs: [onTable('remove', nameOf(view))],
      }),
    ],

    rename_view: ({ view, to }) => renamed(view, { ...view, name: to }),
  }
}

/** Rights stay behind under the old name, so they are given anew. */
function renamed(from: View, to: View): readonly Statement[] {
  return [
    ...revokeStatements({ kind: 'object', object: from }, from.grants),
    standalone(renameSql(from, to), {
      probe: renames(viewThere(from), viewThere(to)),
      undo: renameSql(to, from),
    }),
    ...grantStatements({ kind: 'object', object: to }, to.grants),
  ]
}

function renameSql(from: View, to: View): string {
  return `RENAME TABLE ${quoteTable(from)} TO ${quoteTable(to)}`
}

function createViewSql(view: View): string {
  const { options } = view
  const [algorithm, security] = ['algorithm', 'sql_security'].map((key) =>
    textOption(options, key)?.toUpperCase(),
  )
  const definer = textOption(options, 'definer')
  const head = words(
    'CREATE',
    algorithm !== undefined && `ALGORITHM = ${algorithm}`,
    definer !== undefined && `DEFINER = ${accountSql(definer)}`,
    security !== undefined && `SQL SECURITY ${security}`,
    `VIEW ${quoteTable(view)}`,
    view.columns !== undefined && nameList(quoteName, view.columns),
    'AS',
  )
  const query = view.query.trim()
  return [
    query.includes('\n') ? `${head}\n${query}` : `${head} ${query}`,
    ...(view.checkOption === undefined ? [] : [`WITH ${view.checkOption.toUpperCase()} CHECK OPTION`]),
  ].join('\n')
}

/** `app@localhost`; who says no host means all of them. */
export function accountSql(account: string): string {
  if (account.toLowerCase() === 'current_user') return 'CURRENT_USER'
  const at = account.lastIndexOf('@')
  return at < 0
    ? `${quoteText(account)}@'%'`
    : `${quoteText(account.slice(0, at))}@${quoteText(account.slice(at + 1))}`
}

function unsupportedView(view: View, flavour: Flavour): Unsupported | undefined {
  if (view.indexes.length > 0)
    return lacks(flavour, 'indexes of views', 'index the tables that it reads', '/indexes')
  return view.comment === undefined
    ? undefined
    : lacks(flavour, 'comments on views', 'leave out comment', '/comment')
}
