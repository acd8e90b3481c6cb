/** Request bodies, never longer than they may be. The server's own timeout ends slow ones. */
import type { IncomingMessage } from 'node:http'
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'

/** Null when it is longer than `limit`, or breaks off. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Bytes | null> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (!(announced <= limit)) return null
  const parts: Uint8Array[] = []
  let length = 0
  try {
    for await (const part of request as AsyncIterable<Uint8Array>) {
      length += part.length
      if (length > limit) return null
      parts.push(part)
    }
  } catch {
    return null
  }
  return concatBytes(...parts)
}
