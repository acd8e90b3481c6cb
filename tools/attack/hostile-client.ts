/** A client, of a member or of nobody, that asks the relay for what is not its to ask. */
import type { Bytes } from '../../wire/src/bytes.ts'
import { encodeRelease } from '../../wire/src/deposit.ts'
import { decodeEntryFrame, encodeEntryFrame } from '../../wire/src/entry-frame.ts'
import type { BlobId, DeckId, InviteId, RevealId, WayId } from '../../wire/src/ids.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import type { RelayFrame } from '../../wire/src/relay-frame.ts'
import { readArray } from '../../wire/src/read.ts'
import { yesVectorLength } from '../../wire/src/yes.ts'
import type { Bond, Person } from '../../relay/src/testing/people.ts'
import {
  addDeviceRecord,
  addRecord,
  anotherDevice,
  bondAfter,
  bytesNamed,
  createBond,
  createPerson,
  leaveRecord,
  removeRecord,
  renewRecord,
  writeDeposit,
  writeEntry,
} from '../../relay/src/testing/people.ts'
import type { Attack, Seen, World } from './attack.ts'
import { malleated } from './curve.ts'
import type { Caller, RelayScene } from './relay-scene.ts'
import { rest, withRelay } from './relay-scene.ts'
import { badInputs, brief, reveals, rfc8032 } from './sources.ts'

interface Stage extends RelayScene {
  readonly bond: Bond
  readonly ana: Person
  readonly ben: Person
  /** Connections that are in. */
  readonly a: Caller
  readonly b: Caller
  readonly named: (name: string, length?: number) => Bytes
}

interface Asking extends Pick<Attack, 'name' | 'source'> {
  readonly threat?: Attack['threat']
  readonly size?: number
  asks(stage: Stage, world: World): Promise<RelayFrame | Seen>
}

function clientAttack({ asks, size = 2, threat = 'T6', ...about }: Asking): Attack {
  return {
    ...{ threat, ...about },
    run: (world) =>
      withRelay(world, async (scene) => {
        const bond = createBond(size, world.seed)
        const [ana, ben] = bond.people
        if (!ana || !ben) throw new Error('two people')
        await scene.begin(bond)
        const [a, b] = [await scene.join(ana), await scene.join(ben)]
        const named = (name: string, length = 32) => bytesNamed(`${world.seed} ${name}`, length)
        const said = await asks({ ...scene, bond, ana, ben, a, b, named }, world)
        return 'kind' in said ? toSeen(said) : said
      }),
  }
}

function toSeen(frame: RelayFrame): Seen {
  const accepted = frame.kind === 'ok'
  return { accepted, noticed: frame.kind === 'error' ? [frame.refusal] : [] }
}

