import { quoteName, quoteText } from '../quoting.js'

/** What can be asked of the catalog about a statement whose end was not seen; conditions and texts in SQL. */
export interface Standing {
  /** It has had its effect. */
  readonly done: string
  /** It may run, or run again. */
  readonly ready: string
  /** It was cut off and left something that only running it again puts right. */
  readonly partly?: string
  /** The state after it and the state before it, in words. */
  readonly after: string
  readonly before: string
  /** An expression: what stands there instead, in words. */
  readonly found: string
}

/** One SELECT of how a statement stands; its columns are those of `StepAnswer`. */
export function standingSql(standing: Standing): string {
  const { done, ready, partly, after, before, found } = standing
  return [
    `SELECT ${done} AS "done"`,
    `  ${ready} AS "ready"`,
    ...(partly === undefined ? [] : [`  ${partly} AS "partly"`]),
    `  ${quoteText(after)} AS "after"`,
    `  ${quoteText(before)} AS "before"`,
    `  ${found} AS "found"`,
  ].join(',\n')
}

/** An expression for what has the name of an index, in words. `name` is a text constant of SQL. */
export function relationFound(name: string): string {
  return [
    `coalesce((SELECT CASE c.relkind WHEN 'i' THEN pg_get_indexdef(c.oid) ELSE 'a relation that is no index' END`,
    `    || CASE WHEN i.indisvalid IS FALSE THEN ', invalid' ELSE '' END`,
    '    FROM pg_catalog.pg_class AS c LEFT JOIN pg_catalog.pg_index AS i ON i.indexrelid = c.oid',
    `    WHERE c.oid = to_regclass(${name})), 'nothing of that name')`,
  ].join('\n')
}

/** Has a constraint been validated? `owner` is the condition on pg_constraint, `of` what it belongs to, quoted. */
export function constraintIsValid(owner: string, constraint: string, of: string): string {
  const where = `${owner} AND conname = ${quoteText(constraint)}`
  const exists = (more: string): string =>
    `EXISTS (SELECT FROM pg_catalog.pg_constraint\nWHERE ${where}${more})`
  const what = `constraint ${quoteName(constraint)} of ${of}`
  return standingSql({
    done: exists(' AND convalidated'),
    ready: exists(' AND NOT convalidated'),
    after: `${what} is validated`,
    before: `${what} is there, and not validated`,
    found: quoteText(`there is no ${what}`),
  })
}
