import { expect, it } from 'vitest'
import { createDraft } from './draft.ts'

function createClock() {
  let waiting: (() => void)[] = []
  return {
    schedule(run: () => void) {
      waiting.push(run)
      return () => void (waiting = waiting.filter((one) => one !== run))
    },
    pass: () => waiting.splice(0).forEach((run) => run()),
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
