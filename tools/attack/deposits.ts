/** A relay, or a member, that would read an answer early, change it late, or open it for one side alone. */
import type { Bytes } from '../../wire/src/bytes.ts'
import { concatBytes } from '../../wire/src/bytes.ts'
import type { Deposit, DepositBody, RevealMode } from '../../wire/src/deposit.ts'
import {
  decodeDeposit,
  depositSignatureMessage,
  encodeDepositBody,
} from '../../wire/src/deposit.ts'
import { idToBytes } from '../../wire/src/ids.ts'
import { depositBuckets } from '../../wire/src/limits.ts'
import type { ItemKind } from '../../wire/src/stream-item.ts'
import { encodeRosterRecord } from '../../wire/src/roster-record.ts'
import { labelBytes } from '../../wire/src/suite.ts'
import { openAnswer } from '../../app/src/crypto/answer.ts'
import { boxKeysOf } from '../../app/src/crypto/committed-box.ts'
import type { SealedAnswer } from '../../app/src/crypto/deposit.ts'
import { openAnswerKey } from '../../app/src/crypto/deposit.ts'
import { emptySalt, sha256 } from '../../app/src/crypto/hash.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { padMap } from '../../app/src/crypto/padded-map.ts'
import { createLeave, createRenewal } from '../../app/src/crypto/roster.ts'
import { sealBox } from '../../app/src/crypto/sealed-box.ts'
import type { AnswerKey } from '../../app/src/crypto/secret.ts'
import { createSecret } from '../../app/src/crypto/secret.ts'
import { sign } from '../../app/src/crypto/signature.ts'
import { openedBody, revealOpened } from '../../app/src/sync/reveals.ts'
import { addEntry, depositOf, placeIn } from '../../app/src/sync/stage.testing.ts'
import type { Attack, Seen, World } from './attack.ts'
import type { Scene, Victim } from './scene.ts'
import { createScene, offer, openVictim, quiet, release, roundName, sealAnswerOf } from './scene.ts'
import { threatModel, franking, reveals, standardNotes } from './sources.ts'

/** What both have sealed: hers rests on her own device too, his is at the relay alone. */
interface Sealed {
  readonly hers: { readonly deposit: Deposit }
  readonly his: SealedAnswer
  readonly victim: Victim
}

interface ReleaseAttack extends Pick<Attack, 'name' | 'source'> {
  readonly mode?: RevealMode
  /** What the relay says has been released. */
  make(sealed: Sealed, scene: Scene, world: World): Bytes | Promise<Bytes>
}

/** Her answer, and with it the key to it, goes out on the relay's word; or it stays. */
function releaseAttack({ make, mode = 'strict', ...about }: ReleaseAttack): Attack {
  return {
    threat: 'T5',
    ...about,
    async run(world) {
      const scene = await createScene(world)
      const sealed = await sealBoth(scene, mode)
      await offer(scene, 'release', await make(sealed, scene, world))
      return goesOut(scene, sealed.victim)
    },
  }
}

async function sealBoth(scene: Scene, mode: RevealMode): Promise<Sealed> {
  const victim = await openVictim(scene, scene.noor, { mode })
  await sealAnswerOf(victim, hersIs)
  const bytes = victim.box.records[0]?.deposit?.bytes
  const deposit = bytes && decodeDeposit(bytes)
  if (!deposit) throw new Error('nothing was sealed')
  const his = await depositOf(scene.stage, scene.sam, mode, hisIs)
  return { victim, hers: { deposit }, his }
}

const [hersIs, hisIs] = ['the soup by the bed', 'the printed tickets']

/** In one go, before the device has done anything about the first of them. */
async function atOnce(
  scene: Scene,
  victim: Victim,
  items: readonly { readonly kind: ItemKind; readonly bytes: Bytes }[],
): Promise<Seen> {
  scene.relay.up = false
  for (const { kind, bytes } of items) scene.relay.add(kind, bytes)
  scene.relay.up = true
  victim.sync.hurry()
  await quiet()
  return goesOut(scene, victim)
}

function goesOut({ relay }: Scene, { log, box, sync }: Victim): Seen {
  const accepted = log.entries().some(({ content }) => content?.kind === revealOpened)
  const isShown = sync.reveals.some(({ answers }) => answers.size > 0)
  // The item was taken in, and nothing came of it.
  const isAside = !accepted && log.state.cursor === relay.items.length
  const phase = box.records[0]?.phase ?? 'gone'
  const shown = isShown ? 'shown as not to be opened' : 'opens nothing'
  return { accepted, noticed: isAside ? [`release set aside: ${shown}, answer ${phase}`] : [] }
}

