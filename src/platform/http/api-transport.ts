/** How our own API is reached: over the network, or inside this process. Both speak standard requests and responses. */
import type { HttpServer } from './server-type.ts'

export type ApiTransport = (request: Request) => Promise<Response>

/** To a server that runs elsewhere on this machine. */
export const networkTransport: ApiTransport = (request) => fetch(request)

/** To a server that lives in this process and listens nowhere. */
export const inProcessTransport =
  (server: HttpServer): ApiTransport =>
  async (request) => {
    const { pathname, search } = new URL(request.url)
    const body = Buffer.from(await request.arrayBuffer())
    const answer = await server.inject({
      method: request.method as 'GET' | 'POST',
      url: pathname + search,
      headers: { ...Object.fromEntries(request.headers), host: 'localhost' },
      ...(body.length > 0 && { payload: body }),
    })
    const headers = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)])
    return new Response(answer.rawPayload.length > 0 ? new Uint8Array(answer.rawPayload) : null, {
      status: answer.statusCode,
      headers,
    })
  }
