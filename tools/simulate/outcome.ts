/** What must hold when all has come to rest: nothing promised is lost, and all who belong have the same. */
import { sha256 } from '../../app/src/crypto/hash.ts'
import type { EntryContent } from '../../app/src/sync/entry-content.ts'
import type { AcceptedEntry } from '../../app/src/sync/space-state.ts'
import { openAccepted } from '../../app/src/sync/space-state.ts'
import { equalBytes } from '../../wire/src/bytes.ts'
import type { Bytes } from '../../wire/src/bytes.ts'
import type { EntryFrame } from '../../wire/src/entry-frame.ts'
import { decodeEntryFrame, hashEntry } from '../../wire/src/entry-frame.ts'
import type { SpaceId } from '../../wire/src/ids.ts'
import { deviceById } from '../../wire/src/roster.ts'
import type { Inspected, Keyring } from './inspect.ts'
import { keyringOf } from './inspect.ts'
import type { Written } from './ledger.ts'
import type { Apart, Settled, Told } from './settle.ts'
import { belongs, hasGone, isHurt, logsOf, whyApart } from './settle.ts'
import type { World } from './world.ts'

export interface Outcome {
  readonly lost: string[]
  readonly diverged: string[]
  /** Two stories of who belongs, which a relay that had lost something let begin. */
  readonly apart: Apart[]
}

export function judge(world: World, { all, told }: Settled): Outcome {
  const outcome = { lost: [] as string[], diverged: [] as string[], apart: [] as Apart[] }
  const keyring = keyringOf(all)
  for (const [space, one] of told) agree(world, all, space, one, outcome)
  const streams = new Map([...told].map(([space, one]) => [space, textsOf(space, one, keyring)]))
  for (const written of world.ledger.written) {
    if (written.isKept) isThere(world, { all, told }, streams, written, outcome)
  }
  for (const [name, frame] of world.ledger.acknowledged) {
    stillThere(world, all, told, keyring, { name, frame }, outcome.lost)
  }
  sameReveals(world, all, outcome.diverged)
  return outcome
}

/** Everyone who belongs has the relay's stream, entry by entry. */
function agree(
  world: World,
  all: readonly Inspected[],
  space: SpaceId,
  told: Told,
  { diverged, apart }: Outcome,
): void {
  if (told.roster === null) return
  const hashes = told.items
    .filter(({ kind }) => kind === 'entry')
    .map(({ bytes }) => hashOf(decodeEntryFrame(bytes)))
  for (const one of all.filter((each) => !isHurt(each, world.hasRelayLost))) {
    const log = logsOf(one).find((each) => each.space === space)
    if (log === undefined || deviceById(told.roster, log.own.device.device) === null) continue
    const is = (what: string) => diverged.push(`${one.device.name} ${what}`)
    const why = whyApart(log, told)
    if (why !== null) {
      apart.push(why)
      if (!world.hasRelayLost) is('tells of another roster, though the relay lost nothing')
      continue
    }
    const mine = log.state.entries.map(({ hash }) => Buffer.from(hash ?? []).toString('hex'))
    const isSame = mine.length === hashes.length && mine.every((hash, at) => hash === hashes[at])
    if (!isSame) is(`has ${mine.length} entries, the relay ${hashes.length}, or in another order`)
    if (log.doubt !== null) is(`doubts: ${log.doubt}`)
    for (const { header, content } of log.state.entries) {
      if ((content !== null) !== log.state.epochKeys.has(header.epoch))
        is('cannot read what it has the key of')
    }
  }
}

/** Words on the relay, each with how often. */
function textsOf(space: SpaceId, { items }: Told, keyring: Keyring): ReadonlyMap<string, number> {
  const texts = new Map<string, number>()
  for (const { kind, bytes } of items) {
    const frame = kind === 'entry' ? decodeEntryFrame(bytes) : null
    const content = frame && openAccepted(frame, keyring.get(space) ?? new Map())?.content
    if (!content) continue
    for (const text of wordsIn(content.body)) texts.set(text, (texts.get(text) ?? 0) + 1)
  }
  return texts
}

function wordsIn(body: unknown): readonly string[] {
  return JSON.stringify(body, plain).match(/CANARY-[a-z]+-p\d+-\d+-p\d+d\d+\./g) ?? []
}

function plain(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value
}

function isThere(
  world: World,
  { all, told }: Pick<Settled, 'all' | 'told'>,
  streams: ReadonlyMap<SpaceId, ReadonlyMap<string, number>>,
  { text, sort, device }: Written,
  { lost, diverged }: Outcome,
): void {
  const times = Math.max(0, ...[...streams.values()].map((texts) => texts.get(text) ?? 0))
  if (times > 1 && sort !== 'sealed') diverged.push(`${text} is there ${times} times`)
  if (sort === 'sealed' || times > 0) return
  const author = all.find((one) => one.device === device)
  if (author === undefined || isHurt(author, world.hasRelayLost)) return
  // From whom nothing comes any more, nothing that its disk has lost comes back.
  const isOut = logsOf(author).some((log) => !belongs(log, told))
  if (isOut && device.damaged.size > 0) return
  if (sort !== 'own' && hasGone(world, author, told)) return
  if (!holds(author, text)) lost.push(`${text} is nowhere, and ${device.name} had kept it`)
}

