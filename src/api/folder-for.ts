import path from 'node:path'
import { displayPath } from '../documents/display-path.js'
import { templateFolders } from '../revisions/file-name.js'
import { UsageError } from './errors.js'
import type { Project } from './project.js'

/** What tells the folder of a new document. */
export interface FolderChoice {
  /** What it revises. */
  readonly parents: readonly string[]
  /** --version-path, relative to the working directory. */
  readonly versionPath?: string | undefined
}

/**
 * The folder of a new document: the one that was named, else that of what it revises, so that a branch stays in the folder in
 * which it began. Of a merge the first parent counts. A file template makes its own folders below it.
 *
 * @throws UsageError for a folder whose documents would not be read, or where several would do
 */
export function folderFor(project: Project, { parents, versionPath }: FolderChoice): string {
  if (versionPath !== undefined) return namedFolder(project, path.resolve(project.cwd, versionPath))
  const { revisions: folders, folder: root } = project.config
  const parent = project.revisions.find(({ revision }) => revision === parents[0])
  if (parent !== undefined) return branchFolder(project, path.resolve(project.cwd, parent.file))
  const [first = path.join(root, 'revisions'), second] = folders
  if (second === undefined || project.revisions.length === 0) return first
  throw new UsageError(
    'a revision that revises none may stand in any folder of the project',
    `say in which: --version-path=${folders.map((folder) => displayPath(folder, project.cwd)).join(', or --version-path=')}`,
  )
}

function namedFolder({ config, cwd }: Project, folder: string): string {
  const owner = ownerOf(config.revisions, folder)
  if (owner === undefined) {
    throw new UsageError(
      `${displayPath(folder, cwd)} is in none of the folders of the project`,
      `add it to \`revisions\` of the project file, or choose one of ${config.revisions.map((known) => displayPath(known, cwd)).join(', ')}`,
    )
  }
  const hidden = parts(owner, folder).find((part) => part.startsWith('.'))
  if (hidden === undefined) return folder
  throw new UsageError(
    `${displayPath(folder, cwd)} would not be read: ${hidden} is hidden`,
    'choose a folder whose name begins with no dot',
  )
}

/** The folder of a document, without those that the file template made for it. */
function branchFolder({ config }: Project, file: string): string {
  const folder = path.dirname(file)
  const owner = ownerOf(config.revisions, folder)
  const made = templateFolders(config.fileTemplate)
  if (owner === undefined || made === undefined) return folder
  return path.join(owner, parts(owner, folder).join('/').replace(made, ''))
}

/** The folder of the project that a folder is, or is below of; of folders one below another the lower. */
function ownerOf(folders: readonly string[], folder: string): string | undefined {
  return folders
    .filter((known) => {
      const relative = path.relative(known, folder)
      return !(relative === '..' || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative))
    })
    .reduce<string | undefined>(
      (best, known) => (best === undefined || known.length > best.length ? known : best),
      undefined,
    )
}

function parts(owner: string, folder: string): readonly string[] {
  return path.relative(owner, folder).split(path.sep)
}
