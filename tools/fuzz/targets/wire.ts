/** What app and relay read of each other, by itself. */
import { decodeByCborg } from '../../../wire/src/cbor-by-cborg.testing.ts'
import { base64urlToBytes, bytesToBase64url } from '../../../wire/src/bytes.ts'
import type { CborValue } from '../../../wire/src/cbor.ts'
import { decodeCbor, encodeCbor } from '../../../wire/src/cbor.ts'
import type { ClientFrame } from '../../../wire/src/client-frame.ts'
import { decodeClientFrame, encodeClientFrame } from '../../../wire/src/client-frame.ts'
import {
  decodeDeposit,
  decodeRelease,
  encodeDeposit,
  encodeRelease,
} from '../../../wire/src/deposit.ts'
import {
  decodeEntryFrame,
  decodeEntryHeader,
  encodeEntryFrame,
  encodeEntryHeader,
} from '../../../wire/src/entry-frame.ts'
import { textToId } from '../../../wire/src/ids.ts'
import { depositBuckets, entryBuckets, limits } from '../../../wire/src/limits.ts'
import {
  decodeRelayFrame,
  encodeRelayFrame,
  readReceipt,
  readStreamMark,
  refusals,
} from '../../../wire/src/relay-frame.ts'
import { decodeJoinConsent, encodeJoinConsent } from '../../../wire/src/roster-change.ts'
import { decodeRosterRecord, encodeRosterRecord } from '../../../wire/src/roster-record.ts'
import {
  decodeInviteState,
  decodeNewSpace,
  decodeRelayFacts,
  encodeInviteState,
  encodeNewSpace,
  encodeRelayFacts,
} from '../../../wire/src/routes.ts'
import { rosterItem } from '../../../wire/src/stream-item.ts'
import { readPlaces, yesPlaces } from '../../../wire/src/yes.ts'
import type { Target } from '../target.ts'
import { must } from '../target.ts'
import { clientFrames } from './client-frames.ts'
import { codec, createScene, recordsOf, sayings } from './scene.ts'

const bytesOf = (value: CborValue) => encodeCbor(value)

const cbor: Target = {
  name: 'wire: cbor',
  modules: ['wire/src/cbor.ts', 'wire/src/cbor-pieces.ts', 'wire/src/cbor-text.ts'],
  shape: 'cbor',
  async open() {
    const odd = [0, -1, 2 ** 53 - 1, '', 'ä', true, null, [], {}, { b: 1, aa: [[[[1]]]] }] as const
    const read = codec<CborValue>(decodeCbor, encodeCbor)
    return {
      examples: [...odd.map(bytesOf), ...sayings.map(({ body }) => bytesOf(body))],
      run(input) {
        const value = read(input)
        must(depthOf(value) <= 16, 'nested deeper than 16')
        must(isSame(value, decodeByCborg(input)), 'cborg reads another value')
      },
    }
  },
}

function isSame(a: CborValue, b: CborValue): boolean {
  if (a === null || b === null) return a === b
  return Buffer.compare(encodeCbor(a), encodeCbor(b)) === 0
}

function depthOf(value: CborValue): number {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return 0
  return 1 + Math.max(-1, ...Object.values(value).map((one) => depthOf(one)))
}

/** As many as there may be: one more is too many. */
const byte = Uint8Array.of(1)
const fullFrames: readonly ClientFrame[] = [
  { kind: 'append', ref: 1, entries: Array.from({ length: limits.appendEntries }, () => byte) },
  {
    ...{ kind: 'restore', ref: 1, after: 1, mark: new Uint8Array(32) },
    items: Array.from({ length: limits.restoreItems }, () => ({ kind: 'entry', bytes: byte })),
  },
]

const clientFrame: Target = {
  name: 'wire: client frames',
  modules: ['wire/src/client-frame.ts', 'wire/src/fields.ts', 'wire/src/read.ts'],
  shape: 'cbor',
  async open() {
    const { stage } = await createScene()
    const read = codec<ClientFrame>(decodeClientFrame, encodeClientFrame)
    return {
      examples: [...clientFrames(stage), ...fullFrames].map(encodeClientFrame),
      run(input) {
        const frame = read(input)
        if (frame?.kind === 'append') {
          const { length } = frame.entries
          must(length > 0 && length <= limits.appendEntries, 'more entries than an append holds')
        }
        if (frame?.kind === 'restore') must(frame.items.length <= limits.restoreItems, 'too many')
        if (frame !== null) must(Number.isSafeInteger(frame.ref), 'a reference that is no number')
      },
    }
  },
}

