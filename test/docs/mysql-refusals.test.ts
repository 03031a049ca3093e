import { readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'chai'
import { refusals } from './refusals.js'

const file = new URL('../../docs/mysql.md', import.meta.url)
const block = /(<!-- refusals -->\n\n)[^]*?(\n\n<!-- \/refusals -->)/

/** `UPDATE_REFUSALS=1` writes them. */
describe('what the page on MySQL and MariaDB says of refusals', () => {
  it('has each, in the words of the source', () => {
    const list = refusals()
      .map((words) => `- ${escaped(words)}`)
      .join('\n')
    const page = readFileSync(file, 'utf8')
    expect(page).to.match(block)
    if (process.env['UPDATE_REFUSALS'] !== undefined) {
      writeFileSync(
        file,
        page.replace(block, (_, start: string, end: string) => start + list + end),
      )
    }
    expect(block.exec(readFileSync(file, 'utf8'))?.[0]).to.include(list)
    expect(refusals().length).to.be.greaterThan(50)
  })
})

/** Words that Markdown would read otherwise. */
function escaped(words: string): string {
  return words.replace(/(?<!`)[_*<>](?!`)/g, String.raw`\$&`)
}
