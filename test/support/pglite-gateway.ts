import type { PGlite } from '@electric-sql/pglite'
import { createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * Lets programs that speak PostgreSQL's protocol reach a PGlite at the URL that `work` gets, one after the other. They
 * are handed its one session: nothing else may use it meanwhile, and what they set is set back afterwards.
 */
export async function throughGateway<T>(pglite: PGlite, work: (url: string) => Promise<T>): Promise<T> {
  const before = await sessionOf(pglite)
  const server = createServer((socket) => serve(pglite, socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  try {
    return await work(`postgresql://postgres@127.0.0.1:${port}/postgres?sslmode=disable&gssencmode=disable`)
  } finally {
    await new Promise((resolve) => server.close(resolve))
    await restore(pglite, before)
  }
}

function serve(pglite: PGlite, socket: Socket): void {
  let bytes = Buffer.alloc(0)
  let greeted = false
  let answered = Promise.resolve()
  const answer = async (message: Uint8Array, earlier: Promise<void>): Promise<void> => {
    await earlier
    socket.write(await pglite.execProtocolRaw(message, { syncToFs: false }))
  }
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, typeof chunk === 'string' ? Buffer.from(chunk) : chunk])
    for (;;) {
      const length = lengthOfMessage(bytes, greeted)
      if (length === undefined || bytes.length < length) return
      const message = bytes.subarray(0, length)
      bytes = bytes.subarray(length)
      greeted = true
      // Terminate: it would end the session, which is not the program's alone.
      if (message[0] === terminate) return
      answered = answer(message, answered)
    }
  })
}

const terminate = 'X'.charCodeAt(0)

/** How long the first message is, by https://www.postgresql.org/docs/current/protocol-message-formats.html. */
function lengthOfMessage(bytes: Buffer, greeted: boolean): number | undefined {
  // All but the very first begin with their type.
  const type = greeted ? 1 : 0
  return bytes.length < type + 4 ? undefined : type + bytes.readUInt32BE(type)
}

interface Session {
  readonly settings: readonly (readonly [name: string, value: string])[]
  readonly statements: readonly string[]
}

async function sessionOf(pglite: PGlite): Promise<Session> {
  const settings = await pglite.query<{ name: string; setting: string }>(
    `SELECT name, setting FROM pg_catalog.pg_settings WHERE source = 'session'`,
  )
  const statements = await pglite.query<{ name: string }>(
    'SELECT name FROM pg_catalog.pg_prepared_statements',
  )
  return {
    settings: settings.rows.map(({ name, setting }) => [name, setting]),
    statements: statements.rows.map(({ name }) => name),
  }
}

async function restore(pglite: PGlite, before: Session): Promise<void> {
  await pglite.exec('ROLLBACK')
  await pglite.exec('RESET ALL')
  for (const [name, value] of before.settings) {
    await pglite.query('SELECT pg_catalog.set_config($1, $2, false)', [name, value])
  }
  for (const name of (await sessionOf(pglite)).statements) {
    if (!before.statements.includes(name)) await pglite.exec(`DEALLOCATE "${name}"`)
  }
}
