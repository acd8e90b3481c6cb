/**
 * Making a segment's two parts from the items of a stretch that has been taken in. Only what can be made
 * again from them to the byte is told; everything else rests as it came. Nothing that one device knows
 * and another does not may go into it.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { concatBytes, equalBytes } from '@attune/wire/bytes.ts'
import type { RevealId } from '@attune/wire/ids.ts'
import type { StreamItem } from '@attune/wire/stream-item.ts'
import type { CborMap } from '../crypto/cbor-map.ts'
import type { OpenEntry, OpenStretch, Stretch } from './open-stretch.ts'
import { openStretch } from './open-stretch.ts'
import { remakingSegment } from './remade-segment.ts'
import type { Proof } from './segment-proof.ts'
import type { Author, Words } from './segment-words.ts'
import type { Place } from './place.ts'
import { forms } from './segment-words.ts'
import type { Work } from './slices.ts'
import { atOnce } from './slices.ts'
import type { SpaceState } from './space-state.ts'
import { tellReleases } from './tell-releases.ts'

export interface MadeSegment {
  readonly words: Words
  readonly proof: Proof
}

export function makeSegment(stretch: Stretch): MadeSegment {
  return atOnce(makingSegment(stretch))
}

/** `gives`: whether it is known of these very parts that they give the items again. */
export function* makingSegment(
  stretch: Stretch,
  gives: (made: MadeSegment) => boolean = () => false,
): Work<MadeSegment> {
  const opened = yield* openStretch(stretch)
  /** Which items cannot be told. */
  const asCame = new Set<number>()
  for (;;) {
    const made = yield* tellStretch(opened, asCame)
    yield
    const wrong = gives(made) ? [] : yield* wrongItems(opened, made)
    if (wrong.length === 0) return made
    for (const at of wrong) asCame.add(at)
  }
}

/** What was released before a segment begins, as far as it is known. */
export function releasedBefore(
  { opened, releases }: SpaceState,
  { cursor: before }: Place,
): ReadonlySet<RevealId> {
  return new Set([
    ...opened.map(({ reveal }) => reveal),
    ...releases.flatMap(({ deposits, cursor }) =>
      cursor <= before ? deposits.map(({ body }) => body.reveal) : [],
    ),
  ])
}

function* wrongItems(
  { space, items, epochKey }: OpenStretch,
  made: MadeSegment,
): Work<readonly number[]> {
  const wrong: number[] = []
  yield* remakingSegment({ space, ...made, epochKey }, (at, bytes) => {
    const came = items[at]?.bytes ?? null
    if (came === null || !equalBytes(bytes, came)) wrong.push(at)
    return came
  })
  return wrong
}

function* tellStretch(stretch: OpenStretch, asCame: ReadonlySet<number>): Work<MadeSegment> {
  const { before, items, inside, epoch, end } = stretch
  const told = yield* tellReleases(stretch, asCame)
  const columns = createColumns()
  for (const [at, { said }] of inside.entries()) {
    const item = items[at] as StreamItem
    if (said && !asCame.has(at)) columns.entry(said, told.bodyOf(at))
    else if (told.has(at)) columns.release()
    else columns.asCame(rawForms[item.kind], item)
  }
  const { words, proof } = columns.done()
  /** Its number among the entries that are told, from 1 on. */
  const numberOf = (at: number) =>
    1 + inside.slice(0, at).filter(({ said }, one) => said && !asCame.has(one)).length
  const { releases, ...proven } = told.done(numberOf)
  return {
    words: { from: before.cursor, epoch, ...words, releases, end },
    proof: { heads: before.heads, ...proof, ...proven },
  }
}

const rawForms = { roster: forms.record, entry: forms.rawEntry, release: forms.rawRelease }

/** Grows with each item. */
function createColumns() {
  const form: number[] = []
  const raw: Bytes[] = []
  const authors: Author[] = []
  const [by, kindOf, lamports]: [number[], number[], number[]] = [[], [], []]
  const kinds: string[] = []
  const days: string[] = []
  const bodies: CborMap[] = []
  const signatures: Bytes[] = []
  const nonces: Bytes[] = []
  const seen: Proof['seen'][number][] = []
  let clock = 0
  return {
    asCame(one: number, { bytes }: StreamItem) {
      form.push(one)
      raw.push(bytes)
    },
    release: () => void form.push(forms.release),
    entry({ header, content, frame, ...one }: OpenEntry, body: CborMap | null) {
      form.push(forms.entry)
      const { member, device, lamport } = header
      by.push(placeIn(authors, { member, device, seq: one.before }, (a) => a.device === device))
      kindOf.push(placeIn(kinds, content.kind, (kind) => kind === content.kind))
      lamports.push(lamport - clock)
      clock = lamport
      days.push(content.day ?? '')
      bodies.push(body ?? content.body)
      signatures.push(frame.signature)
      nonces.push(one.nonce)
      seen.push(one.seen)
    },
    done: () => ({
      words: {
        ...{ forms: Uint8Array.from(form), raw, authors, by: Uint8Array.from(by), lamports },
        ...{ kinds, kindOf: Uint8Array.from(kindOf), days, bodies },
      },
      proof: { signatures: concatBytes(...signatures), nonces, seen },
    }),
  }
}

function placeIn<T>(all: T[], it: T, isIt: (one: T) => boolean): number {
  const at = all.findIndex(isIt)
  return at < 0 ? all.push(it) - 1 : at
}
