import { scanText } from '../../src/data-files/scan-file.js'
import { formatOf } from '../../src/data-files/read-records.js'
import { withDataFiles } from '../../src/documents/load-data-files.js'
import type { LoadedRevision } from '../../src/documents/load-revision.js'

/** The data files that examples of operations name, by path. */
export const exampleFiles: Readonly<Record<string, string>> = {
  'data/countries.csv': 'code,name,area\nde,Germany,357588.1\nfr,"France, la belle",\n',
}

/** An example with the data files that it names. */
export function withExampleFiles(revision: LoadedRevision): LoadedRevision {
  const files = (revision.document.operations ?? []).flatMap(({ insert_rows: insert }) => {
    const { file } = insert ?? {}
    if (file === undefined) return []
    const [text, format] = [exampleFiles[file], formatOf(file)]
    if (text === undefined || format === undefined) throw new Error(`no example has a file ${file}`)
    return [scanText(text, { file, shown: file }, format)]
  })
  return files.length === 0 ? revision : withDataFiles(revision, files)
}
