/**
 * Every plain HTTP request: the relay's doors first, then the app's files. No request is logged;
 * an address is used for the rate limit of the doors that cost something, and forgotten.
 */
import type { IncomingMessage, RequestListener } from 'node:http'
import { securityHeaders } from '../headers.ts'
import { addressOf, hostOf, isSameOrigin } from '../host.ts'
import type { AddressLimiter } from '../rate-limit.ts'
import type { Relay } from '../relay.ts'
import { answerAnonymous, bodyLimits } from './anonymous.ts'
import { readBody } from './body.ts'
import type { Reply } from './reply.ts'
import { writeReply } from './reply.ts'
import type { Route } from './routes.ts'
import { isRelayPath, matchRoute } from './routes.ts'
import type { StaticFiles } from './static-files.ts'

export interface HttpParts {
  readonly relay: Relay
  readonly files: StaticFiles | null
  readonly limiter: AddressLimiter
  readonly isBehindProxy: boolean
  readonly isHttps: boolean
  readonly isPublic: boolean
  readonly onBroken: (error: unknown) => void
}

export function createHandler(parts: HttpParts): RequestListener {
  return (request, response) => {
    const host = hostOf(request, parts.isBehindProxy)
    const always = securityHeaders({ ...parts, host: host ?? 'localhost' })
    const isHead = request.method === 'HEAD'
    const reply = host === null ? Promise.resolve({ status: 400 }) : answer(parts, request, host)
    reply
      .catch((error: unknown): Reply => {
        parts.onBroken(error)
        return { status: 500 }
      })
      .then((value) => writeReply(response, value, { isHead, always }))
      .catch(parts.onBroken)
  }
}

async function answer(parts: HttpParts, request: IncomingMessage, host: string): Promise<Reply> {
  const [path = ''] = (request.url ?? '').split('?')
  const route = matchRoute(path)
  if (route !== null) return noStore(await answerRoute(parts, request, { route, host }))
  if (isRelayPath(path)) return noStore({ status: 404 })
  if (!isReading(request)) return { status: 405, headers: { allow: 'GET, HEAD' } }
  return parts.files?.find(path, request.headers) ?? { status: 404 }
}

async function answerRoute(
  { relay, limiter, isBehindProxy }: HttpParts,
  request: IncomingMessage,
  { route, host }: { route: Route; host: string },
): Promise<Reply> {
  const isPost = request.method === 'POST'
  if (isPost !== (route.method === 'POST') || (!isPost && !isReading(request))) {
    return { status: 405, headers: { allow: route.method === 'GET' ? 'GET, HEAD' : 'POST' } }
  }
  const isFree = route.kind === 'health' || route.kind === 'relay'
  if (!isFree && !limiter.take(addressOf(request, isBehindProxy))) return { status: 429 }
  if (isPost && !isSameOrigin(request, host)) return { status: 403 }
  if (isPost && request.headers['content-type'] !== 'application/octet-stream') {
    return { status: 415 }
  }
  const body = await readBody(request, bodyLimits[route.kind])
  if (body === null) return { status: 413, headers: { connection: 'close' } }
  return answerAnonymous(relay, route, body)
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}

function noStore(reply: Reply): Reply {
  return { ...reply, headers: { 'cache-control': 'no-store', ...reply.headers } }
}
