/** Answers to what is not HTTP at all, or arrives too slowly: there is no request object yet, so bytes are written by hand. */
import type { Socket } from 'node:net'
import { AppError, type ErrorCode } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import { problemMediaType, toProblem } from './problem.ts'

const causes: Readonly<Record<string, readonly [number, string, ErrorCode, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [
    408,
    'Request Timeout',
    'malformed_request',
    'The request did not arrive in time (REQUEST_TIMEOUT).',
  ],
  HPE_HEADER_OVERFLOW: [
    431,
    'Request Header Fields Too Large',
    'malformed_request',
    'The headers of the request are too large.',
  ],
}

const anythingElse = [400, 'Bad Request', 'malformed_request', 'This is not a valid HTTP request.'] as const

/** Fastify's `clientErrorHandler`. */
export function answerClientError(error: Error & { code?: string }, socket: Socket): void {
  // The client closed the connection: nobody reads an answer.
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, reason, code, detail] = causes[error.code ?? ''] ?? anythingElse
  const body = JSON.stringify({ ...toProblem(new AppError(code, detail), newId()), status, title: reason })
  const head = `HTTP/1.1 ${status} ${reason}\r\nContent-Type: ${problemMediaType}\r\nContent-Length: ${Buffer.byteLength(body)}`
  socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`)
}
