/** Whoever has seen an invitation, and a relay beside them, that would come in or sit in between (T13). */
import type { Bytes } from '../../wire/src/bytes.ts'
import { equalBytes } from '../../wire/src/bytes.ts'
import type { ClientFrame } from '../../wire/src/client-frame.ts'
import type { SpaceId } from '../../wire/src/ids.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import type { SignedConsent } from '../../wire/src/roster-change.ts'
import { createMemberCard, createOwnKeys } from '../../app/src/crypto/create-keys.ts'
import type { Invitation } from '../../app/src/crypto/invitation.ts'
import { createInvitation, invitationToCode } from '../../app/src/crypto/invitation.ts'
import { createConsent } from '../../app/src/crypto/join-consent.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { openJoinRequest, sealInviteCard, sealJoinRequest } from '../../app/src/crypto/letters.ts'
import type { Random } from '../../app/src/crypto/random.ts'
import { at, valueOf } from '../../app/src/crypto/space-fixture.testing.ts'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import { inviterPictures, openJoinersHalf } from '../../app/src/session/comparing.ts'
import { createInviteRelay } from '../../app/src/session/devices/pairing.testing.ts'
import { createDuties } from '../../app/src/session/duties.ts'
import { nextSaying } from '../../app/src/session/housekeeping.ts'
import { inviterWasHere } from '../../app/src/session/inviter.ts'
import { readInvitation } from '../../app/src/session/joining.ts'
import type { SessionParts } from '../../app/src/session/parts.ts'
import type { SpaceRecord } from '../../app/src/session/records.ts'
import { plainRecord } from '../../app/src/session/records.testing.ts'
import { shortCode } from '../../app/src/session/short-code.ts'
import type { PlainSaying, Said } from '../../app/src/session/said.ts'
import type { SpaceSession } from '../../app/src/session/space-session.ts'
import { emptySpace, takeItems } from '../../app/src/sync/space-state.ts'
import { verifiedItems } from '../../app/src/sync/verified-items.ts'
import type { Attack, Seen, World } from './attack.ts'
import { elsewhere, peopleOf } from './people.ts'
import { createScene } from './scene.ts'
import { threatModel, matrix, passwordManagers } from './sources.ts'

const origin = 'https://relay.example'
const about = { threat: 'T13', source: threatModel } as const

