/** What rests on a phone: each kind of row, and segments. It came from there, and may have suffered. */
import { encodeCbor } from '../../../wire/src/cbor.ts'
import type { RevealId } from '../../../wire/src/ids.ts'
import { decodeOwnKeys, encodeOwnKeys } from '../../../app/src/crypto/keys.ts'
import { openAtRest, sealAtRest, createStorageKey } from '../../../app/src/crypto/at-rest.ts'
import { createSeededRandom } from '../../../app/src/crypto/random.ts'
import { wrappedKeyLength } from '../../../app/src/crypto/wrapped-key.ts'
import { decodeLock, encodeLock } from '../../../app/src/session/lock-row.ts'
import { plainRecord } from '../../../app/src/session/records.testing.ts'
import {
  decodeSettings,
  decodeSpaceRecord,
  encodeSettings,
  encodeSpaceRecord,
} from '../../../app/src/session/records.ts'
import { openNotes } from '../../../app/src/session/notes.ts'
import { createRowsStore } from '../../../app/src/session/export/rows-store.ts'
import { keptItems } from '../../../app/src/sync/kept-items.ts'
import { decodeMark, encodeMark } from '../../../app/src/sync/kept-stream.ts'
import { listRevealed } from '../../../app/src/sync/kept-reveals.ts'
import { readHead } from '../../../app/src/sync/outbox.ts'
import { decodeSealedRecord, encodeSealedRecord } from '../../../app/src/sync/sealed-answers.ts'
import { packPart, unpackPart } from '../../../app/src/sync/kept-segments.ts'
import { makeSegment } from '../../../app/src/sync/make-segment.ts'
import { decodeOldRows, encodeOldRows, takeOldSegment } from '../../../app/src/sync/old-segments.ts'
import { remakeSegment } from '../../../app/src/sync/remade-segment.ts'
import { decodeProof, encodeProof } from '../../../app/src/sync/segment-proof.ts'
import { decodeWords, encodeWords } from '../../../app/src/sync/segment-words.ts'
import { streamBegin } from '../../../app/src/sync/place.ts'
import { openSpaceLog } from '../../../app/src/sync/space-log.ts'
import { spaceKeys } from '../../../app/src/sync/space-keys.ts'
import { emptySpace, takeItems } from '../../../app/src/sync/space-state.ts'
import { takeWords } from '../../../app/src/sync/take-words.ts'
import { verifiedItems } from '../../../app/src/sync/verified-items.ts'
import { decodeYesRecord, encodeYesRecord } from '../../../app/src/sync/yes-record.ts'
import { pad } from '../../../app/src/crypto/padding.ts'
import { readTree, writeTree } from '../cbor-tree.ts'
import type { Target } from '../target.ts'
import { must } from '../target.ts'
import { codec, createScene } from './scene.ts'

const random = createSeededRandom('fuzz rest')

const rows: Target = {
  name: 'rest: rows of each kind',
  modules: [
    'app/src/session/records.ts',
    'app/src/sync/sealed-answers.ts',
    'app/src/sync/yes-record.ts',
    'app/src/crypto/keys.ts',
    'app/src/session/lock-row.ts',
    'app/src/session/notes.ts',
  ],
  shape: 'cbor',
  async open() {
    const { noor, stage } = await createScene()
    const { space } = stage.space.roster
    const deposit = {
      bytes: random(90),
      key: random(32),
      reveal: random(32),
      epoch: 1,
      mode: 'strict' as const,
    }
    const week = { tick: 2_969, epoch: 1, yes: [1, 5], vector: random(2_048) }
    const yes = encodeYesRecord({
      since: 1,
      isAway: false,
      marks: [1, 2],
      week,
      before: { ...week, vector: null },
    })
    const params = { memory: 65_536, passes: 3, lanes: 1 }
    const wrapped = random(wrappedKeyLength)
    const lock = encodeLock({
      passphrase: { params, salt: random(16), wrapped },
      passkeys: [{ id: random(16), salt: random(32), wrapped }],
    })
    const [readMark, readKeys] = [
      codec(decodeMark, encodeMark),
      codec(decodeOwnKeys, encodeOwnKeys),
    ]
    const keys = spaceKeys(space)
    return {
      examples: [
        encodeSealedRecord({ ...answered, deposit }),
        encodeSealedRecord({ ...answered, deposit: null }),
        yes.slice(0, yes.lastIndexOf(0x80)),
        encodeMark({ cursor: 4, mark: random(32), swaps: 0 }),
        encodeOwnKeys(noor),
        lock,
        encodeSpaceRecord({ ...plainRecord, name: 'Noor' }, null),
        encodeSettings({ ...decodeSettings(null), spaces: [space], inUse: space }, null),
        encodeCbor({ text: 'half a thought' }),
        encodeCbor([3, random(32), 5]),
      ],
      async run(input) {
        const row = new Uint8Array(input)
        // Those of before are read too, and written as they are now.
        const sealed = decodeSealedRecord(row)
        const again = sealed && encodeSealedRecord(sealed)
        const same = again && decodeSealedRecord(again)
        must(!same || isSame(encodeSealedRecord(same), again), 'an answer changes by being read')
        readMark(row)
        readKeys(row)
        must(readHead(row).seq >= 0, 'a number below nothing')
        decodeYesRecord(pad(row, [4_096]) ?? row)
        const read = decodeLock(row)
        if (read.ok) must(read.value.passphrase.params.memory <= 65_536, 'work without a limit')
        keepsTheRest(row)
        const store = createRowsStore(keys.root, [
          { key: 'opened/x', value: row },
          { key: 'draft/one-question/2026-11-22#answer', value: row },
          { key: 'left/__proto__', value: row },
        ])
        await listRevealed(space, store)
        await openNotes(space, store)
      },
    }
  },
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0
}

