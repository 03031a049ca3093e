/** What the bank of `examples/01-tutorial` writes while it grows: SQL to run once the revision is applied. */
export const tutorialRows: ReadonlyMap<string, string> = new Map([
  [
    'create account table',
    `INSERT INTO account (name, description) VALUES ('Ada', 'notes'), ('Blaise', NULL)`,
  ],
  ['add a column', `UPDATE account SET last_transaction_date = '2020-02-29 12:00:00' WHERE name = 'Ada'`],
  [
    'accounts belong to customers',
    `INSERT INTO customer (email) VALUES ('ada@example.org');
     UPDATE account SET customer_id = 1 WHERE name = 'Ada'`,
  ],
  ['account types', `INSERT INTO account (name, type) VALUES ('Hypatia', 'savings')`],
])
