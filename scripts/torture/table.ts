import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const page = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url))

/** A table in Markdown that prints its rows as they come. */
export class Table {
  readonly #lines: string[] = []

  constructor(heads: readonly string[]) {
    this.add(heads)
    this.add(heads.map(() => '---'))
  }

  get text(): string {
    return this.#lines.join('\n')
  }

  add(cells: readonly (string | number)[]): void {
    const line = `| ${cells.join(' | ')} |`
    this.#lines.push(line)
    process.stdout.write(`${line}\n`)
  }
}

/** Writes tables between the two marks of theirs in docs/reliability.md, with the command that prints them. */
export function keep(mark: string, tables: readonly Table[], command: string): void {
  const text = readFileSync(page, 'utf8')
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [before, after] = [text.slice(0, text.indexOf(start)), text.slice(text.indexOf(end))]
  const printed = `Printed by \`${command}\`.`
  writeFileSync(
    page,
    [`${before}${start}`, ...tables.map((table) => table.text), printed, after].join('\n\n'),
  )
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
