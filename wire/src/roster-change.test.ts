/// <reference types="node" />
/** Every change comes back as it was written, and one that is nearly right is not read. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bytes } from './bytes.ts'
import { decodeCbor, encodeCbor } from './cbor.ts'
import type { Id } from './ids.ts'
import { bytesToId } from './ids.ts'
import { limits } from './limits.ts'
import type { RosterChange } from './roster-change.ts'
import { beginsEpoch, encodeJoinConsent, rosterChange } from './roster-change.ts'

const bytesOf = (length: number): fc.Arbitrary<Bytes> =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => new Uint8Array(bytes))
const idOf = <T extends Id>() => bytesOf(16).map((bytes) => bytesToId<T>(bytes))
const deviceCard = fc.record({
  device: idOf<never>(),
  sign: bytesOf(32),
  seal: bytesOf(32),
  cert: bytesOf(64),
})
const card = fc.record({
  member: idOf<never>(),
  sign: bytesOf(32),
  seal: bytesOf(32),
  device: deviceCard,
})
const joining = fc
  .record({
    consent: fc.record({
      space: idOf<never>(),
      invite: idOf<never>(),
      card,
      codeCommit: bytesOf(32),
    }),
    consentSignature: bytesOf(64),
    history: fc.option(fc.record({ enc: bytesOf(32), ciphertext: bytesOf(60) })),
  })
  .map((one) => ({ ...one, consentBytes: encodeJoinConsent(one.consent) }))
const kept = fc.record({
  device: idOf<never>(),
  cert: bytesOf(64),
  enc: bytesOf(32),
  ciphertext: bytesOf(80),
})
const change: fc.Arbitrary<RosterChange> = fc.oneof(
  fc.record({ kind: fc.constant('genesis' as const), nonce: bytesOf(16), card }),
  joining.map((one) => ({ kind: 'add-member' as const, ...one })),
  fc
    .record({ replaced: idOf<never>(), one: joining })
    .map(({ replaced, one }) => ({ kind: 'return-member' as const, replaced, ...one })),
  fc.record({ kind: fc.constant('leave' as const), member: idOf<never>() }),
  fc.record({ kind: fc.constant('renew' as const) }),
  fc.record({ kind: fc.constant('add-device' as const), member: idOf<never>(), card: deviceCard }),
  fc.record({
    kind: fc.constant('remove-devices' as const),
    devices: fc.array(idOf<never>(), { minLength: 1, maxLength: 4 }),
    kept: fc.array(kept, { maxLength: 4 }),
    sign: bytesOf(32),
    seal: bytesOf(32),
  }),
)

test('a change comes back as it was', () => {
  fc.assert(
    fc.property(change, (one) => {
      const list = decodeCbor(encodeCbor(rosterChange.write(one)))
      expect(rosterChange.read(list ?? undefined)).toEqual(one)
    }),
  )
})

test('a change with a part more, less or of another type is not read', () => {
  fc.assert(
    fc.property(change, fc.nat(5), (one, at) => {
      const list = rosterChange.write(one)
      const place = at % list.length
      expect(rosterChange.read([...list, null])).toBeUndefined()
      // The grant is the only part that may be absent.
      const isJoining = 'consent' in one && one.history !== null
      expect(rosterChange.read(list.slice(0, -1)) === undefined).toBe(!isJoining)
      expect(rosterChange.read(list.with(place, true))).toBeUndefined()
      expect(rosterChange.read(['other', ...list.slice(1)])).toBeUndefined()
    }),
  )
  for (const no of [null, undefined, 'renew', [], {}, new Uint8Array(3), [['renew']], [7]]) {
    expect(rosterChange.read(no)).toBeUndefined()
  }
})

test('a grant is there whole or not at all', () => {
  fc.assert(
    fc.property(joining, bytesOf(16), (one, replaced) => {
      const bare = [one.consentBytes, one.consentSignature]
      for (const head of [['add-member'], ['return-member', replaced]]) {
        expect(rosterChange.read([...head, ...bare])).toMatchObject({ history: null })
        for (const no of [null, [], new Uint8Array(60), [new Uint8Array(31), new Uint8Array(60)]]) {
          expect(rosterChange.read([...head, ...bare, no])).toBeUndefined()
        }
      }
    }),
  )
})

test('devices that go and devices that stay are no more than a member has, and some go', () => {
  const of = (count: number) => Array.from({ length: count }, () => new Uint8Array(16))
  const keeping = (count: number) =>
    of(count).map((id) => [id, new Uint8Array(64), new Uint8Array(32), new Uint8Array(80)])
  const read = (gone: number, stay: number) =>
    rosterChange.read([
      'remove-devices',
      of(gone),
      new Uint8Array(32),
      new Uint8Array(32),
      keeping(stay),
    ])
  expect(read(1, limits.devicesPerMember - 1)).toBeDefined()
  expect(read(limits.devicesPerMember - 1, 1)).toBeDefined()
  expect(read(1, limits.devicesPerMember)).toBeUndefined()
  expect(read(0, 1)).toBeUndefined()
})

test('a leave and one more device begin no epoch, everything else does', () => {
  fc.assert(
    fc.property(change, (one) => {
      expect(beginsEpoch(one)).toBe(!['leave', 'add-device'].includes(one.kind))
    }),
  )
})
