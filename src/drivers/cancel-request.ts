import { createConnection } from 'node:net'
import type { Client } from 'pg'
import { DriverError } from './driver.js'
import { serverErrorOf } from './server-error.js'

/** By what whoever greeted a client knows which statement the client wants cancelled, and where to say so. */
export interface CancelKey {
  readonly host: string
  readonly port: number
  readonly process: number
  readonly secret: number
}

/** The key of a client that is connected; undefined where it was given none. */
export function cancelKeyOf(client: Client): CancelKey | undefined {
  const process: unknown = Reflect.get(client, 'processID')
  const secret: unknown = Reflect.get(client, 'secretKey')
  if (typeof process !== 'number' || typeof secret !== 'number') return undefined
  return { host: client.host, port: client.port, process, secret }
}

const cancelCode = 80_877_102
const timeoutMs = 10_000

/**
 * Asks to cancel over a connection of its own, which is closed by the other side once that has been done. It is never
 * encrypted, and holds no more than the key.
 * https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-CANCELING-REQUESTS
 *
 * @throws DriverError where nobody answers
 */
export function requestCancel({ host, port, process, secret }: CancelKey): Promise<void> {
  const request = Buffer.alloc(16)
  request.writeInt32BE(request.length, 0)
  request.writeInt32BE(cancelCode, 4)
  request.writeInt32BE(process, 8)
  request.writeInt32BE(secret, 12)
  return new Promise((resolve, reject) => {
    const socket = host.startsWith('/')
      ? createConnection(`${host}/.s.PGSQL.${port}`)
      : createConnection(port, host)
    socket.setTimeout(timeoutMs, () => socket.destroy())
    socket.once('connect', () => socket.end(request))
    socket.once('error', (error) => reject(new DriverError(serverErrorOf(error, '08001'))))
    socket.once('close', () => resolve())
    socket.resume()
  })
}
