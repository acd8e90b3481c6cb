import { describe, expect, it } from 'vitest'
import type { PracticeId } from '../../content/practices/practices.ts'
import type { Day } from '../../domain/calendar-day.ts'
import { textToDay } from '../../domain/calendar-day.ts'
import type { SpaceView } from '../../session/views.ts'
import { createSampleAttune, sampleToday } from '../testing/sample-attune.ts'
import { roundToBegin } from '../round/round-to-begin.ts'

const attune = () => createSampleAttune({ space: {} })
const on = (day: Day) => ({ today: day }) as SpaceView
const begin = (id: PracticeId, day = sampleToday, here = attune()) =>
  roundToBegin(here, id, on(day))

describe('the round that somebody begins', () => {
  it('is one place where it is one’s own alone, and one for each plan', () => {
    expect(begin('before-you-send')).toBe('before-you-send/0001-01-01/draft')
    for (const id of ['surprise', 'unsaid'] as const) {
      const here = attune()
      expect(begin(id, sampleToday, here)).not.toBe(begin(id, sampleToday, here))
    }
  })

  it('is the same for all who come to talk on one day', () => {
    expect(begin('equal-turns')).toBe('equal-turns/2026-11-22/together')
  })

  it('is the same for a week where answers wait for each other', () => {
    const days = ['2026-11-23', '2026-11-25', '2026-11-29'].map((day) => textToDay(day) as Day)
    expect(new Set(days.map((day) => begin('values', day)))).toEqual(
      new Set(['values/2026-11-23/together']),
    )
    expect(begin('values')).toBe('values/2026-11-16/together')
  })

  it('is found again until it has begun, with what was prepared for it', async () => {
    const here = attune()
    const first = begin('how-you-treat-me', sampleToday, here)
    await here.saveDraft(first, 'prepare', { happened: 'At the table' })
    expect(begin('how-you-treat-me', sampleToday, here)).toBe(first)
    await here.passGate('safety')
    await here.write(first, { about: 'The table', time: '2026-11-23T19:00Z' }, 'ask')
    expect(begin('how-you-treat-me', sampleToday, here)).not.toBe(first)
  })
  it('is another one where the gate has closed again meanwhile', async () => {
    const here = attune()
    const first = begin('in-your-shoes', sampleToday, here)
    await here.passGate('safety')
    await here.write(first, { text: 'The evening at my parents’' }, 'event')
    await here.passGate('safety', false)
    expect(begin('in-your-shoes', sampleToday, here)).not.toBe(first)
  })
})
