import { encodeRosterRecord, decodeRosterRecord } from '@attune/wire/roster-record.ts'
import { limits } from '@attune/wire/limits.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createKeyPairs, createOwnKeys } from './create-keys.ts'
import { createEpochKey } from './epoch-key.ts'
import { grantHistory, openHistory } from './history.ts'
import { createConsent } from './join-consent.ts'
import type { OwnKeys } from './keys.ts'
import { withRenewedKeys } from './keys.ts'
import { acceptRecord, approveRecord, createAddMember } from './roster.ts'
import { judge, signed } from './roster-moves.testing.ts'
import type { EpochKey } from './secret.ts'
import { reveal } from './secret.ts'
import { at, createFixtureSpace, flipBit, valueOf } from './space-fixture.testing.ts'

const two = await createFixtureSpace('history')
const elsewhere = await createFixtureSpace('history, elsewhere')
const { random, roster } = two
const [ann, ben] = [at(two.people, 0), at(two.people, 1)]
const joiner = createOwnKeys(random)
const past: ReadonlyMap<number, EpochKey> = new Map([
  [2, createEpochKey(random)],
  [1, createEpochKey(random)],
])
const granted = await letIn(joiner, past)

test('whoever comes in is given the keys that everyone agreed to give, and no others', async () => {
  const opened = await openHistory(granted.body, joiner.member)
  expect(shown(opened)).toEqual(shown(new Map([...past].toReversed())))
  const some = await letIn(joiner, new Map([...past].slice(0, 1)))
  expect([...(await openHistory(some.body, joiner.member)).keys()]).toEqual([2])
})

test('without a grant there is none, and no sign of one in the record', async () => {
  const record = await letIn(joiner, new Map())
  expect((await openHistory(record.body, joiner.member)).size).toBe(0)
  const { change } = record.body
  expect(change.kind === 'add-member' && change.history).toBeNull()
  for (const one of two.records) expect((await openHistory(one.body, ann.member)).size).toBe(0)
})

test('nobody else opens it: not another member, not another’s keys under the joiner’s name', async () => {
  for (const other of [ann, ben, createOwnKeys(random)]) {
    expect((await openHistory(granted.body, other.member)).size).toBe(0)
    const posing = { ...other.member, member: joiner.member.member }
    expect((await openHistory(granted.body, posing)).size).toBe(0)
  }
  // Nor the joiner under another name.
  const posing = { ...joiner.member, member: ann.member.member }
  expect((await openHistory(granted.body, posing)).size).toBe(0)
})

test('it opens with the keys of then, also when they have been renewed since', async () => {
  const later = withRenewedKeys(joiner.member, [createKeyPairs(random)])
  expect(shown(await openHistory(granted.body, later))).toEqual(
    shown(new Map([...past].toReversed())),
  )
})

test('it belongs to its space and its place in the chain', async () => {
  const { body } = granted
  expect((await openHistory({ ...body, space: elsewhere.roster.space }, joiner.member)).size).toBe(
    0,
  )
  expect((await openHistory({ ...body, prev: random(32) }, joiner.member)).size).toBe(0)
  // Taken over into the record that lets somebody else in, it opens for neither of them.
  const other = await letIn(createOwnKeys(random), past)
  if (other.body.change.kind !== 'add-member' || body.change.kind !== 'add-member')
    throw new Error('two who join')
  const change = { ...other.body.change, history: body.change.history }
  for (const own of [joiner, ann]) {
    expect((await openHistory({ ...other.body, change }, own.member)).size).toBe(0)
  }
})

test('it names whom it is for, beside the key that it is sealed to', async () => {
  const twin = {
    ...joiner,
    member: { ...joiner.member, member: createOwnKeys(random).member.member },
  }
  const other = await letIn(twin, past)
  if (other.body.change.kind !== 'add-member' || granted.body.change.kind !== 'add-member')
    throw new Error('two who join')
  expect((await openHistory(other.body, twin.member)).size).toBe(2)
  const change = { ...other.body.change, history: granted.body.change.history }
  expect((await openHistory({ ...other.body, change }, twin.member)).size).toBe(0)
})

test('it is part of what everyone signs', async () => {
  const { body } = granted
  if (body.change.kind !== 'add-member') throw new Error('somebody joins')
  expect(judge(roster, granted)).toBe('ok')
  const other = await grantHistory(past, { ...roster, head: random(32) }, joiner.member, random)
  for (const history of [null, other]) {
    const changed = signed({ ...body, change: { ...body.change, history } }, [ann])
    expect(judge(roster, changed)).toBe('not-agreed')
    const [, theirs] = granted.signatures
    if (theirs === undefined) throw new Error('both have signed')
    const borrowed = { ...changed, signatures: [...changed.signatures, theirs] }
    expect(judge(roster, borrowed)).toBe('wrong-signature')
  }
})

test('it says nothing of what comes: a key for an epoch that is not over is left out', async () => {
  const planted = new Map([
    ...past,
    ...[3, 4, 90].map((one) => [one, createEpochKey(random)] as const),
  ])
  const record = await letIn(joiner, planted)
  expect(record.body.epoch?.number).toBe(3)
  const opened = await openHistory(record.body, joiner.member)
  expect(new Set(opened.keys())).toEqual(new Set([1, 2]))
})

test('what is sealed as a grant and is none gives nothing', async () => {
  const { body } = granted
  if (body.change.kind !== 'add-member') throw new Error('somebody joins')
  const { change } = body
  const history = change.history
  if (history === null) throw new Error('a grant')
  await fc.assert(
    fc.asyncProperty(fc.nat(history.ciphertext.length * 8 - 1), async (bit) => {
      const bent = { ...history, ciphertext: flipBit(history.ciphertext, bit) }
      const opened = await openHistory(
        { ...body, change: { ...change, history: bent } },
        joiner.member,
      )
      expect(opened.size).toBe(0)
    }),
  )
})

test('whoever comes back is given it in the same way', async () => {
  const asked = createConsent(roster.space, two.invitation.invite, joiner, random(32))
  const welcome = { history: past, replaced: ben.member.member }
  const made = valueOf(await createAddMember(roster, asked, ann, random, welcome)).record
  expect(judge(roster, made)).toBe('ok')
  expect((await openHistory(made.body, joiner.member)).size).toBe(2)
  expect((await openHistory(made.body, ben.member)).size).toBe(0)
})

test('as many keys as a life has fit into a record', async () => {
  // A renewal every three months for eighty years.
  const life = new Map(Array.from({ length: 320 }, (_, year) => [year + 1, createEpochKey(random)]))
  const record = await letIn(joiner, life)
  const bytes = encodeRosterRecord(record)
  expect(bytes.length).toBeLessThan(limits.rosterRecord)
  expect(decodeRosterRecord(bytes)).not.toBeNull()
  expect(acceptRecord(roster.space, roster, bytes).ok).toBe(true)
})

async function letIn(own: OwnKeys, history: ReadonlyMap<number, EpochKey>) {
  const asked = createConsent(roster.space, two.invitation.invite, own, random(32))
  const welcome = { history, replaced: null }
  const made = valueOf(await createAddMember(roster, asked, ann, random, welcome))
  return approveRecord(made.record, ben.device)
}

function shown(keys: ReadonlyMap<number, EpochKey>) {
  return [...keys].map(([epoch, key]) => [epoch, reveal(key)])
}
