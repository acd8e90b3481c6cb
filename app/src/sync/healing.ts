/**
 * Bringing a device and a relay that went back in time, or lost everything, to one stream again
 * (wire-format.md §7). The relay gets what it has lost; what others wrote on it meanwhile comes first,
 * and this device goes on in the relay's order. It must never drop an item that is kept here, nor
 * take in a roster that parts from the one known here: whoever was removed could ask for that.
 */
import { limits } from '@attune/wire/limits.ts'
import type { StreamItem } from '@attune/wire/relay-frame.ts'
import { readStreamMark } from '@attune/wire/relay-frame.ts'
import type { Refusal } from '@attune/wire/relay-frame.ts'
import { isCount } from '@attune/wire/read.ts'
import { equalBytes } from '@attune/wire/bytes.ts'
import type { OwnKeys } from '../crypto/keys.ts'
import type { Store, StoreFault } from '../storage/store.ts'
import { keptItems } from './kept-items.ts'
import { missingIn } from './missing-items.ts'
import { remadeItems } from './remade-items.ts'
import type { Question, RelayLink } from './relay-link.ts'
import type { SpaceLog } from './space-log.ts'
import type { SpaceState } from './space-state.ts'
import { emptySpace, takeItems } from './space-state.ts'
import type { StreamMark } from './stream-marks.ts'
import { addToMark, streamStart } from './stream-marks.ts'
import { verifiedItems } from './verified-items.ts'

/**
 * `in-step`: the stream can be followed from where this device stands. `following`: it is followed
 * already. `apart`: two stories that nobody can make one; all that is here stays.
 */
export type Healed = 'in-step' | 'following' | 'apart' | Refusal | 'offline' | StoreFault

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

/** `come` and `end` are for whoever hears the connection. */
export function createArriving() {
  const items: StreamItem[] = []
  const connection = { isOver: false }
  let heard: () => void = () => undefined
  return {
    items,
    come(news: readonly StreamItem[]) {
      items.push(...news)
      heard()
    },
    end() {
      connection.isOver = true
      heard()
    },
    async more(than: number) {
      while (items.length <= than && !connection.isOver) {
        await new Promise<void>((hear) => (heard = hear))
      }
      return !connection.isOver
    },
  }
}

export async function heal(patient: Patient): Promise<Healed> {
  // Each round either gives a batch back or learns that somebody else did.
  for (let round = 0; round < mostRounds; round++) {
    await patient.log.refresh()
    const marks = await readMarks(patient)
    const place = await findPlace(patient, marks)
    if (typeof place === 'string') return place
    if (place.common < Math.min(place.last, marks.length - 1)) {
      return goOnBehind(patient, marks, place)
    }
    if (place.common >= marks.length - 1) return 'in-step'
    const given = await giveBack(patient, marks, place.common)
    if (given !== 'given' && given !== 'wrong-sequence' && given !== 'other-history') return given
  }
  return 'busy'
}

const mostRounds = 8
type Marks = readonly StreamMark[]

/** The mark at every cursor, from 0 on. */
async function readMarks(patient: Patient): Promise<Marks> {
  const marks = [streamStart]
  for await (const item of itemsAfter(patient, 0)) {
    marks.push(addToMark(marks.at(-1) ?? streamStart, [item]))
  }
  return marks
}

function itemsAfter({ log, store }: Patient, after: number) {
  return remadeItems(store, log.keys, log.state.epochKeys, after)
}

/** The last item that both have, with all before it the same; and how far the relay goes. */
async function findPlace(
  patient: Patient,
  marks: Marks,
): Promise<{ common: number; last: number } | Refusal | 'offline'> {
  const ask = async (cursor: number) => {
    const answer = await asking(patient, { kind: 'stream-mark', cursor })
    if (!answer.ok) return answer.error.kind
    return readStreamMark(answer.value) ?? 'bad-frame'
  }
  const first = await ask(marks.length - 1)
  if (typeof first === 'string') return first
  let [low, high] = [0, Math.min(marks.length - 1, first.last)]
  let here = first.mark
  for (let at = high; ;) {
    if (equalBytes(here, marks[at]?.mark ?? streamStart.mark)) low = at
    else high = at - 1
    if (low >= high) return { common: low, last: first.last }
    at = Math.ceil((low + high) / 2)
    const answer = await ask(at)
    if (typeof answer === 'string') return answer
    here = answer.mark
  }
}

