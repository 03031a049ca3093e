import path from 'node:path'

/** A path as diagnostics show it: relative to the working directory, with `/` on every system. */
export function displayPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, path.resolve(cwd, file))
  return (relative === '' ? '.' : relative).split(path.sep).join('/')
}
