import { createServer, type IncomingMessage, type Server } from 'node:http'
import { once } from 'node:events'

/** What a host of Git was asked, and the comments that it has. */
export interface HostOfGit {
  readonly url: string
  /** Methods and paths, in order. */
  readonly asked: readonly string[]
  readonly comments: ReadonlyMap<number, string>
  stop(): Promise<void>
}

/**
 * Answers as the parts of the APIs of GitHub and GitLab do that write comments: both list them by page, add one by POST, and write
 * one anew by PATCH and by PUT.
 * https://docs.github.com/en/rest/issues/comments, https://docs.gitlab.com/api/notes/
 */
export async function startHostOfGit(existing: readonly string[]): Promise<HostOfGit> {
  const comments = new Map(existing.map((body, index) => [index + 1, body]))
  const asked: string[] = []
  const server = createServer((request, response) => {
    void answer(request).then(
      ({ status, body }) => response.writeHead(status).end(JSON.stringify(body)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })

  async function answer(
    request: IncomingMessage,
  ): Promise<{ readonly status: number; readonly body: unknown }> {
    const url = new URL(request.url ?? '', 'http://localhost')
    asked.push(`${request.method ?? ''} ${url.pathname}`)
    const { authorization, 'private-token': token } = request.headers
    if (authorization !== 'Bearer t0ken' && token !== 't0ken') return { status: 401, body: {} }
    if (request.method === 'GET') {
      const [page, size] = [url.searchParams.get('page'), url.searchParams.get('per_page')].map(Number)
      const all = [...comments].map(([id, body]) => ({ id, body }))
      return { status: 200, body: all.slice(((page ?? 1) - 1) * (size ?? 0), (page ?? 1) * (size ?? 0)) }
    }
    const written: unknown = JSON.parse(Buffer.concat(await request.toArray()).toString('utf8'))
    const text = String(Reflect.get(Object(written), 'body'))
    const id = request.method === 'POST' ? comments.size + 1 : Number(url.pathname.split('/').at(-1))
    comments.set(id, text)
    return { status: 200, body: { id } }
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${portOf(server)}`, asked, comments, stop: () => closed(server) }
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

async function closed(server: Server): Promise<void> {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
}
