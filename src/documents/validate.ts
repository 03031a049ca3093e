import { compareDiagnostics, type Diagnostic } from '../diagnostics/diagnostic.js'
import type { Problem } from '../diagnostics/problem.js'
import {
  validateHints,
  validatePlan,
  validateProject,
  validateRevision,
  validateTargets,
} from '../generated/validators.js'
import { definitionAt, definitionOf, type DefinitionId } from './definitions.js'
import { keywordProblems } from './keyword-problems.js'
import { maximumFindings } from './limits.js'
import { locateProblem } from './locate-problem.js'
import { isOperationItem, labelOf, textParam, type ErrorSite, type SchemaError } from './schema-error.js'
import { entryOf, pointerParts, type SourceDocument } from './source-document.js'
import { unknownKey } from './unknown-key.js'
import { unstorableTexts } from './unstorable-text.js'

interface Validator {
  (data: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** Checks a parsed revision against its schema; an empty list means that it can be decoded. */
export function validateRevisionDocument(document: SourceDocument): readonly Diagnostic[] {
  return validate(document, validateRevision as Validator, 'revision')
}

/** Checks a parsed project file against its schema; an empty list means that it can be decoded. */
export function validateProjectDocument(document: SourceDocument): readonly Diagnostic[] {
  return validate(document, validateProject as Validator, 'project')
}

/** Checks a parsed file of hints against its schema; an empty list means that it can be decoded. */
export function validateHintsDocument(document: SourceDocument): readonly Diagnostic[] {
  return validate(document, validateHints as Validator, 'hints')
}

/** Checks a parsed file of targets against its schema; an empty list means that it can be decoded. */
export function validateTargetsDocument(document: SourceDocument): readonly Diagnostic[] {
  return validate(document, validateTargets as Validator, 'targets')
}

/** Checks a parsed plan file against its schema; an empty list means that it can be decoded. */
export function validatePlanDocument(document: SourceDocument): readonly Diagnostic[] {
  return validate(document, validatePlan as Validator, 'output/plan')
}

function validate(document: SourceDocument, validator: Validator, root: DefinitionId): readonly Diagnostic[] {
  const isValid = validator(document.plain())
  const errors = isValid ? [] : (validator.errors ?? []).slice(0, maximumFindings * 50)
  return [...schemaProblems(errors, document, root), ...unstorableTexts(document.root)]
    .map((problem) => locateProblem(problem, { document }))
    .sort(compareDiagnostics)
    .slice(0, maximumFindings)
}

/** One problem for each mistake: the validator also reports what only follows from another error. */
function schemaProblems(
  errors: readonly SchemaError[],
  document: SourceDocument,
  root: DefinitionId,
): readonly Problem[] {
  const sites = errors
    // The branches of a choice: the choice itself is reported too.
    .filter(({ schemaPath }) => !/\/(?:oneOf|anyOf)\/\d+\//.test(schemaPath))
    .map((error) => siteOf(error, document, root))
  const explained = new Set(
    sites
      .filter(({ error }) => ['type', 'dependentRequired'].includes(error.keyword))
      .map(({ pointer }) => pointer),
  )
  const merged = new Set(
    sites
      .filter((site) => isOperationItem(site) && site.error.keyword === 'maxProperties')
      .map(({ pointer }) => pointer),
  )
  const problems = new Map<string, Problem>()
  const meant = new Set<string>()
  const keyless: ErrorSite[] = []
  for (const site of sites) {
    if (site.error.keyword !== 'additionalProperties') {
      keyless.push(site)
      continue
    }
    // Of an item with several keys it is said that it has several.
    if (merged.has(site.pointer)) continue
    const { problem, meant: key } = unknownKey(site)
    if (key !== undefined) meant.add(`${site.pointer} ${key}`)
    add(problems, problem)
  }
  for (const site of keyless) {
    const { keyword } = site.error
    if (keyword === 'required' && meant.has(`${site.pointer} ${textParam(site.error, 'missingProperty')}`))
      continue
    if (['oneOf', 'anyOf'].includes(keyword) && isExplained(site, explained, meant)) continue
    if (followsFromMerge(site, merged, document)) continue
    const answer = keywordProblems[keyword]
    add(
      problems,
      answer?.(site) ?? {
        ruleId: 'schema/malformed-value',
        message: `${site.label} does not have the form the format asks for`,
        pointer: site.pointer,
      },
    )
  }
  return [...problems.values()]
}

/** The same is said once of one place. */
function add(problems: Map<string, Problem>, problem: Problem): void {
  const key = `${problem.pointer} ${problem.ruleId} ${problem.message}`
  if (!problems.has(key)) problems.set(key, problem)
}

/** A choice of keys that fails because the value is no mapping, or because the key chosen is misspelt or lacks another. */
function isExplained(site: ErrorSite, explained: ReadonlySet<string>, meant: ReadonlySet<string>): boolean {
  if (explained.has(site.pointer)) return true
  const keys = [...(site.definition?.exactlyOneOf ?? []), ...(site.definition?.atLeastOneOf ?? [])]
  return keys.some((key) => meant.has(`${site.pointer} ${key}`))
}

/** An operation that lacks what stands beside it, one level too far out: `- add_column:` and `table: …` below it. */
function followsFromMerge(site: ErrorSite, merged: ReadonlySet<string>, document: SourceDocument): boolean {
  const parts = pointerParts(site.pointer)
  const item = site.pointer.slice(0, site.pointer.lastIndexOf('/'))
  if (parts.length === 0 || !merged.has(item)) return false
  if (site.error.keyword === 'type') return site.node.kind === 'null'
  if (site.error.keyword !== 'required') return false
  return entryOf(document.find(item).node, textParam(site.error, 'missingProperty')) !== undefined
}

function siteOf(error: SchemaError, document: SourceDocument, root: DefinitionId): ErrorSite {
  const pointer = error.instancePath
  const { node } = document.find(pointer)
  const id = definitionAt(root, pointer, document.root)
  const parent = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))
  return {
    error,
    pointer,
    node,
    id,
    definition: definitionOf(id),
    label: labelOf(pointer),
    parentId: pointer === '' ? undefined : definitionAt(root, parent, document.root),
    key: pointerParts(pointer).at(-1) ?? '',
  }
}
