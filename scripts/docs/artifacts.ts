import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format } from 'prettier'
import { operationKinds } from '../../src/operations/index.js'
import { loadSchemas } from '../generate/load-schemas.js'
import { prettierOptions } from '../generate/prettier-options.js'
import { cliPage } from './cli-page.js'
import { operationIndex } from './operation-index.js'
import { operationPage } from './operation-page.js'
import { rulesPage } from './rules-page.js'
import { typesPage } from './types-page.js'
import { valuesPage } from './values-page.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const operationFolder = 'docs/operations'

/** A generated page: where it stands in the repository, and its text. */
export interface Page {
  readonly path: string
  readonly text: string
}

/**
 * Generates every page that comes from the schemas, the rules, the types and the manifest, without writing it.
 *
 * @throws Error when an example of a schema cannot be planned, or an operation lacks its schema
 */
export async function pages(): Promise<readonly Page[]> {
  const all = loadSchemas()
  const definitions = new Map(all.map(({ path, schema }) => [path, schema]))
  const operations = operationKinds.map((kind) => {
    const schema = definitions.get(`operations/${kind}`)
    if (schema === undefined) throw new Error(`there is no schemas/operations/${kind}.schema.json`)
    return { path: `${operationFolder}/${kind}.md`, text: operationPage(kind, schema, definitions) }
  })
  const raw = [
    ...operations,
    { path: `${operationFolder}/README.md`, text: operationIndex(operationKinds, definitions) },
    { path: 'docs/values.md', text: valuesPage(all, definitions) },
    { path: 'docs/types.md', text: typesPage() },
    { path: 'docs/rules.md', text: await rulesPage() },
    { path: 'docs/cli.md', text: cliPage() },
  ]
  return Promise.all(
    raw.map(async ({ path, text }) => ({
      path,
      text: await format(text, { ...prettierOptions, parser: 'markdown' }),
    })),
  )
}

/** Paths of pages that are not what is generated now, and of pages of operations that there are no more. */
export async function stalePages(): Promise<readonly string[]> {
  const fresh = await pages()
  return [
    ...fresh.filter(({ path, text }) => text !== present(path)).map(({ path }) => path),
    ...leftOver(fresh),
  ]
}

/** Writes every page, and removes those of operations that there are no more. */
export async function writePages(): Promise<void> {
  const fresh = await pages()
  for (const { path, text } of fresh) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const path of leftOver(fresh)) rmSync(join(root, path))
}

function leftOver(fresh: readonly Page[]): readonly string[] {
  const known = new Set(fresh.map(({ path }) => path))
  return readdirSync(join(root, operationFolder))
    .map((file) => `${operationFolder}/${file}`)
    .filter((path) => !known.has(path))
}

function present(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return undefined
  }
}
