/// <reference types="node" />
/** Every frame comes back as it was, and nothing that is not one is read or makes a reader throw. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bytes } from './bytes.ts'
import { bytesToBase64url } from './bytes.ts'
import { decodeCbor, encodeCbor } from './cbor.ts'
import type { ClientFrame } from './client-frame.ts'
import { decodeClientFrame, encodeClientFrame } from './client-frame.ts'
import { decodeDeposit, decodeDepositBody, decodeRelease } from './deposit.ts'
import { decodeEntryFrame, decodeEntryHeader } from './entry-frame.ts'
import type { Id } from './ids.ts'
import { bytesToId, idToBytes, textToId } from './ids.ts'
import { limits } from './limits.ts'
import type { RelayFrame } from './relay-frame.ts'
import { decodeRelayFrame, encodeRelayFrame, refusals } from './relay-frame.ts'
import { itemKinds } from './stream-item.ts'
import { decodeJoinConsent } from './roster-change.ts'
import { decodeRosterRecord } from './roster-record.ts'
import {
  decodeInviteState,
  decodeNewSpace,
  decodeRelayFacts,
  encodeInviteState,
  encodeNewSpace,
  encodeRelayFacts,
} from './routes.ts'
import { readPlaces, tickAt, yesPlaces, yesVectorLength } from './yes.ts'

const bytesOf = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map(copy)
const idOf = <T extends Id>(length = 16) => bytesOf(length).map((bytes) => bytesToId<T>(bytes))
const ref = fc.maxSafeNat()
const blob = fc.uint8Array({ maxLength: 300 }).map(copy)

const clientFrame: fc.Arbitrary<ClientFrame> = fc.oneof(
  fc.record({
    kind: fc.constant('auth' as const),
    ref,
    space: idOf<never>(),
    device: idOf<never>(),
    signature: bytesOf(64),
  }),
  fc.record({
    kind: fc.constant('auth-member' as const),
    ref,
    space: idOf<never>(),
    member: idOf<never>(),
    signature: bytesOf(64),
  }),
  fc.record({ kind: fc.constant('read-roster' as const), ref, from: ref }),
  fc.record({ kind: fc.constant('own-token' as const), ref }),
  fc.record({ kind: fc.constant('put-way' as const), ref, way: idOf<never>(), letter: blob }),
  fc.record({ kind: fc.constant('drop-way' as const), ref, way: idOf<never>() }),
  fc.record({ kind: fc.constant('follow' as const), ref, after: ref }),
  fc.record({ kind: fc.constant('follow' as const), ref, after: ref, mark: bytesOf(32) }),
  fc.record({ kind: fc.constant('stream-mark' as const), ref, cursor: ref }),
  fc.record({
    kind: fc.constant('restore' as const),
    ref,
    after: ref,
    mark: bytesOf(32),
    items: fc.array(fc.record({ kind: fc.constantFrom(...itemKinds), bytes: blob }), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
  fc.record({
    kind: fc.constant('append' as const),
    ref,
    entries: fc.array(blob, { minLength: 1, maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('append-roster' as const), ref, record: blob }),
  fc.record({ kind: fc.constant('put-deposit' as const), ref, deposit: blob }),
  fc.record({
    kind: fc.constantFrom('withdraw-deposit' as const, 'own-deposit' as const),
    ref,
    reveal: idOf<never>(32),
  }),
  fc.record({ kind: fc.constant('open-invite' as const), ref, invite: idOf<never>(), card: blob }),
  fc.record({
    kind: fc.constantFrom('close-invite' as const, 'list-requests' as const),
    ref,
    invite: idOf<never>(),
  }),
  fc.record({ kind: fc.constant('yes-week' as const), ref }),
  fc.record({
    kind: fc.constant('put-yes' as const),
    ref,
    deck: idOf<never>(),
    tick: ref,
    vector: bytesOf(yesVectorLength),
  }),
  fc.record({ kind: fc.constant('yes-result' as const), ref, deck: idOf<never>(), tick: ref }),
  fc.record(
    {
      kind: fc.constant('put-blob' as const),
      ref,
      blob: idOf<never>(),
      total: ref,
      offset: ref,
      bytes: blob,
      author: idOf<never>(),
    },
    { requiredKeys: ['kind', 'ref', 'blob', 'total', 'offset', 'bytes'] },
  ),
  fc.record({ kind: fc.constant('get-blob' as const), ref, blob: idOf<never>(), offset: ref }),
  fc.record({
    kind: fc.constantFrom('blob-state' as const, 'drop-blob' as const),
    ref,
    blob: idOf<never>(),
  }),
)

const item = fc.record({ cursor: ref, kind: fc.constantFrom(...itemKinds), bytes: blob })
const relayFrame: fc.Arbitrary<RelayFrame> = fc.oneof(
  fc.record({
    kind: fc.constant('hello' as const),
    version: ref,
    relay: bytesOf(16),
    relayKey: bytesOf(32),
    challenge: bytesOf(32),
  }),
  fc.record({
    kind: fc.constant('ok' as const),
    ref,
    value: fc.oneof(fc.constant(null), blob, fc.string()),
  }),
  fc.record({ kind: fc.constant('error' as const), ref, refusal: fc.constantFrom(...refusals) }),
  fc.record({ kind: fc.constant('items' as const), items: fc.array(item, { maxLength: 5 }) }),
  fc.constant({ kind: 'knock' as const }),
)

test('what a device asks comes back as it was', () => {
  fc.assert(
    fc.property(clientFrame, (frame) => {
      expect(decodeClientFrame(encodeClientFrame(frame))).toEqual(frame)
    }),
  )
})

test('what the relay says comes back as it was', () => {
  fc.assert(
    fc.property(relayFrame, (frame) => {
      fc.pre(
        frame.kind !== 'ok' || typeof frame.value !== 'string' || !frame.value.startsWith('\uFEFF'),
      )
      expect(decodeRelayFrame(encodeRelayFrame(frame))).toEqual(frame)
    }),
  )
})

test('HTTP bodies come back as they were', () => {
  const facts = fc.record({
    version: ref,
    relay: bytesOf(16),
    relayKey: bytesOf(32),
    open: fc.boolean(),
  })
  const newSpace = fc.record({
    token: fc.option(fc.string({ unit: 'grapheme-ascii' })),
    genesis: blob,
  })
  const lostSpace = fc.record({
    token: fc.constant(null),
    genesis: blob,
    items: fc.array(fc.record({ kind: fc.constantFrom(...itemKinds), bytes: blob }), {
      maxLength: limits.restoreItems,
    }),
  })
  const state = fc.record({ used: fc.boolean(), card: blob })
  fc.assert(
    fc.property(facts, fc.oneof(newSpace, lostSpace), state, (one, two, three) => {
      expect(decodeRelayFacts(encodeRelayFacts(one))).toEqual(one)
      expect(decodeNewSpace(encodeNewSpace(two))).toEqual(two)
      expect(decodeInviteState(encodeInviteState(three))).toEqual(three)
    }),
  )
})

test('a frame with an argument more, less or of another type is refused', () => {
  fc.assert(
    fc.property(clientFrame, fc.nat(5), (frame, place) => {
      const list = decodeCbor(encodeClientFrame(frame)) as readonly never[]
      const refused = (changed: readonly unknown[]) =>
        decodeClientFrame(encodeCbor(changed as never)) === null
      expect(refused([...list, null])).toBe(true)
      // A follow may go without its mark, a file without its author.
      const isShorter =
        (frame.kind === 'follow' && frame.mark !== undefined) ||
        (frame.kind === 'put-blob' && frame.author !== undefined)
      expect(refused(list.slice(0, -1))).toBe(!isShorter)
      expect(refused(list.with(place % list.length, true as never))).toBe(true)
      expect(refused(['unknown', ...list.slice(1)])).toBe(true)
    }),
  )
})

test('limits are refused at the edge', () => {
  const append = (count: number) =>
    decodeClientFrame(
      encodeClientFrame({
        kind: 'append',
        ref: 1,
        entries: Array.from({ length: count }, () => copy(new Uint8Array(1))),
      }),
    )
  expect(append(0)).toBeNull()
  expect(append(1)).not.toBeNull()
  expect(append(limits.appendEntries)).not.toBeNull()
  expect(append(limits.appendEntries + 1)).toBeNull()
  const deposit = (length: number) =>
    decodeClientFrame(
      encodeClientFrame({ kind: 'put-deposit', ref: 1, deposit: new Uint8Array(length) }),
    )
  expect(deposit(limits.message - 100)).not.toBeNull()
  expect(deposit(limits.message)).toBeNull()
  const items = (count: number) =>
    decodeRelayFrame(
      encodeRelayFrame({
        kind: 'items',
        items: Array.from({ length: count }, (_, at) => ({
          cursor: at,
          kind: 'entry',
          bytes: new Uint8Array(1),
        })),
      }),
    )
  expect(items(limits.followItems)).not.toBeNull()
  expect(items(limits.followItems + 1)).toBeNull()
})

test('references and cursors end at 2^53 − 1', () => {
  for (const bad of ['1b0020000000000000', '1bffffffffffffffff', '20', 'f90000']) {
    const bytes = Uint8Array.from(Buffer.from(`8366666f6c6c6f7701${bad}`, 'hex'))
    expect(decodeClientFrame(bytes)).toBeNull()
  }
})

test('no reader throws or believes what is not its structure', () => {
  const readers = [
    decodeClientFrame,
    decodeRelayFrame,
    decodeEntryFrame,
    decodeEntryHeader,
    decodeDeposit,
    decodeDepositBody,
    decodeRelease,
    decodeRosterRecord,
    decodeJoinConsent,
    decodeRelayFacts,
    decodeNewSpace,
    decodeInviteState,
  ] as const
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.anything({ maxDepth: 2, withNullPrototype: true }).map((value) => {
      try {
        return encodeCbor(value as never)
      } catch {
        return new Uint8Array(0)
      }
    }),
  )
  fc.assert(
    fc.property(anything, (bytes) => {
      for (const read of readers) {
        const found = read(bytes)
        if (read === decodeRelease) continue
        expect(found === null || read === decodeNewSpace || read === decodeRelayFrame).toBe(true)
      }
    }),
  )
})

test('ids are the same as bytes and as text', () => {
  fc.assert(
    fc.property(fc.constantFrom(16, 32).chain(bytesOf), (bytes) => {
      const id = bytesToId<never>(bytes)
      expect(idToBytes(id)).toEqual(bytes)
      expect(textToId(id, bytes.length)).toBe(id)
      expect(textToId(id, bytes.length - 1)).toBeNull()
      expect(textToId(`${bytesToBase64url(bytes)}A`)).toBeNull()
    }),
  )
  for (const wrong of [
    '',
    '..',
    '../../etc/passwd',
    "' OR 1=1 --",
    'A'.repeat(23),
    'é'.repeat(22),
  ]) {
    expect(textToId(wrong)).toBeNull()
  }
  expect(() => bytesToId(new Uint8Array(15))).toThrow('16 or 32')
})

function copy(bytes: Uint8Array): Bytes {
  return new Uint8Array(bytes)
}

test('a frame whose name is no text is refused, not thrown at', () => {
  for (const name of [{}, [], null, 7, true, 'toString', '__proto__']) {
    expect(decodeRelayFrame(encodeCbor([name]))).toBeNull()
    expect(decodeClientFrame(encodeCbor([name, 1, 2]))).toBeNull()
  }
})

test('a vector of another length is no frame', () => {
  const deck = bytesToId<never>(new Uint8Array(16))
  for (const length of [0, yesVectorLength - 32, yesVectorLength + 32]) {
    const vector = new Uint8Array(length)
    const frame = { kind: 'put-yes', ref: 1, deck, tick: 1, vector } as const
    expect(decodeClientFrame(encodeClientFrame(frame))).toBeNull()
  }
})

test('places are a list in order, each once, and nothing else', () => {
  expect(readPlaces([])).toEqual([])
  expect(readPlaces([0, 5, yesPlaces - 1])).toEqual([0, 5, yesPlaces - 1])
  for (const bad of [null, 0, [5, 5], [5, 4], [yesPlaces], [-1], ['0']]) {
    expect(readPlaces(bad)).toBeNull()
  }
})

test('a week is the same for every moment in it', () => {
  const thursday = Date.UTC(2026, 10, 26)
  expect(tickAt(thursday - 1) + 1).toBe(tickAt(thursday))
  expect(tickAt(thursday)).toBe(tickAt(thursday + 7 * 86_400_000 - 1))
})