export const invitationAttacks: readonly Attack[] = [
  {
    name: 'another card behind a link (key substitution)',
    ...{ ...about, source: passwordManagers },
    async run(world) {
      const { invitation, noor, space, random } = await invited(world)
      const eve = await peopleOf(world, 1, elsewhere)
      // Whoever has seen the link can seal what the joiner opens.
      const card = world.pick(cardOf(eve.roster.space, at(eve.people, 0)), cardOf(space, noor))
      return reads(world, invitation, valueOf(sealInviteCard(invitation, card, random)))
    },
  },
  {
    name: 'the inviter’s card with the space of another',
    ...about,
    async run(world) {
      const { invitation, noor, space, random } = await invited(world)
      const { roster } = await peopleOf(world, 1, elsewhere)
      const card = { ...cardOf(space, noor), space: world.pick(roster.space, space) }
      return reads(world, invitation, valueOf(sealInviteCard(invitation, card, random)))
    },
  },
  {
    name: 'the card of another invitation in the place of this one’s',
    ...about,
    async run(world) {
      const { invitation, noor, space, random } = await invited(world)
      const other = createInvitation(space, createMemberCard(space, noor), random)
      const by = world.pick(other, invitation)
      return reads(world, invitation, valueOf(sealInviteCard(by, cardOf(space, noor), random)))
    },
  },
  {
    name: 'one letter of an invitation in the place of the other (confusion)',
    ...{ ...about, source: matrix },
    async run(world) {
      const { invitation, noor, space, random, kim } = await invited(world)
      const card = valueOf(sealInviteCard(invitation, cardOf(space, noor), random))
      const request = requestOf(invitation, consentOf(space, invitation, kim, random), random)
      return lets(invitation, world.pick(card, request), space)
    },
  },
  {
    name: 'a request with keys that were swapped under its signature',
    ...{ ...about, source: passwordManagers },
    async run(world) {
      const { invitation, space, random, kim } = await invited(world)
      const kims = consentOf(space, invitation, kim, random)
      const eves = consentOf(space, invitation, createOwnKeys(random), random)
      const { consentSignature } = kims
      const consent = world.pick({ ...eves, consentSignature }, kims)
      return lets(invitation, requestOf(invitation, consent, random), space)
    },
  },
  {
    name: 'a request that was made for an earlier invitation (replayed)',
    ...about,
    async run(world) {
      const { invitation, noor, space, random, kim } = await invited(world)
      const earlier = createInvitation(space, createMemberCard(space, noor), random)
      const consent = consentOf(space, world.pick(earlier, invitation), kim, random)
      return lets(invitation, requestOf(invitation, consent, random), space)
    },
  },
  {
    name: 'a request that was made for another space',
    ...about,
    async run(world) {
      const { invitation, space, random, kim } = await invited(world)
      const other = bytesToId<SpaceId>(random(16))
      const consent = consentOf(world.pick(other, space), invitation, kim, random)
      return lets(invitation, requestOf(invitation, consent, random), space)
    },
  },
  {
    name: 'two come by one link',
    ...about,
    async run(world) {
      const { invitation, noor, space, roster, epochKey, random, kim } = await invited(world)
      const letterOf = (who: OwnKeys) =>
        requestOf(invitation, consentOf(space, invitation, who, random), random)
      const letters = [letterOf(kim), ...world.pick([letterOf(createOwnKeys(random))], [])]
      const brought: ClientFrame['kind'][] = []
      const state = { ...emptySpace, roster, epochKeys: new Map([[roster.epoch, epochKey]]) }
      const session = sessionOf(noor, space, openRecord(invitation), async ({ kind }) => {
        brought.push(kind)
        return { ok: true, value: kind === 'list-requests' ? letters : null }
      })
      Object.assign(session.sync, { link: 'in', log: { state, own: noor } })
      const duties = createDuties(session, partsOf(random), {
        changed: () => undefined,
        notice: () => undefined,
        isClosed: () => false,
      })
      await duties.attend()
      const { length } = duties.waiting.knocking
      const noticed = length > 1 ? [`${length} knocking: a person decides`] : []
      return { accepted: brought.includes('append-roster'), noticed }
    },
  },
  {
    name: 'somebody in between, with another card than the joiner’s',
    ...{ ...about, source: matrix },
    async run(world) {
      const { kim, random } = await invited(world)
      const eve = createOwnKeys(random)
      // What Kim is sent she can read, and Eve speaks for her: one key of hers among Eve's.
      const { seal, sealSecret } = kim.member
      const mixed = { ...eve, member: { ...eve.member, seal, sealSecret } }
      return compares(world, world.pick(mixed, kim), 'as promised')
    },
  },
  {
    name: 'a joiner who opens another number than was promised (looks for pictures)',
    ...about,
    async run(world) {
      const { kim } = await invited(world)
      return compares(world, kim, world.pick('another', 'as promised'))
    },
  },
  {
    name: 'the joiner’s half of the code is wanted before the inviter’s',
    ...about,
    async run(world) {
      const { stage, state, noor, sam, joined } = await together(world)
      const half = { kind: 'code.nonce', record: joined, nonce: world.random(32) } as const
      const said = [says(sam, { kind: 'person.named', name: 'Sam' })]
      // The relay holds hers back.
      const heard = world.pick(said, [...said, says(noor, half)])
      const today = dayOf(2026, 11, 22)
      const { codeNonce } = stage.space
      const next = nextSaying(state, heard, sam, plainRecord, codeNonce, today)
      const accepted = next?.kind === 'code.nonce'
      return { accepted, noticed: next === null ? ['waits for the inviter’s half'] : [] }
    },
  },
  {
    name: 'a joiner’s half that was not committed to',
    ...about,
    async run(world) {
      const { stage, state, noor, sam, joined } = await together(world)
      const half = (nonce: Bytes) => ({ kind: 'code.nonce', record: joined, nonce }) as const
      const { codeNonce } = stage.space
      const sams = world.pick(world.random(32), codeNonce)
      const said = [says(noor, half(world.random(32))), says(sam, half(sams))]
      const code = shortCode(state, said)
      return { accepted: code !== null, noticed: code === null ? ['no pictures to compare'] : [] }
    },
  },
  {
    name: 'the space behind the link is another',
    ...about,
    async run(world) {
      const { stage, state } = await together(world)
      const other = await peopleOf(world, 2, elsewhere)
      const items = other.recordBytes.map(toItem)
      const { space } = other.roster
      const there = await takeItems(emptySpace, space, at(other.people, 0), items, verifiedItems)
      const code = invitationToCode(stage.space.invitation)
      const joining = { code } as Parameters<typeof inviterWasHere>[1]
      const { records } = world.pick(there.state, state)
      const accepted = inviterWasHere(records, joining)
      return { accepted, noticed: accepted ? [] : ['still joining: not the space of the link'] }
    },
  },
]

async function invited(world: World) {
  const { random, people, roster, epochKey } = await peopleOf(world, 1)
  const noor = at(people, 0)
  const { space } = roster
  const invitation = createInvitation(space, createMemberCard(space, noor), random)
  return { random, noor, roster, space, epochKey, invitation, kim: createOwnKeys(random) }
}

