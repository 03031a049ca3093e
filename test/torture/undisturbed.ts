import { inTemporaryFolder } from '../cli/temporary-folder.js'
import type { PostgresServer } from '../support/postgres-server.js'
import { placesOf, type CalmRun, type CalmRuns } from './calm-run.js'
import { TortureClient, type ToldStatement } from './client.js'
import { Observer, pictureOf } from './database.js'
import { unforeseen } from './failure.js'
import { writeHistory } from './history.js'
import { prepareDatabase } from './slow-statements.js'

/** Runs the history up and down in peace. */
export async function undisturbed(server: PostgresServer): Promise<CalmRuns> {
  const { url } = await server.createDatabase()
  const observer = new Observer(url)
  const client = await TortureClient.start()
  try {
    await prepareDatabase(observer.query)
    return await inTemporaryFolder(async (cwd) => {
      await writeHistory(cwd)
      const up = await one('up', cwd)
      return { up, down: await one('down', cwd) }
    })
  } finally {
    client.kill()
    await observer.end()
  }

  async function one(direction: 'up' | 'down', cwd: string): Promise<CalmRun> {
    const statements: ToldStatement[] = []
    let [connected, began] = [0, 0]
    const ending = await client.run(
      { cwd, url, direction, stays: true },
      () => (connected = performance.now()),
      (statement) => {
        if (statements.length === 0) began = performance.now()
        statements.push(statement)
      },
    )
    const workMs = performance.now() - began
    if (ending?.code !== 'done') throw unforeseen(ending)
    const picture = await pictureOf(observer.query)
    return { picture, startMs: began - connected, workMs, places: placesOf(statements) }
  }
}
