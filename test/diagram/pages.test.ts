/// <reference lib="dom" />
import { expect } from 'chai'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { drawHistory } from '../../src/api/draw-history.js'
import { drawSchema } from '../../src/api/draw-schema.js'
import { listHistory } from '../../src/api/list-revisions.js'
import { offlineTarget } from '../../src/api/offline-target.js'
import { openProject, type Project } from '../../src/api/project.js'
import { mermaidHistory } from '../../src/diagram/mermaid-history.js'
import { mermaidSchema } from '../../src/diagram/mermaid-schema.js'
import { diagramPage } from '../../src/diagram/page.js'
import { schemaDiagram } from '../../src/diagram/schema-diagram.js'
import { schemaSvg } from '../../src/diagram/schema-svg.js'
import { postgresql } from '../../src/dialects/postgresql/index.js'
import { browserMissing, startBrowser } from '../support/browser.js'
import { countEngineTest, expectEngine } from '../support/engine-report.js'
import { mermaidMissing, mermaidScript } from '../support/mermaid-script.js'
import { awkwardModel, awkwardName } from './awkward-model.js'

const engine = { label: 'Chromium', missing: browserMissing() ?? mermaidMissing() }
expectEngine(engine)

/** Where it cannot be started the tests are pending and say why; with CI set they fail. */
const title = 'diagrams, in a browser'
if (engine.missing === undefined || process.env['CI'] !== undefined) describe(title, looked)
else describe.skip(`${title} (not run: ${engine.missing})`, looked)

