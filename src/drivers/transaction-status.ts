/**
 * Where a session stands, as ReadyForQuery says it: idle, in a transaction, in a failed one.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-READYFORQUERY
 */
export type TransactionStatus = 'I' | 'T' | 'E'

const after: Readonly<Record<string, TransactionStatus>> = {
  BEGIN: 'T',
  START: 'T',
  COMMIT: 'I',
  END: 'I',
  ROLLBACK: 'I',
}

/** Where a session must stand when every statement has done what it says. */
export function transactionStatusAfter(
  before: TransactionStatus,
  statements: readonly string[],
): TransactionStatus {
  return statements.reduce<TransactionStatus>((status, sql) => {
    const word = /^\s*([a-z]+)/i.exec(sql)?.[1]?.toUpperCase()
    // ROLLBACK TO SAVEPOINT stays inside; nobody else begins so.
    if (word === 'ROLLBACK' && /^\s*rollback\s+(work\s+|transaction\s+)?to\b/i.test(sql)) return status
    return (word === undefined ? undefined : after[word]) ?? status
  }, before)
}
