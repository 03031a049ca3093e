import type { InitializedFile } from '../../api/init-project.js'
import type { Palette } from '../../diagnostics/formats/palette.js'

/** What `init` made, and what comes next. */
export interface MadeProject {
  readonly files: readonly InitializedFile[]
  readonly next: readonly string[]
}

const statuses: Readonly<Record<InitializedFile['action'], 'created' | 'changed' | 'kept'>> = {
  created: 'created',
  updated: 'changed',
  kept: 'kept',
}

/** A new project as `schemas/output/init.schema.json` describes it. */
export function initJson({ files }: MadeProject) {
  return { version: 1, files: files.map(({ file, action }) => ({ file, status: statuses[action] })) }
}

/** A new project for people: what was made, and what to type next; ends with a newline. */
export function initText({ files, next }: MadeProject, palette: Palette): string {
  const lines = files.map(({ file, action }) => {
    const status = statuses[action].padEnd(7)
    return `${action === 'kept' ? palette.dim(status) : palette.success(status)} ${file}`
  })
  return `${lines.join('\n')}\n\n${palette.strong('next')}\n${next.map((command) => `  ${command}\n`).join('')}`
}
