/**
 * The plain-HTTP port of `--lan`: how a phone comes to trust this computer, and the certificate it
 * installs. It serves these few things and knows nothing of the relay.
 */
import { X509Certificate } from 'node:crypto'
import type { IncomingMessage, RequestListener } from 'node:http'
import { hostOf } from '../host.ts'
import type { Reply } from '../http/reply.ts'
import { writeReply } from '../http/reply.ts'
import { trustPage } from './trust-page.ts'
import { trustStyle } from './trust-style.ts'
import { trustWords } from './trust-words.ts'

export interface TrustOptions {
  readonly authority: string
  /** Where the app is, over HTTPS. */
  readonly httpsPort: number
}

export function createTrustHandler({ authority, httpsPort }: TrustOptions): RequestListener {
  const certificate = new X509Certificate(authority)
  const answer = (request: IncomingMessage): Reply => {
    const host = hostOf(request, false)
    if (host === null) return { status: 400 }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return { status: 405, headers: { allow: 'GET, HEAD' } }
    }
    const [path = ''] = (request.url ?? '').split('?')
    if (path === '/trust.css') return of('text/css; charset=utf-8', trustStyle)
    if (path === '/attune.crt') return of('application/x-x509-ca-cert', certificate.raw)
    const lang = path === '/' ? wishedLang(request) : languages.get(path)
    if (lang === undefined) return { status: 404 }
    const address = `https://${host.replace(/:\d+$/, '')}:${httpsPort}/`
    return of('text/html; charset=utf-8', trustPage({ words: trustWords[lang], address }))
  }
  return (request, response) =>
    writeReply(response, answer(request), { isHead: request.method === 'HEAD', always })
}

export function fingerprintOf(authority: string): string {
  return new X509Certificate(authority).fingerprint256
}

const languages: ReadonlyMap<string, 'en' | 'es'> = new Map([
  ['/en', 'en'],
  ['/es', 'es'],
])

const always = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
} as const

/** The first of the phone's languages that the page has. */
function wishedLang(request: IncomingMessage): 'en' | 'es' {
  const wished = /\b(en|es)\b/i.exec(request.headers['accept-language'] ?? '')?.[1]
  return wished?.toLowerCase() === 'es' ? 'es' : 'en'
}

function of(type: string, body: string | Uint8Array): Reply {
  return { status: 200, headers: { 'content-type': type }, body }
}
