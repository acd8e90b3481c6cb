import { describe, expect, it } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { ClientFrame } from '@attune/wire/client-frame.ts'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import type { MemberId } from '@attune/wire/ids.ts'
import type { Roster } from '@attune/wire/roster.ts'
import { createOwnKeys } from '../crypto/create-keys.ts'
import { createConsent } from '../crypto/join-consent.ts'
import type { SignedConsent } from '@attune/wire/roster-change.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { acceptRecord, createAddMember, createLeave, createRenewal } from '../crypto/roster.ts'
import { at, createFixtureSpace, flipBit, valueOf } from '../crypto/space-fixture.testing.ts'
import { agreementTo, carryProposals, liveProposals } from './proposals.ts'
import type { SpaceSession } from './space-session.ts'

const {
  people,
  roster: first,
  random,
  invitation,
  epochKey,
} = await createFixtureSpace('proposals', 3)
const [noor, sam, lee] = [at(people, 0), at(people, 1), at(people, 2)]
const kim = createOwnKeys(random)
const consentOf = (who: OwnKeys) => createConsent(first.space, invitation.invite, who, random(32))
const kims = consentOf(kim)

type Word = Parameters<SpaceSession['say']>[0]

interface Terms {
  readonly history: boolean
  readonly replaced?: MemberId | null
}

/** What all have said, and what goes to the relay; each person's session reads the same. */
function createTable() {
  const said: { by: OwnKeys; what: Word }[] = []
  const brought: Bytes[] = []
  let roster: Roster = first
  const sessionOf = (own: OwnKeys) =>
    ({
      ...{ own, me: own.member.member },
      said: {
        get plain() {
          return said.map(({ by, what }, seq) => ({
            ...{ by: by.member.member, what },
            at: { device: by.device.device, seq },
          }))
        },
      },
      sync: {
        log: {
          state: {
            get roster() {
              return roster
            },
          },
        },
        async ask(frame: ClientFrame) {
          if (frame.kind === 'append-roster') brought.push(frame.record)
          return { ok: true, value: null }
        },
      },
      async say(what: Word) {
        said.push({ by: own, what })
        return null
      },
    }) as unknown as SpaceSession
  const propose = async (
    by: OwnKeys,
    consent: SignedConsent,
    { history: isPast, replaced = null }: Terms = { history: false },
  ) => {
    const history = isPast ? new Map([[roster.epoch, epochKey]]) : new Map()
    const made = valueOf(await createAddMember(roster, consent, by, random, { history, replaced }))
    const record = encodeRosterRecord(made.record)
    said.push({ by, what: { kind: 'roster.proposed', record, name: 'Kim' } })
  }
  return {
    ...{ said, brought, sessionOf, propose },
    move(record: Bytes) {
      roster = valueOf(acceptRecord(roster.space, roster, record)).roster
    },
    get roster() {
      return roster
    },
    agree(who: OwnKeys) {
      const session = sessionOf(who)
      for (const proposal of liveProposals(session))
        said.push({ by: who, what: agreementTo(proposal, session) })
    },
    /** How many words somebody's carrying adds. */
    async carry(who: OwnKeys) {
      const before = said.length
      await carryProposals(sessionOf(who))
      return said.length - before
    },
  }
}

describe('letting somebody in together', () => {
  it('brings the record once everyone has signed, whoever sees it, and not before', async () => {
    const table = createTable()
    await table.propose(noor, kims)
    table.agree(sam)
    await table.carry(noor)
    expect(table.brought).toEqual([])
    table.agree(lee)
    await table.carry(sam)
    expect(table.brought).toHaveLength(1)
    table.move(at(table.brought, 0))
    expect(table.roster.members).toHaveLength(4)
    expect(liveProposals(table.sessionOf(noor))).toEqual([])
  })

  it('counts an agreement once that was said twice', async () => {
    const table = createTable()
    await table.propose(noor, kims)
    for (const who of [sam, sam, lee]) table.agree(who)
    await table.carry(noor)
    expect(table.brought).toHaveLength(1)
  })

  it('takes no agreement in another’s name, and none that is forged', async () => {
    const table = createTable()
    await table.propose(noor, kims)
    table.agree(sam)
    const agreed = at(table.said, 1).what
    if (agreed.kind !== 'roster.agreed') throw new Error('not an agreement')
    // Sam's own words under Lee's name, and Lee's with a bit flipped.
    table.said.push({ by: lee, what: agreed })
    await table.carry(noor)
    table.said.pop()
    table.agree(lee)
    const [lees] = table.said.splice(-1)
    if (lees?.what.kind !== 'roster.agreed') throw new Error('not an agreement')
    table.said.push({ by: lee, what: { ...lees.what, signature: flipBit(lees.what.signature, 9) } })
    await table.carry(noor)
    expect(table.brought).toEqual([])
  })

  it('is over when the roster moves; made anew, whoever agreed agrees again by itself', async () => {
    const table = createTable()
    await table.propose(noor, kims)
    table.agree(sam)
    table.move(encodeRosterRecord((await createRenewal(table.roster, noor, random)).record))
    expect(liveProposals(table.sessionOf(sam))).toEqual([])
    expect(await table.carry(sam)).toBe(0)
    await table.propose(noor, kims)
    expect(await table.carry(sam)).toBe(1)
    // Lee has agreed to nothing yet.
    expect(await table.carry(lee)).toBe(0)
    expect(table.brought).toEqual([])
    table.agree(lee)
    await table.carry(lee)
    expect(table.brought).toHaveLength(1)
  })

  it('asks again for other terms, and for other keys', async () => {
    const others: readonly [SignedConsent, Terms][] = [
      [kims, { history: true }],
      // Whoever would let her in has not said in whose place.
      [kims, { history: false, replaced: lee.member.member }],
      [consentOf(kim), { history: false }],
      [consentOf(createOwnKeys(random)), { history: false }],
    ]
    for (const [consent, terms] of others) {
      const table = createTable()
      await table.propose(noor, kims)
      table.agree(sam)
      table.move(encodeRosterRecord((await createRenewal(table.roster, noor, random)).record))
      await table.propose(noor, consent, terms)
      expect(liveProposals(table.sessionOf(sam))).toMatchObject([{ hasAgreed: false }])
      expect(await table.carry(sam)).toBe(0)
    }
  })

  it('is none of somebody who has left, or that another brings in their name', async () => {
    const table = createTable()
    await table.propose(lee, kims)
    const [proposed] = table.said
    if (proposed) table.said.push({ by: sam, what: proposed.what })
    expect(liveProposals(table.sessionOf(noor))).toHaveLength(1)
    table.move(encodeRosterRecord(createLeave(table.roster, lee.member.member, lee.device)))
    expect(liveProposals(table.sessionOf(noor))).toEqual([])
    table.agree(noor)
    expect(await table.carry(noor)).toBe(0)
    expect(table.brought).toEqual([])
  })
})
