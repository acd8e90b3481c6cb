/**
 * The sealed files of one space on this device: what was added here goes to the relay, what others
 * added is fetched and kept as long as there is room. Whatever the relay does not have yet is never
 * dropped here. All rests as ciphertext, and the key of a file is in the entry that names it alone.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { BlobId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import { createBlobName, sealBlob } from '../crypto/blob.ts'
import { sealedSize } from '../crypto/blob-size.ts'
import { sha256 } from '../crypto/hash.ts'
import type { Random } from '../crypto/random.ts'
import { fail, ok } from '../crypto/result.ts'
import type { Store, StoreChange, StoreFault, StoreResult } from '../storage/store.ts'
import type { BlobRef, Fetched } from './blob-download.ts'
import { fetchBlob } from './blob-download.ts'
import type { KeptFile } from './kept-file.ts'
import { readFileAtRest } from './blob-rest.ts'
import { blobRows } from './blob-rows.ts'
import { decodeKeptFile, encodeKeptFile, pieceRows, withoutFile } from './kept-file.ts'
import { readRows } from './kept-rows.ts'
import { sendBlob } from './blob-upload.ts'
import type { Answer, Question } from './relay-link.ts'
import type { Scheduler } from './scheduler.ts'

export interface Blobs {
  /** `full`: the relay has no room for more of this person's; all is kept here. */
  readonly waiting: 'nothing' | 'some' | 'full'
  /** On the disk when it returns. It goes on its way once an entry names it, see `carry`. */
  add(content: Uint8Array): Promise<Added>
  open(ref: BlobRef): Promise<Fetched>
  /** Sends what can be sent, and has the relay drop what was dropped here. */
  carry(): Promise<void>
  /**
   * What was taken back is gone from here at once, and from the relay when it can be reached: one's own whether or not
   * it rests here, and another's that does, which this device may have given back.
   */
  dropGone(): Promise<StoreResult>
  /** Gone from here alone: never named. */
  forget(blobs: readonly BlobId[]): Promise<StoreResult>
}

export type Added =
  | { readonly ok: true; readonly value: BlobRef }
  | { readonly ok: false; readonly error: StoreFault | { readonly kind: 'too-large' } }

export interface BlobParts {
  readonly space: SpaceId
  readonly store: Store
  readonly random: Random
  readonly scheduler: Scheduler
  ask(question: Question): Promise<Answer>
  /** Those that an entry names which stands. What no entry names is not sent. */
  named(): ReadonlyMap<BlobId, NamedFile>
  /** Those that none names any more. */
  gone(): readonly GoneFile[]
  /** The id of the relay, while it is there. */
  relay(): Bytes | null
  /** What is waiting has changed. */
  changed(): void
  /** Bytes that may be kept of what the relay has too. */
  readonly most?: number
}

export interface NamedFile {
  readonly ref: BlobRef
  /** Null for one's own. Another's is only given back, to a relay that may have lost it. */
  readonly author: MemberId | null
}

export interface GoneFile {
  readonly blob: BlobId
  readonly isOwn: boolean
}

const mostKept = 256 * 1_048_576

