/** What can be judged of secrets only with everybody's keys in hand, when all is over. */
import { readFileSync } from 'node:fs'
import { revealOpened } from '../../app/src/sync/reveals.ts'
import { openAccepted } from '../../app/src/sync/space-state.ts'
import { emptySpace, takeItems } from '../../app/src/sync/space-state.ts'
import { verifiedItems } from '../../app/src/sync/verified-items.ts'
import type { EpochKey } from '../../app/src/crypto/secret.ts'
import { reveal as bytesOf } from '../../app/src/crypto/secret.ts'
import { acceptRecord } from '../../app/src/crypto/roster.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import type { DeviceId, RevealId, SpaceId } from '../../wire/src/ids.ts'
import { decodeEntryFrame } from '../../wire/src/entry-frame.ts'
import type { Roster } from '../../wire/src/roster.ts'
import { deviceById } from '../../wire/src/roster.ts'
import type { Inspected, Keyring } from './inspect.ts'
import { keyringOf } from './inspect.ts'
import { canary } from './ledger.ts'
import type { Settled, Told } from './settle.ts'
import { isHurt, logsOf, whyApart } from './settle.ts'
import type { World } from './world.ts'

/** `copies`: of phones whose persons have left since. */
export async function judgeSecrets(
  world: World,
  { all, told }: Settled,
  copies: readonly Inspected[],
): Promise<void> {
  const everything = [...all, ...copies]
  judgeSent(world, everything, keyringOf(everything))
  restsInClear(world)
  const hurt = new Set(
    all
      .filter((one) => isHurt(one, world.hasRelayLost))
      .flatMap((one) => logsOf(one).map(({ own }) => own.device.device)),
  )
  for (const one of everything) {
    for (const log of logsOf(one)) {
      const space = told.get(log.space)
      if (space !== undefined)
        await opensNothingLater(world, one, log, {
          ...{ ...space, hurt },
          inside: keysInside(all, log.space, space),
        })
    }
  }
}

/** Every entry that ever reached the relay: what it says may be said there, and by then. */
function judgeSent({ secrecy, ledger }: World, all: readonly Inspected[], keyring: Keyring): void {
  const ownSpaces = new Map<SpaceId, number>()
  for (const one of all) {
    if (one.own) ownSpaces.set(one.own.log.space, one.device.person)
  }
  for (const { step, entry } of secrecy.sent) {
    const frame = decodeEntryFrame(entry)
    const content =
      frame && openAccepted(frame, keyring.get(frame.header.space) ?? new Map())?.content
    if (!frame || !content) continue
    const { space, device } = frame.header
    const text = JSON.stringify(content.body)
    const person = secrecy.owners.get(device)
    const owner = ownSpaces.get(space)
    if (owner === undefined && text.includes(`${canary}-own`))
      secrecy.leaked('a journal page was sent to others')
    if (owner !== undefined && person !== undefined && owner !== person)
      secrecy.leaked('an own space is somebody else’s')
    if (content.kind === revealOpened && content.body['reveal'] instanceof Uint8Array) {
      const reveal = bytesToId<RevealId>(content.body['reveal'])
      const seen = secrecy.released.get(`${reveal} ${person}`)
      if (seen === undefined || seen > step)
        secrecy.leaked(`a key went out at ${step}, before the release`)
      for (const slot of secrecy.slots.get(reveal)?.values() ?? []) {
        if (slot.step > step) secrecy.leaked(`a key went out at ${step}, before everyone was in`)
      }
      continue
    }
    // In their own space a person's devices tell each other of it.
    if (owner !== undefined) continue
    const sealed = ledger.written.find((one) => one.sort === 'sealed' && text.includes(one.text))
    if (sealed) secrecy.leaked(`${sealed.text} went into the log as ${content.kind}`)
  }
}

/** Neither in the relay's file nor on anybody's disk is a word to be read. */
function restsInClear({ relay, devices, secrecy }: World): void {
  for (const file of relay.files()) {
    if (readFileSync(file).includes(canary)) secrecy.leaked('the relay’s file holds words')
  }
  for (const { name, disk } of devices) {
    for (const [key, value] of disk.memory.records) {
      if (key.includes(canary) || Buffer.from(value).includes(canary))
        secrecy.leaked(`${name} keeps words in clear`)
    }
  }
}

/** Keys of each epoch that are in use at the relay: of who belongs there, and tells the same of who does. */
function keysInside(all: readonly Inspected[], space: SpaceId, told: Told): ReadonlySet<string> {
  const logs = all.flatMap(logsOf).filter((log) => log.space === space)
  const inside = logs.filter(
    (log) =>
      told.roster !== null &&
      deviceById(told.roster, log.own.device.device) !== null &&
      whyApart(log, told) === null,
  )
  return new Set(inside.flatMap(({ state }) => [...state.epochKeys].map(nameOfKey)))
}

function nameOfKey([epoch, key]: readonly [number, EpochKey]): string {
  return `${epoch} ${Buffer.from(bytesOf(key)).toString('hex')}`
}

interface Around {
  readonly inside: ReadonlySet<string>
  /** Devices whose own disk lost whom the words that wait in it were sealed for (docs/proof.md). */
  readonly hurt: ReadonlySet<DeviceId>
}

/** Who has gone, with all that they had and every byte of the relay's. */
async function opensNothingLater(
  { secrecy }: World,
  { device }: Inspected,
  { space, own, state }: ReturnType<typeof logsOf>[number],
  { items, inside, hurt }: Told & Around,
): Promise<void> {
  const rosters: Roster[] = []
  for (const { kind, bytes } of items) {
    const step = kind === 'roster' ? acceptRecord(space, rosters.at(-1) ?? null, bytes) : null
    if (step?.ok) rosters.push(step.value.roster)
  }
  const last = rosters.findLastIndex((roster) => deviceById(roster, own.device.device) !== null)
  const after = rosters[last + 1]
  if (last < 0 || after === undefined) return
  secrecy.tried++
  const isClosed = after.epoch > (rosters[last]?.epoch ?? 0)
  const from = after.epoch + (isClosed ? 0 : 1)
  const known = { ...emptySpace, epochKeys: state.epochKeys, renewed: state.renewed }
  const taken = await takeItems(known, space, own, items, verifiedItems)
  for (const [epoch, key] of taken.state.epochKeys) {
    // Of a story that parted from the relay's it has keys of its own, under the same numbers.
    if (epoch >= from && inside.has(nameOfKey([epoch, key])))
      secrecy.leaked(`${device.name} has gone, and has the key of epoch ${epoch}`)
  }
  for (const { header, content } of taken.state.entries) {
    if (header.epoch >= from && content !== null && !hurt.has(header.device))
      secrecy.leaked(`${device.name} has gone, and reads what came later`)
  }
}
