/** What stands before each shape: a view over a table, and one over that. */
export const standingViews: readonly string[] = [
  'create_table: { table: users, columns: [{ name: id, type: integer, primary_key: true }, { name: email, type: varchar(50) }, { name: age, type: integer }] }',
  "create_view: { name: people, query: 'select id, email from users' }",
  'create_view: { name: addresses, query: select email from people }',
]

const column = 'rename_column: { table: users, column: email, to: mail }'
const age = 'rename_column: { table: users, column: age, to: years }'
const table = 'rename_table: { table: users, to: accounts }'
const view = 'rename_view: { name: people, to: persons }'
const over = 'rename_view: { name: addresses, to: emails }'
const drops = ['drop_view: { name: addresses }', 'drop_view: { name: people }']
const replaced = (name: string, query: string): string => `replace_view: { name: ${name}, query: '${query}' }`
const created = (name: string, query: string): string => `create_view: { name: ${name}, query: '${query}' }`
const people = replaced('people', 'select id, mail as email from users')
const persons = replaced('persons', 'select id, mail as email from users')

/** Revisions that rename what views read, beside what else may become of those views. */
export const staleViewShapes: Readonly<Record<string, readonly string[]>> = {
  'a column, then the view': [column, people, view, replaced('addresses', 'select email from persons')],
  'a column, then the view that waits': [
    column,
    view,
    persons,
    replaced('addresses', 'select email from persons'),
  ],
  'the view, then a column': [view, replaced('addresses', 'select email from persons'), column, persons],
  'the view, then a column while one waits': [
    view,
    column,
    persons,
    replaced('addresses', 'select email from persons'),
  ],
  'the view, then a column that no view reads any more': [
    view,
    replaced('addresses', 'select id from persons'),
    replaced('persons', 'select id from users'),
    column,
  ],
  'a column, then the view over the one that waits': [column, over, people],
  'the view over, then a column': [over, column, people],
  'both views and a column between': [
    view,
    over,
    column,
    persons,
    replaced('emails', 'select email from persons'),
  ],
  'both views behind a column': [
    column,
    over,
    view,
    persons,
    replaced('emails', 'select email from persons'),
  ],
  'a table, then the view': [
    table,
    replaced('people', 'select id, email from accounts'),
    view,
    replaced('addresses', 'select email from persons'),
  ],
  'the view, then a table': [
    view,
    table,
    replaced('persons', 'select id, email from accounts'),
    replaced('addresses', 'select email from persons'),
  ],
  'a table and a column, then the view': [
    table,
    'rename_column: { table: accounts, column: email, to: mail }',
    view,
    replaced('persons', 'select id, mail as email from accounts'),
    replaced('addresses', 'select email from persons'),
  ],
  'a view dropped, then a column': [...drops.slice(0, 1), column, people],
  'both dropped, then a column': [...drops, column],
  'a column, then both dropped': [column, ...drops],
  'a column, then both dropped and made anew': [
    column,
    ...drops,
    created('people', 'select id, mail as email from users'),
    created('addresses', 'select email from people'),
  ],
  'a column, then one dropped and another in its place': [
    column,
    ...drops,
    'create_table: { table: people, columns: [{ name: id, type: integer, primary_key: true }] }',
  ],
  'the view, then both dropped': [view, 'drop_view: { name: addresses }', 'drop_view: { name: persons }'],
  'the view and a column, then both dropped': [
    view,
    column,
    'drop_view: { name: addresses }',
    'drop_view: { name: persons }',
  ],
  'a column and the view, then both dropped': [
    column,
    view,
    'drop_view: { name: addresses }',
    'drop_view: { name: persons }',
  ],
  'two columns, restated between': [
    column,
    people,
    replaced('people', 'select id, mail as email, age from users'),
    age,
    replaced('people', 'select id, mail as email, years as age from users'),
  ],
  'two columns that a view reads': [
    replaced('people', 'select id, email, age from users'),
    column,
    age,
    replaced('people', 'select id, mail as email, years as age from users'),
  ],
  'a column there and back': [
    ...drops.slice(0, 1),
    column,
    replaced('people', 'select id, mail from users'),
    'rename_column: { table: users, column: mail, to: email }',
    replaced('people', 'select id, email from users'),
  ],
  'the view there and back, and a column': [
    view,
    column,
    'rename_view: { name: persons, to: people }',
    people,
    replaced('addresses', 'select email from people'),
  ],
  'a column, with rights on the views': [
    'grant: { table: people, privileges: [select], roles: [stale_reader] }',
    column,
    view,
    persons,
    replaced('addresses', 'select email from persons'),
  ],
  'a new view over the renamed, and one over that': [
    created('fresh', 'select email from addresses'),
    column,
    people,
    'rename_view: { name: fresh, to: fresher }',
  ],
}
