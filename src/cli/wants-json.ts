/** Was one JSON document asked for? Looked up before parsing, as what cannot be parsed is reported as JSON too. */
export function wantsJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--')
  const typed = end < 0 ? argv : argv.slice(0, end)
  return typed.some(
    (argument, index) =>
      argument === '--json' ||
      argument === '--format=json' ||
      ((argument === '--format' || argument === '-f') && typed[index + 1] === 'json'),
  )
}
