/** Two people, what they wrote and sealed, as the shipped encoders write it: where valid examples come from. */
import { decodeRosterRecord } from '../../../wire/src/roster-record.ts'
import type { OwnKeys } from '../../../app/src/crypto/keys.ts'
import type { CborMap } from '../../../app/src/crypto/cbor-map.ts'
import { textToDay } from '../../../app/src/domain/calendar-day.ts'
import type { Stage } from '../../../app/src/sync/stage.testing.ts'
import {
  addEntry,
  addRelease,
  createStage,
  depositOf,
  person,
} from '../../../app/src/sync/stage.testing.ts'
import { must } from '../target.ts'

export interface Scene {
  readonly stage: Stage
  readonly noor: OwnKeys
  readonly sam: OwnKeys
}

/** The same each time; `size` people. */
export async function createScene(size = 2): Promise<Scene> {
  const stage = await createStage('fuzz', size)
  const [noor, sam] = [person(stage, 0), person(stage, 1)]
  for (const { kind, day, body } of sayings) {
    addEntry(stage, noor, { kind, day: day === null ? null : textToDay(day), body })
  }
  addEntry(stage, sam, { kind: 'person.named', day: null, body: { name: 'Sam' } })
  const deposits = await Promise.all(
    Array.from({ length: size }, (_, at) => depositOf(stage, person(stage, at), 'default', 'tea')),
  )
  addRelease(stage, deposits)
  return { stage, noor, sam }
}

export function recordsOf({ space }: Stage) {
  return space.recordBytes.flatMap((bytes) => decodeRosterRecord(bytes) ?? [])
}

const file = { blob: new Uint8Array(16).fill(7), key: new Uint8Array(32).fill(8), bytes: 70_000 }
const sealedFile = { ...file, hash: new Uint8Array(32).fill(9) }
const medium = { kind: 'photo', format: 'jpeg', alt: 'us', width: 640, height: 480, seconds: 0 }
const round = { practice: 'thank-you', round: '2026-11-21/abcdefgh', step: 'thanks' }

/** Of each kind that people write. */
export const sayings: readonly { kind: string; day: string | null; body: CborMap }[] = [
  { kind: 'person.named', day: null, body: { name: 'Noor' } },
  {
    kind: 'space.described',
    day: '2026-11-20',
    body: {
      bond: { kind: 'partners', stage: 'new' },
      strict: false,
      startDay: '2026-11-20',
    },
  },
  {
    kind: 'round.written',
    day: '2026-11-21',
    body: { ...round, answer: { did: 'soup', meant: 'home' } },
  },
  { kind: 'round.changed', day: '2026-11-21', body: { ...round, answer: null } },
  { kind: 'round.responded', day: '2026-11-21', body: { ...round, text: 'thank you' } },
  {
    kind: 'round.replied',
    day: '2026-11-21',
    body: { ...round, to: 'wish', reply: 'yes', text: '' },
  },
  { kind: 'round.noted', day: '2026-11-21', body: { ...round, to: 'x', note: 'landed' } },
  { kind: 'round.told', day: null, body: { ...round } },
  { kind: 'yes.agreed', day: '2026-11-21', body: { deck: 'touch' } },
  {
    kind: 'code.nonce',
    day: null,
    body: { record: new Uint8Array(32), nonce: new Uint8Array(32) },
  },
  {
    kind: 'memory.kept',
    day: '2026-11-21',
    body: {
      memory: new Uint8Array(16).fill(1),
      text: 'the lake',
      media: [{ ...medium, whole: sealedFile, thumb: { ...sealedFile, bytes: 900 } }],
    },
  },
  { kind: 'memory.taken', day: null, body: { memory: new Uint8Array(16).fill(1) } },
  {
    kind: 'reveal.opened',
    day: null,
    body: {
      reveal: new Uint8Array(32).fill(3),
      answer: { text: 'tea' },
      keys: [[new Uint8Array(16).fill(2), new Uint8Array(32).fill(4)]],
    },
  },
  { kind: 'mood.tuned', day: null, body: { deep: [{ photo: Uint8Array.of(1) }, null, -7] } },
]

/** A decoder and its encoder: what is accepted is exactly what would have been written. */
export function codec<T>(
  decode: (bytes: Uint8Array<ArrayBuffer>) => T | null,
  encode: (value: T) => Uint8Array,
): (input: Uint8Array) => T | null {
  return (input) => {
    const value = decode(new Uint8Array(input))
    if (value === null) return null
    const again = encode(value)
    must(Buffer.compare(again, input) === 0, 'what was accepted is written in another way')
    return value
  }
}
