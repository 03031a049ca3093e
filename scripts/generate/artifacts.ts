import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentTypes } from './document-types.js'
import { editorSchema } from './editor-schema.js'
import { loadSchemas } from './load-schemas.js'
import { schemaKeys } from './schema-keys.js'
import { validators } from './validators.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A generated file: where it stands in the repository, and its text. */
export interface Artifact {
  readonly path: string
  readonly text: string
}

/** Generates every file that comes from the schemas, without writing it. */
export async function artifacts(): Promise<readonly Artifact[]> {
  const definitions = loadSchemas()
  return [
    { path: 'schemas/revision.schema.json', text: await editorSchema('revision', definitions) },
    { path: 'schemas/project.schema.json', text: await editorSchema('project', definitions) },
    { path: 'schemas/hints.schema.json', text: await editorSchema('hints', definitions) },
    { path: 'schemas/targets.schema.json', text: await editorSchema('targets', definitions) },
    { path: 'src/generated/documents.ts', text: await documentTypes(definitions) },
    { path: 'src/generated/validators.ts', text: await validators(definitions) },
    { path: 'src/generated/schema-keys.ts', text: await schemaKeys(definitions) },
  ]
}

/** The paths of the generated files that differ from what the schemas give now; empty when all are fresh. */
export async function staleArtifacts(): Promise<readonly string[]> {
  return (await artifacts()).filter(({ path, text }) => text !== present(path)).map(({ path }) => path)
}

/** Writes every generated file. */
export async function writeArtifacts(): Promise<void> {
  for (const { path, text } of await artifacts()) writeFileSync(join(root, path), text)
}

function present(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}
