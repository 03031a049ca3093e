import type { View } from '../../../model/objects.js'
import { viewAsTable } from '../../../model/view-as-table.js'
import type { CompileContext, StepCompiler } from '../../../steps/compiler.js'
import type { Statement, Unsupported } from '../../../steps/statement.js'
import { nameList, words } from '../../ddl.js'
import { lockOn } from '../names.js'
import { quoteName, quoteTable } from '../quoting.js'
import { since } from '../version.js'
import { commentStatement } from './comments.js'
import { grantStatements } from './grants.js'
import { createIndex, unsupportedIndex } from './indexes.js'
import { needsVersion, transactional } from './statements.js'
import { parameterList, textOption } from './table-options.js'
import { createTriggerStatements } from './triggers.js'

/**
 * Steps about views. https://www.postgresql.org/docs/current/sql-createview.html,
 * https://www.postgresql.org/docs/current/sql-creatematerializedview.html
 */
export const viewSteps: Pick<StepCompiler, 'create_view' | 'drop_view' | 'rename_view'> = {
  create_view: ({ view }, context) => unsupportedView(view, context) ?? createView(view, context),

  drop_view: ({ view }, context) => [
    transactional(`DROP ${kindOf(view)} ${quoteTable(view)}`, {
      lock: lockOn('ACCESS EXCLUSIVE', view),
      undo: createView(view, context).map(({ sql }) => sql),
    }),
  ],

  rename_view: ({ view, to }) => {
    const rename = (from: string, name: string): string =>
      `ALTER ${kindOf(view)} ${quoteTable({ ...view, name: from })} RENAME TO ${quoteName(name)}`
    return [
      transactional(rename(view.name, to), {
        lock: lockOn('ACCESS EXCLUSIVE', view),
        undo: [rename(to, view.name)],
      }),
    ]
  },
}

function kindOf({ materialized }: View): string {
  return materialized ? 'MATERIALIZED VIEW' : 'VIEW'
}

/** The view and all that belongs to it; that goes with the view, so only the view itself is taken back. */
function createView(view: View, context: CompileContext): readonly Statement[] {
  const target = { kind: 'object' as const, object: view }
  const parts = [
    ...view.indexes.flatMap((index) => createIndex(viewAsTable(view), index, false, context)),
    ...(view.comment === undefined ? [] : [commentStatement(target, view.comment, undefined)]),
    ...view.triggers.flatMap((trigger) => createTriggerStatements({ kind: 'view', view }, trigger)),
    ...grantStatements(target, view.grants),
  ]
  return [
    transactional(createViewSql(view), {
      // Filling it reads what its query reads, all through.
      scan: view.materialized && view.withData,
      undo: [`DROP ${kindOf(view)} ${quoteTable(view)}`],
    }),
    ...parts.map((part) => ({ ...part, undo: [] })),
  ]
}

function createViewSql(view: View): string {
  const { options } = view
  const tablespace = textOption(options, 'tablespace')
  const parameters = view.materialized ? parameterList(options?.['with']) : securityOptions(view)
  const head = words(
    `CREATE ${kindOf(view)} ${quoteTable(view)}`,
    view.columns !== undefined && nameList(quoteName, view.columns),
    parameters !== undefined && `WITH ${parameters}`,
    view.materialized && tablespace !== undefined && `TABLESPACE ${quoteName(tablespace)}`,
    'AS',
  )
  const tail = [
    ...(view.checkOption === undefined ? [] : [`WITH ${view.checkOption.toUpperCase()} CHECK OPTION`]),
    ...(view.materialized && !view.withData ? ['WITH NO DATA'] : []),
  ]
  const query = view.query.trim()
  return [query.includes('\n') ? `${head}\n${query}` : `${head} ${query}`, ...tail].join('\n')
}

function securityOptions({ options }: View): string | undefined {
  const set = ['security_barrier', 'security_invoker'].filter((name) => options?.[name] === true)
  return set.length === 0 ? undefined : `(${set.map((name) => `${name} = true`).join(', ')})`
}

function unsupportedView(view: View, context: CompileContext): Unsupported | undefined {
  const misplaced = view.materialized ? ['security_barrier', 'security_invoker'] : ['tablespace', 'with']
  const found = misplaced.find((name) => view.options?.[name] !== undefined)
  if (found !== undefined) {
    return {
      unsupported: view.materialized
        ? `a materialized view has no \`${found}\`: it stores what its owner may read`
        : `only a materialized view has \`${found}\`: a plain one stores nothing`,
      help: view.materialized
        ? `remove ${found}, or materialized`
        : `remove ${found}, or add materialized: true`,
      pointer: `/postgresql/${found}`,
    }
  }
  const invoker =
    view.options?.['security_invoker'] === true
      ? needsVersion(
          '`security_invoker`',
          since.securityInvoker,
          context,
          'leave it out: the view reads with the rights of its owner, which can be granted less',
          '/postgresql/security_invoker',
        )
      : undefined
  if (invoker !== undefined) return invoker
  for (const [i, index] of view.indexes.entries()) {
    const problem = unsupportedIndex(viewAsTable(view), index, false, context)
    if (problem !== undefined) return { ...problem, pointer: `/indexes/${i}${problem.pointer ?? ''}` }
  }
  return undefined
}
