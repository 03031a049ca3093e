import { pointer as toPointer, type Problem } from '../diagnostics/problem.js'
import { suggest } from '../diagnostics/suggest.js'
import { plainSpelling } from './foreign-words.js'
import { isOperationItem, listed, textParam, type ErrorSite } from './schema-error.js'
import { wrongType } from './wrong-type.js'

/** What is said of each keyword of the schemas that a value fails, but for keys (see `unknown-key.ts`). */
export const keywordProblems: Readonly<Record<string, (site: ErrorSite) => Problem>> = {
  type: (site) => (isOperationItem(site) ? oneOperation(site) : wrongType(site)),
  required: (site) => missingKey(site, textParam(site.error, 'missingProperty')),
  dependentRequired: (site) => {
    const missing = textParam(site.error, 'missingProperty')
    const because = textParam(site.error, 'property')
    return {
      ruleId: 'schema/missing-key',
      message: `"${because}" stands only beside "${missing}"`,
      pointer: site.pointer + toPointer(because),
      atKey: true,
    }
  },
  enum: unknownValue,
  const: (site) => ({
    ruleId: 'schema/unknown-value',
    message: `${site.label} is ${JSON.stringify(site.error.params['allowedValue'])}, nothing else`,
    pointer: site.pointer,
  }),
  pattern: malformed,
  minLength: (site) => ({
    ruleId: 'schema/out-of-range',
    message: `${site.label} must not be empty`,
    pointer: site.pointer,
  }),
  maxLength: (site) => ({
    ruleId: 'schema/out-of-range',
    message: `${site.label} is longer than ${textParam(site.error, 'limit')} characters`,
    pointer: site.pointer,
  }),
  minimum: outOfRange,
  maximum: outOfRange,
  minItems: (site) => ({
    ruleId: 'schema/empty',
    message: `${site.label} must not be an empty list`,
    pointer: site.pointer,
    help: 'leave the key out when there is nothing to list',
  }),
  minProperties: (site) => (isOperationItem(site) ? oneOperation(site) : emptyMap(site)),
  maxProperties: (site) => (isOperationItem(site) ? oneOperation(site) : severalForms(site)),
  uniqueItems: (site) => ({
    ruleId: 'schema/duplicate-item',
    message: `an item of ${site.label} stands twice`,
    pointer:
      site.pointer + toPointer(Math.max(Number(site.error.params['i']), Number(site.error.params['j']))),
  }),
  oneOf: exactlyOne,
  anyOf: (site) => ({
    ruleId: 'schema/missing-key',
    message: `${site.label} changes nothing`,
    pointer: site.pointer,
    atKey: true,
    help: `state at least one of ${listed(site.definition?.atLeastOneOf ?? [], 'or')}`,
  }),
}

function missingKey(site: ErrorSite, key: string): Problem {
  const required = site.definition?.required ?? []
  return {
    ruleId: 'schema/missing-key',
    message: `${site.label} lacks "${key}"`,
    pointer: site.pointer,
    atKey: true,
    ...(required.length > 1 ? { help: `it needs ${listed(required, 'and')}` } : {}),
  }
}

function unknownValue(site: ErrorSite): Problem {
  const allowed = Array.isArray(site.error.params['allowedValues'])
    ? site.error.params['allowedValues'].map(String)
    : []
  const given = site.node.kind === 'map' || site.node.kind === 'list' ? '' : site.node.text
  const spelt = plainSpelling(given)
  return {
    ruleId: 'schema/unknown-value',
    message: `${site.label} is ${listed(allowed, 'or')}, not ${JSON.stringify(given)}`,
    pointer: site.pointer,
    suggestions: allowed.includes(spelt) ? [spelt] : suggest(given, allowed),
  }
}

const durationHelp = 'a number with its unit: 500ms, 2s, 5m, 1h; or 0 for no limit'

const forms: Readonly<Record<string, string>> = {
  'fragments/id': 'letters, digits and _, at most 64 of them',
  'fragments/duration': durationHelp,
  'fragments/identity': 'always, by_default, or a mapping of its options',
  'fragments/identity-change': 'always, by_default, or a mapping of its options',
  'fragments/name': 'a name holds no NUL character',
}

