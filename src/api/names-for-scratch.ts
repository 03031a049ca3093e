import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { RevisionSource } from '../plan/revision-source.js'
import type { ResolvedEnvironment } from '../project/environment.js'
import { dialectOf, schemaOfUrl } from './dialect-of.js'
import { databasesNamed, doubtfulTexts } from './in-scratch.js'
import { scratchNames, type ScratchNames } from './scratch-names.js'

/**
 * Makes names for the databases that revisions name, new ones for each walk over them. A schema of MySQL and MariaDB is a database of
 * the server: what is tried would make, change and drop those of others. Elsewhere there is nothing to name.
 * https://dev.mysql.com/doc/refman/8.4/en/glossary.html#glos_schema
 *
 * @param refuse where a text may name one of them, or something else
 */
export function namesForScratch(
  sources: readonly RevisionSource[],
  environment: Pick<ResolvedEnvironment, 'url' | 'defaultSchema'>,
  refuse: (doubtful: readonly Diagnostic[]) => never,
): () => ScratchNames | undefined {
  const dialect = dialectOf(environment.url)
  if (dialect.usualSchema !== undefined) return () => undefined
  const usual = environment.defaultSchema ?? schemaOfUrl(environment.url)
  const named = sources.flatMap((source) => databasesNamed(source, dialect))
  const others = new Set(named.filter((name) => name !== usual).map((name) => name.toLowerCase()))
  const doubtful = sources.flatMap((source) =>
    doubtfulTexts(source, dialect, (name) => others.has(name.toLowerCase())),
  )
  if (doubtful.length > 0) refuse(doubtful)
  return () => scratchNames(named, usual)
}
