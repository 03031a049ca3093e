/** What the exit codes of every command mean, as `--help` and the documentation list them. */
export const exitCodes = {
  /** Done, or nothing to do. */
  done: 0,
  /** The answer is no: something was found, or a run was refused before it changed anything. */
  refused: 1,
  /** The command line, the project file or documents are wrong. */
  usage: 2,
  /** The database refused. */
  database: 3,
  /** A host, a lock or a connection was not had in time. */
  unavailable: 4,
  /** A step is half run and needs a decision. */
  halfRun: 5,
  /** A bug of Aludel. */
  bug: 70,
  interrupted: 130,
} as const