const formsByKey: Readonly<Record<string, string>> = {
  created: 'date, time and zone: 2023-08-17T14:30:22Z',
  base64: 'bytes in base64: letters, digits, + and /, padded with =',
  dialects: 'postgresql, mysql, mariadb or sqlite, with a version if it matters: postgresql@16',
}

function malformed(site: ErrorSite): Problem {
  const list = /\/([^/]+)\/\d+$/.exec(site.pointer)?.[1] ?? site.key
  const help = formsByKey[site.key] ?? formsByKey[list] ?? forms[site.id ?? '']
  const given = site.node.kind === 'string' ? JSON.stringify(site.node.text) : 'this'
  return {
    ruleId: 'schema/malformed-value',
    message: `${site.label} cannot be ${given}`,
    pointer: site.pointer,
    help: help ?? `it has the form ${textParam(site.error, 'pattern')}`,
  }
}

function outOfRange(site: ErrorSite): Problem {
  const given = site.node.kind === 'number' ? site.node.text : 'this'
  if (site.id === 'fragments/duration') {
    return {
      ruleId: 'schema/out-of-range',
      message: `${site.label} is a duration without a unit: ${given}`,
      pointer: site.pointer,
      help: durationHelp,
    }
  }
  const comparison = site.error.keyword === 'minimum' ? 'at least' : 'at most'
  return {
    ruleId: 'schema/out-of-range',
    message: `${site.label} is ${comparison} ${textParam(site.error, 'limit')}, not ${given}`,
    pointer: site.pointer,
  }
}

function emptyMap(site: ErrorSite): Problem {
  const takesJson = site.definition?.keys.includes('json') === true
  return {
    ruleId: 'schema/empty',
    message: `${site.label} must not be an empty mapping`,
    pointer: site.pointer,
    help: takesJson ? 'an empty JSON object is { json: {} }' : 'leave the key out when nothing is meant',
  }
}

function severalForms(site: ErrorSite): Problem {
  return exactlyOneOf(site, site.definition?.keys ?? [])
}

function exactlyOne(site: ErrorSite): Problem {
  return exactlyOneOf(site, site.definition?.exactlyOneOf ?? [])
}

function exactlyOneOf(site: ErrorSite, keys: readonly string[]): Problem {
  const present = site.node.kind === 'map' ? site.node.entries.filter(({ key }) => keys.includes(key)) : []
  const second = present[1]?.key
  const choice = `exactly one of ${listed(keys, 'and')}`
  return {
    ruleId: 'schema/exactly-one',
    message:
      second === undefined
        ? `${site.label} needs ${choice}`
        : `${site.label} takes ${choice}, not ${listed(
            present.map(({ key }) => key),
            'and',
          )} together`,
    pointer: second === undefined ? site.pointer : site.pointer + toPointer(second),
    atKey: true,
  }
}

/** An item of operations that is none, or several: nearly always an indentation. */
function oneOperation(site: ErrorSite): Problem {
  const { node, pointer } = site
  if (node.kind !== 'map') {
    const isName = node.kind === 'string' && site.definition?.keys.includes(node.text) === true
    return {
      ruleId: 'schema/one-operation',
      message: 'an item of operations is a mapping with one operation',
      pointer,
      help: isName
        ? `a ":" is missing: ${node.text}:`
        : 'such as  - add_column: { table: users, column: email, type: text }',
    }
  }
  const [first, second] = node.entries
  if (first === undefined || second === undefined) {
    return { ruleId: 'schema/one-operation', message: 'an item of operations holds no operation', pointer }
  }
  const isOperation = site.definition?.keys.includes(second.key) === true
  return {
    ruleId: 'schema/one-operation',
    message: `an item of operations is one operation; "${second.key}" stands beside "${first.key}"`,
    pointer: pointer + toPointer(second.key),
    atKey: true,
    help: isOperation
      ? `begin the second with a "-" of its own: - ${second.key}:`
      : `indent it further if it belongs to ${first.key}`,
  }
}
