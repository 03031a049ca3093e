import { scanText } from '../../src/data-files/scan-file.js'
import { formatOf, recordReader } from '../../src/data-files/read-records.js'
import { rowSetKey } from '../../src/data-files/data-record.js'
import { withDataFiles } from '../../src/documents/load-data-files.js'
import type { LoadedRevision } from '../../src/documents/load-revision.js'
import type { StatementRows } from '../../src/steps/statement.js'

/** Texts of the data files of cases, by hash. */
const texts = new Map<string, string>()

/** A revision of a case with its data files, which stand in the case itself. */
export function withCaseFiles(
  revision: LoadedRevision,
  files: Readonly<Record<string, string>>,
): LoadedRevision {
  const scanned = Object.entries(files).map(([file, text]) => {
    const format = formatOf(file)
    if (format === undefined) throw new Error(`${file}: a name that tells no format`)
    const found = scanText(text, { file, shown: file }, format)
    texts.set(found.sha256, text)
    return found
  })
  return scanned.length === 0 ? revision : withDataFiles(revision, scanned)
}

/** The rows of a case's file that go into a statement, as the JSON text it takes. */
export function caseRows({ sha256, format, columns }: StatementRows): string {
  const text = texts.get(sha256)
  if (text === undefined) throw new Error(`no case has a file with the hash ${sha256}`)
  const reader = recordReader(format)
  const wanted = rowSetKey(columns)
  const rows = [...reader.push(text), ...reader.end()].filter(({ rowSet }) => rowSet === wanted)
  return `[${rows.map(({ json }) => json).join(',\n')}]`
}
