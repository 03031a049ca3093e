import path from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { decodeProject } from '../documents/decode.js'
import { documentError } from '../documents/document-error.js'
import { parseDocument } from '../documents/parse-document.js'
import { displayPath } from '../documents/display-path.js'
import { readDocumentFile } from '../documents/read-file.js'
import type { SourceDocument } from '../documents/source-document.js'
import { validateProjectDocument } from '../documents/validate.js'
import type { ProjectFile } from '../generated/documents.js'
import { findProjectFile, projectFileNames } from './find-project-file.js'

/** How names left out are made: ours, or as PostgreSQL itself does. */
export type NameConvention = 'aludel' | 'postgresql'

/** A dialect that offline commands check and plan for: `postgresql@16`. */
export interface ProjectDialect {
  readonly name: string
  /** As written behind the `@`: `16`, `8.0`. */
  readonly version?: string
}

/** The project file with its defaults filled in. Environments stay as written until one is chosen. */
export interface ProjectConfig {
  /** Path as shown to people. */
  readonly file: string
  /** Absolute path of the folder that paths in the file are relative to. */
  readonly folder: string
  readonly name: string
  /** Absolute paths of the folders of revisions, in the order of loading. */
  readonly revisions: readonly string[]
  readonly names: NameConvention
  /** undefined: that of the URL. */
  readonly dialects: readonly ProjectDialect[] | undefined
  readonly fileTemplate: string
  readonly timezone: string
  /** The file as data, for the choice of an environment. */
  readonly document: ProjectFile
  readonly source: SourceDocument
}

/** A project, or everything that is wrong with its file. */
export interface LoadedProject {
  readonly project?: ProjectConfig
  readonly diagnostics: readonly Diagnostic[]
  /** Texts of the files read, by name, for code frames. */
  readonly sources: ReadonlyMap<string, string>
}

/** Names of new files begin with their time, so that a folder lists them in order. */
export const defaultFileTemplate = '{year}{month}{day}_{hour}{minute}{second}_{slug}'

/**
 * Finds and reads the project file: the one given, else the first of `projectFileNames` in the working directory or a
 * folder above it.
 */
export async function loadProject(options: {
  readonly cwd: string
  readonly config?: string
}): Promise<LoadedProject> {
  const { cwd, config } = options
  const file = config === undefined ? findProjectFile(cwd) : path.resolve(cwd, config)
  if (file === undefined) return { diagnostics: [notFound()], sources: new Map() }
  const { source, diagnostic } = await readDocumentFile(file, cwd)
  if (source === undefined) return { diagnostics: [diagnostic], sources: new Map() }
  const sources = new Map([[source.file, source.text]])
  const { document, diagnostics } = parseDocument(source)
  if (document === undefined) return { diagnostics, sources }
  const problems = validateProjectDocument(document)
  if (problems.length > 0) return { diagnostics: problems, sources }
  return { diagnostics: [], sources, project: configOf(file, cwd, document) }
}

function configOf(file: string, cwd: string, source: SourceDocument): ProjectConfig {
  const document = decodeProject(source.root)
  const folder = path.dirname(file)
  return {
    file: displayPath(file, cwd),
    folder,
    name: document.name,
    revisions: (document.revisions ?? ['revisions']).map((revisions) => path.resolve(folder, revisions)),
    names: document.names ?? 'aludel',
    dialects: document.dialects?.map(readDialect),
    fileTemplate: document.file_template ?? defaultFileTemplate,
    timezone: document.timezone ?? 'UTC',
    document,
    source,
  }
}

function readDialect(text: string): ProjectDialect {
  const [name = '', version] = text.split('@')
  return { name, ...(version === undefined ? {} : { version }) }
}

function notFound(): Diagnostic {
  return documentError(
    projectFileNames[0],
    'project/not-found',
    `there is no ${projectFileNames[0]} here or in a folder above`,
    'make one with aludel init, or name it with --config',
  )
}
