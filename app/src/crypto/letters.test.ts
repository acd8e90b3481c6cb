import { idToBytes } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createInvitation } from './invitation.ts'
import { createConsent } from './join-consent.ts'
import { createMemberCard, createOwnKeys } from './create-keys.ts'
import type { InviteCard } from './letters.ts'
import { openInviteCard, openJoinRequest, sealInviteCard, sealJoinRequest } from './letters.ts'
import { at, createFixtureSpace, flipBit, valueOf } from './space-fixture.testing.ts'

const fixture = await createFixtureSpace('letters', 1)
const elsewhere = await createFixtureSpace('letters elsewhere', 1)
const { random, roster } = fixture
const { space } = roster
const ann = at(fixture.people, 0)
const card = createMemberCard(space, ann)
const invitation = createInvitation(space, card, random)
const joiner = createOwnKeys(random)
const inviteCard: InviteCard = {
  space,
  card,
  name: 'Ánna 👩‍👩‍👧',
  bond: { kind: 'partners', stage: 'new' },
  host: 'attune.example',
  compare: false,
}
const consent = createConsent(space, invitation.invite, joiner, random(32))
const cardLetter = valueOf(sealInviteCard(invitation, inviteCard, random))
const requestLetter = valueOf(
  sealJoinRequest(invitation, { consent, name: 'Ben', strict: false }, random),
)
const cannotOpen = { ok: false, error: { kind: 'cannot-open' } }

test('both letters are read by whoever holds the invitation, and weigh the same', () => {
  expect(openInviteCard(invitation, cardLetter)).toEqual({ ok: true, value: inviteCard })
  expect(openJoinRequest(invitation, requestLetter, space)).toMatchObject({
    ok: true,
    value: {
      name: 'Ben',
      strict: false,
      consent: { consent: { card: { member: joiner.member.member } } },
    },
  })
  expect(cardLetter.length).toBe(requestLetter.length)
  expect(cardLetter.length).toBeLessThanOrEqual(limits.letter)
})

test('a letter with any bit turned over, cut or longer does not open', () => {
  fc.assert(
    fc.property(fc.nat(cardLetter.length * 8 - 1), (bit) => {
      expect(openInviteCard(invitation, flipBit(cardLetter, bit))).toEqual(cannotOpen)
      expect(openJoinRequest(invitation, flipBit(requestLetter, bit), space)).toEqual(cannotOpen)
    }),
  )
  for (const wrong of [new Uint8Array(0), cardLetter.slice(1), Uint8Array.of(...cardLetter, 0)]) {
    expect(openInviteCard(invitation, wrong)).toEqual(cannotOpen)
  }
})

test('neither letter passes for the other, or opens with another invitation', () => {
  expect(openInviteCard(invitation, requestLetter)).toEqual(cannotOpen)
  expect(openJoinRequest(invitation, cardLetter, space)).toEqual(cannotOpen)
  const other = createInvitation(space, card, random)
  expect(openInviteCard(other, cardLetter)).toEqual(cannotOpen)
  expect(openJoinRequest(other, requestLetter, space)).toEqual(cannotOpen)
})

test('a card that is not the inviter’s in the link is refused', () => {
  const mallory = createOwnKeys(random)
  const theirs = sealInviteCard(
    invitation,
    { ...inviteCard, card: createMemberCard(space, mallory) },
    random,
  )
  expect(openInviteCard(invitation, valueOf(theirs))).toMatchObject({
    error: { kind: 'wrong-inviter' },
  })
  const otherSpace = sealInviteCard(
    invitation,
    { ...inviteCard, space: elsewhere.roster.space },
    random,
  )
  expect(openInviteCard(invitation, valueOf(otherSpace))).toMatchObject({
    error: { kind: 'wrong-inviter' },
  })
})

test('a card whose certificate does not hold is refused, even with the right fingerprint', () => {
  const uncertain = { ...card, device: { ...card.device, cert: flipBit(card.device.cert, 1) } }
  const made = createInvitation(space, uncertain, random)
  const letter = valueOf(sealInviteCard(made, { ...inviteCard, card: uncertain }, random))
  expect(openInviteCard(made, letter)).toMatchObject({ error: { kind: 'wrong-inviter' } })
})

test('a consent to another space or invitation, or by another key, is refused', () => {
  const wrong = [
    createConsent(elsewhere.roster.space, invitation.invite, joiner, random(32)),
    createConsent(space, elsewhere.invitation.invite, joiner, random(32)),
    { ...consent, consentSignature: flipBit(consent.consentSignature, 8) },
    { ...consent, consentBytes: flipBit(consent.consentBytes, 300) },
    createConsent(
      space,
      invitation.invite,
      { ...joiner, device: { ...joiner.device, signSecret: ann.device.signSecret } },
      random(32),
    ),
    createConsent(
      space,
      invitation.invite,
      { ...joiner, member: { ...joiner.member, seal: new Uint8Array(32) } },
      random(32),
    ),
  ]
  for (const one of wrong) {
    const letter = valueOf(
      sealJoinRequest(invitation, { consent: one, name: 'Ben', strict: true }, random),
    )
    expect(openJoinRequest(invitation, letter, space)).toMatchObject({
      error: { kind: 'wrong-request' },
    })
  }
})

test('the joiner’s wish for strict reveals comes along', () => {
  const strict = valueOf(
    sealJoinRequest(invitation, { consent, name: 'Ben', strict: true }, random),
  )
  expect(openJoinRequest(invitation, strict, space)).toMatchObject({ value: { strict: true } })
})

test('a name that does not fit is refused before it is sealed', () => {
  const name = 'x'.repeat(4_000)
  expect(sealJoinRequest(invitation, { consent, name, strict: true }, random)).toMatchObject({
    error: { kind: 'too-long' },
  })
  expect(sealInviteCard(invitation, { ...inviteCard, name }, random)).toMatchObject({
    error: { kind: 'too-long' },
  })
})

test('the relay’s name for an invitation says nothing of its secret', () => {
  const ids = new Set(
    Array.from({ length: 50 }, () => createInvitation(space, card, random).invite),
  )
  expect(ids.size).toBe(50)
  expect(idToBytes(invitation.invite)).toHaveLength(16)
})
