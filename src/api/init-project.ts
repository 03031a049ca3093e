import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { displayPath } from '../documents/display-path.js'
import { ownFiles } from './own-files.js'
import { projectFileNames } from '../project/find-project-file.js'
import { UsageError } from './errors.js'
import { projectText, type StartingDialect } from './project-template.js'
import { schemaFolder, schemaReference } from './revision-template.js'

/** What became of a file. */
export interface InitializedFile {
  readonly file: string
  readonly action: 'created' | 'kept' | 'updated'
}

/**
 * Makes a project in a folder: the project file (a database for development, embedded where the dialect has one, and DATABASE_URL
 * for production), a folder for revisions, editor settings for completion, and a line in .gitignore. What exists is kept.
 *
 * @throws UsageError when there is a project file already
 */
export async function initProject(options: {
  readonly directory: string
  readonly cwd: string
  readonly name?: string
  readonly dialect?: StartingDialect
}): Promise<{ readonly files: readonly InitializedFile[]; readonly next: readonly string[] }> {
  const folder = path.resolve(options.cwd, options.directory)
  for (const name of projectFileNames) {
    if (!(await exists(path.join(folder, name)))) continue
    throw new UsageError(
      `there is a project here already: ${displayPath(path.join(folder, name), options.cwd)}`,
      'write a first revision with `aludel revision -m "create users"`',
    )
  }
  await mkdir(path.join(folder, 'revisions'), { recursive: true })
  const copied = schemaFolder(folder) === undefined
  if (copied) await copySchemas(folder)
  const shown = (file: string): string => displayPath(path.join(folder, file), options.cwd)
  const projectFile = path.join(folder, 'aludel.yaml')
  await writeFile(
    projectFile,
    projectText(
      options.name ?? path.basename(folder),
      schemaReference('project', folder, folder),
      options.dialect ?? 'postgresql',
    ),
  )
  const files: InitializedFile[] = [{ file: shown('aludel.yaml'), action: 'created' }]
  files.push({ file: shown('revisions/'), action: 'created' })
  if (copied) files.push({ file: shown('.aludel/schemas/'), action: 'created' })
  files.push({ file: shown('.vscode/settings.json'), action: await editorSettings(folder) })
  files.push({ file: shown('.gitignore'), action: await ignoreDatabase(folder) })
  const inside = path.relative(options.cwd, folder)
  return {
    files,
    next: [
      ...(inside === '' ? [] : [`cd ${inside}`]),
      'aludel revision -m "create users"',
      'aludel plan',
      'aludel upgrade',
    ],
  }
}

async function editorSettings(folder: string): Promise<InitializedFile['action']> {
  const file = path.join(folder, '.vscode', 'settings.json')
  if (await exists(file)) return 'kept'
  const settings = {
    'yaml.schemas': {
      [schemaReference('revision', folder, folder)]: ['revisions/**/*.yaml', 'revisions/**/*.yml'],
      [schemaReference('project', folder, folder)]: ['aludel.yaml', 'aludel.yml'],
    },
    'json.schemas': [
      { fileMatch: ['revisions/**/*.json'], url: schemaReference('revision', folder, folder) },
      { fileMatch: ['aludel.json'], url: schemaReference('project', folder, folder) },
    ],
  }
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, JSON.stringify(settings, null, 2) + '\n')
  return 'created'
}

/** Where the package is not installed in the project, editors complete from a copy that is checked in. */
async function copySchemas(folder: string): Promise<void> {
  const target = path.join(folder, '.aludel', 'schemas')
  await mkdir(target, { recursive: true })
  for (const name of ['revision', 'project']) {
    const source = ownFiles.resolve(`#schemas/${name}.schema.json`)
    await copyFile(source, path.join(target, `${name}.schema.json`))
  }
}

/** The embedded database is nobody else's business; the copy of the schemas is. */
const ignored = '.aludel/*\n!.aludel/schemas/\n'

async function ignoreDatabase(folder: string): Promise<InitializedFile['action']> {
  const file = path.join(folder, '.gitignore')
  if (!(await exists(file))) {
    await writeFile(file, ignored)
    return 'created'
  }
  const text = await readFile(file, 'utf8')
  if (/^\/?\.aludel\/?\*?$/m.test(text)) return 'kept'
  await writeFile(file, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${ignored}`)
  return 'updated'
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  )
}
