import type { JsonObject } from '../../support/json-value.js'
import type { MysqlProduct } from '../../support/mysql-program.js'

/** A schema with everything that can be compared, in two databases. */
export function documentsFor(product: MysqlProduct, other: string, role: string): readonly JsonObject[] {
  return [
    { create_schema: { name: other } },
    { create_enum: { name: 'mood', values: ['sad', String.raw`ha\ppy`, "it's"] } },
    {
      create_table: {
        table: 'teams',
        columns: [
          { name: 'id', type: 'int', primary_key: true },
          { name: 'no', type: 'int', unique: true },
        ],
      },
    },
    { create_table: { table: 'lonely', columns: [{ name: 'n', type: 'int' }] } },
    {
      create_table: {
        table: 'users',
        comment: 'People',
        columns: [
          { name: 'id', type: 'bigint', identity: 'always', primary_key: true },
          { name: 'email', type: 'varchar(50)', default: 'none', comment: 'Where they are' },
          { name: 'amount', type: 'int', nullable: false, default: 0, check: 'amount >= 0' },
          { name: 'total', type: 'int', generated: { sql: 'amount * 2' } },
          { name: 'half', type: 'int', generated: { sql: 'amount div 2', stored: false } },
          { name: 'login', type: 'varchar(40)', unique: true },
          { name: 'mood', type: 'mood', default: 'sad' },
          { name: 'team_id', type: 'int', references: { table: 'teams' } },
          { name: 'note', type: 'text' },
          { name: 'doc', type: 'json', default: { json: {} } },
          {
            name: 'changed_at',
            type: 'timestamp',
            default: { sql: 'now()' },
            mysql: { on_update: { sql: 'now()' } },
          },
          { name: 'flag', type: 'boolean', default: true },
        ],
        indexes: [
          { name: 'ix_amount', columns: ['amount'] },
          { name: 'ix_note', columns: [{ column: 'note', length: 10 }, 'email'] },
          { name: 'uq_amount', columns: ['amount', 'id'], unique: true },
          { name: 'ft_note', columns: ['note'], method: 'fulltext' },
        ],
      },
    },
    {
      create_trigger: {
        name: 'touch_users',
        table: 'users',
        timing: 'before',
        events: ['update'],
        body: 'SET NEW.amount = NEW.amount + 0',
      },
    },
    {
      create_table: {
        table: 'events',
        columns: [
          { name: 'year', type: 'int' },
          { name: 'kind', type: 'varchar(9)' },
        ],
        partition_by: {
          method: 'range',
          columns: ['year'],
          partitions: [
            { name: 'p2026', from: [{ sql: 'minvalue' }], to: [2027] },
            { name: 'p2027', from: [2027], to: [2028] },
          ],
        },
      },
    },
    { create_view: { name: 'rich', query: 'select id, amount from users where amount > 100' } },
    {
      create_view: {
        name: 'called',
        columns: ['a', 'b'],
        query: "select id, _latin1'x' from users",
        mysql: { algorithm: 'merge', sql_security: 'invoker' },
      },
    },
    {
      create_function: {
        name: 'twice',
        arguments: 'a int',
        returns: 'int',
        body: 'RETURN 2 * a',
        deterministic: true,
        comment: 'Doubles',
      },
    },
    { create_function: { name: 'refresh', arguments: 'IN a varchar(9)', body: 'BEGIN DO 1; END' } },
    ...(product === 'mariadb' ? [{ create_sequence: { name: 'numbers', start: 10 } }] : []),
    {
      create_table: {
        schema: other,
        table: 'books',
        columns: [
          { name: 'id', type: 'int', primary_key: true },
          { name: 'title', type: 'varchar(20)', default: 'untitled' },
        ],
      },
    },
    {
      create_view: {
        schema: other,
        name: 'titles',
        query: `select title from ${other}.books`,
        uses: [`${other}.books`],
      },
    },
    {
      create_trigger: {
        schema: other,
        name: 'touch_books',
        table: 'books',
        timing: 'after',
        events: ['insert'],
        body: 'DO 1',
      },
    },
    {
      create_function: {
        schema: other,
        name: 'thrice',
        arguments: 'a int',
        returns: 'int',
        body: 'RETURN 3 * a',
        deterministic: true,
      },
    },
    { grant: { privileges: ['select'], table: 'users', roles: [role] } },
    { grant: { privileges: ['insert'], table: 'books', schema: other, roles: [role] } },
    { grant: { privileges: ['execute'], function: 'twice', arguments: 'int', roles: [role] } },
  ]
}
