/** Raw DEFLATE by the platform. Inflating stops at a limit, so that a small record cannot become a huge one. */
import type { Bytes } from './store.ts'

export function deflate(bytes: Bytes): Promise<Bytes> {
  return readAll(through(bytes, new CompressionStream('deflate-raw')), Infinity) as Promise<Bytes>
}

/** Null when the bytes are no DEFLATE stream or hold more than `limit` bytes. */
export async function inflate(bytes: Bytes, limit: number): Promise<Bytes | null> {
  try {
    return await readAll(through(bytes, new DecompressionStream('deflate-raw')), limit)
  } catch {
    return null
  }
}

function through(bytes: Bytes, stream: CompressionStream | DecompressionStream) {
  return new Blob([bytes]).stream().pipeThrough(stream).getReader()
}

async function readAll(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: number,
): Promise<Bytes | null> {
  const parts: Bytes[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer())
    length += value.length
    if (length > limit) {
      await reader.cancel()
      return null
    }
    parts.push(new Uint8Array(value))
  }
}
