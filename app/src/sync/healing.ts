/**
 * Bringing a device and a relay that went back in time, or lost everything, to one stream again
 * (wire-format.md §7). The relay gets what it has lost; what others wrote on it meanwhile comes first,
 * and this device goes on in the relay's order. It must never drop an item that is kept here, but for releases that
 * are none (`taken-back.ts`), nor take in a roster that parts from the one known here: whoever was removed could ask
 * for that.
 */
import type { StreamItem } from '@attune/wire/stream-item.ts'
import { readStreamMark } from '@attune/wire/relay-frame.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'
import { isCount } from '@attune/wire/read.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import { keptItems } from './kept-items.ts'
import { takenBack } from './taken-back.ts'
import { missingIn } from './missing-items.ts'
import type { Question, RelayLink } from './relay-link.ts'
import type { SpaceLog } from './space-log.ts'
import { lostBatch } from './sending.ts'
import type { ItemChecks, SpaceState } from './space-state.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { StreamMark } from './stream-marks.ts'
import { addToMark, streamStart } from './stream-marks.ts'
import { verifiedItems } from './verified-items.ts'

/**
 * `in-step`: the stream can be followed from where this device stands. `following`: it is followed
 * already. `apart`: two stories that nobody can make one; all that is here stays.
 */
export type Healed = 'in-step' | 'following' | 'apart' | Refused | StoreFault

type Refused = Refusal | 'offline'

export interface Patient {
  readonly own: OwnKeys
  readonly log: SpaceLog
  readonly store: Store
  ask: RelayLink['ask']
  /** From now on all items of this connection come here, until it ends. */
  readonly arriving: Arriving
  pause(milliseconds: number): Promise<void>
}

export interface Arriving {
  readonly items: readonly StreamItem[]
  /** Resolves when more has come than so many; false when the connection is over. */
  more(than: number): Promise<boolean>
}

export async function heal(patient: Patient): Promise<Healed> {
  const { log, store } = patient
  // Of the segments that it was given it may have lost some too: they are given, and vouched for, from the first on.
  await store.transact([], () => [{ key: log.keys.given, value: null }], 'relaxed')
  let isRefused = false
  // Each round either gives a batch back or learns that somebody else did.
  for (let round = 0; round < mostRounds; round++) {
    await log.refresh()
    const items = await log.remade()
    const here = { items, marks: marksOf(items) }
    const place = await findPlace(patient, here.marks)
    if (typeof place === 'string') return place
    if (place.common >= items.length) return standAt(patient, here)
    if (place.common < place.last || isRefused) return goOnBehind(patient, here, place)
    isRefused = !(await giveBack(patient, here, place.common))
  }
  return 'busy'
}

const mostRounds = 8

/** What is kept here, made again, and the mark at every cursor, from 0 on. */
interface Here {
  readonly items: readonly StreamItem[]
  readonly marks: readonly StreamMark[]
}

function marksOf(items: readonly StreamItem[]): readonly StreamMark[] {
  let last = streamStart
  return [last, ...items.map((item) => (last = addToMark(last, [item])))]
}

interface Place {
  /** The last item that both have, with all before it the same. */
  readonly common: number
  /** How far the relay goes. */
  readonly last: number
}

async function findPlace(patient: Patient, marks: Here['marks']): Promise<Place | Refused> {
  let [low, high] = [0, marks.length - 1]
  for (let at = high; ; at = Math.ceil((low + high) / 2)) {
    const answer = await asking(patient, { kind: 'stream-mark', cursor: at })
    if (!answer.ok) return answer.error.kind
    const there = readStreamMark(answer.value)
    if (there === null) return 'bad-frame'
    // Where it does not go as far, this is the mark at its end.
    const { last } = there
    high = Math.min(high, last)
    const reached = Math.min(at, last)
    if (equalBytes(there.mark, (marks[reached] ?? streamStart).mark)) low = reached
    else high = reached - 1
    if (low >= high) return { common: low, last }
  }
}

