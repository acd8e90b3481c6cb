/** A client, of a member or of nobody, that would come in or write where it must not. */
import type { Bytes } from '../../wire/src/bytes.ts'
import { decodeEntryFrame, encodeEntryFrame } from '../../wire/src/entry-frame.ts'
import { readArray } from '../../wire/src/read.ts'
import {
  addDeviceRecord,
  addRecord,
  anotherDevice,
  bondAfter,
  createPerson,
  leaveRecord,
  removeRecord,
  writeEntry,
} from '../../relay/src/testing/people.ts'
import type { Attack } from './attack.ts'
import { append, appendAll, clientAttack } from './client-attack.ts'
import { malleated } from './curve.ts'
import type { Caller } from './relay-scene.ts'
import { rest } from './relay-scene.ts'
import { badInputs, threatModel, rfc8032 } from './sources.ts'

export const clientAttacks: readonly Attack[] = [
  clientAttack({
    name: 'a member writes into the log of another',
    source: threatModel,
    asks: ({ a, ana, ben }, { pick }) =>
      append(a, writeEntry(pick(ben, ana), { signer: ana.signer })),
  }),
  clientAttack({
    name: 'a member signs an entry of another at the relay',
    source: threatModel,
    asks: ({ a, ana, ben }, { pick }) =>
      append(a, writeEntry(ana, { signer: pick(ben, ana).signer })),
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
    name: 'another segment in the place of one that is there',
    source: badInputs,
    async asks({ a, b, named }, { pick }) {
      const there = await segmentAt(a, named('words'), named)
      await a.ask(there)
      return b.ask({ ...there, words: pick(named('other words'), there.words) })
    },
  }),
  clientAttack({
    name: 'a segment of a stream that is not this one',
    source: badInputs,
    async asks({ a, named }, { pick }) {
      const there = await segmentAt(a, named('words'), named)
      return a.ask({ ...there, mark: pick(named('mark'), there.mark) })
    },
  }),
  clientAttack({
    name: 'an entry under the key of a device that was removed',
    threat: 'T11',
    source: threatModel,
    async asks({ a, ana, bond }, { pick }) {
      const tablet = anotherDevice(ana)
      const grown = bondAfter(bond, addDeviceRecord(bond, tablet))
      const without = bondAfter(grown, removeRecord(grown, [tablet], ana))
      await appendAll(a, bond, without)
      return append(a, writeEntry(ana, { epoch: pick(bond, without).roster.epoch }))
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
    source: threatModel,
    asks: (stage, { pick, seed }) =>
      stage.connect().auth(pick(createPerson(`${seed} eve`, 7, stage.bond.space), stage.ana)),
  }),
  clientAttack({
    name: 'somebody comes in by another’s device and a key of their own',
    source: threatModel,
    asks: (stage, { pick }) =>
      stage.connect().auth({ ...stage.ana, signer: pick(stage.ben, stage.ana).signer }),
  }),
  clientAttack({
    name: 'a signature that came in elsewhere (another relay passes it on)',
    threat: 'T3',
    source: threatModel,
    asks: (stage, { pick }) => stage.connect().auth(stage.ana, pick({ host: 'other.example' }, {})),
  }),
  clientAttack({
    name: 'a signature that came in once before (replayed)',
    threat: 'T4',
    source: threatModel,
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
    source: threatModel,
    async asks(stage, { pick }) {
      const caller = stage.connect()
      await pick(caller.authMember, caller.auth)(stage.ana)
      return caller.ask({ kind: 'follow', after: 0 })
    },
  }),
  clientAttack({
    name: 'the relay is told that a member agreed who has not',
    threat: 'T2',
    source: threatModel,
    asks({ a, ana, ben, bond }, { pick, seed }) {
      const eve = createPerson(`${seed} eve`, 7, bond.space)
      const { bytes } = addRecord(bond, eve, pick([ana], [ana, ben]))
      return a.ask({ kind: 'append-roster', record: bytes })
    },
  }),
  clientAttack({
    name: 'a member takes another out at the relay',
    threat: 'T2',
    source: threatModel,
    asks: ({ a, ana, ben, bond }, { pick }) =>
      a.ask({ kind: 'append-roster', record: leaveRecord(bond, pick(ben, ana), ana).bytes }),
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

/** As far as the first record goes. */
async function segmentAt(
  caller: Caller,
  words: Bytes,
  named: (name: string, length?: number) => Bytes,
) {
  const there = await caller.ask({ kind: 'stream-mark', cursor: 1 })
  const [, mark] = there.kind === 'ok' ? (readArray(there.value) ?? []) : []
  if (!(mark instanceof Uint8Array)) throw new Error('no mark')
  return {
    kind: 'put-segment' as const,
    ...{ from: 0, to: 1, epoch: 1, mark: new Uint8Array(mark), words },
    ...{ proof: named('proof'), wordsPart: named('a', 90), proofPart: named('b', 90) },
  }
}
