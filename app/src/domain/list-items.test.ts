import { describe, expect, it } from 'vitest'
import { sentencesBeside } from '../content/lists/beside-fields.ts'
import type { ListItem } from '../content/lists/list-item.ts'
import { lists } from '../content/lists/lists.ts'
import { topics } from '../content/lists/topics.ts'
import { twoMinute } from '../content/lists/two-minute.ts'
import type { Practice } from '../content/practices/practice.ts'
import { practices } from '../content/practices/practices.ts'
import type { ForWhom } from './list-items.ts'
import { few, itemsFor, mixed, someOf } from './list-items.ts'

const two: ForWhom = { kind: 'partners', isSafe: false, matches: [] }
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

describe('what of a list is offered', () => {
  it('is for these people alone', () => {
    for (const kind of ['partners', 'friends', 'family', 'team'] as const)
      for (const list of Object.values<readonly ListItem[]>(lists))
        for (const { bonds } of itemsFor(list, { ...two, kind, isSafe: true }))
          expect(bonds).toContain(kind)
    expect(ids(itemsFor(twoMinute, { ...two, kind: 'team' }))).not.toContain('good-night-whisper')
  })

  it('has nothing that mends before the safety gate', () => {
    expect(itemsFor(lists.repair, two)).toEqual([])
    expect(itemsFor(lists.repair, { ...two, isSafe: true })).toHaveLength(lists.repair.length)
    expect(ids(itemsFor(twoMinute, two))).not.toContain('put-right-small')
  })

  it('has a touch only where both said yes to that very one', () => {
    const offered = (...matches: string[]) => ids(itemsFor(twoMinute, { ...two, matches }))
    expect(offered()).not.toContain('hug-if-wished')
    expect(offered('hold-hands')).not.toContain('hug-if-wished')
    expect(offered('hold-hands')).toContain('palm-letters')
    expect(offered('long-hug')).toContain('hug-if-wished')
    // To talk about touch, any yes of both will do.
    expect(ids(itemsFor(topics, two))).not.toContain('touch-we-like')
    expect(ids(itemsFor(topics, { ...two, matches: ['rub-feet'] }))).toContain('touch-we-like')
  })

  it('is what was wished for, and what is left open fits', () => {
    const far = itemsFor(twoMinute, two, { energy: 'low', distance: 'far' })
    expect(far.length).toBeGreaterThan(few)
    expect(far.map(({ distance }) => distance)).not.toContain('near')
    for (const { energy } of far) expect(energy).toBe('low')
    for (const { minutes } of itemsFor(topics, two, { minutes: 20 }))
      expect(minutes).toBeLessThanOrEqual(20)
  })
})

describe('three at a time', () => {
  it('are never more, and each comes up', () => {
    for (const length of [0, 1, 2, 3, 4, 7, 9]) {
      const items = Array.from({ length }, (_, at) => at)
      const turns = items.map((turn) => someOf(items, turn))
      expect(new Set(turns.flat()).size).toBe(length)
      for (const some of turns) expect(some).toHaveLength(Math.min(few, length))
      for (const some of turns) expect(new Set(some).size).toBe(some.length)
    }
  })

  it('are of three kinds where there are as many', () => {
    const kinds = someOf(mixed(itemsFor(twoMinute, two)), 0).map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(few)
  })
})

describe('sentences below a field', () => {
  it.each(Object.keys(sentencesBeside))('%s are of one practice, behind its gate', (field) => {
    const asking = (practices as readonly Practice[]).filter(({ steps }) =>
      steps.some((step) => 'fields' in step && step.fields.some(({ id }) => id === field)),
    )
    expect(asking).toHaveLength(1)
    expect(asking[0]?.steps[0]).toMatchObject({ kind: 'gate', asks: 'safety' })
  })
})

it('offers what is hard in no field but behind a gate', () => {
  for (const { steps } of practices as readonly Practice[]) {
    const fields = steps.flatMap((step) => ('fields' in step ? step.fields : []))
    if (!fields.some((field) => field.kind === 'pick' && field.hard)) continue
    expect(steps[0]).toMatchObject({ kind: 'gate', asks: 'safety' })
  }
})