export const depositAttacks: readonly Attack[] = [
  releaseAttack({
    name: 'a release with one deposit',
    source: reveals,
    make: ({ hers, his }, _, { pick }) => pick(release(hers), release(hers, his)),
  }),
  releaseAttack({
    name: 'a release with her deposit in the place of his',
    source: reveals,
    make: ({ hers, his }, _, { pick }) => release(hers, pick(hers, his)),
  }),
  releaseAttack({
    name: 'a release with a deposit that nobody has signed',
    source: reveals,
    make: ({ hers, his }, _, { pick }) => {
      const forged = { ...his.deposit, signature: new Uint8Array(64) }
      return release(hers, { deposit: pick(forged, his.deposit) })
    },
  }),
  releaseAttack({
    name: 'a release with a deposit that she has signed in his name',
    source: reveals,
    make({ hers, his }, { noor }, { pick }) {
      // The relay and somebody who holds a key of another member.
      return release(hers, { deposit: pick(resigned(his.deposit, {}, noor), his.deposit) })
    },
  }),
  releaseAttack({
    name: 'a release with his deposit of another round (swapped commitment)',
    source: reveals,
    async make({ hers, his }, { stage, sam }, { pick }) {
      const elsewhere = await depositOf(stage, sam, 'strict', 'x', { round: '2026-11-21/q1' })
      return release(hers, pick(elsewhere, his))
    },
  }),
  releaseAttack({
    name: 'a release with a ciphertext that was swapped',
    source: standardNotes,
    make: ({ hers, his }, _, { pick }) =>
      release(hers, { deposit: { ...his.deposit, ...pick({ sealed: hers.deposit.sealed }, {}) } }),
  }),
  releaseAttack({
    name: 'a release with wraps that were swapped',
    source: 'ETH 2026, key substitution',
    mode: 'default',
    make: ({ hers, his }, _, { pick }) =>
      release(hers, { deposit: { ...his.deposit, ...pick({ wraps: hers.deposit.wraps }, {}) } }),
  }),
  releaseAttack({
    name: 'a release with an answer by other rules (default among strict)',
    source: threatModel,
    async make({ hers, his }, { stage, sam }, { pick }) {
      return release(hers, pick(await depositOf(stage, sam, 'default', hisIs), his))
    },
  }),
  releaseAttack({
    name: 'a release of what was taken back',
    source: reveals,
    async make({ hers, his, victim }, { relay, noor }, { pick }) {
      const withdrawing = pick('withdrawing', 'held')
      await victim.box.update(roundName, (before) => before && { ...before, phase: withdrawing })
      victim.sync.push()
      await quiet()
      const there = relay.slots.get(hers.deposit.body.reveal)?.get(noor.member.member)
      if (there?.state !== pick('withdrawn', 'held')) throw new Error('not taken back')
      return release(hers, his)
    },
  }),
  {
    name: 'a release after its epoch has ended',
    ...{ threat: 'T5', source: threatModel },
    async run(world) {
      const scene = await createScene(world)
      const { stage, sam } = scene
      const { hers, his, victim } = await sealBoth(scene, 'strict')
      const { record } = await createRenewal(stage.space.roster, sam, world.random)
      const end = { kind: 'roster', bytes: encodeRosterRecord(record) } as const
      const open = { kind: 'release', bytes: release(hers, his) } as const
      return atOnce(scene, victim, world.pick([end, open], [open, end]))
    },
  },
  {
    name: 'a release after somebody has left (it opens only because they did)',
    ...{ threat: 'T5', source: reveals },
    async run(world) {
      const scene = await createScene(world)
      const { stage, sam } = scene
      const { hers, his, victim } = await sealBoth(scene, 'strict')
      const record = createLeave(stage.space.roster, sam.member.member, sam.device)
      const leave = { kind: 'roster', bytes: encodeRosterRecord(record) } as const
      const open = { kind: 'release', bytes: release(hers, his) } as const
      return atOnce(scene, victim, world.pick([leave, open], [open, leave]))
    },
  },
  {
    name: 'relay and member together open a strict answer early',
    ...{ threat: 'T5', source: reveals },
    async run({ pick, ...world }) {
      const scene = await createScene({ pick, ...world })
      const { hers } = await sealBoth(scene, pick('strict', 'default'))
      // All that the relay has of it, in his hands.
      const key = await openAnswerKey(hers.deposit, scene.sam.member)
      const answer = key.ok && key.value && openAnswer(hers.deposit, key.value)
      const accepted = answer && answer.ok && answer.value['text'] === hersIs
      return { accepted: accepted === true, noticed: accepted ? [] : ['no key there for anybody'] }
    },
  },
  {
    name: 'an answer that opens under another key than it is committed to (two readings)',
    ...{ threat: 'T5', source: franking },
    run: (world) =>
      opensTo(world, hisIs, (scene, random) => {
        const place = placeIn(scene.stage, 'strict')
        const { member } = scene.sam.member
        const named = concatBytes(idToBytes(place.reveal), idToBytes(member))
        const info = concatBytes(labelBytes('reveal-key'), named)
        const [first, second] = [random(32), random(32)]
        // Committed to one key, sealed with another; which of them is published comes later.
        const { commit } = boxKeysOf(world.pick(first, second), emptySalt, info)
        const { boxKey } = boxKeysOf(second, emptySalt, info)
        const content = {
          reveal: idToBytes(place.reveal),
          member: idToBytes(member),
          answer: { text: hisIs },
        }
        const padded = padMap(content, depositBuckets)
        if (padded === null) throw new Error('does not fit')
        const nonce = random(24)
        const sealed = concatBytes(
          nonce,
          sealBox(boxKey, nonce, concatBytes(named, commit), padded),
        )
        return { commit, sealed, key: createSecret(second) }
      }),
  },
  {
    name: 'a member hands in the other’s sealed answer as their own',
    ...{ threat: 'T6', source: standardNotes },
    run: (world) =>
      opensTo(world, world.pick(hersIs, hisIs), (_, __, { hers, his, victim }) => {
        const record = victim.box.records[0]?.deposit
        if (!record) throw new Error('nothing was sealed')
        const { sealed } = world.pick(hers, his).deposit
        const { commit } = world.pick(hers, his).deposit.body
        return { commit, sealed, key: world.pick(createSecret(record.key), his.key) }
      }),
  },
  {
    name: 'a key of somebody else’s is published as one’s own',
    ...{ threat: 'T6', source: reveals },
    run: (world) =>
      opensTo(world, hisIs, (_, random, { his }) => ({
        commit: his.deposit.body.commit,
        sealed: his.deposit.sealed,
        key: world.pick(createSecret<'answer'>(random(32)), his.key),
      })),
  },
]

