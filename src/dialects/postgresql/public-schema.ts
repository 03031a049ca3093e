/**
 * The schema that every new database has, and the comment that the server gives it
 * (https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PUBLIC). The comment is nobody's: it is not read, and it
 * is what there is again once documents take theirs back.
 */
export const publicSchema = { name: 'public', comment: 'standard public schema' } as const
