import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  connectProject,
  downgradeProject,
  offlineTarget,
  listKept,
  openProject,
  planProject,
  purgeProject,
  resolveEnvironment,
  RunError,
  scriptOffline,
  upgradeProject,
  type KeptEntry,
  type PlanRequest,
  type Project,
  type ProjectDatabase,
  type ProjectPlan,
  type ProjectRun,
  type RunRequest,
} from '../../src/index.js'
import { inTemporaryFolder } from '../cli/temporary-folder.js'
import { withUrl } from '../drivers/open-connection.js'
import { diffDumps } from '../support/diff-dumps.js'
import { dumpCatalog, type CatalogDump } from '../support/dump-catalog.js'
import type { TestDatabase } from '../support/test-database.js'

/** Scenarios go to one target at a time. */
type OneTarget<T extends { readonly targets?: readonly string[] }> = Omit<T, 'targets'> & {
  readonly target?: string
}

function severalTargets<T extends { readonly target?: string }>({
  target,
  ...request
}: T): Omit<T, 'target'> & { readonly targets?: readonly string[] } {
  return target === undefined ? request : { ...request, targets: [target] }
}

/** A project in a folder of its own over a test's database, used as a program would use the library. */
export class ScenarioProject {
  readonly #parents: string[] = []

  private constructor(
    private readonly folder: string,
    private readonly url: string,
    readonly test: TestDatabase,
  ) {}

  /** Runs a scenario; the folder is gone afterwards. */
  static run(test: TestDatabase, scenario: (project: ScenarioProject) => Promise<void>): Promise<void> {
    return inTemporaryFolder((folder) =>
      withUrl(test, async (url) => {
        mkdirSync(join(folder, 'revisions'))
        writeFileSync(join(folder, 'aludel.yaml'), 'version: 1\nname: scenario\n')
        await scenario(new ScenarioProject(folder, url, test))
      }),
    )
  }

  /** Writes a revision on top of those written before: `body` is its YAML below the header. */
  write(revision: string, body: string): void {
    const parent = this.#parents.at(-1) ?? 'null'
    if (!this.#parents.includes(revision)) this.#parents.push(revision)
    writeFileSync(this.#fileOf(revision), `revision: ${revision}\nrevises: ${parent}\n${body}`)
  }

  /** Writes a revision anew that is there already. */
  rewrite(revision: string, body: string): void {
    const parent = this.#parents[this.#parents.indexOf(revision) - 1] ?? 'null'
    writeFileSync(this.#fileOf(revision), `revision: ${revision}\nrevises: ${parent}\n${body}`)
  }

  remove(revision: string): void {
    this.#parents.splice(this.#parents.indexOf(revision), 1)
    rmSync(this.#fileOf(revision))
  }

  /** Writes a file beside the revisions. */
  writeData(name: string, text: string): void {
    writeFileSync(join(this.folder, 'revisions', name), text)
  }

  removeData(name: string): void {
    rmSync(join(this.folder, 'revisions', name))
  }

  up(request: OneTarget<RunRequest> = {}): Promise<ProjectRun['result']> {
    return this.#with(async (project, db) =>
      finished(await upgradeProject(project, db, severalTargets(request))),
    )
  }

  /** The script from nothing to the heads. */
  async script(): Promise<string> {
    const project = await openProject({ cwd: this.folder })
    const offline = offlineTarget(project, undefined)
    return scriptOffline(project, { direction: 'up', targets: ['heads'], offline })
  }

  down(target: string, request: OneTarget<RunRequest> = {}): Promise<ProjectRun['result']> {
    return this.#with(async (project, db) =>
      finished(await downgradeProject(project, db, { ...request, targets: [target] })),
    )
  }

  plan(request: OneTarget<PlanRequest>): Promise<ProjectPlan> {
    return this.#with((project, db) => planProject(project, db, severalTargets(request)))
  }

  /** What `keep: true` has set aside. */
  kept(): Promise<readonly KeptEntry[]> {
    return this.#with((project, db) => listKept(project, db))
  }

  /** Destroys it; gives the kept names. */
  purge(names: readonly string[]): Promise<readonly string[]> {
    return this.#with((project, db) => purgeProject(project, db, { names }))
  }

  catalog(): Promise<CatalogDump> {
    return dumpCatalog(this.test.query)
  }

  /** What differs between a dump and the database now. */
  async differsFrom(before: CatalogDump): Promise<readonly string[]> {
    return diffDumps(before, await this.catalog())
  }

  async rows(sql: string): Promise<readonly unknown[]> {
    return (await this.test.query(sql)).map((row) => Object.values(row)[0])
  }

  #fileOf(revision: string): string {
    return join(this.folder, 'revisions', `${revision}.yaml`)
  }

  async #with<T>(work: (project: Project, db: ProjectDatabase) => Promise<T>): Promise<T> {
    const project = await openProject({ cwd: this.folder })
    const environment = await resolveEnvironment(project.config, {
      url: this.url,
      variables: {},
      readText: () => Promise.reject(new Error('no file is read')),
    })
    const db = await connectProject(project, environment)
    try {
      return await work(project, db)
    } finally {
      await db.close()
    }
  }
}

function finished({ result }: ProjectRun): ProjectRun['result'] {
  if (result.error !== undefined) throw result.error
  return result
}

/** What a promise is refused with, if it is a RunError; anything else fails the test. */
export async function refusal(promise: Promise<unknown>): Promise<RunError> {
  try {
    await promise
  } catch (error) {
    if (error instanceof RunError) return error
    throw error
  }
  throw new Error('nothing was refused')
}
