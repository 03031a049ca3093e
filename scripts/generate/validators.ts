import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import type { Definition } from './load-schemas.js'

const header = `// Generated from schemas/ by \`npm run generate\`. Do not edit.
// @ts-nocheck
`

/** A compiler that holds every published schema, in the strict mode they are written for. */
export function schemaCompiler(definitions: readonly Definition[]): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, optimize: 2 },
  })
  for (const { schema } of definitions) ajv.addSchema(schema)
  return ajv
}

/** The validators of revisions and project files: one module without imports, ready to run. */
export async function validators(definitions: readonly Definition[]): Promise<string> {
  const idOf = (path: string): string => {
    const id = definitions.find((definition) => definition.path === path)?.schema.$id
    if (id === undefined) throw new Error(`there is no schema ${path}`)
    return id
  }
  const code = standalone.default(schemaCompiler(definitions), {
    validateRevision: idOf('revision'),
    validateProject: idOf('project'),
  })
  const bundle = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    minify: true,
    lineLimit: 110,
    legalComments: 'none',
  })
  return header + (bundle.outputFiles[0]?.text ?? '')
}