function looked(): void {
  let browser: Browser
  let label = engine.label
  let folder: string
  const problems: string[] = []

  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'aludel-pages-'))
    browser = await startBrowser()
    label = `Chromium ${browser.version()}`
  })
  after(async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  })
  afterEach(() => {
    countEngineTest(engine, label)
    expect(problems.splice(0)).to.deep.equal([])
  })

  /** Opens a text as a page; whatever it complains of, or asks for beside itself, is a problem. */
  async function open(name: string, text: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const file = path.join(folder, name)
    await writeFile(file, text)
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme })
    // What compiles the tests names functions by a helper that pages do not have.
    await page.addInitScript('globalThis.__name = (named) => named')
    page.on('pageerror', (error) => problems.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
    })
    const url = pathToFileURL(file).href
    page.on('request', (request) => {
      if (request.url() !== url) problems.push(`asks for ${request.url()}`)
    })
    await page.goto(url)
    return page
  }

  for (const example of ['02-shop', '03-clinic']) {
    it(`draws ${example}: every table with its columns, no text out of its box, no box over another`, async () => {
      const page = await open(`${example}.svg`, await schemaOf(example, 'svg'))
      expect(await page.evaluate(overflowing)).to.deep.equal([])
      expect(await page.evaluate(overlapping)).to.deep.equal([])
      const drawn = await page.evaluate(() => document.querySelectorAll('.box').length)
      expect(drawn).to.be.greaterThan(10)
      await page.close()
    })

    it(`draws the history of ${example}: every revision, the lines not through the texts`, async () => {
      const project = await projectOf(example)
      const revisions = listHistory(project)
      const svg = await drawHistory(revisions, { format: 'svg', title: 'history', marked: false })
      const page = await open(`${example}-history.svg`, svg)
      const names = await page.evaluate(() =>
        [...document.querySelectorAll('.revision')].map(({ id }) => id.replace('revision ', '')),
      )
      expect(names).to.deep.equal(revisions.map(({ revision }) => revision))
      const crossed = await page.evaluate(() => {
        const lanes = [...document.querySelectorAll('.lane')].map(
          (lane) => lane.getBoundingClientRect().right,
        )
        const texts = [...document.querySelectorAll('.revision text')].map(
          (text) => text.getBoundingClientRect().left,
        )
        return Math.max(...lanes) > Math.min(...texts)
      })
      expect(crossed).to.equal(false)
      await page.close()
    })
  }

  it('shows a page that can be searched, moved and zoomed, by mouse and by keyboard', async () => {
    const page = await open('shop.html', await schemaOf('02-shop', 'html'))
    const transform = () => page.locator('main svg').evaluate((svg) => svg.getAttribute('style') ?? '')
    const fitted = await transform()
    await page.keyboard.press('/')
    await page.keyboard.type('voucher')
    const listed = page.locator('#list li:not([hidden]) button')
    expect(await listed.allTextContents()).to.deep.equal(['orders', 'vouchers'])
    await page.keyboard.press('Enter')
    expect(await transform()).to.not.equal(fitted)
    expect(await page.locator('.box.lit').count()).to.equal(1)
    expect(await page.locator('#list button[aria-current]').textContent()).to.equal('orders')
    expect(await page.locator('.line.lit').count()).to.be.greaterThan(0)
    await page.keyboard.press('Escape')
    expect(await listed.count()).to.equal(16)
    await page.keyboard.press('0')
    expect(await transform()).to.equal(fitted)
    await page.mouse.move(700, 400)
    await page.mouse.wheel(0, -400)
    expect(await transform()).to.not.equal(fitted)
    await page.locator('#fit').click()
    expect(await transform()).to.equal(fitted)
    await page.mouse.move(260, 700)
    await page.mouse.down()
    await page.mouse.move(300, 650, { steps: 3 })
    await page.mouse.up()
    expect(await transform()).to.not.equal(fitted)
    await page.close()
  })

  it('shows the history as such a page', async () => {
    const revisions = listHistory(await projectOf('02-shop'))
    const page = await open(
      'history.html',
      await drawHistory(revisions, { format: 'html', title: 'shop', marked: false }),
    )
    await page.locator('#search').fill('vouchers')
    expect(await page.locator('#list li:not([hidden]) button').allTextContents()).to.deep.equal([
      'coupons become vouchers',
    ])
    await page.close()
  })

  it('is light by day and dark by night', async () => {
    const svg = await schemaOf('02-shop', 'svg')
    const grounds: string[] = []
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open(`${scheme}.svg`, svg, scheme)
      grounds.push(await page.locator('.ground').evaluate((ground) => getComputedStyle(ground).fill))
      await page.close()
    }
    expect(grounds).to.deep.equal(['rgb(255, 255, 255)', 'rgb(15, 20, 26)'])
  })

  it('shows names as they are, whatever they hold, and runs none of them', async () => {
    const diagram = schemaDiagram(awkwardModel(), { lexer: postgresql.rules.lexer })
    const svg = await schemaSvg(diagram, awkwardName)
    const entries = diagram.boxes.map(({ id, title: name }) => ({ id, name, text: name }))
    const page = await open(
      'awkward.html',
      diagramPage({ title: awkwardName, subtitle: awkwardName, svg, entries }),
    )
    expect(await page.title()).to.equal(awkwardName)
    expect(await page.locator('#list button').allTextContents()).to.include(awkwardName)
    expect(await page.locator('.box text.title').allTextContents()).to.include(awkwardName)
    expect(await page.evaluate(overflowing)).to.deep.equal([])
    const alone = await open('awkward.svg', svg)
    expect(await alone.locator('.box text.title').allTextContents()).to.include(awkwardName)
    await page.close()
    await alone.close()
  })

  it('writes what Mermaid draws', async () => {
    const page = await browser.newPage()
    await page.addScriptTag({ path: mermaidScript() })
    const texts = [
      mermaidSchema(schemaDiagram(awkwardModel(), { lexer: postgresql.rules.lexer })),
      await schemaOf('02-shop', 'mermaid'),
      await schemaOf('03-clinic', 'mermaid'),
      await drawHistory(listHistory(await projectOf('02-shop')), {
        format: 'mermaid',
        title: '',
        marked: false,
      }),
      mermaidHistory([{ id: 'end', message: awkwardName, parents: [], dependsOn: [], tags: [] }]),
    ]
    for (const [i, text] of texts.entries()) {
      const drawn = await page.evaluate(
        ([source, id]) =>
          (window as unknown as MermaidWindow).mermaid.render(`m${id}`, source).then(({ svg }) => svg),
        [text, String(i)] as const,
      )
      expect(drawn).to.match(/^<svg/)
    }
    const first = await page.evaluate(
      (source) => (window as unknown as MermaidWindow).mermaid.render('again', source).then(({ svg }) => svg),
      texts[0] ?? '',
    )
    const shown = await page.evaluate(
      (svg) => new DOMParser().parseFromString(svg, 'text/html').body.textContent,
      first,
    )
    expect(shown).to.include(awkwardName)
    await page.close()
  })
}

interface MermaidWindow {
  readonly mermaid: { render(id: string, source: string): Promise<{ readonly svg: string }> }
}

async function projectOf(example: string): Promise<Project> {
  return openProject({ cwd: fileURLToPath(new URL(`../../examples/${example}`, import.meta.url)) })
}

async function schemaOf(example: string, format: 'svg' | 'html' | 'mermaid'): Promise<string> {
  const project = await projectOf(example)
  return drawSchema(project, { offline: offlineTarget(project, undefined) }, format)
}

/** In the page: texts that stand out of their box. */
function overflowing(): readonly string[] {
  return [...document.querySelectorAll('.box:not(.revision)')].flatMap((box) => {
    const around = box.querySelector('.body')?.getBoundingClientRect()
    return [...box.querySelectorAll('text')].flatMap((text) => {
      const { left, right } = text.getBoundingClientRect()
      return around === undefined || left < around.left || right > around.right
        ? [text.textContent ?? '']
        : []
    })
  })
}

/** In the page: boxes that cover a part of one another. */
function overlapping(): readonly string[] {
  const boxes = [...document.querySelectorAll('.box .body')].map((body) => body.getBoundingClientRect())
  return boxes.flatMap((one, i) =>
    boxes
      .slice(i + 1)
      .flatMap((other, j) =>
        one.right > other.left && other.right > one.left && one.bottom > other.top && other.bottom > one.top
          ? [`${i} and ${i + 1 + j}`]
          : [],
      ),
  )
}
