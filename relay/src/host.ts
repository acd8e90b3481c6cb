/**
 * The host that a device believes it talks to. It is signed in `auth` and named in the page's
 * policy, so only what can be a host and port comes through.
 */
import type { IncomingMessage } from 'node:http'

/** Null for a missing, doubled or malformed one. Behind a proxy that says so, the outer host. */
export function hostOf(request: IncomingMessage, isBehindProxy: boolean): string | null {
  const forwarded = isBehindProxy ? request.headers['x-forwarded-host'] : undefined
  const host = typeof forwarded === 'string' ? forwarded : request.headers.host
  if (host === undefined || host.length > 255) return null
  return shape.test(host) ? host.toLowerCase() : null
}

const shape = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** Pages of other sites may neither connect nor post. What is no browser sends no Origin. */
export function isSameOrigin(request: IncomingMessage, host: string): boolean {
  const { origin } = request.headers
  if (origin === undefined) return true
  const url = URL.parse(origin)
  return url !== null && /^https?:$/.test(url.protocol) && url.host === host
}

/** For rate limits only, and never kept. Behind a proxy the last hop it saw. */
export function addressOf(request: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? request.headers['x-forwarded-for'] : undefined
  const last = typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined
  return last ?? request.socket.remoteAddress ?? ''
}
