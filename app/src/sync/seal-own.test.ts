import { expect, test } from 'vitest'
import type { DeviceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { decodeEntryFrame } from '@attune/wire/entry-frame.ts'
import { longestText } from '../domain/text.ts'
import { openAccepted } from './space-state.ts'
import { readyToSeal, sealAfter } from './seal-own.ts'
import { addEntry, createStage, note, openDevice, person } from './stage.testing.ts'

test('whoever brings devices in and takes them out again does not keep others from writing', async () => {
  const stage = await createStage('many devices', 3)
  for (const who of [1, 2]) addEntry(stage, person(stage, who), note('here'))
  const { log, own } = await openDevice(stage, person(stage, 0))
  await log.take(stage.items)
  const { state } = log
  const gone = Array.from({ length: 2_000 }, (_, n) => {
    const device = bytesToId<DeviceId>(
      new Uint8Array(16).fill(n % 200).fill(Math.floor(n / 200), 8),
    )
    return [device, { seq: 1, hash: new Uint8Array(32), lamport: 1 }] as const
  })
  const crowded = { ...state, heads: new Map([...gone, ...state.heads]) }
  const parts = { own, seal: await readyToSeal() }
  const head = { seq: 0, hash: new Uint8Array(32), lamport: 0 }
  const made = sealAfter(parts, crowded, head, note('x'.repeat(longestText)))
  const frame = made && decodeEntryFrame(made.frameBytes)
  const seen = frame && openAccepted(frame, state.epochKeys)?.seen.map(({ device }) => device)
  expect(seen?.slice(-2)).toEqual([1, 2].map((who) => person(stage, who).device.device))
  expect(seen?.slice(0, -2)).toEqual(gone.slice(-32).map(([device]) => device))
})
