/** A relay, or a member, that would put words where nobody has said them, or change what was said. */
import type { Bytes } from '../../wire/src/bytes.ts'
import { concatBytes } from '../../wire/src/bytes.ts'
import { encodeCbor } from '../../wire/src/cbor.ts'
import type { EntryFrame, EntryHeader } from '../../wire/src/entry-frame.ts'
import {
  decodeEntryFrame,
  encodeEntryFrame,
  encodeEntryHeader,
  entrySignatureMessage,
  hashEntry,
} from '../../wire/src/entry-frame.ts'
import { decodeArray } from '../../wire/src/read.ts'
import { labelBytes } from '../../wire/src/suite.ts'
import { encryptEntry } from '../../app/src/crypto/encrypt-entry.ts'
import { sha256 } from '../../app/src/crypto/hash.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import type { LogHead } from '../../app/src/crypto/entry-links.ts'
import { logStart } from '../../app/src/crypto/entry-links.ts'
import { createAddDevice } from '../../app/src/crypto/roster-devices.ts'
import { createRenewal } from '../../app/src/crypto/roster.ts'
import { after, anotherDevice, without } from '../../app/src/crypto/roster-moves.testing.ts'
import type { EpochKey } from '../../app/src/crypto/secret.ts'
import { sign } from '../../app/src/crypto/signature.ts'
import { headerAfter } from '../../app/src/crypto/space-fixture.testing.ts'
import { contentToCbor } from '../../app/src/sync/entry-content.ts'
import type { Stage } from '../../app/src/sync/stage.testing.ts'
import { addEntry, note } from '../../app/src/sync/stage.testing.ts'
import type { Attack, World } from './attack.ts'
import { malleated } from './curve.ts'
import { elsewhere, peopleOf } from './people.ts'
import type { Scene } from './scene.ts'
import { createScene, offer, offerRecord, openVictim, reads, textsOf, tookAll } from './scene.ts'
import {
  badInputs,
  threatModel,
  franking,
  matrix,
  rfc8032,
  standardNotes,
  sundr,
} from './sources.ts'

const words = 'what was said'

interface EntryAttack extends Pick<Attack, 'name' | 'threat' | 'source'> {
  /** What the relay tells, in order. */
  make(scene: Scene, world: World): readonly Bytes[] | Promise<readonly Bytes[]>
}

/** The words come to Noor's device, or they do not. */
function entryAttack({ make, ...about }: EntryAttack): Attack {
  return {
    ...about,
    async run(world) {
      const scene = await createScene(world, 3)
      const victim = await openVictim(scene, scene.noor)
      for (const bytes of await make(scene, world)) await offer(scene, 'entry', bytes)
      return reads(victim, words)
    },
  }
}

