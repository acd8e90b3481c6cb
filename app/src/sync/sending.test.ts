import { expect, it } from 'vitest'
import type { RelayHello } from '../crypto/auth.ts'
import { createStage, person } from './stage.testing.ts'
import { createSending } from './sending.ts'
import type { Question } from './relay-link.ts'
import type { SpaceLog } from './space-log.ts'

const stage = await createStage('sending')
const own = person(stage, 0)

/** What waits begins with number 3, and none of this device's has been taken in: the relay wants another. */
async function sendTo(streamMark: { ok: boolean; value: unknown }) {
  const held: number[] = []
  const waiting = [3, 4].map((seq) => ({
    entry: { header: { seq, epoch: 1 }, hash: new Uint8Array(32) },
    frameBytes: new Uint8Array(8),
  }))
  const log = {
    ...{ space: stage.space.roster.space, sendable: waiting },
    state: { cursor: 5, heads: new Map() },
    hold: async ({ entry }: (typeof waiting)[number]) => (
      held.push(entry.header.seq),
      { ok: true }
    ),
  } as unknown as SpaceLog
  const sending = createSending({
    ...{ own, log, failed: () => undefined, again: () => undefined },
    ask: async ({ kind }: Question) =>
      kind === 'append'
        ? { ok: false, error: { kind: 'wrong-sequence' } }
        : (streamMark as Awaited<ReturnType<Parameters<typeof createSending>[0]['ask']>>),
  })
  await sending.send({} as RelayHello, () => true)
  return held
}

const mark = new Uint8Array(32)

it('seals again behind a number that nobody has', async () => {
  expect(await sendTo({ ok: true, value: [5, mark] })).toEqual([3])
})

it('waits for what is on its way: the number that is missing may be in it', async () => {
  expect(await sendTo({ ok: true, value: [9, mark] })).toEqual([])
  expect(await sendTo({ ok: false, value: null })).toEqual([])
})
