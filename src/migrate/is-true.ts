/** A boolean column, as drivers of servers with and without booleans give it. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || value === 't' || value === 'true'
}
