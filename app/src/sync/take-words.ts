/**
 * The state after a segment, read from its words: of this device's own making, or believed by what
 * everyone has signed. Nothing in it is proven anew but the chain of who belongs, as `checks` say.
 */
import type { Deposit } from '@attune/wire/deposit.ts'
import { decodeRelease } from '@attune/wire/deposit.ts'
import { decodeEntryFrame, hashEntry } from '@attune/wire/entry-frame.ts'
import type { Bytes } from '@attune/wire/bytes.ts'
import type { DeviceId, MemberId, SpaceId } from '@attune/wire/ids.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import { isCborMap } from '../crypto/cbor-map.ts'
import { sha256 } from '../crypto/hash.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import { textToDay } from '../domain/calendar-day.ts'
import type { Revealed } from './kept-reveals.ts'
import type { ToldRelease, Words } from './segment-words.ts'
import { forms, saidOf } from './segment-words.ts'
import type { AcceptedEntry, ItemChecks, SpaceState, TakenRelease } from './space-state.ts'
import { isInTime, openAccepted, takeRecord } from './space-state.ts'

/** The same state where the words do not follow it, or one of their records breaks a rule. */
export async function takeWords(
  before: SpaceState,
  space: SpaceId,
  own: OwnKeys,
  words: Words,
  checks: ItemChecks,
): Promise<SpaceState> {
  const { from, end, epoch } = words
  if (from > before.cursor || end.cursor <= before.cursor) return before
  let state = before
  const entries: AcceptedEntry[] = []
  const releases: TakenRelease[] = []
  const opened: Revealed[] = []
  const telling = tellingOf(space, epoch, words)
  const inClock = createClock(before)
  let raw = 0
  for (const [at, form] of words.forms.entries()) {
    const cursor = from + at + 1
    // Of words that overlap what is there already, the rest is taken.
    const isNew = cursor > before.cursor
    if (form === forms.entry) {
      const entry = telling.next()
      if (isNew) entries.push(inClock(entry))
    } else if (form === forms.release) {
      const release = telling.release()
      if (isNew && release) opened.push(release)
    } else {
      const bytes = words.raw[raw++] ?? nothing
      if (form === forms.record && isNew) {
        const after = await takeRecord(state, space, own, { bytes, cursor }, checks)
        if (after === state) return before
        state = after
      }
      const entry = form === forms.rawEntry ? readEntry(bytes, state) : null
      if (entry) telling.spoke(entry)
      if (entry && isNew) entries.push(inClock(entry))
      const deposits = form === forms.rawRelease && isNew ? readInTime(bytes, state) : null
      if (deposits) releases.push({ deposits, cursor })
    }
  }
  const heads = new Map(end.heads.map(({ device, ...head }) => [device, head]))
  const { lamport, cursor } = end
  return {
    ...{ ...state, heads, lamport, cursor },
    // Put together once: what was there is most of it.
    entries: before.entries.concat(entries),
    releases: before.releases.concat(releases),
    opened: before.opened.concat(opened),
  }
}

/** As `withStretch` has it: nobody puts words before what they have said already. */
function createClock({ heads }: SpaceState): (entry: AcceptedEntry) => AcceptedEntry {
  const clocks = new Map<DeviceId, number>()
  return (entry) => {
    const { device, lamport: claimed } = entry.header
    const lamport = Math.max(claimed, clocks.get(device) ?? heads.get(device)?.lamport ?? 0)
    clocks.set(device, lamport)
    return lamport > claimed ? { ...entry, header: { ...entry.header, lamport } } : entry
  }
}

/** What is told, one after another. */
function tellingOf(space: SpaceId, epoch: number, words: Words) {
  const spoken = new Map<DeviceId, number>()
  for (const { device, seq } of words.authors) spoken.set(device, seq)
  let [told, release, lamport] = [0, 0, 0]
  return {
    next(): AcceptedEntry {
      const { member, device } = words.authors[words.by[told] ?? 0] ?? nobody
      const seq = (spoken.get(device) ?? 0) + 1
      spoken.set(device, seq)
      lamport += words.lamports[told] ?? 0
      const day = words.days[told] ?? ''
      const content = {
        kind: words.kinds[words.kindOf[told] ?? 0] ?? '',
        day: day === '' ? null : textToDay(day),
        body: words.bodies[told] ?? noBody,
      }
      told++
      return { header: { space, epoch, member, device, seq, lamport }, hash: null, content }
    },
    release: () => readTold(words, words.releases[release++]),
    spoke({ header: { device, seq } }: AcceptedEntry) {
      spoken.set(device, seq)
    },
  }
}

const nobody = { member: '' as MemberId, device: '' as DeviceId }
const noBody: CborMap = {}
const nothing = new Uint8Array(0)

export function readTold(words: Words, release: ToldRelease | undefined): Revealed | null {
  if (release === undefined) return null
  const said = saidOf(words, release)
  const { practice, step, round } = said[0]?.body ?? noBody
  if (typeof practice !== 'string' || typeof step !== 'string' || typeof round !== 'string') {
    return null
  }
  const answers = new Map(
    said.map(({ member, body }) => {
      const answer = body?.['answer']
      return [member, isCborMap(answer) ? answer : null] as const
    }),
  )
  const members = said.map(({ member }) => member)
  return { practice, step, round, reveal: release.reveal, members, answers }
}

function readEntry(bytes: Bytes, { epochKeys }: SpaceState): AcceptedEntry | null {
  const frame = decodeEntryFrame(bytes)
  if (frame === null) return null
  const content = openAccepted(frame, epochKeys)?.content ?? null
  return { header: frame.header, hash: hashEntry(frame, sha256), content }
}

function readInTime(bytes: Bytes, state: SpaceState): readonly Deposit[] | null {
  const deposits = decodeRelease(bytes)
  return deposits && isInTime(state, deposits) ? deposits : null
}
