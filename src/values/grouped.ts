/**
 * A whole number with its digits in groups of three: `12,345`. `toLocaleString` says the same, and Node.js loads the data of
 * all languages for it the first time, which takes longer than most of what is counted.
 */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
