import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { makeDiagnostic } from '../diagnostics/make-diagnostic.js'
import type { Dialect } from '../dialects/dialect.js'
import { loadRevision, type LoadedRevision } from '../documents/load-revision.js'
import type { RevisionSource } from '../plan/revision-source.js'
import { databasesIn, databaseWords } from '../sql/database-words.js'
import { DocumentsError } from './errors.js'
import { schemaPlaces, type SchemaPlace } from './schema-places.js'
import type { ScratchNames } from './scratch-names.js'

/** Databases of the server itself. */
const serversOwn: ReadonlySet<string> = new Set(['information_schema', 'performance_schema', 'mysql', 'sys'])

/** The databases that a revision names, by a key or in its SQL. */
export function databasesNamed(source: RevisionSource, dialect: Dialect): readonly string[] {
  const names = placesOf(source, dialect).flatMap(({ kind, node: { text } }) => {
    if (kind === 'name') return [text]
    return kind === 'sql' ? databasesIn(text, dialect.rules.lexer) : []
  })
  return [...new Set(names)].filter((name) => !serversOwn.has(name.toLowerCase()))
}

/**
 * Texts of a revision that may name a database which is called otherwise while the revision is tried: what else they may mean cannot
 * be told from the words.
 *
 * @param isOther is it one of those databases?
 */
export function doubtfulTexts(
  source: RevisionSource,
  dialect: Dialect,
  isOther: (name: string) => boolean,
): readonly Diagnostic[] {
  return placesOf(source, dialect).flatMap(({ kind, pointer, node: { text } }) => {
    if (kind !== 'sql') return []
    const [first] = databaseWords(text, dialect.rules.lexer, isOther).doubtful
    if (first === undefined) return []
    return [
      makeDiagnostic(
        'verify/other-database',
        first.kind === 'string'
          ? `${first.text} may be run, or looked up, as the name of a database, which is another one while the revision is tried`
          : `${first.text} may be the database of that name, which is another one while the revision is tried, or a table or an alias`,
        source.locateText(pointer, first.start),
        { help: elsewhere(first.kind === 'string') },
      ),
    ]
  })
}

function elsewhere(isText: boolean): string {
  const alone =
    'try the revisions on a server of your own by aludel upgrade, aludel downgrade base, aludel upgrade, and aludel drift after each'
  return isText ? alone : `give the table another alias, or ${alone}`
}

/** The revision with the names that databases have while it is tried. */
export function inScratch(source: RevisionSource, dialect: Dialect, names: ScratchNames): RevisionSource {
  const edits = placesOf(source, dialect).flatMap((place) => {
    const text = renamed(place, dialect, names)
    return text === place.node.text ? [] : [{ ...place.node.range, text: JSON.stringify(text) }]
  })
  if (edits.length === 0) return source
  const written = source.record.document
  const last = edits.at(-1)?.end ?? 0
  const parts = edits.map(({ start, text }, i) => written.slice(edits[i - 1]?.end ?? 0, start) + text)
  return { ...source, document: loaded(source.file, parts.join('') + written.slice(last)).document }
}

function renamed({ kind, node: { text } }: SchemaPlace, { rules }: Dialect, names: ScratchNames): string {
  if (kind === 'name') return names.nameOf(text) ?? text
  if (kind === 'object') {
    const [, schema = '', rest = ''] = /^([^.]*)(\..*)$/s.exec(text) ?? []
    return (names.nameOf(schema) ?? schema) + rest || text
  }
  const { lexer } = rules
  const { certain } = databaseWords(text, lexer, (name) => names.nameOf(name) !== undefined)
  return certain.toReversed().reduce((rewritten, token) => {
    const name = names.nameOf(token.name ?? '') ?? token.text
    const spelled = token.kind === 'quoted' ? lexer.rules.quoteName(name) : name
    return rewritten.slice(0, token.start) + spelled + rewritten.slice(token.end)
  }, text)
}

/** In the text that is stored, whose operations have the pointers of the file. */
function placesOf(source: RevisionSource, { name }: Dialect): readonly SchemaPlace[] {
  return schemaPlaces(loaded(source.file, source.record.document).source.root, name)
}

function loaded(file: string, text: string): LoadedRevision {
  const { revision, diagnostics } = loadRevision({ file, text })
  if (revision === undefined) throw new DocumentsError(diagnostics, new Map([[file, text]]), 1)
  return revision
}
