/**
 * Sending one sealed file: the relay says how much it has, and the rest follows. Cut off anywhere, it
 * goes on there another time; nothing here is dropped before the relay has said that all is on its disk.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes } from '@attune/wire/bytes.ts'
import type { BlobId, MemberId } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import { isCount, readArray } from '@attune/wire/read.ts'
import type { Answer, Question } from './relay-link.ts'
import type { Scheduler } from './scheduler.ts'

export interface UploadParts {
  ask(question: Question): Promise<Answer>
  readonly scheduler: Scheduler
  /** A piece as it rests here; null when it does not. */
  readPiece(blob: BlobId, place: number): Promise<Bytes | null>
  /** Asked before the first piece goes: whoever begins a file keeps others from sending it. */
  isSound(): Promise<boolean>
  /** Whose it is, where it is another's: they may have it dropped. */
  readonly author: MemberId | null
}

/** `full`: this member's share of the relay is used up. `lost`: not all of it is here any more. */
export type Sent = 'sent' | 'full' | 'offline' | 'later' | 'lost'

export async function sendBlob(parts: UploadParts, blob: BlobId, total: number): Promise<Sent> {
  const state = await parts.ask({ kind: 'blob-state', blob })
  if (!state.ok) return faultOf(state.error.kind)
  const [there] = readArray(state.value, 2) ?? [0]
  let received = isCount(there) ? there : 0
  let width = 1
  if (received < total && !(await parts.isSound())) return 'lost'
  while (received < total) {
    const bytes = await readPieces(parts, blob, received, Math.min(total, received + width * piece))
    if (bytes === null) return 'lost'
    const put = await parts.ask({
      ...{ kind: 'put-blob', blob, total, offset: received, bytes },
      author: parts.author,
    })
    if (!put.ok && put.error.kind === 'too-fast') {
      await pause(parts.scheduler)
      continue
    }
    if (!put.ok) return faultOf(put.error.kind)
    // A relay that does not get on is asked another time.
    if (!isCount(put.value) || put.value <= received) return 'later'
    received = put.value
    // Whoever has a slow line should not wait for four pieces to be answered.
    width = Math.min(width * 2, limits.blobPieces)
  }
  return 'sent'
}

const piece = limits.blobPiece

async function readPieces(
  { readPiece }: UploadParts,
  blob: BlobId,
  from: number,
  to: number,
): Promise<Bytes | null> {
  const pieces: Bytes[] = []
  for (let place = from / piece; place * piece < to; place += 1) {
    const bytes = await readPiece(blob, place)
    if (bytes === null) return null
    pieces.push(bytes)
  }
  return concatBytes(...pieces)
}

function faultOf(kind: (Answer & { readonly ok: false })['error']['kind']): Sent {
  if (kind === 'offline') return kind
  return kind === 'space-full' ? 'full' : 'later'
}

function pause(scheduler: Scheduler): Promise<void> {
  return new Promise((resolve) => void scheduler.after(2_000, resolve))
}
