/** What the person who starts the relay may choose, by flag or environment variable. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { done } from './outcome.ts'

export interface Config {
  readonly port: number
  readonly host: string
  readonly data: string
  /** The folder of the built app; null for a relay alone. */
  readonly app: string | null
  readonly isOpen: boolean
  readonly isLan: boolean
  readonly trustPort: number
  /** The address that people open, when something else stands in front of the relay. */
  readonly publicUrl: URL | null
  readonly isBehindProxy: boolean
}

export type Wish =
  | { readonly kind: 'run'; readonly config: Config }
  | { readonly kind: 'new-link'; readonly config: Config }
  | { readonly kind: 'help' }

type ConfigFault = { readonly kind: 'bad-config'; readonly sentence: string }
type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ConfigFault }

export const help = `Attune's relay: serves the app and keeps what people's devices exchange, sealed.

  npm start -- [options]

  --port <number>        Where to listen. 8787 unless you say otherwise.    ATTUNE_PORT
  --host <address>       Which of this computer's addresses to listen on.
                         127.0.0.1, this computer alone; with --lan 0.0.0.0. ATTUNE_HOST
  --data <folder>        Where everything is kept. ./data                   ATTUNE_DATA
  --lan                  For phones on your own network: HTTPS with a
                         certificate made here, and a page that shows how
                         a phone comes to trust it.                         ATTUNE_LAN
  --trust-port <number>  Where that page is. The port plus one.             ATTUNE_TRUST_PORT
  --open                 Anyone who reaches this relay may start a space.
                         Without it a space starts from a one-time link.    ATTUNE_OPEN
  --public-url <url>     The address people open, when Caddy or another
                         server stands in front. Example:
                         https://attune.example.org                         ATTUNE_PUBLIC_URL
  --behind-proxy         Believe the X-Forwarded-* headers. Only when every
                         request passes through your own proxy.             ATTUNE_BEHIND_PROXY
  --app <folder>         The built app to serve.                            ATTUNE_APP
  --new-link             Print one more one-time link for a further space,
                         and stop. Works while the relay runs.
  --help                 This text.
`

export function readConfig(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Read<Wish> {
  const flags = readFlags(args)
  if (!flags.ok) return flags
  const { values } = flags.value
  if (values.help === true) return done({ kind: 'help' })
  const text = (name: TextName) => values[name] ?? (environment[variableOf(name)] || undefined)
  const yes = (name: YesName) => values[name] ?? isYes(environment[variableOf(name)])
  const isLan = yes('lan')
  const port = readPort('port', text('port') ?? '8787')
  if (!port.ok) return port
  const trustPort = readPort(
    'trust-port',
    text('trust-port') ?? String(port.value && port.value + 1),
  )
  if (!trustPort.ok) return trustPort
  const publicUrl = readUrl(text('public-url'))
  if (!publicUrl.ok) return publicUrl
  if (isLan && publicUrl.value !== null) {
    return bad('--lan and --public-url are two ways to the same end. Please choose one.')
  }
  const app = text('app')
  const config = {
    port: port.value,
    host: text('host') ?? (isLan ? '0.0.0.0' : '127.0.0.1'),
    data: resolve(text('data') ?? 'data'),
    app: app === undefined ? null : resolve(app),
    isOpen: yes('open'),
    isLan,
    trustPort: trustPort.value,
    publicUrl: publicUrl.value,
    isBehindProxy: yes('behind-proxy'),
  }
  return done({ kind: values['new-link'] === true ? 'new-link' : 'run', config })
}

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  app: { type: 'string' },
  'trust-port': { type: 'string' },
  'public-url': { type: 'string' },
  lan: { type: 'boolean' },
  open: { type: 'boolean' },
  'behind-proxy': { type: 'boolean' },
  'new-link': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const
type TextName = 'port' | 'host' | 'data' | 'app' | 'trust-port' | 'public-url'
type YesName = 'lan' | 'open' | 'behind-proxy'

function readFlags(args: readonly string[]) {
  try {
    return done(parseArgs({ args: [...args], options, allowPositionals: false }))
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const [first = ''] = message.split('. ')
    return bad(`${first.replace(/\.$/, '')}. --help lists what there is.`)
  }
}

function variableOf(name: TextName | YesName): string {
  return `ATTUNE_${name.toUpperCase().replaceAll('-', '_')}`
}

function isYes(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false', 'no', 'off'].includes(value.toLowerCase())
}

function readPort(name: string, text: string): Read<number> {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= 65_535 ? done(port) : bad(`--${name} must be a number from 0 to 65535.`)
}

function readUrl(text: string | undefined): Read<URL | null> {
  if (text === undefined) return done(null)
  const url = URL.parse(text)
  const isPlain = url !== null && url.pathname === '/' && url.search === '' && url.hash === ''
  if (isPlain && /^https?:$/.test(url.protocol)) return done(url)
  return bad('--public-url must be an address such as https://attune.example.org, without a path.')
}

function bad(sentence: string): { readonly ok: false; readonly error: ConfigFault } {
  return { ok: false, error: { kind: 'bad-config', sentence } }
}
