import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentTypes } from './document-types.js'
import { loadSchemas } from './load-schemas.js'
import { schemaKeys } from './schema-keys.js'
import { validators } from './validators.js'

const folder = fileURLToPath(new URL('../../src/generated', import.meta.url))

/** A generated file: its name in `src/generated/`, and its text. */
export interface Artifact {
  readonly name: string
  readonly text: string
}

/** Generates every file of `src/generated/` from the published schemas, without writing it. */
export async function artifacts(): Promise<readonly Artifact[]> {
  const definitions = loadSchemas()
  return [
    { name: 'documents.ts', text: await documentTypes(definitions) },
    { name: 'validators.ts', text: await validators(definitions) },
    { name: 'schema-keys.ts', text: await schemaKeys(definitions) },
  ]
}

/** The names of the generated files that differ from what the schemas give now; empty when all are fresh. */
export async function staleArtifacts(): Promise<readonly string[]> {
  return (await artifacts()).filter(({ name, text }) => text !== present(name)).map(({ name }) => name)
}

/** Writes every file of `src/generated/`. */
export async function writeArtifacts(): Promise<void> {
  for (const { name, text } of await artifacts()) writeFileSync(join(folder, name), text)
}

function present(name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8')
  } catch {
    return undefined
  }
}
