import { expect, it } from 'vitest'
import { dayOf } from '../../domain/calendar-day.ts'
import type { SealedPhase, SealedRecord } from '../../sync/sealed-answers.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import type { KeptHere } from '../kept-here.ts'
import { createOwnAnswers, isAhead } from './own-answers.ts'
import type { OwnRoot } from './own-root.ts'

/** `sent`: this device's own deposit, which it may have sent. */
function record(phase: SealedPhase, sent: number, epoch = 2): SealedRecord {
  const deposit = { bytes: new Uint8Array(sent), key: new Uint8Array(32).fill(sent) }
  return {
    ...{ practice: 'one-question', step: 'answer', round: '2026-11-22/q1', attempt: 1 },
    ...{ day: dayOf(2026, 11, 22), answer: { text: 'the soup by the bed' }, phase },
    deposit: { ...deposit, reveal: new Uint8Array(32), epoch, mode: 'strict' },
  }
}
const told = record('held', 0)

it('what another device has told of takes the place of what cannot be at the relay', () => {
  expect(isAhead(told, null)).toBe(true)
  expect(isAhead(told, { ...record('kept', 1), deposit: null })).toBe(true)
  // Refused there: another's was first.
  expect(isAhead(told, record('kept', 0))).toBe(true)
})

it('what may be at the relay stays, whatever was told: else its key would be gone', () => {
  for (const attempt of [1, 2]) expect(isAhead({ ...told, attempt }, record('kept', 1))).toBe(false)
  expect(isAhead(told, record('held', 1))).toBe(false)
})

it('what waits here is told of while the relay has signed for it, and at no other time', async () => {
  const space = bytesToId<SpaceId>(new Uint8Array(16))
  const devices = [{ device: 'one' }, { device: 'two' }]
  const log = {
    own: { member: { member: 'noor' } },
    state: { roster: { epoch: 2, members: [{ member: 'noor', devices }] } },
  }
  for (const phase of ['kept', 'held', 'withdrawing', 'returned'] as const) {
    const said: unknown[] = []
    const records = [record(phase, 1)]
    const session = { space, drafts: new Map(), sync: { box: { records }, reveals: [], log } }
    const root = {
      kept: { log: { log } },
      knowledge: () => ({ answers: new Map() }),
      say: async (saying: unknown) => void said.push(saying),
    }
    const kept = { open: { all: [{ session }] } }
    const answers = createOwnAnswers(root as unknown as OwnRoot, kept as unknown as KeptHere)
    await answers.share()
    expect([phase, said.length]).toEqual([phase, phase === 'held' ? 1 : 0])
  }
})