export const entryAttacks: readonly Attack[] = [
  entryAttack({
    name: 'a member signs an entry in the name of another',
    ...{ threat: 'T6', source: threatModel },
    make: ({ stage, sam, lee }, { pick }) => [
      sealed(stage, headerOf(stage, lee), { by: pick(sam, lee) }),
    ],
  }),
  entryAttack({
    name: 'a member names another as the author behind its own device',
    ...{ threat: 'T6', source: matrix },
    make: ({ stage, sam, lee }, { pick }) => [
      sealed(stage, { ...headerOf(stage, sam), member: pick(lee, sam).member.member }, { by: sam }),
    ],
  }),
  entryAttack({
    name: 'a relay that is no member writes an entry',
    ...{ threat: 'T6', source: threatModel },
    make({ stage, sam }, { pick, random }) {
      const stranger = anotherDevice(sam, random)
      return [sealed(stage, headerOf(stage, pick(stranger, sam)), { by: pick(stranger, sam) })]
    },
  }),
  entryAttack({
    name: 'the ciphertext of one entry under the header of another',
    ...{ threat: 'T4', source: standardNotes },
    make({ stage, sam, lee }, { pick }) {
      const said = frameOf(sealed(stage, headerOf(stage, lee), { by: lee }))
      // Sam signs what Lee has sealed, as his own.
      const header = headerOf(stage, pick(sam, lee))
      return [signedBy(pick(sam, lee), { ...said, headerBytes: encodeEntryHeader(header), header })]
    },
  }),
  entryAttack({
    name: 'an entry under a key of before, as one of this epoch',
    ...{ threat: 'T4', source: threatModel },
    async make(scene, { pick, random }) {
      const { stage, sam } = scene
      const { record, epochKey } = await createRenewal(stage.space.roster, sam, random)
      await offerRecord(scene, record)
      const renewed = {
        ...stage,
        space: { ...stage.space, roster: after(stage.space.roster, record) },
      }
      const key = pick(stage.space.epochKey, epochKey)
      return [sealed(renewed, headerOf(renewed, sam), { by: sam, key })]
    },
  }),
  {
    name: 'an entry of an epoch whose record is withheld',
    ...{ threat: 'T3', source: sundr },
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam } = scene
      const { random, pick } = world
      const victim = await openVictim(scene, noor)
      const tablet = anotherDevice(sam, random)
      const added = createAddDevice(stage.space.roster, tablet)
      const grown = after(stage.space.roster, added)
      const { roster, record, epochKey } = await without(grown, [tablet], sam, random)
      // That the tablet was removed she should not hear; it goes on writing to her.
      for (const one of pick([added], [added, record])) await offerRecord(scene, one)
      const renewed = { ...stage, space: { ...stage.space, roster, epochKey } }
      await offer(
        scene,
        'entry',
        sealed(renewed, headerOf(renewed, sam), { by: sam, key: epochKey }),
      )
      return tookAll(scene, victim)
    },
  },
  entryAttack({
    name: 'an entry of another space',
    ...{ threat: 'T4', source: threatModel },
    async make({ stage, sam }, world) {
      const { roster } = await peopleOf(world, 1, elsewhere)
      const { space } = world.pick(roster, stage.space.roster)
      return [sealed(stage, { ...headerOf(stage, sam), space }, { by: sam })]
    },
  }),
  {
    name: 'an entry is told a second time',
    ...{ threat: 'T4', source: threatModel },
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam } = scene
      const victim = await openVictim(scene, noor)
      const first = addEntry(stage, sam, note('one')).bytes
      const next = addEntry(stage, sam, note('two')).bytes
      for (const bytes of [first, world.pick(first, next)]) await offer(scene, 'entry', bytes)
      return tookAll(scene, victim)
    },
  },
  entryAttack({
    name: 'one number stands for two entries',
    ...{ threat: 'T6', source: badInputs },
    make({ stage, sam }, { pick }) {
      const first = addEntry(stage, sam, note('one')).bytes
      const head = pick(logStart, headOf(first))
      return [first, sealed(stage, headerOf(stage, sam, head), { by: sam })]
    },
  }),
  entryAttack({
    name: 'an entry that is not linked to the one before',
    ...{ threat: 'T6', source: badInputs },
    make({ stage, sam }, { pick, random }) {
      const first = addEntry(stage, sam, note('one')).bytes
      const head = headOf(first)
      const other = { ...head, hash: pick(random(32), head.hash) }
      return [first, sealed(stage, headerOf(stage, sam, other), { by: sam })]
    },
  }),
  entryAttack({
    name: 'an entry is left out of somebody’s log',
    ...{ threat: 'T3', source: badInputs },
    make({ stage, sam }, { pick }) {
      const first = addEntry(stage, sam, note('one')).bytes
      const second = addEntry(stage, sam, note('left out')).bytes
      const third = sealed(stage, headerOf(stage, sam, headOf(second)), { by: sam })
      return pick([first, third], [first, second, third])
    },
  }),
  entryAttack({
    name: 'a signature whose S is not canonical stands under an entry',
    ...{ threat: 'T4', source: rfc8032 },
    make({ stage, sam }, { pick }) {
      const frame = frameOf(sealed(stage, headerOf(stage, sam), { by: sam }))
      const signature = pick(malleated(frame.signature), frame.signature)
      return [encodeEntryFrame({ ...frame, signature })]
    },
  }),
  entryAttack({
    name: 'a signature that came in with proves an entry',
    ...{ threat: 'T4', source: matrix },
    make({ stage, sam }, { pick }) {
      const frame = frameOf(sealed(stage, headerOf(stage, sam), { by: sam }))
      const hash = hashEntry(frame, sha256)
      // What a relay could have had signed, if labels did not tell the two apart.
      const asAuth = concatBytes(labelBytes('auth'), hash)
      const message = pick(asAuth, entrySignatureMessage(hash))
      return [encodeEntryFrame({ ...frame, signature: sign(sam.device.signSecret, message) })]
    },
  }),
  entryAttack({
    name: 'an entry that commits to another key than it is sealed with',
    ...{ threat: 'T4', source: franking },
    make({ stage, sam }, { pick, random }) {
      const frame = frameOf(sealed(stage, headerOf(stage, sam), { by: sam }))
      return [signedBy(sam, { ...frame, commit: pick(random(32), frame.commit) })]
    },
  }),
  entryAttack({
    name: 'an entry by an older suite (downgrade)',
    ...{ threat: 'T4', source: 'ETH 2026, downgrade to old formats' },
    make({ stage, sam }, { pick }) {
      const frame = frameOf(sealed(stage, headerOf(stage, sam), { by: sam }))
      const [version, suite, ...rest] = decodeArray(frame.headerBytes) ?? []
      const headerBytes = encodeCbor([version ?? 0, pick(0, suite ?? 0), ...rest])
      return [signedBy(sam, { ...frame, headerBytes })]
    },
  }),
  {
    name: 'a member puts words before what they had said already (back-dated)',
    ...{ threat: 'T6', source: threatModel },
    async run(world) {
      const scene = await createScene(world)
      const { stage, noor, sam } = scene
      const victim = await openVictim(scene, noor)
      const { pick } = world
      const before = addEntry(stage, sam, note('first'), { lamport: 7 })
      const back = addEntry(stage, sam, note('said before'), { lamport: pick(3, 9) })
      for (const { bytes } of [before, back]) await offer(scene, 'entry', bytes)
      // Where its own clock would have it.
      const wished = pick(['said before', 'first'], ['first', 'said before'])
      const shown = textsOf(victim)
      const isBehind = shown.join() === ['first', 'said before'].join()
      const accepted = shown.join() === wished.join()
      return { accepted, noticed: !accepted && isBehind ? ['put behind what was said before'] : [] }
    },
  },
]

function headerOf(stage: Stage, author: OwnKeys, head: LogHead = logStart): EntryHeader {
  return headerAfter(head, stage.space, author)
}

/** The words, under any header, by any key and any signature. */
function sealed(
  { space }: Stage,
  header: EntryHeader,
  { by, key = space.epochKey }: { by: OwnKeys; key?: EpochKey },
): Bytes {
  const headerBytes = encodeEntryHeader(header)
  const content = contentToCbor(note(words), [])
  const unsigned = encryptEntry(headerBytes, space.random(24), content, key)
  if (unsigned === null) throw new Error('does not fit')
  return signedBy(by, { ...unsigned, header })
}

function signedBy({ device }: OwnKeys, frame: Omit<EntryFrame, 'signature'>): Bytes {
  const message = entrySignatureMessage(hashEntry(frame, sha256))
  return encodeEntryFrame({ ...frame, signature: sign(device.signSecret, message) })
}

function frameOf(bytes: Bytes): EntryFrame {
  const frame = decodeEntryFrame(bytes)
  if (frame === null) throw new Error('no frame')
  return frame
}

function headOf(bytes: Bytes): LogHead {
  const frame = frameOf(bytes)
  return { seq: frame.header.seq, hash: hashEntry(frame, sha256) }
}
