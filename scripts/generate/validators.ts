import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import type { Definition, Schema } from './load-schemas.js'

const header = `// Generated from schemas/ by \`npm run generate\`. Do not edit.
// @ts-nocheck

/** A keyword of the schema that a value does not meet. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string
  /** JSON pointer to the keyword, in the definition that was applied to the value. */
  readonly schemaPath: string
  readonly keyword: string
  /** What the keyword says about it: \`missingProperty\`, \`additionalProperty\`, \`allowedValues\`… */
  readonly params: Readonly<Record<string, unknown>>
}

/** Tells whether a value meets a schema; after a false, \`errors\` holds every reason until the next call. */
export interface Validate {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}
`

/**
 * A compiler that holds these schemas, in the strict mode they are written for.
 *
 * `strictRequired` is off: it does not see the properties of a schema from inside its `oneOf`.
 */
export function schemaCompiler(definitions: readonly Definition[]): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    messages: false,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, optimize: 2 },
  })
  for (const { schema } of definitions) ajv.addSchema(schema)
  return ajv
}

/** The validators of revisions, project files, hints, targets and plan files: one module without imports, ready to run. */
export async function validators(definitions: readonly Definition[]): Promise<string> {
  const ajv = schemaCompiler(definitions.map(({ path, schema }) => ({ path, schema: withoutWords(schema) })))
  // The schemas use neither `unevaluatedProperties` nor `$dynamicRef`: code that keeps account for them is dead weight.
  ajv.opts.unevaluated = false
  ajv.opts.dynamicRef = false
  const idOf = (path: string): string => {
    const id = definitions.find((definition) => definition.path === path)?.schema.$id
    if (id === undefined) throw new Error(`there is no schema ${path}`)
    return id
  }
  const code = standalone.default(ajv, {
    validateRevision: idOf('documents/revision'),
    validateProject: idOf('documents/project'),
    validateHints: idOf('documents/hints'),
    validateTargets: idOf('documents/targets'),
    validatePlan: idOf('output/plan'),
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
  return header + typedExports(bundle.outputFiles[0]?.text ?? '')
}

/** Types the exports: code that imports them is checked, though the bundle is not. */
function typedExports(bundle: string): string {
  const exports = /export\s*\{([^}]*)\};?\s*$/
  const names = exports.exec(bundle)?.[1]
  if (names === undefined) throw new Error('the bundle ends without exports')
  const typed = names.split(',').map((name) => {
    const [local, exported] = name.trim().split(/\s+as\s+/)
    return `export const ${exported}: Validate = ${local}\n`
  })
  return bundle.replace(exports, () => '\n' + typed.join(''))
}

/** The schema without what only people read: AJV would carry it into the code. */
function withoutWords(schema: Schema): Schema {
  const { title: _title, description: _description, examples: _examples, default: _default, ...rest } = schema
  const { properties, items, additionalProperties } = rest
  return {
    ...rest,
    ...(items === undefined ? {} : { items: withoutWords(items) }),
    ...(typeof additionalProperties === 'object'
      ? { additionalProperties: withoutWords(additionalProperties) }
      : {}),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, property]) => [key, withoutWords(property)]),
          ),
        }),
  }
}
