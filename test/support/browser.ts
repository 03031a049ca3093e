import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Browser } from 'playwright-core'

/** What Chromium is called where it is installed. */
const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** The Chromium of this machine: `ALUDEL_TEST_CHROMIUM`, else the first one on the path. */
export function chromiumPath(): string | undefined {
  const chosen = process.env['ALUDEL_TEST_CHROMIUM']
  if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : undefined
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Why no page can be looked at here, or `undefined` when it can. */
export function browserMissing(): string | undefined {
  return chromiumPath() === undefined
    ? 'no Chromium on the path; install it, or name it in ALUDEL_TEST_CHROMIUM'
    : undefined
}

/** Starts it without a window, and without any traffic of its own. */
export async function startBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const executablePath = chromiumPath()
  if (executablePath === undefined) throw new Error(browserMissing())
  // Chromium's own sandbox refuses to run as root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath,
    args: [
      ...asRoot,
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  })
}
