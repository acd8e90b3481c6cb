/** Letting somebody in where several are here already: words in the log that stand for another’s signature. */
import type { ClientFrame } from '../../wire/src/client-frame.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import { encodeRosterRecord } from '../../wire/src/roster-record.ts'
import { createOwnKeys } from '../../app/src/crypto/create-keys.ts'
import { createConsent } from '../../app/src/crypto/join-consent.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import type { Welcome } from '../../app/src/crypto/roster.ts'
import { createAddMember } from '../../app/src/crypto/roster.ts'
import { at, valueOf } from '../../app/src/crypto/space-fixture.testing.ts'
import { agreementTo, carryProposals, liveProposals } from '../../app/src/session/proposals.ts'
import type { PlainSaying } from '../../app/src/session/said.ts'
import type { SpaceSession } from '../../app/src/session/space-session.ts'
import type { Attack, Seen, World } from './attack.ts'
import { peopleOf } from './people.ts'
import { threatModel, passwordManagers } from './sources.ts'

interface Word {
  readonly by: OwnKeys
  readonly what: PlainSaying
}

export const proposalAttacks: readonly Attack[] = [
  {
    name: 'a member says another’s agreement for them',
    ...{ threat: 'T2', source: threatModel },
    async run(world) {
      const { noor, sam, lee, propose, sessionOf, brings } = await table(world)
      const proposed = await propose(noor)
      const agree = (who: OwnKeys, as: OwnKeys): Word => {
        const [proposal] = liveProposals(sessionOf(who, [proposed]))
        if (!proposal) throw new Error('nothing was proposed')
        return { by: as, what: agreementTo(proposal, sessionOf(who, [])) }
      }
      return brings([proposed, agree(sam, sam), agree(world.pick(sam, lee), lee)])
    },
  },
  {
    name: 'what was agreed to is carried on with other terms (the past granted)',
    ...{ threat: 'T2', source: passwordManagers },
    async run(world) {
      const { noor, sam, lee, roster, epochKey, propose, sessionOf, brings } = await table(world)
      const plain = await propose(noor)
      const history = new Map([[roster.epoch, epochKey]])
      const granting = await propose(noor, { history, replaced: null })
      const agree = (who: OwnKeys): Word => {
        const [proposal] = liveProposals(sessionOf(who, [world.pick(plain, granting)]))
        if (!proposal) throw new Error('nothing was proposed')
        return { by: who, what: agreementTo(proposal, sessionOf(who, [])) }
      }
      return brings([granting, agree(sam), agree(lee)])
    },
  },
]

async function table(world: World) {
  const { random, people, roster, epochKey } = await peopleOf(world, 3)
  const [noor, sam, lee] = [at(people, 0), at(people, 1), at(people, 2)]
  const consent = createConsent(
    roster.space,
    bytesToId(random(16)),
    createOwnKeys(random),
    random(32),
  )

  /** As much of a session as agreeing has need of: what was said, and what is asked. */
  function sessionOf(own: OwnKeys, words: readonly Word[], asked: ClientFrame[] = []) {
    const plain = words.map(({ by, what }, seq) => ({
      ...{ by: by.member.member, what },
      at: { device: by.device.device, seq },
    }))
    const ask = async (frame: ClientFrame) => {
      asked.push(frame)
      return { ok: true, value: null }
    }
    return {
      ...{ own, me: own.member.member, said: { plain } },
      sync: { log: { state: { roster } }, ask },
      say: async () => null,
    } as unknown as SpaceSession
  }

  async function propose(by: OwnKeys, welcome?: Welcome): Promise<Word> {
    const made = valueOf(await createAddMember(roster, consent, by, random, welcome))
    const record = encodeRosterRecord(made.record)
    return { by, what: { kind: 'roster.proposed', record, name: 'Kim' } }
  }

  /** Whether an honest member's phone takes it for whole and brings it to the relay. */
  async function brings(words: readonly Word[]): Promise<Seen> {
    const asked: ClientFrame[] = []
    const session = sessionOf(noor, words, asked)
    await carryProposals(session)
    const accepted = asked.some(({ kind }) => kind === 'append-roster')
    const waits = liveProposals(session).length
    return {
      accepted,
      noticed: accepted ? [] : [`${waits} still waiting: not everyone has signed`],
    }
  }

  return { noor, sam, lee, roster, epochKey, propose, sessionOf, brings }
}
