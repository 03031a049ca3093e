import type { Cell, Expr, FillValue, Sql } from '../../generated/documents.js'
import type { FoldContext } from '../definition.js'
import type { Operation } from '../operation.js'
import { sqlText } from './by-dialect.js'
import { ProblemList } from './problem-list.js'

/** Expressions of an operation that are run and leave no trace in the model: about rows, and the values they get. */
export function operationTexts(operation: Operation, context: FoldContext): readonly string[] {
  return expressionsOf(operation).flatMap((sql) => {
    const text = sql === undefined ? undefined : sqlText(sql, '', context, new ProblemList())
    return text ?? []
  })
}

function expressionsOf(operation: Operation): readonly (Sql | undefined)[] {
  if (operation.kind === 'add_column') return [sqlOf(operation.backfill)]
  if (operation.kind === 'alter_column') return [operation.using, sqlOf(operation.backfill)]
  if (operation.kind === 'insert_rows')
    return (operation.rows ?? []).flatMap((row) => Object.values(row).map(sqlOf))
  if (operation.kind === 'update_rows') return [operation.where, ...Object.values(operation.set).map(sqlOf)]
  return operation.kind === 'delete_rows' ? [operation.where] : []
}

/** The SQL of a value that is an expression. */
function sqlOf(value: Cell | FillValue | undefined): Sql | undefined {
  return isExpression(value) ? value.sql : undefined
}

function isExpression(value: Cell | FillValue | undefined): value is Expr {
  return typeof value === 'object' && value !== null && 'sql' in value
}
