import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'chai'
import { staleArtifacts } from '../scripts/generate/artifacts.js'
import { loadSchemas, type Schema } from '../scripts/generate/load-schemas.js'
import { schemaKeys } from '../src/generated/schema-keys.js'
import { validateProject, validateRevision } from '../src/generated/validators.js'

describe('generated files', () => {
  it('are what the schemas give', async () => {
    expect(await staleArtifacts()).to.deep.equal([])
  })

  it('validate with every problem of a document at once', () => {
    const document = { revision: 'a', operations: [{ drop_table: { tabel: 'users' } }] }
    expect(validateRevision(document)).to.equal(false)
    const found = validateRevision.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
    expect(found).to.have.members([
      ' required',
      '/operations/0/drop_table required',
      '/operations/0/drop_table additionalProperties',
    ])
  })

  it('accept the examples that the schemas show', () => {
    for (const { path, schema } of loadSchemas()) {
      const validate = { 'documents/revision': validateRevision, 'documents/project': validateProject }[path]
      for (const example of validate === undefined ? [] : (schema.examples ?? [])) {
        expect(validate?.(example), path).to.equal(true)
      }
    }
  })

  it('accept every example of every operation, as part of a document', () => {
    for (const { path, schema } of loadSchemas()) {
      if (!path.startsWith('operations/')) continue
      const name = path.slice('operations/'.length)
      const operations = schema.examples?.map((example) => ({ [name]: example }))
      expect(validateRevision({ revision: 'a', revises: null, operations }), name).to.equal(true)
    }
  })

  it('give editors schemas that need no other file, and take what the others take', () => {
    for (const name of ['revision', 'project']) {
      const text = readFileSync(new URL(`../schemas/${name}.schema.json`, import.meta.url), 'utf8')
      const schema: Schema = JSON.parse(text)
      expect(schema.$id).to.equal(`https://aludel.dev/schemas/v1/${name}.schema.json`)
      expect(text).not.to.match(/"\$ref": "[^#]/)
      const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
        schema,
      )
      expect(schema.examples).to.not.have.length(0)
      for (const example of schema.examples ?? []) expect(validate(example), name).to.equal(true)
      expect(validate({ unheard_of: 1 })).to.equal(false)
    }
  })

  it('need no other module', () => {
    const text = readFileSync(new URL('../src/generated/validators.ts', import.meta.url), 'utf8')
    expect(text).not.to.match(/^import |\bimport\(|[^."'\w]require\(/m)
  })

  it('know the keys of a definition, and where its values are defined', () => {
    const entry = schemaKeys['operations/drop_index']
    expect(entry?.keys).to.deep.equal([
      'table',
      'schema',
      'name',
      'columns',
      'concurrently',
      'allow_copy',
      'dialects',
    ])
    expect(entry?.required).to.deep.equal(['table'])
    expect(entry?.exactlyOneOf).to.deep.equal(['name', 'columns'])
    expect(entry?.children['columns']).to.equal('fragments/names')
    for (const { children, items, values } of Object.values(schemaKeys)) {
      for (const child of [...Object.values(children), items, values]) {
        if (child !== undefined) expect(schemaKeys).to.have.property(child)
      }
    }
  })
})