export const clientAttacks: readonly Attack[] = [
  clientAttack({
    name: 'a member writes into the log of another',
    source: brief,
    asks: ({ a, ana, ben }, { pick }) => append(a, writeEntry(pick(ben, ana))),
  }),
  clientAttack({
    name: 'a member signs an entry of another at the relay',
    source: brief,
    asks: ({ a, ana, ben }, { pick }) => append(a, writeEntry(ana, { signer: pick(ben, ana).signer })),
  }),
  clientAttack({
    name: 'a second entry under a number that is taken',
    source: badInputs,
    async asks({ a, ana }, { pick }) {
      const first = writeEntry(ana)
      await append(a, first)
      return append(a, writeEntry(ana, pick({}, { seq: 2, prev: first.hash })))
    },
  }),
  clientAttack({
    name: 'an entry that leaves numbers out',
    source: badInputs,
    async asks({ a, ana }, { pick }) {
      const first = writeEntry(ana)
      await append(a, first)
      return append(a, writeEntry(ana, { seq: pick(3, 2), prev: first.hash }))
    },
  }),
  clientAttack({
    name: 'a number at the end of all numbers',
    source: badInputs,
    asks: ({ a, ana }, { pick }) =>
      append(a, writeEntry(ana, { seq: pick(Number.MAX_SAFE_INTEGER, 1) })),
  }),
  clientAttack({
    name: 'an entry under an epoch that has not begun',
    source: badInputs,
    asks: ({ a, ana, bond }, { pick }) =>
      append(a, writeEntry(ana, { epoch: bond.roster.epoch + pick(1, 0) })),
  }),
  clientAttack({
    name: 'an entry under the key of a device that was removed',
    threat: 'T11',
    source: brief,
    async asks({ a, ana, bond }, { pick }) {
      const tablet = anotherDevice(ana)
      const grown = bondAfter(bond, addDeviceRecord(bond, tablet))
      const rest = bondAfter(grown, removeRecord(grown, [tablet], ana))
      await appendAll(a, bond, rest)
      return append(a, writeEntry(ana, { epoch: pick(bond.roster.epoch, rest.roster.epoch) }))
    },
  }),
  clientAttack({
    name: 'a device that was removed asks on',
    threat: 'T11',
    source: badInputs,
    async asks(stage, { pick }) {
      const { a, ana, bond } = stage
      const tablet = anotherDevice(ana)
      const grown = bondAfter(bond, addDeviceRecord(bond, tablet))
      await appendAll(a, bond, grown)
      const t = await stage.join(tablet)
      await appendAll(a, grown, pick(bondAfter(grown, removeRecord(grown, [tablet], ana)), grown))
      return t.ask({ kind: 'stream-mark', cursor: 1 })
    },
  }),
  clientAttack({
    name: 'a device that was removed is streamed on',
    threat: 'T11',
    source: badInputs,
    async asks(stage, { pick }) {
      const { a, ana, b, ben, bond } = stage
      const tablet = anotherDevice(ana)
      const grown = bondAfter(bond, addDeviceRecord(bond, tablet))
      await appendAll(a, bond, grown)
      const t = await stage.join(tablet)
      await t.ask({ kind: 'follow', after: 0 })
      await appendAll(a, grown, pick(bondAfter(grown, removeRecord(grown, [tablet], ana)), grown))
      const epoch = pick(1, 0) + grown.roster.epoch
      await append(b, writeEntry(ben, { epoch }))
      await rest()
      const accepted = t.items.some(({ kind }) => kind === 'entry')
      return { accepted, noticed: t.isGone ? ['connection ended'] : [] }
    },
  }),
  clientAttack({
    name: 'a stranger comes in',
    source: brief,
    asks: (stage, { pick, seed }) =>
      stage.connect().auth(pick(createPerson(`${seed} eve`, 7, stage.bond.space), stage.ana)),
  }),
  clientAttack({
    name: 'somebody comes in by another’s device and a key of their own',
    source: brief,
    asks: (stage, { pick }) =>
      stage.connect().auth({ ...stage.ana, signer: pick(stage.ben, stage.ana).signer }),
  }),
  clientAttack({
    name: 'a signature that came in elsewhere (another relay passes it on)',
    threat: 'T3',
    source: brief,
    asks: (stage, { pick }) =>
      stage.connect().auth(stage.ana, pick({ host: 'other.example' }, {})),
  }),
  clientAttack({
    name: 'a signature that came in once before (replayed)',
    threat: 'T4',
    source: brief,
    asks: (stage, { pick }) =>
      stage.connect().auth(stage.ana, pick({ challenge: stage.a.challenge }, {})),
  }),
  clientAttack({
    name: 'a device’s signature in the place of its member’s (confusion of two ways in)',
    threat: 'T4',
    source: 'Matrix 2022, missing domain separation',
    asks: (stage, { pick }) =>
      stage
        .connect()
        .authMember({ ...stage.ana, memberSigner: stage.ana[pick('signer', 'memberSigner')] }),
  }),
  clientAttack({
    name: 'whoever holds only a member’s keys reads the stream',
    threat: 'T11',
    source: brief,
    async asks(stage, { pick }) {
      const caller = stage.connect()
      await pick(caller.authMember, caller.auth)(stage.ana)
      return caller.ask({ kind: 'follow', after: 0 })
    },
  }),
  clientAttack({
    name: 'the relay is told that a member agreed who has not',
    threat: 'T2',
    source: brief,
    asks({ a, ana, ben, bond }, { pick, seed }) {
      const eve = createPerson(`${seed} eve`, 7, bond.space)
      const { bytes } = addRecord(bond, eve, pick([ana], [ana, ben]))
      return a.ask({ kind: 'append-roster', record: bytes })
    },
  }),
  clientAttack({
    name: 'a member takes another out at the relay',
    threat: 'T2',
    source: brief,
    asks: ({ a, ana, ben, bond }, { pick }) =>
      a.ask({ kind: 'append-roster', record: leaveRecord(bond, pick(ben, ana), ana).bytes }),
  }),
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
    source: brief,
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
    source: brief,
    async asks({ a, ana, ben, bond, named }, { pick }) {
      const reveal = bytesToId<RevealId>(named('reveal'))
      const people = pick([ana], [ana, ben])
      const bytes = encodeRelease(people.map((one) => writeDeposit(bond, one, { reveal })))
      return giveBack(a, { kind: 'release', bytes })
    },
  }),
  clientAttack({
    name: 'a relay is given back words that somebody never said',
    source: brief,
    asks: ({ a, ana, ben }, { pick }) =>
      giveBack(a, { kind: 'entry', bytes: writeEntry(ben, { signer: pick(ana, ben).signer }).bytes }),
  }),
  clientAttack({
    name: 'words of somebody who left, under a key that was never theirs',
    source: brief,
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
    source: brief,
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
    source: brief,
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
    source: brief,
    async asks({ a, b, named }, { pick }) {
      const blob = bytesToId<BlobId>(named('blob', 16))
      await a.ask({ kind: 'put-blob', blob, total: 100, offset: 0, bytes: named('piece', 100) })
      return pick(b, a).ask({ kind: 'drop-blob', blob })
    },
  }),
  clientAttack({
    name: 'a vector of private yes for a week that is over',
    threat: 'T5',
    source: brief,
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
    source: brief,
    async asks({ a, named }, { pick }) {
      const week = await a.ask({ kind: 'yes-week' })
      const now = week.kind === 'ok' ? Number(week.value) : 0
      const deck = bytesToId<DeckId>(named('deck', 16))
      return a.ask({ kind: 'yes-result', deck, tick: pick(now, now - 1) })
    },
  }),
  clientAttack({
    name: 'an entry with a signature whose S is not canonical, at the relay',
    threat: 'T4',
    source: rfc8032,
    asks({ a, ana }, { pick }) {
      const frame = decodeEntryFrame(writeEntry(ana).bytes)
      if (frame === null) throw new Error('no frame')
      const signature = pick(malleated(frame.signature), frame.signature)
      return a.ask({ kind: 'append', entries: [encodeEntryFrame({ ...frame, signature })] })
    },
  }),
]

const append = (caller: Caller, { bytes }: { readonly bytes: Bytes }) =>
  caller.ask({ kind: 'append', entries: [bytes] })

/** The records by which one bond became the other. */
async function appendAll(caller: Caller, before: Bond, now: Bond): Promise<void> {
  for (const record of now.records.slice(before.records.length)) {
    const said = await caller.ask({ kind: 'append-roster', record })
    if (said.kind === 'error') throw new Error(said.refusal)
  }
}

async function giveBack(
  caller: Caller,
  item: { readonly kind: 'entry' | 'release'; readonly bytes: Bytes },
): Promise<RelayFrame> {
  const there = await caller.ask({ kind: 'stream-mark', cursor: 1_000 })
  const [last, mark] = there.kind === 'ok' ? (readArray(there.value) ?? []) : []
  if (typeof last !== 'number' || !(mark instanceof Uint8Array)) throw new Error('no mark')
  return caller.ask({ kind: 'restore', after: last, mark: new Uint8Array(mark), items: [item] })
}
