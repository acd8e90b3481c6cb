/** What a relay does with sealed files, in a few lines, for tests of what devices do. */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { CborValue } from '@attune/wire/cbor.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import type { BlobId } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'

export type BlobFrame = Extract<
  ClientFrame,
  { kind: 'put-blob' | 'get-blob' | 'blob-state' | 'drop-blob' }
>

/** Without its reference. */
export type BlobQuestion = BlobFrame extends infer Frame
  ? Frame extends BlobFrame
    ? Omit<Frame, 'ref'>
    : never
  : never

export type BlobReply =
  | { readonly ok: true; readonly value: CborValue }
  | { readonly ok: false; readonly error: { readonly kind: Refusal } }

export function createBlobRelay() {
  const files = new Map<BlobId, File>()
  let room = Infinity
  return {
    files,
    set room(bytes: number) {
      room = bytes
    },
    answer(by: string, frame: BlobQuestion): BlobReply {
      const file = files.get(frame.blob)
      const isWhole = file !== undefined && file.bytes.length === file.total
      switch (frame.kind) {
        case 'blob-state':
          return ok(file && (isWhole || file.by === by) ? [file.bytes.length, file.total] : null)
        case 'get-blob':
          return isWhole
            ? ok(file.bytes.slice(frame.offset, frame.offset + limits.blobPiece))
            : refuse('gone')
        case 'drop-blob':
          if (file && file.by !== by && file.author !== by) return refuse('conflict')
          files.delete(frame.blob)
          return ok(null)
        case 'put-blob': {
          const taken = [...files.values()].reduce((sum, one) => sum + one.total, 0)
          if (!file && taken + frame.total > room) return refuse('space-full')
          const { total, author } = frame
          const begun: File = file ?? { by, author, total, bytes: new Uint8Array() }
          if (begun.by !== by || begun.total !== frame.total) return refuse('conflict')
          if (frame.offset > begun.bytes.length) return refuse('wrong-sequence')
          const all = concatBytes(begun.bytes.slice(0, frame.offset), frame.bytes)
          if (all.length > begun.bytes.length) begun.bytes = all
          files.set(frame.blob, begun)
          return ok(begun.bytes.length)
        }
      }
    },
  }
}

interface File {
  readonly by: string
  /** Whose it is, where another gave it back. */
  readonly author?: string | null | undefined
  readonly total: number
  bytes: Bytes
}

const ok = (value: CborValue): BlobReply => ({ ok: true, value })
const refuse = (kind: Refusal): BlobReply => ({ ok: false, error: { kind } })
