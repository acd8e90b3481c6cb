/** An HTTP answer before it is written, so that routes are functions from a request to a value. */
import type { ServerResponse } from 'node:http'

export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
}

export function writeReply(
  response: ServerResponse,
  reply: Reply,
  { isHead, always }: { isHead: boolean; always: Readonly<Record<string, string>> },
): void {
  const body = reply.body ?? ''
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  // A 304 speaks of the body that the browser already has.
  const size = reply.status === 304 ? {} : { 'content-length': String(length) }
  response.writeHead(reply.status, { ...always, ...size, ...reply.headers })
  response.end(isHead ? undefined : body)
}
