import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type CollectionTag,
  type Document,
  type Node,
  type Scalar,
  type ScalarTag,
} from 'yaml'
import { toSource } from '../../src/api/revision-source.js'
import { loadRevision } from '../../src/documents/load-revision.js'
import type { RevisionSource } from '../../src/plan/revision-source.js'
import { withCaseFiles } from './case-files.js'
import { evaluateCase, evaluateFlavour, type CaseFlavour, type CaseOutcome } from './case-outcome.js'

const folder = new URL('../operations/', import.meta.url).pathname

/** The major whose SQL a case states, and the one whose SQL it states where that differs. */
export const newestMajor = 18
export const oldestMajor = 13

/** One case of a table: two revisions, and what must come of the second. */
export interface OperationCase {
  readonly name: string
  /** Revision `before`, absent where the case starts from nothing. */
  readonly before: RevisionSource | undefined
  /** SQL run between the two. */
  readonly rows: readonly string[]
  /** Revision `case`. */
  readonly revision: RevisionSource
  /** Why it is not taken down and applied a second time on engines. */
  readonly once: string | undefined
  expected(major: number): CaseOutcome
  /** What comes of it on MySQL or MariaDB. */
  expectedOn(flavour: CaseFlavour): CaseOutcome
  /** SQL run between the two on MySQL or MariaDB; undefined where nobody wrote any. */
  rowsOn(flavour: CaseFlavour): readonly string[] | undefined
}

export interface CaseTable {
  readonly file: string
  readonly operation: string
  readonly cases: readonly OperationCase[]
  /** The table as plain data, for its schema. */
  readonly data: unknown
  /** Writes what now comes of every case into the file; comments and order stay. */
  update(): void
}

/** The keys of a case that state what is expected, in the order in which they are written. */
export const outcomeKeys = [
  'unfit',
  'problems',
  'warnings',
  'asks',
  'up',
  'loses',
  'notes',
  'down_asks',
  'down',
  'down_loses',
  'down_notes',
  'irreversible',
] as const satisfies readonly (keyof CaseOutcome)[]

/** Every table of `test/operations`. */
export function loadCaseTables(): readonly CaseTable[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((file) => loadCaseTable(file))
}

function loadCaseTable(file: string): CaseTable {
  const path = join(folder, file)
  const document = parseDocument(readFileSync(path, 'utf8'), {
    intAsBigInt: true,
    customTags: (tags) =>
      tags.map((tag) => (typeof tag === 'object' && isNumberTag(tag) ? asWritten(tag) : tag)),
  })
  if (document.errors.length > 0) throw new Error(`${file}: ${document.errors.join('\n')}`)
  const list = document.get('cases')
  if (!isSeq(list)) throw new Error(`${file}: no cases`)
  const cases = list.items.map((node) => ({ node, value: readCase(node, document, file) }))
  return {
    file,
    operation: String(document.get('operation')),
    cases: cases.map(({ value }) => value),
    data: JSON.parse(jsonText(document.contents, document)),
    update: () => {
      for (const { node, value } of cases) updateCase(node, value, document)
      writeFileSync(path, document.toString({ lineWidth: 0 }))
    },
  }
}

function readCase(node: unknown, document: Document, file: string): OperationCase {
  if (!isMap(node)) throw new Error(`${file}: a case is a mapping`)
  const name = String(node.get('name'))
  const part = (key: string): string | undefined => {
    const value = node.get(key, true)
    return value === undefined ? undefined : jsonText(value, document)
  }
  const before = part('before')
  const own = part('operations') ?? `[${part('operation') ?? ''}]`
  const header = ['transaction', 'downgrade'].flatMap((key) => {
    const text = part(key)
    return text === undefined ? [] : [`,"${key}":${text}`]
  })
  const parent = before === undefined ? 'null' : '"before"'
  const once = node.get('once')
  const data: unknown = JSON.parse(jsonText(node, document))
  return {
    name,
    before:
      before === undefined
        ? undefined
        : sourceOf(
            `${file} (${name}, before)`,
            `{"revision":"before","revises":null,"operations":${before}}`,
          ),
    rows: rowsOf(data, 'postgresql') ?? [],
    rowsOn: (flavour) => rowsOf(data, flavour) ?? (flavour === 'mariadb' ? rowsOf(data, 'mysql') : undefined),
    revision: sourceOf(
      `${file} (${name})`,
      `{"revision":"case","revises":${parent},"operations":${own}${header.join('')}}`,
      JSON.parse(part('files') ?? '{}') as Readonly<Record<string, string>>,
    ),
    once: typeof once === 'string' ? once : undefined,
    expected: (major) => expectedOf(data, major),
    expectedOn: (flavour) => expectedOn(data, flavour),
  }
}

/** A document's text as a revision that can be planned, with the data files that it names. */
export function sourceOf(
  file: string,
  text: string,
  files: Readonly<Record<string, string>> = {},
): RevisionSource {
  const { revision, diagnostics } = loadRevision({ file, text })
  if (revision === undefined) {
    const found = diagnostics.map(({ message, location }) => `${location.pointer}: ${message}`)
    throw new Error(`${file}: ${found.join('; ')}`)
  }
  return toSource(withCaseFiles(revision, files), false)
}

/** A node as JSON whose numbers keep the digits of the file. */
function jsonText(node: unknown, document: Document): string {
  if (isAlias(node)) return jsonText(node.resolve(document), document)
  if (isMap(node)) {
    const pairs = node.items.map(({ key, value }) => {
      const text = isScalar(key) ? String(key.value) : String(key)
      return `${JSON.stringify(text)}:${jsonText(value, document)}`
    })
    return `{${pairs.join(',')}}`
  }
  if (isSeq(node)) return `[${node.items.map((item) => jsonText(item, document)).join(',')}]`
  if (!isScalar(node)) return 'null'
  const { value, source } = node
  if (typeof value === 'number' || typeof value === 'bigint') return source ?? String(value)
  return JSON.stringify(value)
}

