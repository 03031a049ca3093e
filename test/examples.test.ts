import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { openProject, validateProject, type Project } from '../src/index.js'
import { operationKinds } from '../src/operations/index.js'
import { renderFileName } from '../src/revisions/file-name.js'
import { runReadme, shellBlocks } from './support/run-shell-block.js'

const examples = readdirSync('examples', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `examples/${name}`)

/** What a README says that its commands print. */
function textBlocks(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```text\n(.*?)^```$/gms)].map(([, block = '']) => block)
}

/** The id of the newest revision. */
function headOf({ graph }: Project): string {
  const [head, ...more] = graph?.heads ?? []
  if (head === undefined || more.length > 0) throw new Error('an example has one head')
  return head
}

describe('the examples', () => {
  for (const folder of examples) {
    describe(folder, () => {
      it('is valid, without a warning', async () => {
        const { ok, diagnostics, fileCount } = validateProject(await openProject({ cwd: folder }))
        expect(diagnostics).to.deep.equal([])
        expect(ok).to.equal(true)
        expect(fileCount).to.be.greaterThan(3)
      })

      it('has files named as `aludel revision` would name them', async () => {
        const { revisions, config } = await openProject({ cwd: folder })
        for (const { revision, message, created, file } of revisions) {
          const named = renderFileName(config.fileTemplate, {
            revision,
            message,
            created: new Date(created ?? ''),
            timeZone: config.timezone,
          })
          expect(named).to.deep.equal({ ok: true, path: path.basename(file, '.yaml') })
        }
      })

      it('has a README that names every revision', async () => {
        const text = readFileSync(`${folder}/README.md`, 'utf8')
        for (const { revision, message } of (await openProject({ cwd: folder })).revisions) {
          expect(text).to.match(new RegExp(`\`${revision.slice(0, 4)}[0-9a-f]*\` ${message}`))
        }
      })

      it('has a README whose shell block works', async function () {
        this.timeout(900_000)
        const { exitCode, stdout, stderr } = await runReadme(folder)
        expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).to.deep.equal({ exitCode: 0, stderr: '' })
        const head = headOf(await openProject({ cwd: folder }))
        expect(stderr).to.contain('pglite://.aludel/dev')
        expect(stdout).to.contain(`the database is at ${head} (head)`)
        for (const shown of textBlocks(readFileSync(`${folder}/README.md`, 'utf8'))) {
          expect(
            [stdout, stderr].some((said) => said.includes(shown)),
            `${shown}\n${stdout}`,
          ).to.equal(true)
        }
      })
    })
  }

  it('use every operation between them', async () => {
    const projects = await Promise.all(examples.map((cwd) => openProject({ cwd })))
    const used = new Set(
      projects
        .flatMap(({ revisions }) => revisions)
        .flatMap(({ document }) => (document.operations ?? []).flatMap(Object.keys)),
    )
    expect(operationKinds.filter((kind) => !used.has(kind))).to.deep.equal([])
  })
})

describe('a shell block', () => {
  it('is what stands between ```sh and ```, all of them in order', () => {
    const text = 'a\n```sh\none\n```\nb\n```console\n$ no\n```\n```sh\ntwo\nthree\n```\n'
    expect(shellBlocks(text)).to.equal('one\n\ntwo\nthree\n')
  })
})