export function createBlobs(parts: BlobParts): Blobs {
  const { space, store, random, most = mostKept } = parts
  const rows = blobRows(space)
  let known: Promise<Map<BlobId, KeptFile>> | null = null
  const knownFiles = () => (known ??= readKnown(parts))
  const opening = new Map<BlobId, Promise<Fetched>>()
  /** Files whose row says that they were looked at since this page was opened. */
  const touched = new Set<BlobId>()
  let waiting: Blobs['waiting'] = 'nothing'
  let carrying: Promise<void> | null = null
  let isMore = false
  const retry = { stop: () => undefined as unknown, pause: firstPause }

  const readPiece = (blob: BlobId, place: number) => store.read(rows.piece(blob, place))

  async function marked(): Promise<readonly BlobId[]> {
    return (await store.list(`${rows.todo}send/`)).map(({ key }) => rows.blobOf(key))
  }

  /** A row of its own for a file, in the place of those that nobody has looked at for longest. */
  async function makeRoom(blob: BlobId, total: number): Promise<readonly StoreChange[]> {
    const files = await knownFiles()
    const used = [...files.values()].reduce((last, file) => Math.max(last, file.used), 0) + 1
    files.set(blob, { total, used })
    touched.add(blob)
    const row = { key: rows.file(blob), value: encodeKeptFile({ total, used }) }
    let sum = [...files.values()].reduce((bytes, file) => bytes + file.total, 0)
    if (sum <= most) return [row]
    const unsent = new Set([blob, ...(await marked())])
    const gone: BlobId[] = []
    for (const [one, file] of [...files].toSorted(([, a], [, b]) => a.used - b.used)) {
      if (sum <= most) break
      if (unsent.has(one)) continue
      sum -= file.total
      gone.push(one)
      files.delete(one)
      touched.delete(one)
    }
    return [...gone.flatMap((one) => withoutFile(rows, one)), row]
  }

  async function touch(ref: BlobRef): Promise<void> {
    if (touched.has(ref.blob)) return
    const room = await makeRoom(ref.blob, sealedSize(ref.bytes).total)
    await store.transact([], () => room, 'relaxed')
  }

  async function openNow(ref: BlobRef): Promise<Fetched> {
    const download = {
      ask: parts.ask,
      readPiece: ({ blob }: BlobRef, place: number) => readPiece(blob, place),
      async keepPiece({ blob }: BlobRef, place: number, piece: Bytes) {
        await touch(ref)
        const change = { key: rows.piece(blob, place), value: piece }
        return store.transact([], () => [change], 'relaxed')
      },
    }
    const fetched = await fetchBlob(download, ref)
    if (fetched.ok) await touch(ref)
    return fetched
  }

  /** One's own first, in the order in which they were added: a small picture goes before the large one. */
  async function toSend() {
    const named = parts.named()
    const files: (NamedFile & KeptFile & { readonly blob: BlobId })[] = []
    for (const blob of await marked()) {
      const one = named.get(blob)
      const row = one && (await store.read(rows.file(blob)))
      const file = (row && decodeKeptFile(row)) ?? { total: 1, used: 0 }
      if (one) files.push({ ...one, ...file, blob })
    }
    return files.toSorted(
      (a, b) => Number(a.author !== null) - Number(b.author !== null) || a.used - b.used,
    )
  }

  async function sendAll(): Promise<void> {
    let isFull = false
    for (const { blob, total, ref, author } of await toSend()) {
      const isOwn = author === null
      const isSound = async () => isOwn || (await readFileAtRest(space, store, ref)) !== null
      const upload = { ask: parts.ask, scheduler: parts.scheduler, readPiece, isSound, author }
      const sent = await sendBlob(upload, blob, total)
      if (sent === 'offline') return setWaiting('some')
      if (sent === 'full' && isOwn) isFull = true
      if (sent !== 'sent' && sent !== 'lost') continue
      await store.transact([], () => [{ key: rows.toSend(blob), value: null }], 'strict')
      retry.pause = firstPause
    }
    const left = await toSend()
    const isOwnLeft = left.some(({ author }) => author === null)
    setWaiting(isOwnLeft ? (isFull ? 'full' : 'some') : 'nothing')
    if (left.length > 0) tryLater()
  }

  async function dropAll(): Promise<void> {
    for (const { key } of await store.list(`${rows.todo}drop/`)) {
      const answer = await parts.ask({ kind: 'drop-blob', blob: rows.blobOf(key) })
      // Not this member's, or no file at all: asking again would change nothing.
      if (!answer.ok && answer.error.kind !== 'conflict') return
      const told = { key: rows.dropped + rows.blobOf(key), value: new Uint8Array() }
      await store.transact([], () => [{ key, value: null }, told], 'strict')
    }
  }

  async function dropGone(): Promise<StoreResult> {
    const here = await knownFiles()
    const dropped = (await store.list(rows.dropped)).map(({ key }) => rows.blobOf(key))
    const due = parts
      .gone()
      .filter(({ blob, isOwn }) => here.has(blob) || (isOwn && !dropped.includes(blob)))
    return clear(
      due.map(({ blob }) => blob),
      (blob) => [{ key: rows.toDrop(blob), value: new Uint8Array() }],
    )
  }

  async function clear(
    blobs: readonly BlobId[],
    also: (blob: BlobId) => readonly StoreChange[],
  ): Promise<StoreResult> {
    if (blobs.length === 0) return ok(null)
    const files = await knownFiles()
    const kept = await store.transact(
      [],
      () =>
        blobs.flatMap((blob) => [
          ...withoutFile(rows, blob),
          { key: rows.toSend(blob), value: null },
          ...also(blob),
        ]),
      'strict',
    )
    if (kept.ok) for (const blob of blobs) files.delete(blob)
    return kept
  }

  function setWaiting(now: Blobs['waiting']): void {
    if (now === waiting) return
    waiting = now
    parts.changed()
  }

  function tryLater(): void {
    retry.stop()
    retry.stop = parts.scheduler.after(retry.pause, () => void carry().catch(() => undefined))
    // What another began and has not ended may stay so for days.
    retry.pause = Math.min(2 * retry.pause, mostPause)
  }

  function carry(): Promise<void> {
    isMore = true
    carrying ??= (async () => {
      try {
        while (isMore) {
          isMore = false
          if (await lookAtRelay(parts, await knownFiles())) await dropGone()
          await dropAll()
          await sendAll()
        }
      } finally {
        carrying = null
      }
    })()
    return carrying
  }

  return {
    get waiting() {
      return waiting
    },
    async add(content) {
      const name = createBlobName(random)
      const pieces = sealBlob(name, content)
      if (pieces === null) return fail('too-large')
      const { total } = sealedSize(content.length)
      const room = await makeRoom(name.blob, total)
      const kept = await store.transact(
        [],
        () => [
          ...room,
          ...pieceRows(rows, name.blob, pieces),
          { key: rows.toSend(name.blob), value: new Uint8Array() },
        ],
        'strict',
      )
      if (!kept.ok) return kept
      const ref = { ...name, bytes: content.length, hash: sha256(new Uint8Array(content)) }
      return ok(ref)
    },
    open(ref) {
      const under = opening.get(ref.blob) ?? openNow(ref).finally(() => opening.delete(ref.blob))
      opening.set(ref.blob, under)
      return under
    },
    carry,
    dropGone,
    forget: (blobs) => clear(blobs, () => []),
  }
}

/** Milliseconds. */
const firstPause = 60_000
const mostPause = 60 * 60_000

/** Read once: another tab's looks do not matter here, and what it added is marked. */
async function readKnown({ space, store }: BlobParts): Promise<Map<BlobId, KeptFile>> {
  const found = await readRows(store, blobRows(space).files, (row, name) => {
    const file = decodeKeptFile(row)
    return file && ([name as BlobId, file] as const)
  })
  return new Map(found)
}

/** A relay under another name may have lost what was sent, or have again what was dropped. True for such a one. */
async function lookAtRelay(
  { space, store, ...parts }: BlobParts,
  here: ReadonlyMap<BlobId, KeptFile>,
): Promise<boolean> {
  const rows = blobRows(space)
  const relay = parts.relay()
  const before = relay && (await store.read(rows.relay))
  if (relay === null || equalBytes(before, relay)) return false
  const marks = [...here.keys()].map((blob) => ({
    key: rows.toSend(blob),
    value: new Uint8Array(),
  }))
  const known = [{ clear: rows.dropped }, { key: rows.relay, value: relay }]
  return (await store.transact([], () => [...marks, ...known], 'strict')).ok
}
