import { expect, it } from 'vitest'
import type { MemoryStart } from './look-around/memory-space.ts'
import { createMemorySpace, memoryEntry } from './look-around/memory-space.ts'
import { sayingToContent } from './said.ts'
import { textToDay } from '../domain/calendar-day.ts'
import type { Day } from '../domain/calendar-day.ts'
import { viewToday } from './todays-rounds.ts'

const today = textToDay('2026-11-22') as Day
const nobody: MemoryStart = {
  ...{ me: 'noor', members: ['noor', 'sam'], today, startDay: today, tellBefore: false },
  bond: { kind: 'partners', stage: 'new' },
  ...{ entries: [], sealed: [], reveals: [], left: new Set(), drafts: new Map() },
}

function timeAfter(...said: readonly [by: string, round: string, when: string | null][]) {
  const entries = said.map(([by, round, when], at) => {
    const name = { practice: 'our-time', step: 'time', round: `2026-11-22/${round}` }
    const isFirst = said.findIndex(([who, where]) => who === by && where === round) === at
    const answer = when === null ? null : { when }
    const what =
      isFirst && answer !== null
        ? ({ kind: 'round.written', ...name, answer } as const)
        : ({ kind: 'round.changed', ...name, answer } as const)
    return memoryEntry(by, at + 1, sayingToContent(what, today))
  })
  return viewToday(createMemorySpace({ ...nobody, entries }).knowledge()).ourTime
}

it('takes the time that was said last, whatever its round is called', () => {
  expect(timeAfter()).toBe(null)
  expect(timeAfter(['noor', 'zz', 'at nine'], ['sam', 'aa', 'after dinner'])).toBe('after dinner')
})

it('takes what somebody made of it later, too', () => {
  const first = ['noor', 'zz', 'at nine'] as const
  expect(timeAfter([...first], ['noor', 'zz', 'at ten'])).toBe('at ten')
  expect(timeAfter([...first], ['noor', 'zz', null])).toBe(null)
})
