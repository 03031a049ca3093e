import type { FileNameProblem } from '../revisions/file-name.js'
import type { Project } from './project.js'

/** What is wrong with the keys of the project file that new documents get their names by. */
export interface DescribedFileName {
  readonly key: 'file_template' | 'timezone'
  readonly message: string
  readonly help: string
  /** Where in the template the fault is. */
  readonly offset?: number
}

/** Why no file name can be made, in words. */
export function describeFileName(problem: FileNameProblem, project: Project): DescribedFileName {
  const { file, fileTemplate } = project.config
  switch (problem.kind) {
    case 'unknown-token':
      return {
        key: 'file_template',
        message: `file_template in ${file} has an unknown token {${problem.token}}`,
        help: `tokens are ${problem.known.map((token) => `{${token}}`).join(' ')}`,
        offset: fileTemplate.indexOf(`{${problem.token}}`),
      }
    case 'unknown-time-zone':
      return {
        key: 'timezone',
        message: `timezone in ${file} is not known: ${problem.timeZone}`,
        help: 'write an IANA name such as Europe/Berlin',
      }
    case 'unusable-path':
      return {
        key: 'file_template',
        message: `file_template in ${file} makes an unusable path: ${problem.path}`,
        help: 'use {slug} and dates',
      }
  }
}
