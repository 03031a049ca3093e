import { Flags } from './oclif.js'

/** Finds the project; every command that works on one has it. */
export const projectFlags = {
  config: Flags.string({
    char: 'c',
    summary: 'Project file; default: aludel.yaml here or in a folder above.',
    helpValue: 'FILE',
    helpGroup: 'GLOBAL',
  }),
}

/** Leaves out of a look at a catalog what belongs to others. */
export function ignoreFlag(dependsOn: string[] = []) {
  return Flags.string({
    summary:
      'Leave out what this names, with all that belongs to it: KIND:NAME with * and ?, such as table:legacy_*.',
    helpValue: 'PATTERN',
    multiple: true,
    multipleNonGreedy: true,
    dependsOn,
  })
}

/** Lets texts be compared that no run stored the words of. */
export const scratchFlag = Flags.boolean({
  summary:
    'Ask a scratch database, made beside and dropped, how it tells texts of which no run stored the words.',
})

/** Chooses the database. */
export const databaseFlags = {
  ...projectFlags,
  env: Flags.string({
    char: 'e',
    summary: 'Environment of the project file to work on; default: ALUDEL_ENV, or default_environment.',
    helpValue: 'NAME',
    helpGroup: 'GLOBAL',
  }),
  url: Flags.string({
    char: 'u',
    summary:
      'Database to work on, whatever the project file says: postgresql://…, mysql://…, mariadb://…, pglite://path.',
    helpValue: 'URL',
    helpGroup: 'GLOBAL',
  }),
}

/** Leaves the database out that would be looked at. */
export const offlineFlag = {
  offline: Flags.boolean({ summary: 'Look at files only.', exclusive: ['env', 'url'] }),
}

/** Answers the question that a protected environment asks. */
export const yesFlag = {
  yes: Flags.boolean({ char: 'y', summary: 'Go on in a protected environment without asking for its name.' }),
}

/** Prints the script of a run instead of running it. */
export const scriptFlags = {
  sql: Flags.boolean({
    summary:
      'Print the SQL script of the run instead: locks, checks and bookkeeping included. Connects to nothing.',
    exclusive: ['json'],
  }),
  from: Flags.string({
    summary: 'With --sql: the revisions at which the database stands, divided by commas; default: base.',
    helpValue: 'REVS',
    dependsOn: ['sql'],
  }),
  'dry-run': Flags.boolean({ summary: 'Print the plan, and run nothing.', exclusive: ['sql'] }),
}

/** Runs what somebody read before. */
export const planFlag = {
  plan: Flags.string({
    summary:
      'Run the plan of this file, or the rest of it, and nothing where it would be any other statement. Needs no TARGET and no --yes.',
    helpValue: 'FILE',
    exclusive: ['sql', 'dry-run'],
  }),
}

/** Runs the same over several databases. */
export const fleetFlags = {
  targets: Flags.string({
    summary:
      'Run over all databases or schemas of this file, or of this query (SELECT nspname AS schema FROM …) of the database.',
    helpValue: 'FILE|QUERY',
    helpGroup: 'FLEET',
    exclusive: ['sql', 'dry-run', 'plan'],
  }),
  jobs: Flags.integer({
    char: 'j',
    summary: 'With --targets: how many are worked on at the same time; default: 4.',
    helpGroup: 'FLEET',
    min: 1,
    max: 256,
    dependsOn: ['targets'],
  }),
  canary: Flags.integer({
    summary: 'With --targets: let so many go first, one after the other; where one fails, no other is begun.',
    helpGroup: 'FLEET',
    min: 0,
    dependsOn: ['targets'],
  }),
  'on-failure': Flags.option({
    summary: 'With --targets: where one fails, begin no other (stop, the default), or go on.',
    options: ['stop', 'continue'] as const,
    helpGroup: 'FLEET',
    dependsOn: ['targets'],
  })(),
  report: Flags.string({
    summary:
      'With --targets: keep in this file what became of each; run again with it, those that are done are passed over.',
    helpValue: 'FILE',
    helpGroup: 'FLEET',
    dependsOn: ['targets'],
  }),
}

/** Consents to the loss of rows on the way down. */
export const lossFlag = {
  'allow-data-loss': Flags.boolean({ summary: 'Destroy rows and values without looking for them.' }),
}

/** Lets a first run go on beside what others made. */
export const nonEmptyFlag = {
  'allow-non-empty': Flags.boolean({
    summary: 'Run for the first time in a database that others made things in, and leave those alone.',
  }),
}

/** Consents to tables being copied, as `allow_copy` of an operation does. */
export const copyFlag = {
  'allow-copy': Flags.boolean({
    summary:
      'MySQL, MariaDB: copy tables that have rows while all who write to them wait, where the server has no other way.',
  }),
}

/** How a run goes on after a failure. */
export const keepPartialFlag = {
  'keep-partial': Flags.boolean({
    summary:
      'Where a revision of several transactions fails, leave those that were committed, and go on from there next time.',
  }),
}
