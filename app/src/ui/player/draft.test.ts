import { expect, it } from 'vitest'
import { createDraft } from './draft.ts'

function createClock() {
  let now = 0
  let waiting: { readonly run: () => void; readonly at: number }[] = []
  return {
    schedule(run: () => void, ms: number) {
      const one = { run, at: now + ms }
      waiting.push(one)
      return () => void (waiting = waiting.filter((other) => other !== one))
    },
    pass(ms = 10_000) {
      now += ms
      for (const one of waiting.filter(({ at }) => at <= now)) if (waiting.includes(one)) one.run()
    },
  }
}

function begin() {
  const clock = createClock()
  const saved: string[] = []
  return { clock, saved, draft: createDraft((text: string) => saved.push(text), clock.schedule) }
}

it('keeps the newest text once the typing pauses', () => {
  const { clock, saved, draft } = begin()
  draft.type('T')
  draft.type('Th')
  expect(saved).toEqual([])
  clock.pass()
  clock.pass()
  expect(saved).toEqual(['Th'])
})

it('keeps it now and then where the typing never pauses', () => {
  const { clock, saved, draft } = begin()
  for (let letters = 1; letters <= 20; letters++) {
    draft.type('a'.repeat(letters))
    clock.pass(200)
  }
  expect(saved.map((text) => text.length)).toEqual([5, 10, 15, 20])
  clock.pass()
  expect(saved).toHaveLength(4)
})

it('keeps it at once when the page goes out of sight, and only once', () => {
  const { clock, saved, draft } = begin()
  draft.type('The kettle')
  draft.flush()
  draft.flush()
  clock.pass()
  expect(saved).toEqual(['The kettle'])
})

it('keeps nothing of what was dropped', () => {
  const { clock, saved, draft } = begin()
  draft.type('never mind')
  draft.drop()
  clock.pass()
  draft.flush()
  expect(saved).toEqual([])
})

it('keeps an emptied text too', () => {
  const { clock, saved, draft } = begin()
  draft.type('')
  clock.pass()
  expect(saved).toEqual([''])
})
