/** One of each thing that a device can ask of the relay. */
import type { ClientFrame } from '../../../wire/src/client-frame.ts'
import { decodeRelease, encodeDeposit } from '../../../wire/src/deposit.ts'
import type { BlobId, DeckId, InviteId, RevealId, WayId } from '../../../wire/src/ids.ts'
import { bytesToId } from '../../../wire/src/ids.ts'
import type { StreamItem } from '../../../wire/src/stream-item.ts'
import { yesVectorLength } from '../../../wire/src/yes.ts'

const filled = (length: number, byte: number) => new Uint8Array(length).fill(byte)
const invite = bytesToId<InviteId>(filled(16, 1))
const way = bytesToId<WayId>(filled(16, 2))
const deck = bytesToId<DeckId>(filled(16, 3))
const blob = bytesToId<BlobId>(filled(16, 4))
const anyReveal = bytesToId<RevealId>(filled(32, 5))

export function clientFrames({ items }: { readonly items: readonly StreamItem[] }): ClientFrame[] {
  const of = (kind: StreamItem['kind']) =>
    items.filter((one) => one.kind === kind).map(({ bytes }) => bytes)
  const record = of('roster').at(-1) ?? filled(1, 0)
  const [released] = of('release').flatMap((bytes) => decodeRelease(bytes) ?? [])
  const deposit = released ? encodeDeposit(released) : filled(1, 0)
  const reveal = released?.body.reveal ?? anyReveal
  const ref = 1
  return [
    { kind: 'read-roster', ref, from: 0 },
    { kind: 'follow', ref, after: 0 },
    { kind: 'follow', ref, after: 1, mark: filled(32, 0) },
    { kind: 'stream-mark', ref, cursor: 1 },
    { kind: 'restore', ref, after: 1, mark: filled(32, 0), items: items.slice(1, 3) },
    { kind: 'append', ref, entries: of('entry').slice(0, 2) },
    { kind: 'append-roster', ref, record },
    { kind: 'put-deposit', ref, deposit },
    { kind: 'own-deposit', ref, reveal },
    { kind: 'withdraw-deposit', ref, reveal },
    { kind: 'open-invite', ref, invite, card: filled(4_160, 6) },
    { kind: 'list-requests', ref, invite },
    { kind: 'close-invite', ref, invite },
    { kind: 'own-token', ref },
    { kind: 'put-way', ref, way, letter: filled(1_100, 7) },
    { kind: 'drop-way', ref, way },
    { kind: 'yes-week', ref },
    { kind: 'put-yes', ref, deck, tick: 2_969, vector: filled(yesVectorLength, 8) },
    { kind: 'yes-result', ref, deck, tick: 2_968 },
    { kind: 'put-blob', ref, blob, total: 4_096, offset: 0, bytes: filled(4_096, 9) },
    { kind: 'get-blob', ref, blob, offset: 0 },
    { kind: 'blob-state', ref, blob },
    { kind: 'drop-blob', ref, blob },
    { kind: 'auth', ref, space: blob as never, device: blob as never, signature: filled(64, 1) },
    {
      kind: 'auth-member',
      ref,
      space: blob as never,
      member: blob as never,
      signature: filled(64, 1),
    },
  ]
}
