import { randomBytes } from 'node:crypto'
import type { NewRevision } from '../api/create-revision.js'
import { Flags } from './oclif.js'

/** What every command has that writes a document. */
export const newDocumentFlags = {
  splice: Flags.boolean({
    summary: 'Begin a new branch at a revision that another revises already.',
  }),
  'branch-label': Flags.string({
    summary: 'A name for the branch that begins with it.',
    helpValue: 'LABEL',
    multiple: true,
  }),
  'rev-id': Flags.string({ summary: 'Its id; default: one that is made up.', helpValue: 'ID' }),
  'version-path': Flags.string({
    summary:
      'The folder to write it into, one of the project or below one; default: that of what it revises.',
    helpValue: 'FOLDER',
  }),
  format: Flags.option({
    summary: 'Format of the document.',
    options: ['yaml', 'json'] as const,
    default: 'yaml',
  })(),
}

/** The values of these flags. */
export interface NewDocumentChoice {
  readonly 'branch-label'?: readonly string[] | undefined
  readonly 'rev-id'?: string | undefined
  readonly 'version-path'?: string | undefined
  readonly format: 'yaml' | 'json'
}

/** What the flags say of a new document, with the clock and the dice. */
export function newDocumentOf(flags: NewDocumentChoice): Omit<NewRevision, 'message' | 'revises'> {
  return {
    branchLabels: flags['branch-label'] ?? [],
    ...(flags['rev-id'] === undefined ? {} : { revisionId: flags['rev-id'] }),
    ...(flags['version-path'] === undefined ? {} : { versionPath: flags['version-path'] }),
    format: flags.format,
    now: new Date(),
    randomBytes,
  }
}
