import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Flavour } from '../../../src/dialects/mysql/flavour.js'
import type { RevisionSource } from '../../../src/plan/revision-source.js'
import { sourceOf } from '../../support/case-table.js'

/** A definition that MySQL, MariaDB or both refuse. */
export interface FaultCase {
  readonly name: string
  readonly before: RevisionSource
  readonly revision: RevisionSource
  /** By flavour: the keys that are pointed at, with what is said of each. */
  readonly refused: Readonly<Partial<Record<Flavour['name'], Readonly<Record<string, string>>>>>
  /** Where the server itself lets it through. */
  readonly tolerated: readonly Flavour['name'][]
}

const file = new URL('faults.yaml', import.meta.url)

/** The cases of `faults.yaml`. */
export function faultCases(): readonly FaultCase[] {
  const cases: unknown = parse(readFileSync(file, 'utf8'))
  if (!Array.isArray(cases)) throw new Error('faults.yaml is a list')
  return cases.map(readCase)
}

function readCase(data: unknown): FaultCase {
  if (!isRecord(data) || typeof data['name'] !== 'string') throw new Error('a case has a name')
  const { name, before = [], operations, refused, tolerated } = data
  if (!isRecord(refused)) throw new Error(`${name}: it says what is refused`)
  return {
    name,
    before: document('before', null, before),
    revision: document('case', 'before', operations),
    refused: Object.fromEntries(Object.entries(refused).map(([flavour, said]) => [flavour, texts(said)])),
    tolerated: (['mysql', 'mariadb'] as const).filter(
      (flavour) => tolerated === true || (Array.isArray(tolerated) && tolerated.includes(flavour)),
    ),
  }
}

function document(revision: string, revises: string | null, operations: unknown): RevisionSource {
  return sourceOf('case.yaml', JSON.stringify({ revision, revises, operations }))
}

function texts(said: unknown): Readonly<Record<string, string>> {
  if (!isRecord(said)) throw new Error('keys, each with a message')
  return Object.fromEntries(Object.entries(said).map(([key, message]) => [key, String(message)]))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
