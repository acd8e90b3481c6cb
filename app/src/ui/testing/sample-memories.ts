/** Memories that a test scripts: their pictures are painted here, byte by byte. */
import type { BlobId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import type { CborMap } from '../../crypto/cbor-map.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import { createSecret } from '../../crypto/secret.ts'
import type { BlobRef } from '../../sync/blob-download.ts'
import type { Blobs } from '../../sync/blobs.ts'
import { createMemoryFiles } from '../../session/look-around/memory-files.ts'
import type { MemoryStart } from '../../session/look-around/memory-space.ts'
import { memoryEntry } from '../../session/look-around/memory-space.ts'
import { mediumToCbor } from '../../session/said-memory.ts'
import { addDays } from '../../domain/calendar-day.ts'

export interface SampleMemory {
  readonly by: string
  readonly ago: number
  readonly text: string
  readonly kind: 'photo' | 'voice'
  readonly alt?: string
  /** Its width for a height of one. */
  readonly shape?: number
  /** What the files say when somebody wants to see them. */
  readonly fault?: 'on-its-way' | 'offline' | 'damaged'
}

const nameOf = (at: number) => createSeededRandom(`sample memory ${at}`)

export function withMemories(start: MemoryStart, memories: readonly SampleMemory[]): MemoryStart {
  const entries = memories.map(({ by, ago, text, kind, alt = '', shape = 1.4 }, at) => {
    const whole = refOf(at)
    const side = { width: Math.round(320 * shape), height: 320 }
    const medium = {
      ...{ kind, alt, whole, thumb: null },
      ...(kind === 'photo'
        ? ({ format: 'jpeg', ...side, seconds: 0 } as const)
        : ({ format: 'webm', width: 0, height: 0, seconds: 14 } as const)),
    }
    const body: CborMap = { memory: nameOf(at)(16), text, media: [mediumToCbor(medium)] }
    return memoryEntry(by, 1_000_000 + at, {
      kind: 'memory.kept',
      day: addDays(start.today, -ago),
      body,
    })
  })
  return { ...start, entries: [...start.entries, ...entries] }
}

export function sampleFiles(memories: readonly SampleMemory[]): Blobs {
  const files = createMemoryFiles((length) => crypto.getRandomValues(new Uint8Array(length)))
  const scripted = new Map(memories.map((memory, at) => [refOf(at).blob, { memory, at }]))
  return {
    ...files,
    async open(ref) {
      const one = scripted.get(ref.blob)
      if (one === undefined) return files.open(ref)
      const { fault, kind, shape = 1.4 } = one.memory
      if (fault !== undefined) return { ok: false, error: { kind: fault } }
      return { ok: true, value: kind === 'photo' ? picture(one.at, shape) : silence() }
    },
  }
}

function refOf(at: number): BlobRef {
  const random = nameOf(at)
  return {
    blob: bytesToId<BlobId>(random(16)),
    key: createSecret(new Uint8Array(32)),
    ...{ bytes: 1, hash: new Uint8Array(32) },
  }
}

/** Hills under an evening sky, as a bitmap: browsers show it whatever it is called. */
function picture(seed: number, shape: number): Uint8Array<ArrayBuffer> {
  const height = 160
  const width = Math.round(height * shape)
  const row = Math.ceil((width * 3) / 4) * 4
  const bytes = new Uint8Array(54 + row * height)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0x424d)
  view.setUint32(2, bytes.length, true)
  view.setUint32(10, 54, true)
  view.setUint32(14, 40, true)
  view.setInt32(18, width, true)
  view.setInt32(22, height, true)
  view.setUint16(26, 1, true)
  view.setUint16(28, 24, true)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const hill = 40 + 18 * Math.sin(x / 23 + seed) + 10 * Math.sin(x / 9 + seed * 2)
      const far = 70 + 12 * Math.sin(x / 31 + seed * 3)
      const [r, g, b] =
        y < hill
          ? [72, 92, 84]
          : y < far
            ? [132, 144, 138]
            : [238 - y / 4, 206 - y / 5, 176 - y / 9]
      bytes.set([b ?? 0, g ?? 0, r ?? 0], 54 + y * row + x * 3)
    }
  }
  return bytes
}

/** One second of nothing. */
function silence(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + 8_000)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode('RIFF'), 0)
  view.setUint32(4, bytes.length - 8, true)
  bytes.set(new TextEncoder().encode('WAVEfmt '), 8)
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, 8_000, true)
  view.setUint32(28, 8_000, true)
  view.setUint16(32, 1, true)
  view.setUint16(34, 8, true)
  bytes.set(new TextEncoder().encode('data'), 36)
  view.setUint32(40, 8_000, true)
  bytes.fill(128, 44)
  return bytes
}
