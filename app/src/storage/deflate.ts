/** Raw DEFLATE by the platform. Inflating stops at a limit, so that a small record cannot become a huge one. */
import type { Bytes } from './store.ts'

export function deflate(bytes: Bytes): Promise<Bytes> {
  return through(bytes, new CompressionStream('deflate-raw'), Infinity) as Promise<Bytes>
}

/** Null when the bytes are no DEFLATE stream or hold more than `limit` bytes. */
export async function inflate(bytes: Bytes, limit: number): Promise<Bytes | null> {
  try {
    return await through(bytes, new DecompressionStream('deflate-raw'), limit)
  } catch {
    return null
  }
}

async function through(
  bytes: Bytes,
  { writable, readable }: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Bytes | null> {
  // Where it fails, reading says so.
  void feed(bytes, writable.getWriter()).catch(() => undefined)
  const reader = readable.getReader()
  const parts: Bytes[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > limit) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
  const whole = new Uint8Array(length)
  for (const part of parts.toReversed()) whole.set(part, (length -= part.length))
  return whole
}

/** A piece at a time: what one unfolds to is there all at once, whatever the limit. */
async function feed(bytes: Bytes, writer: WritableStreamDefaultWriter<Bytes>): Promise<void> {
  for (let at = 0; at < bytes.length; at += piece)
    await writer.write(bytes.subarray(at, at + piece))
  await writer.close()
}

const piece = 65_536
