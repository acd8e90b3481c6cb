import { describe, expect, it } from 'vitest'
import type { RequestId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { routes } from '@attune/wire/routes.ts'
import { createMemberCard, createOwnKeys } from '../crypto/create-keys.ts'
import { createInvitation, invitationToCode } from '../crypto/invitation.ts'
import { createConsent } from '../crypto/join-consent.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Pairing } from '../crypto/pairing.ts'
import { placeOf, sealNonce } from '../crypto/pairing.ts'
import { createSeededRandom } from '../crypto/random.ts'
import { at, createFixtureSpace } from '../crypto/space-fixture.testing.ts'
import { inviterPictures, openJoinersHalf } from './comparing.ts'
import { createInviteRelay } from './devices/pairing.testing.ts'
import type { SessionParts } from './parts.ts'
import type { SpaceRecord } from './records.ts'
import type { SpaceSession } from './space-session.ts'

async function setUp(seed: string) {
  const random = createSeededRandom(seed)
  const { people, roster } = await createFixtureSpace(seed, 1)
  const { space } = roster
  const [noor, kim] = [at(people, 0), createOwnKeys(random)]
  const relay = createInviteRelay()
  const invitation = createInvitation(space, createMemberCard(space, noor), random)
  const parts = { random, transport: relay.transport } as unknown as SessionParts
  const sessionOf = (own: OwnKeys, first: Partial<SpaceRecord>) => {
    let record = first as SpaceRecord
    return {
      ...{ space, own, sync: { ask: relay.ask } },
      get record() {
        return record
      },
      async changeRecord(change: (before: SpaceRecord) => SpaceRecord) {
        record = change(record)
        return { ok: true }
      },
    } as unknown as SpaceSession
  }
  const mine = { nonce: random(32), answered: null } as unknown as SpaceRecord['invitation']
  const inviter = sessionOf(noor, { invitation: mine })
  const codeNonce = random(32)
  const joining = { code: invitationToCode(invitation), compare: 'waiting' }
  const joiner = sessionOf(kim, {
    name: 'Kim',
    codeNonce,
    joining: joining as SpaceRecord['joining'],
  })
  const requestOf = (who: OwnKeys, id = 'kim', name = 'Kim', nonce = codeNonce) => ({
    ...{ id, name },
    request: { consent: createConsent(space, invitation.invite, who, nonce), name, strict: false },
  })
  return {
    ...{ random, space, kim, relay, invitation, inviter, joiner, requestOf, codeNonce },
    look: (knocking: ReturnType<typeof requestOf>) =>
      inviterPictures(inviter, invitation, knocking, parts),
    open: () => openJoinersHalf(joiner, parts),
    pairing: { kind: 'add', ...invitation } satisfies Pairing,
  }
}

describe('pictures before anybody is let in', () => {
  it('are the same for both, and first the inviter’s half is there', async () => {
    const { look, open, joiner, requestOf, kim } = await setUp('same')
    expect(await open()).toBe(false)
    expect(await look(requestOf(kim))).toBeNull()
    expect(await open()).toBe(true)
    const code = await look(requestOf(kim))
    expect(code).toHaveLength(5)
    expect(joiner.record.joining?.compare).toEqual(code)
  })

  it('are for the one request that was told the number, also after a restart', async () => {
    const { look, open, requestOf, kim, inviter, random } = await setUp('another request')
    await look(requestOf(kim))
    await open()
    expect(inviter.record.invitation?.answered).toBe('kim')
    expect(await look(requestOf(createOwnKeys(random), 'eve'))).toBeNull()
    expect(await look(requestOf(kim))).not.toBeNull()
  })

  it('are others where any key of the joiner’s is not theirs', async () => {
    const { look, open, joiner, requestOf, kim, random } = await setUp('half a card')
    const eve = createOwnKeys(random)
    // Kim's seal key beside Eve's sign keys: what Kim is sent she can read, and Eve speaks for her.
    const { seal, sealSecret } = kim.member
    const mixed = { ...eve, member: { ...eve.member, seal, sealSecret } }
    await look(requestOf(mixed))
    await open()
    const code = await look(requestOf(mixed))
    expect(code).toHaveLength(5)
    expect(joiner.record.joining?.compare).not.toEqual(code)
  })

  it('are none for another number than was promised', async () => {
    const { look, open, requestOf, kim, random } = await setUp('another number')
    const other = requestOf(kim, 'kim', 'Kim', random(32))
    await look(other)
    await open()
    expect(await look(other)).toBeNull()
  })

  it('survive a lost answer, and end with a second half that is another', async () => {
    const { look, open, relay, requestOf, kim, pairing, random } = await setUp('lost')
    await look(requestOf(kim))
    let isLost = true
    relay.fate = (what) => (what === 'POST' && isLost ? 'unanswered' : null)
    expect(await open()).toBe(false)
    isLost = false
    expect(await open()).toBe(true)
    expect(await look(requestOf(kim))).toHaveLength(5)
    const path = routes.request(placeOf(pairing, 'opening'), bytesToId<RequestId>(random(16)))
    await relay.transport.fetch('POST', path, sealNonce(pairing, 'opening', random(32), random))
    expect(await look(requestOf(kim))).toBeNull()
  })
})