async function together(world: World) {
  const { stage, noor, sam } = await createScene(world)
  const { space } = stage.space.roster
  const { state } = await takeItems(emptySpace, space, sam, stage.items, verifiedItems)
  const joined = state.records.at(-1)?.hash ?? new Uint8Array()
  return { stage, state, noor, sam, joined }
}

const toItem = (bytes: Bytes, index: number) =>
  ({ cursor: index + 1, kind: 'roster', bytes }) as const

function says({ member }: OwnKeys, what: PlainSaying): Said<PlainSaying> {
  const place = { lamport: 1, device: 'd', seq: 1 } as unknown as Said['at']
  return { by: member.member, epoch: 2, day: null, what, at: place }
}

function cardOf(space: SpaceId, own: OwnKeys) {
  const bond = { kind: 'partners', stage: 'new' }
  const card = createMemberCard(space, own)
  return { space, card, name: 'Noor', bond, host: 'relay.example', compare: false }
}

function consentOf(space: SpaceId, { invite }: Invitation, who: OwnKeys, random: Random) {
  return createConsent(space, invite, who, random(32))
}

function requestOf(invitation: Invitation, consent: SignedConsent, random: Random): Bytes {
  return valueOf(sealJoinRequest(invitation, { consent, name: 'Kim', strict: false }, random))
}

/** What a joiner's app makes of the letter that the relay gives out for a link. */
async function reads(world: World, invitation: Invitation, card: Bytes): Promise<Seen> {
  const relay = createInviteRelay()
  await relay.ask({ kind: 'open-invite', invite: invitation.invite, card })
  const link = `${origin}/join#${invitationToCode(invitation)}`
  const { transport } = relay
  const read = await readInvitation(link, { ...partsOf(world.random), transport })
  return { accepted: read.ok, noticed: read.ok ? [] : [read.error.kind] }
}

/** What the inviter's app makes of a letter among the requests. */
function lets(invitation: Invitation, letter: Bytes, space: SpaceId): Seen {
  const opened = openJoinRequest(invitation, letter, space)
  return { accepted: opened.ok, noticed: opened.ok ? [] : [opened.error.kind] }
}

/** Both look at their pictures; whoever sits in between hopes that they are the same. */
async function compares(
  world: World,
  asking: OwnKeys,
  opens: 'as promised' | 'another',
): Promise<Seen> {
  const { random, noor, kim, space, invitation } = await invited(world)
  const relay = createInviteRelay()
  const parts = { ...partsOf(random), transport: relay.transport }
  const codeNonce = random(32)
  const mine = { nonce: random(32), answered: null } as unknown as SpaceRecord['invitation']
  const inviter = sessionOf(noor, space, { invitation: mine }, relay.ask)
  const joining = { code: invitationToCode(invitation), compare: 'waiting' }
  const joiner = sessionOf(
    kim,
    space,
    { name: 'Kim', codeNonce, joining: joining as SpaceRecord['joining'] },
    relay.ask,
  )
  const promised = opens === 'as promised' ? codeNonce : random(32)
  const consent = createConsent(space, invitation.invite, asking, promised)
  const knocking = { id: 'kim', request: { consent, name: 'Kim', strict: false } }
  const look = () => inviterPictures(inviter, invitation, knocking, parts)
  await look()
  await openJoinersHalf(joiner, parts)
  const [hers, kims] = [await look(), joiner.record.joining?.compare]
  if (!Array.isArray(kims)) throw new Error('the joiner has no pictures')
  const accepted = hers !== null && equalBytes(Uint8Array.from(hers), Uint8Array.from(kims))
  const why = hers === null ? 'no pictures to compare' : 'the pictures differ'
  return { accepted, noticed: accepted ? [] : [why] }
}

function openRecord(invitation: Invitation): Partial<SpaceRecord> {
  const terms = { history: false, returning: null, nonce: null, answered: null, chosen: null }
  const code = invitationToCode(invitation)
  return { ...plainRecord, invitation: { code, ended: false, joinerStrict: false, ...terms } }
}

/** As much of a space in use as letting somebody in has need of. */
function sessionOf(
  own: OwnKeys,
  space: SpaceId,
  first: Partial<SpaceRecord>,
  ask: (frame: ClientFrame) => Promise<unknown>,
): SpaceSession {
  let record = first as SpaceRecord
  return {
    ...{ space, own, me: own.member.member, sync: { ask }, said: { plain: [] } },
    get record() {
      return record
    },
    async changeRecord(change: (before: SpaceRecord) => Partial<SpaceRecord>) {
      record = { ...record, ...change(record) }
      return { ok: true }
    },
  } as unknown as SpaceSession
}

function partsOf(random: Random): SessionParts {
  const today = () => dayOf(2026, 11, 22)
  return { random, origin, today, transport: null } as unknown as SessionParts
}