/**
 * The relay has all that is here. The mark that rests may be of another stream even so: of two tabs one was sent
 * something else, and went on from it.
 */
async function standAt({ log }: Patient, { items, marks }: Here): Promise<Healed> {
  const end = marks.at(-1) ?? streamStart
  const known = await log.mark()
  if (known?.cursor !== end.cursor || equalBytes(known.mark, end.mark)) return 'in-step'
  const { state } = log
  const kept = await log.swap({ after: end.cursor, before: items, items: [], mark: end, state })
  return kept.ok ? 'in-step' : kept.error
}

/** The relay has the beginning of what is here: it gets the rest. False where it did not take it as it is. */
async function giveBack(
  patient: Patient,
  { items, marks }: Here,
  common: number,
): Promise<boolean> {
  for (let after = common; after < items.length;) {
    const batch = lostBatch(items.slice(after))
    const { mark } = marks[after] ?? streamStart
    const answer = await asking(patient, { kind: 'restore', after, mark, items: batch })
    // Another was first with it: there is less to give.
    if (!answer.ok) return answer.error.kind === 'wrong-sequence'
    after += batch.length
  }
  return true
}

/** Others have written behind the common part: theirs first, then what is missing of ours. */
async function goOnBehind(patient: Patient, here: Here, place: Place): Promise<Healed> {
  const { log, own, arriving } = patient
  const { common } = place
  // What is known here and cannot be made again would be lost with the order it is in.
  if (here.items.length < log.state.cursor) return 'conflict'
  const take = (before: SpaceState, items: readonly StreamItem[], checks: ItemChecks) =>
    takeItems(before, log.space, own, items, checks)
  let mark = here.marks[common] ?? streamStart
  const known = keptItems(log.state.epochKeys)
  let { state } = await take(emptySpace, here.items.slice(0, common), known)
  let ours: Here['items'] = here.items.slice(common)
  const followed = await patient.ask({ kind: 'follow', after: common, mark: mark.mark })
  if (!followed.ok) return followed.error.kind
  let { last } = place
  for (;;) {
    const count = state.cursor - common
    const theirs = arriving.items.slice(0, count)
    const news = arriving.items.slice(count)
    if (news.length > 0) {
      const taken = await take(state, news, verifiedItems)
      if (taken.count < news.length) return 'apart'
      state = taken.state
      mark = addToMark(mark, news)
      continue
    }
    if (state.cursor < last) {
      if (!(await arriving.more(count))) return 'offline'
      continue
    }
    const missing = missingIn(state, theirs, ours)
    if (missing === null) return 'apart'
    if (missing.length === 0) {
      const swap = { after: common, before: here.items, items: theirs, mark, state }
      const swapped = await log.swap(swap)
      return swapped.ok ? 'following' : swapped.error
    }
    const items = lostBatch(missing)
    const restore = { kind: 'restore', after: state.cursor, mark: mark.mark, items } as const
    const answer = await asking(patient, restore)
    if (answer.ok) last = isCount(answer.value) ? answer.value : 0
    // Somebody has written in the meantime: it is on its way here.
    else if (answer.error.kind === 'wrong-sequence') last = state.cursor + 1
    else {
      // Of what was refused, what a relay that keeps to the rules takes, as it takes it.
      const real = ours.flatMap((item) =>
        items.includes(item) ? (takenBack(log.state, item, state, own) ?? []) : item,
      )
      if (ours.every((one, at) => one === real[at])) return answer.error.kind
      ours = real
    }
  }
}

/** A relay that is asked too fast is asked again a little later. */
async function asking({ ask, pause }: Patient, question: Question) {
  for (let tries = 0; ; tries++) {
    const answer = await ask(question)
    if (answer.ok || answer.error.kind !== 'too-fast' || tries > 20) return answer
    await pause(1_000)
  }
}