/** What a newer version has put there stays. */
function keepsTheRest(row: Uint8Array<ArrayBuffer>): void {
  const settings = decodeSettings(row)
  const again = encodeSettings(settings, row)
  must(
    Buffer.compare(encodeSettings(decodeSettings(again), again), again) === 0,
    'settings change by being read',
  )
  const record = decodeSpaceRecord(row)
  if (record === null) return
  const kept = encodeSpaceRecord(record, row)
  must(
    Buffer.compare(encodeSpaceRecord(decodeSpaceRecord(kept) ?? record, kept), kept) === 0,
    'a record changes by being read',
  )
}

const segments: Target = {
  name: 'rest: segments',
  modules: [
    'app/src/sync/segment-words.ts',
    'app/src/sync/segment-proof.ts',
    'app/src/sync/take-words.ts',
    'app/src/sync/remade-segment.ts',
    'app/src/sync/old-segments.ts',
    'app/src/storage/deflate.ts',
  ],
  shape: 'cbor',
  most: 40_000,
  async open() {
    const { stage, noor } = await createScene()
    const { roster, epochKey } = stage.space
    const { space } = roster
    const epochKeys = new Map([[roster.epoch, epochKey]])
    const { items } = stage
    const records = (await takeItems(emptySpace, space, { ...noor }, items, verifiedItems)).state
      .records
    const count = items.length
    const released = new Set<RevealId>()
    const stretch = { space, before: streamBegin, items, count, records, epochKeys, released }
    const good = makeSegment(stretch)
    const old = { from: 1, rows: items.map(({ kind, bytes }) => ({ kind, bytes })) }
    const checks = keptItems(epochKeys)
    return {
      examples: [encodeWords(good.words), encodeProof(good.proof), encodeOldRows(old)],
      async run(input) {
        const bytes = new Uint8Array(input)
        await unpackPart(bytes)
        const plain = await unpackPart(await packPart(bytes))
        must(plain !== null && Buffer.compare(plain, bytes) === 0, 'not what was packed')
        const words = decodeWords(bytes)
        const proof = decodeProof(bytes)
        const former = decodeOldRows(bytes)
        if (words) remakeSegment({ space, words, proof: good.proof, epochKey })
        if (proof) remakeSegment({ space, words: good.words, proof, epochKey })
        const after = words
          ? await takeWords(emptySpace, space, noor, words, checks)
          : former &&
            (await takeOldSegment(emptySpace, space, noor, { key: '', ...former }, checks))
        if (!after) return
        if (after.roster !== null) must(after.roster.space === space, 'a roster of elsewhere')
        if (former) must(after.cursor <= former.rows.length, 'more than it holds')
      },
    }
  },
}

/** Every row of a space, changed anywhere: what an opened phone makes of it. */
const wholeSpace: Target = {
  name: 'rest: a space with rows of anybody',
  modules: [
    'app/src/sync/space-log.ts',
    'app/src/sync/kept-stream.ts',
    'app/src/sync/outgoing.ts',
    'app/src/crypto/at-rest.ts',
  ],
  shape: 'cbor',
  most: 60_000,
  async open() {
    const { stage, noor } = await createScene()
    const { space } = stage.space.roster
    const keys = spaceKeys(space)
    const key = createStorageKey(random)
    const items = stage.items
      .slice(0, 6)
      .map(({ cursor, kind, bytes }) => [
        keys.item(cursor).slice(keys.root.length),
        encodeCbor([['roster', 'entry', 'release'].indexOf(kind), bytes]),
      ])
    return {
      examples: [
        encodeCbor([...items, ['epoch/0000000000000002', random(32)], ['held', encodeCbor(3)]]),
        encodeCbor([
          ...items,
          ['head', encodeCbor([1, random(32), 5])],
          ['outbox/0000000000000001', random(90)],
        ]),
        encodeCbor([
          ...items,
          ['mark', encodeCbor([6, random(32), 0])],
          ['segment/0000000000000001', random(40)],
        ]),
      ],
      async run(input) {
        const sealed = sealAtRest(key, 'x', input, random)
        must(
          Buffer.compare(openAtRest(key, 'x', sealed) ?? new Uint8Array(), input) === 0,
          'not what rested',
        )
        must(openAtRest(key, 'y', sealed) === null, 'opened in the place of another')
        must(openAtRest(key, 'x', input) === null, 'opened what nobody sealed')
        const store = createRowsStore(keys.root, rowsIn(input))
        const log = await openSpaceLog(space, noor, store)
        must(
          log.entries().every(({ hash }) => hash === null || hash.length === 32),
          'an entry without a hash',
        )
      },
    }
  },
}

function rowsIn(input: Uint8Array) {
  const tree = readTree(input)
  return (tree?.items ?? []).slice(0, 40).flatMap(({ items }) => {
    const [name, value] = items
    if (name === undefined || value === undefined) return []
    const key = new TextDecoder().decode(name.bytes)
    return [
      { key, value: new Uint8Array(value.inner === null ? value.bytes : writeTree(value.inner)) },
    ]
  })
}

export const restTargets = [rows, segments, wholeSpace]

const answered = {
  practice: 'one-question',
  step: 'answer',
  round: '2026-11-22/q1',
  attempt: 1,
  day: '2026-11-22' as never,
  answer: { text: 'tea' },
  phase: 'held' as const,
}