const relayFrame: Target = {
  name: 'wire: relay frames',
  modules: ['wire/src/relay-frame.ts'],
  shape: 'cbor',
  async open() {
    const { stage } = await createScene()
    const key = new Uint8Array(32).fill(5)
    const hello = { version: 1, relay: key.slice(0, 16), relayKey: key, challenge: key }
    const receipt: CborValue = [7, key, new Uint8Array(64)]
    const read = codec(decodeRelayFrame, encodeRelayFrame)
    return {
      examples: [
        encodeRelayFrame({ kind: 'hello', ...hello }),
        encodeRelayFrame({ kind: 'knock' }),
        encodeRelayFrame({ kind: 'items', items: stage.items.slice(0, 4) }),
        ...refusals.map((refusal) => encodeRelayFrame({ kind: 'error', ref: 1, refusal })),
        ...[null, receipt, [3, key], [1, 5, 63], 'held'].map((value) =>
          encodeRelayFrame({ kind: 'ok', ref: 2, value }),
        ),
      ],
      run(input) {
        const frame = read(input)
        if (frame?.kind === 'items') must(frame.items.length <= limits.followItems, 'too many')
        if (frame?.kind !== 'ok') return
        const { value } = frame
        const seq = readReceipt(value)?.seq ?? 0
        must(seq >= 0 && (readStreamMark(value)?.last ?? 0) >= 0, 'a number below nothing')
        const places = readPlaces(value) ?? []
        must(places.length <= yesPlaces && new Set(places).size === places.length, 'places twice')
      },
    }
  },
}

const entryFrame: Target = {
  name: 'wire: entry frames',
  modules: ['wire/src/entry-frame.ts'],
  shape: 'cbor',
  async open() {
    const { stage } = await createScene()
    const frames = stage.items.filter(({ kind }) => kind === 'entry').map(({ bytes }) => bytes)
    const headers = frames.flatMap((bytes) => decodeEntryFrame(bytes)?.headerBytes ?? [])
    const [read, readHeader] = [
      codec(decodeEntryFrame, encodeEntryFrame),
      codec(decodeEntryHeader, encodeEntryHeader),
    ]
    return {
      examples: [...frames.slice(0, 4), ...headers.slice(0, 4)],
      run(input) {
        const header = readHeader(input)
        if (header !== null) must(header.seq > 0 && header.epoch > 0, 'a number that none has')
        const size = read(input)?.ciphertext.length
        must(size === undefined || entryBuckets.some((one) => one === size), 'a size of its own')
      },
    }
  },
}

const deposits: Target = {
  name: 'wire: deposits and releases',
  modules: ['wire/src/deposit.ts'],
  shape: 'cbor',
  async open() {
    const { stage } = await createScene()
    const releases = stage.items.filter(({ kind }) => kind === 'release').map(({ bytes }) => bytes)
    const each = releases.flatMap((bytes) => decodeRelease(bytes) ?? []).map(encodeDeposit)
    const [read, readRelease] = [
      codec(decodeDeposit, encodeDeposit),
      codec(decodeRelease, (all) => encodeRelease(all.map(encodeDeposit))),
    ]
    return {
      examples: [...releases, ...each],
      run(input) {
        const deposit = read(input)
        readRelease(input)
        if (deposit === null) return
        const size = deposit.sealed.length - 24
        must(
          depositBuckets.some((one) => one === size),
          'a size of its own',
        )
        must(deposit.wraps.length <= limits.members, 'wraps for more than can belong')
      },
    }
  },
}

const rosterRecord: Target = {
  name: 'wire: roster records',
  modules: ['wire/src/roster-record.ts', 'wire/src/roster-change.ts', 'wire/src/member-card.ts'],
  shape: 'cbor',
  async open() {
    const { stage } = await createScene(3)
    const consents = recordsOf(stage).flatMap(({ body: { change } }) =>
      'consentBytes' in change ? [change.consentBytes] : [],
    )
    const [read, readConsent] = [
      codec(decodeRosterRecord, encodeRosterRecord),
      codec(decodeJoinConsent, encodeJoinConsent),
    ]
    return {
      examples: [...stage.space.recordBytes, ...consents],
      run(input) {
        readConsent(input)
        const record = read(input)
        must(record === null || input.length <= limits.rosterRecord, 'longer than a record is')
      },
    }
  },
}

const doors: Target = {
  name: 'wire: bodies of the doors',
  modules: ['wire/src/routes.ts', 'wire/src/ids.ts', 'wire/src/bytes.ts'],
  shape: 'cbor',
  async open() {
    const { stage } = await createScene()
    const [genesis = new Uint8Array(), ...records] = stage.space.recordBytes
    const key = new Uint8Array(32)
    const all = [
      codec(decodeNewSpace, encodeNewSpace),
      codec(decodeInviteState, encodeInviteState),
      codec(decodeRelayFacts, encodeRelayFacts),
    ]
    return {
      examples: [
        encodeNewSpace({ token: 'token', genesis }),
        encodeNewSpace({ token: null, genesis, items: records.map(rosterItem) }),
        encodeInviteState({ used: false, card: new Uint8Array(4_160) }),
        encodeRelayFacts({ version: 1, relay: key.slice(16), relayKey: key, open: true }),
      ],
      run(input) {
        for (const read of all) read(input)
        const text = new TextDecoder('latin1').decode(input)
        const bytes = base64urlToBytes(text)
        must(bytes === null || bytesToBase64url(bytes) === text, 'two texts for the same bytes')
        const id = textToId(text)
        must(id === null || id.length === 22, 'an id of another length')
      },
    }
  },
}

export const wireTargets = [
  cbor,
  clientFrame,
  relayFrame,
  entryFrame,
  deposits,
  rosterRecord,
  doors,
]
