import { spawn } from 'node:child_process'
import { UsageError } from '../api/errors.js'

/** How a file is opened. */
export interface EditorChoice {
  /** The environment of the process: VISUAL, else EDITOR, names the editor, with its arguments, for the shell. */
  readonly variables: Readonly<Record<string, string | undefined>>
  /** There is somebody to edit: then the usual editor of the system stands in. */
  readonly onTerminal: boolean
  /** The standard output belongs to a document: what the editor prints goes to the standard error. */
  readonly json: boolean
}

/** What a shell says where there is no such program (https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#tag_19_08_02). */
const notFound = 127

/**
 * Opens a file in the user's editor and waits until it is closed, as Git does: by the shell, the path as its last argument.
 *
 * @throws UsageError when there is no editor, or it says that it failed
 */
export async function editFile(file: string, choice: EditorChoice): Promise<void> {
  const editor = editorOf(choice)
  const status = await run(editor, file, choice.json)
  if (status === 0) return
  if (status === notFound) {
    throw new UsageError(`there is no editor \`${editor}\``, 'set VISUAL or EDITOR to the one you use')
  }
  throw new UsageError(
    `the editor \`${editor}\` ended with ${status ?? 'a signal'}`,
    'what it wrote stands in the file; aludel validate looks at it',
  )
}

function editorOf({ variables, onTerminal }: EditorChoice): string {
  const named = [variables['VISUAL'], variables['EDITOR']].find((text) => (text ?? '').trim() !== '')
  if (named !== undefined) return named
  if (onTerminal) return process.platform === 'win32' ? 'notepad' : 'vi'
  throw new UsageError('nothing says which editor', 'set VISUAL or EDITOR')
}

/** Ctrl-C is for the editor: many give it a meaning of their own. */
const ignore = (): void => undefined

function run(editor: string, file: string, json: boolean): Promise<number | null> {
  return new Promise((resolve, reject) => {
    process.on('SIGINT', ignore)
    const stdio = ['inherit', json ? 2 : 'inherit', 'inherit'] as const
    const child =
      process.platform === 'win32'
        ? spawn(`${editor} "${file}"`, { shell: true, stdio: [...stdio] })
        : spawn('sh', ['-c', `${editor} "$@"`, editor, file], { stdio: [...stdio] })
    child.on('error', reject)
    child.on('close', (status) => {
      process.off('SIGINT', ignore)
      resolve(status)
    })
  })
}