/** The relay has the beginning of what is here: it gets the rest. */
async function giveBack(patient: Patient, marks: Marks, after: number): Promise<Healed | 'given'> {
  let batch: StreamItem[] = []
  let from = after
  const send = async () => {
    const mark = marks[from]?.mark ?? streamStart.mark
    const answer = await asking(patient, { kind: 'restore', after: from, mark, items: batch })
    from += batch.length
    batch = []
    return answer.ok ? null : answer.error.kind
  }
  for await (const item of itemsAfter(patient, after)) {
    if (isFull(batch, item)) {
      const refused = await send()
      if (refused !== null) return refused
    }
    batch.push(item)
  }
  return (batch.length > 0 ? await send() : null) ?? 'given'
}

/** Others have written behind the common part: theirs first, then what is missing of ours. */
async function goOnBehind(
  patient: Patient,
  marks: Marks,
  { common, last: far }: { common: number; last: number },
): Promise<Healed> {
  const { log, own, arriving } = patient
  // What is known here and cannot be made again would be lost with the order it is in.
  if (marks.length - 1 < log.state.cursor) return 'conflict'
  let mark = marks[common] ?? streamStart
  let state = await stateAt(patient, common)
  const ours: StreamItem[] = []
  for await (const item of itemsAfter(patient, common)) ours.push(item)
  const followed = await patient.ask({ kind: 'follow', after: common, mark: mark.mark })
  if (!followed.ok) return followed.error.kind
  let count = 0
  const takeTheirs = async () => {
    const news = arriving.items.slice(count)
    const taken = await takeItems(state, log.space, own, news, verifiedItems)
    count += taken.count
    state = taken.state
    mark = addToMark(mark, news.slice(0, taken.count))
    return taken.count === news.length
  }
  let last = far
  for (;;) {
    while (count < arriving.items.length) if (!(await takeTheirs())) return 'apart'
    if (state.cursor < last) {
      if (!(await arriving.more(count))) return 'offline'
      continue
    }
    const missing = missingIn(state, arriving.items.slice(0, count), ours)
    if (missing === null) return 'apart'
    if (missing.length === 0) break
    const answer = await asking(patient, {
      kind: 'restore',
      after: state.cursor,
      mark: mark.mark,
      items: firstBatch(missing),
    })
    if (answer.ok) last = isCount(answer.value) ? answer.value : 0
    // Somebody has written in the meantime: it is on its way here.
    else if (answer.error.kind === 'wrong-sequence') last = state.cursor + 1
    else return answer.error.kind
  }
  const items = arriving.items.slice(0, count)
  const swapped = await log.swap({ after: common, items, mark, state })
  return swapped.ok ? 'following' : swapped.error
}

async function stateAt(patient: Patient, cursor: number): Promise<SpaceState> {
  const { log, own } = patient
  const items: StreamItem[] = []
  for await (const item of itemsAfter(patient, 0)) {
    if (item.cursor > cursor) break
    items.push(item)
  }
  const checks = keptItems(log.state.epochKeys)
  return (await takeItems(emptySpace, log.space, own, items, checks)).state
}

/** A relay that is asked too fast is asked again a little later. */
async function asking({ ask, pause }: Patient, question: Question) {
  for (let tries = 0; ; tries++) {
    const answer = await ask(question)
    if (answer.ok || answer.error.kind !== 'too-fast' || tries > 20) return answer
    await pause(1_000)
  }
}

function firstBatch(items: readonly StreamItem[]): readonly StreamItem[] {
  const batch: StreamItem[] = []
  for (const item of items) {
    if (isFull(batch, item)) break
    batch.push(item)
  }
  return batch
}

function isFull(batch: readonly StreamItem[], next: StreamItem): boolean {
  const size = batch.reduce((sum, { bytes }) => sum + bytes.length + 16, next.bytes.length)
  return batch.length >= limits.restoreItems || (batch.length > 0 && size > limits.message / 4)
}
