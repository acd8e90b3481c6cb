/** A relay that hands out other bytes for a file than were left there; and an author who says two things. */
import type { Bytes } from '../../wire/src/bytes.ts'
import { concatBytes } from '../../wire/src/bytes.ts'
import { idToBytes } from '../../wire/src/ids.ts'
import { limits } from '../../wire/src/limits.ts'
import { labelBytes } from '../../wire/src/suite.ts'
import type { BlobName } from '../../app/src/crypto/blob.ts'
import { createBlobName, sealBlob } from '../../app/src/crypto/blob.ts'
import { emptySalt, hkdf, sha256 } from '../../app/src/crypto/hash.ts'
import { nonceLength, openBox, sealBox } from '../../app/src/crypto/sealed-box.ts'
import { reveal } from '../../app/src/crypto/secret.ts'
import { createMemoryStore } from '../../app/src/storage/memory-store.ts'
import type { BlobRef } from '../../app/src/sync/blob-download.ts'
import { createBlobRelay } from '../../app/src/sync/blob-relay.testing.ts'
import { createBlobs } from '../../app/src/sync/blobs.ts'
import { createFakeScheduler } from '../../app/src/sync/fake-scheduler.testing.ts'
import type { Attack, World } from './attack.ts'
import { peopleOf } from './people.ts'
import { threatModel, franking, standardNotes } from './sources.ts'

interface File {
  readonly ref: BlobRef
  readonly pieces: readonly Bytes[]
}

interface FileAttack extends Pick<Attack, 'name' | 'source'> {
  readonly threat?: Attack['threat']
  /** What the relay hands out, and what an entry says of it. */
  make(file: File, world: World): { readonly ref?: BlobRef; readonly pieces?: readonly Bytes[] }
}

/** Three pieces and a little, as somebody's photo; it is shown, or it is not. */
function fileAttack({ make, threat = 'T4', ...about }: FileAttack): Attack {
  return {
    ...{ threat, ...about },
    async run(world) {
      const file = sealedFile(world, 'photo')
      const { ref = file.ref, pieces = file.pieces } = make(file, world)
      const relay = createBlobRelay()
      const bytes = concatBytes(...pieces)
      relay.files.set(ref.blob, { by: 'sam', total: bytes.length, bytes })
      const { roster } = await peopleOf(world, 1)
      const blobs = createBlobs({
        ...{ space: roster.space, store: createMemoryStore(), random: world.random },
        scheduler: createFakeScheduler(),
        ask: async (question) =>
          question.kind === 'get-blob' ? relay.answer('noor', question) : gone,
        ...{ named: () => new Map(), gone: () => [], relay: () => null },
        changed: () => undefined,
      })
      const opened = await blobs.open(ref)
      return { accepted: opened.ok, noticed: opened.ok ? [] : [opened.error.kind] }
    },
  }
}

const gone = { ok: false, error: { kind: 'gone' } } as const

export const fileAttacks: readonly Attack[] = [
  fileAttack({
    name: 'pieces of a file in another order',
    source: standardNotes,
    make({ pieces: [first, second, ...rest] }, { pick }) {
      if (!first || !second) throw new Error('too few pieces')
      return { pieces: pick([second, first, ...rest], [first, second, ...rest]) }
    },
  }),
  fileAttack({
    name: 'a file that ends early',
    source: threatModel,
    make: ({ pieces }, { pick }) => ({ pieces: pick(pieces.slice(0, -1), pieces) }),
  }),
  fileAttack({
    name: 'a file that ends early and says so (a piece that was not the last)',
    source: threatModel,
    make({ ref, pieces }, { pick }) {
      const bytes = 2 * (limits.blobPiece - 16) - 1
      return pick({ ref: { ...ref, bytes }, pieces: pieces.slice(0, 2) }, {})
    },
  }),
  fileAttack({
    name: 'another file under this id',
    source: standardNotes,
    make: ({ pieces }, world) => ({
      pieces: world.pick(sealedFile(world, 'another photo').pieces, pieces),
    }),
  }),
  fileAttack({
    name: 'another file by the same key under this id',
    source: standardNotes,
    make({ ref, pieces }, world) {
      const other = { ...createBlobName(world.random), key: ref.key }
      const elsewhere = sealBlob(other, contentOf('another photo')) ?? []
      return { pieces: world.pick(elsewhere, pieces) }
    },
  }),
  fileAttack({
    name: 'one bit of a file is turned over',
    source: threatModel,
    make({ pieces: [first, ...rest] }, { pick }) {
      if (!first) throw new Error('no pieces')
      const bent = Uint8Array.from(first, (byte, at) => (at === 99 ? byte ^ 1 : byte))
      return { pieces: [pick(bent, first), ...rest] }
    },
  }),
  fileAttack({
    name: 'an author who pads a file wrongly, to hide something behind its end',
    threat: 'T6',
    source: 'ETH 2026, malleable vaults',
    make({ ref, pieces }, { pick }) {
      const last = pieces.length - 1
      const bent = repadded(ref, last, pieces[last] ?? new Uint8Array())
      return { pieces: pieces.map((one, at) => (at === last ? pick(bent, one) : one)) }
    },
  }),
  fileAttack({
    name: 'an author whose entry names other content than the file has',
    threat: 'T6',
    source: franking,
    make({ ref }, { pick }) {
      const hash = pick(sha256(contentOf('another photo')), ref.hash)
      return { ref: { ...ref, hash } }
    },
  }),
]

function sealedFile({ random }: World, what: string): File {
  const name = createBlobName(random)
  const content = contentOf(what)
  const pieces = sealBlob(name, content)
  if (pieces === null) throw new Error('too large')
  return { ref: { ...name, bytes: content.length, hash: sha256(content) }, pieces }
}

function contentOf(what: string): Bytes {
  const letters = new TextEncoder().encode(what)
  return Uint8Array.from({ length: 150_000 }, (_, at) => letters[at % letters.length] ?? 0)
}

/** The last piece, opened by who has the key, and sealed again with a letter behind its end. */
function repadded({ blob, key }: BlobName, place: number, piece: Bytes): Bytes {
  const info = concatBytes(labelBytes('blob-key'), idToBytes(blob))
  const pieceKey = hkdf(reveal(key), emptySalt, info, 32)
  const at = new Uint8Array(9)
  new DataView(at.buffer).setUint32(4, place)
  at[8] = 1
  const nonce = concatBytes(at, new Uint8Array(nonceLength - at.length))
  const associated = concatBytes(labelBytes('blob'), idToBytes(blob), at)
  const plain = openBox(pieceKey, nonce, associated, piece)
  if (plain === null) throw new Error('the last piece does not open')
  plain[plain.length - 1] = 0x41
  return sealBox(pieceKey, nonce, associated, plain)
}
