import { createInterface } from 'node:readline/promises'

/** Is there somebody to ask? Never under `--json`, which is for programs. */
export function canAsk(json: boolean): boolean {
  return !json && process.stdin.isTTY === true && process.stderr.isTTY === true
}

/** Asks on the terminal; the answer without blanks around it, empty when the input ended or Ctrl-C was pressed. */
export async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const ended = new AbortController()
  lines.once('close', () => ended.abort())
  lines.once('SIGINT', () => lines.close())
  try {
    return (await lines.question(question, { signal: ended.signal })).trim()
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return ''
    throw error
  } finally {
    lines.close()
  }
}
