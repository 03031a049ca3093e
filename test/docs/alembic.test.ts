import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { schemaKeys } from '../../src/generated/schema-keys.js'
import { operationKinds } from '../../src/operations/index.js'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** Directives of Alembic, their arguments, and the key that stands for each here. */
type Words = Readonly<Record<string, Readonly<Record<string, string | null>>>>

const words = parse(read('alembic-words.yaml')) as Words
const page = read('../../docs/alembic.md')

type Definition = (typeof schemaKeys)[string]

/** A key by its path, `create_table.postgresql.inherits`: does a schema have it? */
function isKey(path: string): boolean {
  const [operation = '', ...keys] = path.split('.')
  let definition: Definition | undefined = schemaKeys[`operations/${operation}`]
  for (const key of keys) {
    if (definition?.keys.includes(key) !== true) return false
    definition = ofItems(schemaKeys[definition.children[key] ?? ''])
  }
  return keys.length > 0
}

/** Of a list, what its items are. */
function ofItems(definition: Definition | undefined): Definition | undefined {
  return definition?.items === undefined ? definition : schemaKeys[definition.items]
}

/** The rows of the section whose heading names the directive; of all of Python's, for one without a section. */
function rowsAbout(directive: string): readonly (readonly [alembic: string, here: string])[] {
  const sections = page.split(/^### /m).slice(1)
  const named = sections.find((section) => new RegExp(`^.*\`(?:sa\\.)?${directive}\``).test(section))
  const section = named ?? sections.find((each) => each.startsWith('Python')) ?? ''
  return [...section.matchAll(/^\| (.*?) +\| (.*?) +\|$/gm)].map(([, alembic = '', here = '']) => [
    alembic,
    here,
  ])
}

/** Is the word in code, by itself or with a value: `unique=True`? */
function names(text: string, word: string): boolean {
  return [...text.matchAll(/`([^`]+)`/g)].some(([, code = '']) =>
    new RegExp(`(?:^|[^\\w])${word}(?:$|[^\\w])`).test(code),
  )
}

describe('the page for those who know Alembic', () => {
  it('has every directive', () => {
    const all = Object.keys(words)
    expect(all.filter((directive) => !names(page, directive))).to.deep.equal([])
    expect(all.filter((directive) => rowsAbout(directive).length === 0)).to.deep.equal([])
  })

  for (const [directive, list] of Object.entries(words)) {
    it(`says for every argument of ${directive} what it is here, or why there is none`, () => {
      const rows = rowsAbout(directive)
      const wrong = Object.entries(list).flatMap(([argument, target]) => {
        const row = rows.find(([alembic]) => names(alembic, argument))
        if (row === undefined) return [`${argument}: not on the page`]
        const [, here] = row
        if (target === null) return here.length > 0 ? [] : [`${argument}: no reason`]
        const key = target.split('.').at(-1) ?? ''
        return names(here, key) ? [] : [`${argument}: the page does not name ${key}: ${here}`]
      })
      expect(wrong).to.deep.equal([])
    })
  }

  it('names keys that there are', () => {
    const targets = Object.values(words).flatMap((list) => Object.values(list))
    expect(targets.filter((target) => target !== null && !isKey(target))).to.deep.equal([])
    expect(isKey('create_table.postgresql.inherit')).to.equal(false)
  })

  it('names every operation that Alembic has no directive for', () => {
    const section = page.slice(page.indexOf('### What Alembic has no directive for'))
    const missing = operationKinds.filter((kind) => !names(page, kind))
    expect(missing.filter((kind) => !(kind in words))).to.deep.equal([])
    for (const kind of ['rename_index', 'alter_enum', 'create_view', 'grant'] as const) {
      expect(names(section, kind), kind).to.equal(true)
    }
  })
})