/** In a log of its own, waiting or not. */
export function holds({ spaces, own }: Inspected, text: string): boolean {
  const entries: readonly Pick<AcceptedEntry, 'content'>[] = [
    ...[...(spaces?.values() ?? [])].flatMap(({ log }) => log.entries()),
    ...((own?.entries() ?? []) as readonly Pick<AcceptedEntry, 'content'>[]),
  ]
  return entries.some(({ content }) => content !== null && wordsIn(content.body).includes(text))
}

/** What the relay has signed for is with everyone, or with somebody who still has it. */
function stillThere(
  world: World,
  all: readonly Inspected[],
  told: ReadonlyMap<SpaceId, Told>,
  keyring: Keyring,
  { name, frame: bytes }: { readonly name: string; readonly frame: Bytes },
  lost: string[],
): void {
  const frame = decodeEntryFrame(bytes)
  if (frame === null) return
  const { space, device } = frame.header
  const known = told.get(space)
  if (known === undefined) return
  const said = sayingOf(frame, keyring)
  const isSame = (other: EntryFrame) =>
    other.header.device === device &&
    (hashOf(other) === hashOf(frame) || (said !== null && sayingOf(other, keyring) === said))
  const own = sha256Of(frame)
  // What a segment vouches for has no hash of its own.
  const isThis = ({ hash, header, content }: AcceptedEntry) =>
    hash
      ? equalBytes(hash, own)
      : header.device === device &&
        header.seq === frame.header.seq &&
        content !== null &&
        sayingIn(content) === said
  const onRelay = known.items.some((item) => {
    const other = item.kind === 'entry' ? decodeEntryFrame(item.bytes) : null
    return other !== null && isSame(other)
  })
  if (onRelay) return
  const isHeld = all.some((one) =>
    logsOf(one).some(
      (log) =>
        log.space === space &&
        // What a removed device has not seen come back waits there, and has no place any more.
        log.entries().some(isThis),
    ),
  )
  if (!world.hasRelayLost)
    return void lost.push(`${name} was signed for, and the relay has it no more`)
  const isInside = all.some((one) =>
    logsOf(one).some(
      (log) =>
        log.space === space &&
        !isHurt(one, world.hasRelayLost) &&
        known.roster !== null &&
        deviceById(known.roster, log.own.device.device) !== null &&
        whyApart(log, known) === null &&
        log.state.entries.some(isThis),
    ),
  )
  if (isInside) return void lost.push(`${name} was signed for, and is not given back`)
  if (isHeld) return
  // Whose devices have all gone, or lost their own disk, took it along; nobody else had it yet.
  const author = all.find((one) => logsOf(one).some((log) => log.own.device.device === device))
  if (author === undefined || isHurt(author, world.hasRelayLost) || hasGone(world, author, told))
    return
  lost.push(`${name} was signed for, and nobody has it`)
}

function sayingOf(frame: EntryFrame, keyring: Keyring): string | null {
  const opened = openAccepted(frame, keyring.get(frame.header.space) ?? new Map())
  return opened && sayingIn(opened.content)
}

function sayingIn({ kind, body }: EntryContent): string {
  return JSON.stringify([kind, body], plain)
}

function sha256Of(frame: EntryFrame): Bytes {
  return hashEntry(frame, sha256)
}

function hashOf(frame: EntryFrame | null): string {
  return frame === null ? '' : Buffer.from(sha256Of(frame)).toString('hex')
}

/**
 * What one has opened whole, all have opened the same. A relay that was put back to an older copy may have opened what
 * was taken back since: then each of them was told that they and the relay do not agree.
 */
function sameReveals({ hasRelayLost }: World, all: readonly Inspected[], diverged: string[]): void {
  const shown = new Map<string, string>()
  const untold = new Set<string>()
  for (const one of all) {
    for (const { revealed } of one.spaces?.values() ?? []) {
      for (const { reveal, answers, members } of revealed) {
        for (const member of members) {
          const answer = answers.get(member)
          if (!answer) continue
          const text = JSON.stringify(answer, plain)
          const key = `${reveal} ${member}`
          const before = shown.get(key)
          if (!hasRelayLost || !one.device.notices.has('relay-apart')) untold.add(key)
          if (before !== undefined && before !== text && untold.has(key))
            diverged.push(`${one.device.name} has opened something else`)
          shown.set(key, text)
        }
      }
    }
  }
}
