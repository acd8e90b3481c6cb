/** A member’s client that would read, change or drop at the relay what is another’s: answers, letters, files. */
import { encodeRelease } from '../../wire/src/deposit.ts'
import type { BlobId, DeckId, InviteId, RevealId, WayId } from '../../wire/src/ids.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import { yesVectorLength } from '../../wire/src/yes.ts'
import type { Person } from '../../relay/src/testing/people.ts'
import {
  bondAfter,
  createBond,
  leaveRecord,
  renewRecord,
  writeDeposit,
  writeEntry,
} from '../../relay/src/testing/people.ts'
import type { Attack } from './attack.ts'
import { appendAll, clientAttack, giveBack } from './client-attack.ts'
import type { Caller } from './relay-scene.ts'
import { rest } from './relay-scene.ts'
import { threatModel, reveals } from './sources.ts'

export const slotAttacks: readonly Attack[] = [
  clientAttack({
    name: 'a deposit in the name of another',
    threat: 'T5',
    source: reveals,
    asks: ({ a, ana, ben, bond }, { pick }) =>
      a.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, pick(ben, ana)) }),
  }),
  clientAttack({
    name: 'a deposit whose key is wrapped for its author alone',
    threat: 'T5',
    source: reveals,
    asks({ a, ana, ben, bond }, { pick }) {
      const members = [ana.member, ...pick([], [ben.member])]
      return a.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, ana, { members }) })
    },
  }),
  clientAttack({
    name: 'a deposit is changed once it is in',
    threat: 'T5',
    source: reveals,
    async asks({ a, ana, bond, named }, { pick }) {
      const wish = { reveal: bytesToId<RevealId>(named('reveal')), name: 'first' }
      await a.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, ana, wish) })
      const deposit = writeDeposit(bond, ana, { ...wish, name: pick('second', 'first') })
      return a.ask({ kind: 'put-deposit', deposit })
    },
  }),
  clientAttack({
    name: 'a member reads what the other has put before answering',
    threat: 'T5',
    source: reveals,
    async asks({ a, b, ana, ben, bond, named }, { pick }) {
      const reveal = bytesToId<RevealId>(named('reveal'))
      await b.ask({ kind: 'follow', after: 0 })
      const put = (caller: Caller, person: Person) =>
        caller.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, person, { reveal }) })
      await put(a, ana)
      for (const person of pick([], [ben])) await put(b, person)
      const told = await b.ask({ kind: 'own-deposit', reveal })
      await rest()
      const accepted = b.items.some(({ kind }) => kind === 'release')
      const isNothing = told.kind === 'ok' && told.value === 'none'
      return { accepted, noticed: isNothing ? ['none: what it would be without her answer'] : [] }
    },
  }),
  clientAttack({
    name: 'a member takes the other’s deposit back',
    threat: 'T5',
    source: reveals,
    async asks({ a, b, ana, bond, named }, { pick }) {
      const reveal = bytesToId<RevealId>(named('reveal'))
      await a.ask({ kind: 'put-deposit', deposit: writeDeposit(bond, ana, { reveal }) })
      const told = await pick(b, a).ask({ kind: 'withdraw-deposit', reveal })
      const now = await a.ask({ kind: 'own-deposit', reveal })
      const accepted = now.kind === 'ok' && now.value === 'withdrawn'
      const isNothing = told.kind === 'ok' && told.value === 'none'
      return { accepted, noticed: isNothing ? ['none of theirs'] : [] }
    },
  }),
  clientAttack({
    name: 'a relay is given back a release that one has made up',
    threat: 'T5',
    source: threatModel,
    async asks({ a, ana, ben, bond, named }, { pick }) {
      const reveal = bytesToId<RevealId>(named('reveal'))
      const his = writeDeposit(bond, ben, { reveal, signer: pick(ana, ben).signer })
      const bytes = encodeRelease([writeDeposit(bond, ana, { reveal }), his])
      return giveBack(a, { kind: 'release', bytes })
    },
  }),
  clientAttack({
    name: 'a relay is given back a release with one deposit',
    threat: 'T5',
    source: threatModel,
    async asks({ a, ana, ben, bond, named }, { pick }) {
      const reveal = bytesToId<RevealId>(named('reveal'))
      const people = pick([ana], [ana, ben])
      const bytes = encodeRelease(people.map((one) => writeDeposit(bond, one, { reveal })))
      return giveBack(a, { kind: 'release', bytes })
    },
  }),
  clientAttack({
    name: 'a relay is given back words that somebody never said',
    source: threatModel,
    asks: ({ a, ana, ben }, { pick }) =>
      giveBack(a, {
        kind: 'entry',
        bytes: writeEntry(ben, { signer: pick(ana, ben).signer }).bytes,
      }),
  }),
  clientAttack({
    name: 'words of somebody who left, under a key that was never theirs',
    source: threatModel,
    async asks({ a, ana, ben, bond }, { pick }) {
      const left = bondAfter(bond, leaveRecord(bond, ben))
      const renewed = bondAfter(left, renewRecord(left, ana))
      await appendAll(a, bond, renewed)
      const epoch = pick(renewed, bond).roster.epoch
      return giveBack(a, { kind: 'entry', bytes: writeEntry(ben, { epoch }).bytes })
    },
  }),
  clientAttack({
    name: 'another space’s letters are read',
    threat: 'T13',
    source: threatModel,
    async asks(stage, { pick, seed }) {
      const { a, named } = stage
      const invite = bytesToId<InviteId>(named('invite', 16))
      await a.ask({ kind: 'open-invite', invite, card: named('card', 64) })
      const other = createBond(1, `${seed} elsewhere`)
      await stage.begin(other)
      const [eve] = other.people
      if (!eve) throw new Error('nobody')
      return pick(await stage.join(eve), a).ask({ kind: 'list-requests', invite })
    },
  }),
  clientAttack({
    name: 'another space’s way back is overwritten',
    threat: 'T13',
    source: 'ETH 2026, swapped wraps',
    async asks(stage, { pick, seed }) {
      const { a, named } = stage
      const way = bytesToId<WayId>(named('way', 16))
      await a.ask({ kind: 'put-way', way, letter: named('letter', 64) })
      const other = createBond(1, `${seed} elsewhere`)
      await stage.begin(other)
      const [eve] = other.people
      if (!eve) throw new Error('nobody')
      const by = pick(await stage.join(eve), a)
      return by.ask({ kind: 'put-way', way, letter: named('other', 64) })
    },
  }),
  clientAttack({
    name: 'another member’s file is written on',
    source: threatModel,
    async asks({ a, b, named }, { pick }) {
      const blob = bytesToId<BlobId>(named('blob', 16))
      const [total, size] = [65_536 + 100, 65_536]
      await a.ask({ kind: 'put-blob', blob, total, offset: 0, bytes: named('piece', size) })
      const next = { total, offset: size, bytes: named('rest', 100) }
      return pick(b, a).ask({ kind: 'put-blob', blob, ...next })
    },
  }),
  clientAttack({
    name: 'another member’s file is dropped',
    source: threatModel,
    async asks({ a, b, named }, { pick }) {
      const blob = bytesToId<BlobId>(named('blob', 16))
      await a.ask({ kind: 'put-blob', blob, total: 100, offset: 0, bytes: named('piece', 100) })
      return pick(b, a).ask({ kind: 'drop-blob', blob })
    },
  }),
  clientAttack({
    name: 'a vector of private yes for a week that is over',
    threat: 'T5',
    source: threatModel,
    async asks({ a, named }, { pick }) {
      const week = await a.ask({ kind: 'yes-week' })
      const now = week.kind === 'ok' ? Number(week.value) : 0
      const vector = named('vector', yesVectorLength)
      const deck = bytesToId<DeckId>(named('deck', 16))
      return a.ask({ kind: 'put-yes', deck, tick: pick(now - 1, now), vector })
    },
  }),
  clientAttack({
    name: 'the result of a private yes while its week goes on',
    threat: 'T5',
    source: threatModel,
    async asks({ a, named }, { pick }) {
      const week = await a.ask({ kind: 'yes-week' })
      const now = week.kind === 'ok' ? Number(week.value) : 0
      const deck = bytesToId<DeckId>(named('deck', 16))
      return a.ask({ kind: 'yes-result', deck, tick: pick(now, now - 1) })
    },
  }),
]
