import { pointer as toPointer, type Problem } from '../diagnostics/problem.js'
import { suggest } from '../diagnostics/suggest.js'
import { foreignWord } from './foreign-words.js'
import { isOperationItem, listed, textParam, type ErrorSite } from './schema-error.js'
import { wrongMap } from './wrong-type.js'

/** A problem, and the key that was most likely meant, whose absence then needs no problem of its own. */
export interface UnknownKey {
  readonly problem: Problem
  readonly meant: string | undefined
}

/** Answers a key that the format does not have where it stands. */
export function unknownKey(site: ErrorSite): UnknownKey {
  const key = textParam(site.error, 'additionalProperty')
  const bare = wrongMap(site, key)
  if (bare !== undefined) return { problem: bare, meant: undefined }
  const place = { pointer: site.pointer + toPointer(key), atKey: true }
  const keys = site.definition?.keys ?? []
  const isOperation = isOperationItem(site)
  const near = suggest(
    key,
    keys.filter((name) => !hasKey(site, name)),
  )
  const foreign = foreignWord(key, site.id)
  // A slip in one of our own words is nearer than a word of another tool that happens to look like it.
  if (foreign !== undefined) {
    const use = foreign.use !== undefined && keys.includes(foreign.use) ? foreign.use : undefined
    return {
      meant: use,
      problem: {
        ...place,
        ruleId: 'schema/foreign-word',
        message: `"${key}" is not a key of ${ownerName(site)}`,
        help: foreign.help,
        ...(use === undefined || hasKey(site, use) ? {} : { suggestions: [use] }),
      },
    }
  }
  if (isOperation) {
    return {
      meant: undefined,
      problem: {
        ...place,
        ruleId: 'schema/unknown-operation',
        message: `there is no operation "${key}"`,
        ...(near.length === 0 ? { help: `operations are ${keys.join(', ')}` } : { suggestions: near }),
      },
    }
  }
  const swapped = otherName(site, key)
  return {
    meant: swapped ?? near[0],
    problem: {
      ...place,
      ruleId: 'schema/unknown-key',
      message: `unknown key "${key}" in ${ownerName(site)}`,
      suggestions: swapped === undefined ? near : [swapped],
      help: belongsElsewhere(site, key) ?? `${ownerName(site)} takes ${listed(keys, 'and')}`,
    },
  }
}

/** What a person would call the mapping: the operation, or the key it stands under. */
function ownerName(site: ErrorSite): string {
  const operation = /^operations\/(.+)$/.exec(site.id ?? '')?.[1]
  if (operation !== undefined) return operation
  if (site.id === 'revision') return 'a revision'
  if (site.id === 'project') return 'the project file'
  if (site.id === 'hints') return 'a file of hints'
  if (site.id === 'targets') return 'a file of targets'
  if (site.id === 'fragments/fleet-target') return 'a target'
  if (site.id === 'output/plan') return 'a plan file'
  if (site.id === 'fragments/operation') return 'an operation'
  return site.label
}

const documentKeys: ReadonlySet<string> = new Set([
  'revision',
  'revises',
  'message',
  'operations',
  'downgrade',
  'branch_labels',
  'depends_on',
])

/** A column is `name` in a list of columns, and `column` in an operation on one. */
function otherName(site: ErrorSite, key: string): string | undefined {
  const other = key === 'column' ? 'name' : key === 'name' ? 'column' : undefined
  const keys = site.definition?.keys ?? []
  return other !== undefined && keys.includes(other) && !hasKey(site, other) ? other : undefined
}

/** A key that exists, only not here: mostly an indentation. */
function belongsElsewhere(site: ErrorSite, key: string): string | undefined {
  if (site.id === 'fragments/column' && key === 'column') return 'in create_table a column is named by name'
  if (/^operations\/(?:add|alter)_column$/.test(site.id ?? '') && key === 'name') {
    return 'here the column is named by column'
  }
  if (site.id !== 'revision' && site.id !== 'project' && documentKeys.has(key))
    return `${key} stands at the top of the document`
  return undefined
}

function hasKey(site: ErrorSite, name: string): boolean {
  return site.node.kind === 'map' && site.node.entries.some(({ key }) => key === name)
}
