import type { Palette } from '../diagnostics/formats/palette.js'
import { branchesOf, historyOf } from '../api/list-headers.js'
import { readHeaders, type ReadHeaders } from '../api/read-headers.js'
import { glanceArguments, type GlanceArguments } from './glance-arguments.js'
import { branchesListing } from './listing/branches.js'
import { headsListing } from './listing/heads.js'
import { historyListing } from './listing/history.js'
import { listingText, type Listing } from './listing/listing.js'

/** Where a glance is taken from. */
export interface GlancePlace {
  readonly cwd: string
  /** The environment of the process. */
  readonly variables: Readonly<Record<string, string | undefined>>
  readonly palette: Palette
}

/**
 * The answer of a command that lists what the files say, at a glance: without the framework of the command line, the parser
 * and the validators, each of which takes longer to load than such a command to run. It shares its code with the commands, and
 * says the same. Undefined for whatever is not as usual: then nothing has happened, and the command runs in full.
 */
export function glance(argv: readonly string[], place: GlancePlace): string | undefined {
  const asked = glanceArguments(argv)
  if (asked === undefined) return undefined
  try {
    const { cwd, variables } = place
    const read = readHeaders({ cwd, ...(asked.config === undefined ? {} : { config: asked.config }) })
    const isAlone = asked.offline || (read !== undefined && !looksIntoDatabase(read, variables))
    if (read === undefined || !isAlone) return undefined
    return listingText(listingOf(asked, read), { json: asked.json, palette: place.palette })
  } catch {
    // A range that makes no sense, a disk that fails: the command says what is wrong.
    return undefined
  }
}

/** Would the command ask a database what is applied, or look for one? */
function looksIntoDatabase({ project }: ReadHeaders, variables: GlancePlace['variables']): boolean {
  return (
    project.namesDatabase ||
    [variables['DATABASE_URL'], variables['ALUDEL_ENV']].some((value) => value !== undefined)
  )
}

function listingOf(asked: GlanceArguments, { graph }: ReadHeaders): Listing {
  switch (asked.command) {
    case 'heads':
      return headsListing(graph, asked)
    case 'branches':
      return branchesListing(branchesOf(graph), { marked: false })
    case 'history':
      return historyListing(historyOf(graph, asked.range), { marked: false, graph: asked.graph })
  }
}