interface Made {
  readonly commit: Bytes
  readonly sealed: Bytes
  readonly key: AnswerKey
}

/** Sam's deposit is well signed, whatever is in it; then he publishes a key. Whether it opens to `text`. */
async function opensTo(
  world: World,
  text: string,
  make: (scene: Scene, random: World['random'], sealed: Sealed) => Made,
): Promise<Seen> {
  const scene = await createScene(world)
  const { sam, stage } = scene
  const both = await sealBoth(scene, 'strict')
  const { commit, sealed, key } = make(scene, world.random, both)
  const deposit = { ...both.his.deposit, sealed }
  const his = resigned(deposit, { commit, ciphertextHash: sha256(sealed) }, sam)
  await offer(scene, 'release', release(both.hers, { deposit: his }))
  const { reveal } = his.body
  const body = openedBody({ ...roundName, reveal }, { text }, [[sam.member.member, key]])
  const said = addEntry(stage, sam, { kind: revealOpened, day: null, body })
  await offer(scene, 'entry', said.bytes)
  const [open] = both.victim.sync.reveals
  const answer = open?.answers.get(sam.member.member)
  const accepted = answer?.['text'] === text
  return { accepted, noticed: answer === null ? ['shown as not to be opened'] : [] }
}

/** The same deposit with other words in its body, by whomever. */
function resigned(deposit: Deposit, changes: Partial<DepositBody>, by: OwnKeys): Deposit {
  const body = { ...deposit.body, ...changes }
  const bodyBytes = encodeDepositBody(body)
  const message = depositSignatureMessage(bodyBytes, sha256)
  return { ...deposit, body, bodyBytes, signature: sign(by.device.signSecret, message) }
}
