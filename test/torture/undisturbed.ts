import { inTemporaryFolder } from '../cli/temporary-folder.js'
import type { Arena } from './arena.js'
import { placesOf, type CalmRun, type CalmRuns } from './calm-run.js'
import { TortureClient, type ToldStatement } from './client.js'
import { unforeseen } from './failure.js'
import { writeHistory } from './history.js'

/** Runs the history up and down in peace. */
export async function undisturbed(arena: Arena): Promise<CalmRuns> {
  const database = await arena.newDatabase()
  const client = await TortureClient.start()
  try {
    return await inTemporaryFolder(async (cwd) => {
      await writeHistory(cwd, arena.history)
      const up = await one('up', cwd)
      return { up, down: await one('down', cwd) }
    })
  } finally {
    client.kill()
    await database.end()
  }

  async function one(direction: 'up' | 'down', cwd: string): Promise<CalmRun> {
    const statements: ToldStatement[] = []
    let [connected, began] = [0, 0]
    const ending = await client.run(
      { cwd, url: database.url, direction, stays: true },
      () => (connected = performance.now()),
      (statement) => {
        if (statements.length === 0) began = performance.now()
        statements.push(statement)
      },
    )
    const workMs = performance.now() - began
    if (ending?.code !== 'done') throw unforeseen(ending)
    const picture = await database.picture()
    return { picture, startMs: began - connected, workMs, places: placesOf(statements) }
  }
}
