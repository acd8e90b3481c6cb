/**
 * The built app, read into memory once. A path is looked up among the files that were there at
 * the start and never becomes a path on the disk, so nothing else can be asked for.
 */
import { readFileSync, readdirSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { bytesToBase64url } from '@attune/wire/bytes.ts'
import { sha256 } from '../suite.ts'
import type { Reply } from './reply.ts'

export interface StaticFiles {
  /** Null when the app has no such file or page. */
  readonly find: (path: string, headers: IncomingMessage['headers']) => Reply | null
}

interface StaticFile {
  readonly body: Uint8Array
  readonly type: string
  readonly cache: string
  readonly tag: string
  readonly packed: { br?: Uint8Array; gzip?: Uint8Array }
}

/** Null when the folder holds no built app. */
export function readStaticFiles(folder: string): StaticFiles | null {
  const files = new Map<string, StaticFile>()
  for (const path of filesIn(folder)) {
    files.set(`/${relative(folder, path).split(sep).join('/')}`, readStaticFile(folder, path))
  }
  const page = files.get('/index.html')
  if (page === undefined) return null
  void packAll([...files.values()])
  return {
    find: (path, headers) => {
      const name = decodePath(path)
      const file =
        name === null ? undefined : (files.get(name) ?? (isPage(name) ? page : undefined))
      return file === undefined ? null : replyWith(file, headers)
    },
  }
}

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.txt', 'text/plain; charset=utf-8'],
])
const isText = /^text\/|json|svg/

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

function readStaticFile(folder: string, path: string): StaticFile {
  const body = readFileSync(path)
  const isHashed = relative(folder, path).startsWith(`assets${sep}`)
  return {
    body,
    type: types.get(extname(path).toLowerCase()) ?? 'application/octet-stream',
    cache: isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    tag: `"${bytesToBase64url(sha256(body).subarray(0, 12))}"`,
    packed: {},
  }
}

/** In the background, on Node's own threads: until a file is packed it goes out as it is. */
async function packAll(files: readonly StaticFile[]): Promise<void> {
  for (const file of files.filter(({ type, body }) => isText.test(type) && body.length > 512)) {
    file.packed.gzip = await promisify(gzip)(file.body, { level: 9 })
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    file.packed.br = await promisify(brotliCompress)(file.body, { params: quality })
  }
}

/** A page of the app, whichever it is, is the one that it has. */
function isPage(path: string): boolean {
  return path.startsWith('/') && !path.slice(path.lastIndexOf('/')).includes('.')
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function replyWith(file: StaticFile, headers: IncomingMessage['headers']): Reply {
  const common = { etag: file.tag, 'cache-control': file.cache, vary: 'accept-encoding' }
  if (headers['if-none-match'] === file.tag) return { status: 304, headers: common }
  const accepted = headers['accept-encoding'] ?? ''
  const packed = (['br', 'gzip'] as const).find(
    (name) => file.packed[name] !== undefined && new RegExp(`\\b${name}\\b`).test(accepted),
  )
  return {
    status: 200,
    headers: {
      ...common,
      'content-type': file.type,
      ...(packed ? { 'content-encoding': packed } : {}),
    },
    body: (packed && file.packed[packed]) ?? file.body,
  }
}
