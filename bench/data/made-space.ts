/**
 * A space of two people in which the ten years happened, as the relay holds it: sealed, signed and linked
 * by the code that devices run. Made once for a size and kept, since sealing costs minutes.
 */
import { encodeDeposit } from '../../wire/src/deposit.ts'
import type { DeviceId } from '../../wire/src/ids.ts'
import { encodeRosterRecord } from '../../wire/src/roster-record.ts'
import type { Bytes } from '../../wire/src/bytes.ts'
import { createDeviceKeys } from '../../app/src/crypto/create-keys.ts'
import type { CborMap } from '../../app/src/crypto/cbor-map.ts'
import { sealAnswer } from '../../app/src/crypto/deposit.ts'
import type { SealedAnswer } from '../../app/src/crypto/deposit.ts'
import type { LogHead } from '../../app/src/crypto/entry-links.ts'
import { logStart } from '../../app/src/crypto/entry-links.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import { createRevealPlace } from '../../app/src/crypto/reveal-id.ts'
import { createAddDevice } from '../../app/src/crypto/roster-devices.ts'
import { sealEntry } from '../../app/src/crypto/seal-entry.ts'
import type { FixtureSpace } from '../../app/src/crypto/space-fixture.testing.ts'
import { at, createFixtureSpace, valueOf } from '../../app/src/crypto/space-fixture.testing.ts'
import type { EntryContent } from '../../app/src/sync/entry-content.ts'
import { contentToCbor } from '../../app/src/sync/entry-content.ts'
import { openedBody, revealOpened } from '../../app/src/sync/reveals.ts'
import type { Told, ToldYears } from './told.ts'
import { tellYears } from './told.ts'

/** One thing after another, as it reaches the relay. */
export type Sent =
  | { readonly kind: 'roster'; readonly bytes: Bytes }
  | { readonly kind: 'entry'; readonly by: 0 | 1; readonly bytes: Bytes }
  | { readonly kind: 'deposits'; readonly bytes: readonly Bytes[] }

export interface MadeSpace {
  readonly space: FixtureSpace
  readonly told: ToldYears
  /** The first person's other device: in the roster, and without anything on it yet. */
  readonly newDevice: OwnKeys
  readonly sent: readonly Sent[]
}

/** Whose space it is: the same people for every size. */
export async function peopleOfBench() {
  const space = await createFixtureSpace('ten years')
  const [noor, sam] = [at(space.people, 0), at(space.people, 1)]
  const newDevice: OwnKeys = { member: noor.member, device: createDeviceKeys(space.random) }
  return { space, noor, sam, newDevice }
}

export async function makeSpace(entries: number): Promise<MadeSpace> {
  const { space, noor, sam, newDevice } = await peopleOfBench()
  const told = tellYears(entries, [noor.member.member, sam.member.member])
  const writer = createWriter(space)
  const sent: Sent[] = space.recordBytes.map((bytes) => ({ kind: 'roster', bytes }))
  const say = (by: 0 | 1, content: EntryContent) =>
    sent.push({ kind: 'entry', by, bytes: writer.write(by, content) })
  const { bond, startDay } = told
  say(0, {
    kind: 'space.described',
    day: null,
    body: { bond: { ...bond }, strict: false, startDay },
  })
  for (const by of [0, 1] as const)
    say(by, { kind: 'person.named', day: null, body: { name: told.names[by] } })
  for (const one of told.all) {
    if (one.as === 'entry') {
      say(one.by, { kind: one.kind, day: null, body: one.body as CborMap })
      continue
    }
    const opened = await openTogether(space, one)
    sent.push({ kind: 'deposits', bytes: opened.deposits })
    for (const by of [0, 1] as const)
      say(by, { kind: revealOpened, day: null, body: at(opened.bodies, by) })
  }
  const record = encodeRosterRecord(createAddDevice(space.roster, newDevice))
  sent.push({ kind: 'roster', bytes: record })
  return { space, told, newDevice, sent }
}

function createWriter({ people, roster, epochKey, random }: FixtureSpace) {
  const heads = new Map<DeviceId, LogHead>()
  let lamport = 0
  return {
    write(by: 0 | 1, content: EntryContent): Bytes {
      const { member, device } = at(people, by)
      const head = heads.get(device.device) ?? logStart
      const seen = [...heads].flatMap(([other, { seq, hash }]) =>
        other === device.device ? [] : [{ device: other, seq, hash: hash.slice(0, 16) }],
      )
      const { space, epoch } = roster
      const place = { seq: head.seq + 1, prev: head.hash, lamport: ++lamport }
      const header = { space, epoch, member: member.member, device: device.device, ...place }
      const body = contentToCbor(content, seen)
      const sealed = valueOf(sealEntry(header, body, epochKey, device.signSecret, random))
      heads.set(device.device, { seq: header.seq, hash: sealed.hash })
      return sealed.frameBytes
    },
  }
}

/** Both answers, sealed in default mode, and what each says once they are open. */
async function openTogether(
  { people, roster, epochKey, random }: FixtureSpace,
  { practice, step, round, answers }: Extract<Told, { as: 'reveal' }>,
) {
  const { space, epoch, epochRecord, members } = roster
  const place = createRevealPlace(
    { space, epoch, mode: 'default', epochRecord },
    epochKey,
    practice,
    round,
  )
  const sealed: SealedAnswer[] = []
  for (const [by, own] of people.entries())
    sealed.push(
      valueOf(await sealAnswer(place, 1, members, at(answers, by) as CborMap, own, random)),
    )
  const keys = sealed.map(({ key }, by) => [at(people, by).member.member, key] as const)
  const name = { practice, step, round, reveal: place.reveal }
  return {
    deposits: sealed.map(({ deposit }) => encodeDeposit(deposit)),
    bodies: answers.map((answer) => openedBody(name, answer as CborMap, keys)),
  }
}