function expectedOf(data: unknown, major: number): CaseOutcome {
  const own = pickOutcome(data)
  const versions = isRecord(data) ? data['versions'] : undefined
  const older = isRecord(versions) ? versions[String(oldestMajor)] : undefined
  if (major >= newestMajor || older === undefined) return own
  const differing = pickOutcome(older)
  if ('problems' in differing) return differing
  const merged = { ...own, ...differing }
  // An empty list of sentences says that this version has none.
  return pickOutcome(
    Object.fromEntries(
      Object.entries(merged).filter(([key, list]) => list.length > 0 || key === 'up' || key === 'down'),
    ),
  )
}

/**
 * On MySQL and MariaDB: what differs from PostgreSQL, and on MariaDB what differs from MySQL too. Where one is refused and the
 * other is not, everything is stated.
 */
function expectedOn(data: unknown, flavour: CaseFlavour): CaseOutcome {
  const base = flavour === 'mysql' ? pickOutcome(data) : expectedOn(data, 'mysql')
  const own = isRecord(data) ? data[flavour] : undefined
  return own === undefined ? base : withDiffering(base, pickOutcome(own))
}

function withDiffering(base: CaseOutcome, differing: CaseOutcome): CaseOutcome {
  if (isRefused(differing)) return differing
  const merged = { ...(isRefused(base) ? {} : base), ...differing }
  return pickOutcome(
    Object.fromEntries(
      Object.entries(merged).filter(([key, list]) => list.length > 0 || key === 'up' || key === 'down'),
    ),
  )
}

/** What of an outcome must be stated beside the other, so that it comes of the two. */
function differingFrom(base: CaseOutcome, now: CaseOutcome): CaseOutcome {
  if (JSON.stringify(now) === JSON.stringify(base)) return {}
  if (isRefused(now)) return now
  if (isRefused(base)) return now
  return Object.fromEntries(
    outcomeKeys.flatMap((key) =>
      JSON.stringify(now[key]) === JSON.stringify(base[key]) ? [] : [[key, now[key] ?? []]],
    ),
  )
}

function isRefused(outcome: CaseOutcome): boolean {
  return outcome.problems !== undefined || outcome.unfit !== undefined
}

/** A list is PostgreSQL's; a map tells those of each dialect. */
function rowsOf(data: unknown, dialect: string): readonly string[] | undefined {
  const rows: unknown = isRecord(data) ? data['rows'] : undefined
  const own: unknown = Array.isArray(rows)
    ? dialect === 'postgresql'
      ? rows
      : undefined
    : isRecord(rows)
      ? rows[dialect]
      : undefined
  return Array.isArray(own) ? own.map(String) : undefined
}

function isNumberTag({ tag }: CollectionTag | ScalarTag): boolean {
  return tag === 'tag:yaml.org,2002:int' || tag === 'tag:yaml.org,2002:float'
}

/** Numbers are written back with the digits they have in the file. */
function asWritten(tag: CollectionTag | ScalarTag): CollectionTag | ScalarTag {
  if ('collection' in tag) return tag
  return { ...tag, stringify: (item: Scalar) => item.source ?? String(item.value) }
}

function pickOutcome(data: unknown): CaseOutcome {
  if (!isRecord(data)) return {}
  return Object.fromEntries(outcomeKeys.flatMap((key) => (key in data ? [[key, data[key]]] : [])))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function updateCase(node: unknown, value: OperationCase, document: Document): void {
  if (!isMap(node)) return
  const now = evaluateCase(value, newestMajor)
  const stated = value.expected(newestMajor)
  if ('up' in stated && 'problems' in now) {
    throw new Error(`${value.name}: was accepted, is refused now: ${JSON.stringify(now.problems)}`)
  }
  if ('problems' in stated && !('problems' in now)) throw new Error(`${value.name}: is not refused any more`)
  for (const key of [...outcomeKeys, 'versions', 'mysql', 'mariadb']) node.delete(key)
  for (const key of outcomeKeys) {
    if (now[key] !== undefined) node.set(key, textNode(now[key], document))
  }
  const older = evaluateCase(value, oldestMajor)
  const differing =
    'problems' in older && !('problems' in now)
      ? { problems: older.problems }
      : Object.fromEntries(
          outcomeKeys.flatMap((key) =>
            JSON.stringify(older[key]) === JSON.stringify(now[key]) ? [] : [[key, older[key] ?? []]],
          ),
        )
  if (Object.keys(differing).length > 0) {
    node.set('versions', textNode({ [oldestMajor]: differing }, document))
  }
  const [mysql, mariadb] = [evaluateFlavour(value, 'mysql'), evaluateFlavour(value, 'mariadb')]
  for (const [key, base, own] of [
    ['mysql', now, mysql],
    ['mariadb', mysql, mariadb],
  ] as const) {
    const stating = differingFrom(base, own)
    if (Object.keys(stating).length > 0) node.set(key, textNode(stating, document))
  }
}

/** Long texts become block scalars, which read like SQL and are not folded. */
function textNode(value: unknown, document: Document): Node {
  const node = document.createNode(value)
  const visit = (item: unknown): void => {
    if (isMap(item)) for (const pair of item.items) visit(pair.value)
    else if (isSeq(item)) for (const inner of item.items) visit(inner)
    else if (isScalar(item) && typeof item.value === 'string' && isLong(item.value)) {
      item.type = 'BLOCK_LITERAL'
    }
  }
  visit(node)
  return node
}

function isLong(text: string): boolean {
  return text.length > 80 || text.includes('\n')
}
