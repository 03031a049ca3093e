import { loadSchemas } from '../../scripts/generate/load-schemas.js'
import { schemaCompiler } from '../../scripts/generate/validators.js'

let compiler: ReturnType<typeof schemaCompiler> | undefined

/** What a document has against `schemas/output/<name>.schema.json`; empty when it is as described. */
export function outputProblems(name: string, document: unknown): readonly string[] {
  compiler ??= schemaCompiler(loadSchemas())
  const id = `https://aludel.dev/schemas/v1/output/${name}.schema.json`
  const validate = compiler.getSchema(id)
  if (validate === undefined) throw new Error(`there is no schema ${id}`)
  if (validate(document) === true) return []
  return (validate.errors ?? []).map(
    ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
  )
}
