import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { buildPackage } from '../cli/run-cli.js'

/** What a client is told to do. */
export interface Order {
  readonly cwd: string
  readonly url: string
  readonly direction: 'up' | 'down'
  /** Where it goes; undefined: all the way. */
  readonly target?: string
  /** It waits for another order when it is done. */
  readonly stays?: boolean
}

/** A statement that a run is about to send. */
export interface ToldStatement {
  readonly revision: string
  readonly number: number
  readonly class: string
  readonly sql: string
}

/** How the run of a client ended; undefined where it was killed before it could say. */
export interface Ending {
  readonly code: string
  readonly message: string
  readonly notes: readonly string[]
  /** How many revisions it ran. */
  readonly revisions: number
  /** The most memory that the process ever had. */
  readonly peakKiB: number
}

/**
 * A process of its own that runs the built package: it loads everything, then waits for its order, so that what is
 * interrupted is the run and not the start of Node.js.
 */
const program = `
import { connectProject, downgradeProject, openProject, resolveEnvironment, upgradeProject } from './dist/index.js'
process.on('message', async ({ cwd, url, direction, target, stays }) => {
  let ending = { code: 'done', message: '', notes: [], revisions: 0, peakKiB: 0 }
  const told = (error) => ({ ...ending, code: error.code ?? 'bug', message: String(error.stack), notes: error.details?.notes ?? [] })
  const onProgress = (event) => {
    if (event.kind === 'statement') process.send({ ...event })
  }
  try {
    const project = await openProject({ cwd })
    const environment = await resolveEnvironment(project.config, { url, variables: {}, readText: () => Promise.reject() })
    const db = await connectProject(project, environment)
    process.send('connected')
    const { result } = direction === 'up'
      ? await upgradeProject(project, db, { targets: [target ?? 'heads'], allowNonEmpty: true, onProgress })
      : await downgradeProject(project, db, { targets: [target ?? 'base'], allowDataLoss: true, onProgress })
    ending.revisions = result.revisions.filter(({ status }) => status === 'done').length
    if (result.error !== undefined) ending = told(result.error)
    await db.close()
  } catch (error) {
    ending = told(error)
  }
  ending.peakKiB = process.resourceUsage().maxRSS
  process.send(ending, () => stays ? undefined : process.exit(0))
})
process.send('ready')
`

/** A client that waits for its order. */
export class TortureClient {
  readonly #child: ChildProcess
  readonly #ready: Promise<unknown>
  #gone = false

  static async start(): Promise<TortureClient> {
    return new TortureClient(await buildPackage())
  }

  private constructor(cwd: string) {
    this.#child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      cwd,
      env: { PATH: process.env['PATH'], TZ: 'UTC' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    this.#ready = once(this.#child, 'message')
    this.#child.once('exit', () => (this.#gone = true))
  }

  /** It has loaded everything. */
  get ready(): Promise<unknown> {
    return this.#ready
  }

  /** It was killed, or is about to be. */
  get gone(): boolean {
    return this.#gone
  }

  /** Runs, and calls `onConnected` when the run begins, `onStatement` before each of its statements. */
  async run(
    order: Order,
    onConnected: () => void,
    onStatement: (statement: ToldStatement) => void = () => undefined,
  ): Promise<Ending | undefined> {
    await this.#ready
    return new Promise((resolve) => {
      let ending: Ending | undefined
      const onMessage = (message: unknown): void => {
        if (message === 'connected') {
          onConnected()
          return
        }
        const statement = statementOf(message)
        if (statement !== undefined) {
          onStatement(statement)
          return
        }
        ending = endingOf(message)
        if (order.stays === true) over()
      }
      const over = (): void => {
        this.#child.off('message', onMessage)
        this.#child.off('exit', over)
        resolve(ending)
      }
      this.#child.on('message', onMessage)
      this.#child.once('exit', over)
      this.#child.send({ ...order })
    })
  }

  kill(): void {
    this.#gone = true
    this.#child.kill('SIGKILL')
  }

  /** Lets it stand still, whatever it is at. */
  pause(): void {
    this.#child.kill('SIGSTOP')
  }

  wake(): void {
    this.#child.kill('SIGCONT')
  }
}

function statementOf(message: unknown): ToldStatement | undefined {
  const fields = new Map(Object.entries(Object(message)))
  if (fields.get('kind') !== 'statement') return undefined
  return {
    revision: String(fields.get('revision')),
    number: Number(fields.get('number')),
    class: String(fields.get('class')),
    sql: String(fields.get('sql')),
  }
}

function endingOf(message: unknown): Ending {
  const fields = new Map(Object.entries(Object(message)))
  const notes: unknown = fields.get('notes')
  return {
    code: String(fields.get('code')),
    message: String(fields.get('message')),
    notes: Array.isArray(notes) ? notes.map(String) : [],
    revisions: Number(fields.get('revisions')),
    peakKiB: Number(fields.get('peakKiB')),
  }
}
